import type { Taxonomy } from '@dealwright/algebra';
import type { Norm, ThingId } from '@dealwright/model';

/** Norms of one agreement, party, modality, act and thing. */
export interface Neighbourhood {
  readonly members: Set<Norm>;
}

const NOBODY: ReadonlyMap<ThingId, Neighbourhood> = new Map();

/** A norm that says nothing of a thing, or speaks of more than one class of them. */
const ANYTHING = '';

/**
 * Finds the norms beside which a norm is read: of its agreement, party and modality, with an act and a thing above its own
 * or under them.
 */
export class Neighbours {
  readonly #taxonomy: Taxonomy;
  /** By agreement, party and modality; then by thing, then by act. */
  readonly #streets = new Map<string, Map<ThingId, Map<ThingId, Neighbourhood>>>();

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  /** The neighbourhood that a norm moves into. */
  add(norm: Norm): Neighbourhood {
    const [street, object, action] = addressOf(norm);
    let byObject = this.#streets.get(street);
    if (!byObject) this.#streets.set(street, byObject = new Map<ThingId, Map<ThingId, Neighbourhood>>());
    let byAction = byObject.get(object);
    if (!byAction) byObject.set(object, byAction = new Map<ThingId, Neighbourhood>());
    let home = byAction.get(action);
    if (!home) byAction.set(action, home = { members: new Set() });
    home.members.add(norm);
    return home;
  }

  /** The neighbourhood that a norm leaves; none where it was not there. */
  remove(norm: Norm): Neighbourhood | undefined {
    const [street, object, action] = addressOf(norm);
    const byObject = this.#streets.get(street);
    const byAction = byObject?.get(object);
    const home = byAction?.get(action);
    if (!home?.members.delete(norm)) return undefined;
    if (home.members.size === 0) byAction?.delete(action);
    if (byAction?.size === 0) byObject?.delete(object);
    if (byObject?.size === 0) this.#streets.delete(street);
    return home;
  }

  homeOf(norm: Norm): Neighbourhood | undefined {
    const [street, object, action] = addressOf(norm);
    return this.#streets.get(street)?.get(object)?.get(action);
  }

  /** The neighbourhoods around a norm, its own included. */
  around(norm: Norm): readonly Neighbourhood[] {
    const [street, object, action] = addressOf(norm);
    const byObject = this.#streets.get(street);
    if (!byObject) return [];
    const objects = object === ANYTHING ? byObject.keys() : new Set([ANYTHING, ...this.#taxonomy.ancestors(object), ...this.#taxonomy.descendants(object)]);
    const found: Neighbourhood[] = [];
    for (const other of objects) {
      for (const [act, home] of byObject.get(other) ?? NOBODY) if (this.#related(act, action)) found.push(home);
    }
    return found;
  }

  #related(a: ThingId, b: ThingId): boolean {
    return a === b || this.#taxonomy.ancestors(a).has(b) || this.#taxonomy.ancestors(b).has(a);
  }
}

function addressOf(norm: Norm): readonly [street: string, object: ThingId, action: ThingId] {
  const { source, bearer, modality, acts } = norm;
  return [`${source.agreement === '' ? source.uri : source.agreement}|${bearer.party}|${modality}`, objectOf(norm), acts.actions[0] ?? ANYTHING];
}

function objectOf({ scope }: Norm): ThingId {
  const [box, ...others] = scope.boxes;
  const set = box?.object?.set;
  if (others.length > 0 || set?.length !== 1) return ANYTHING;
  const [term] = set;
  return term && typeof term.base === 'object' && 'thing' in term.base ? term.base.thing : ANYTHING;
}
