import type { Taxonomy } from '@dealwright/algebra';
import type { Norm, ThingId } from '@dealwright/model';

/** Norms of one agreement, party, modality, act and thing. */
export interface Neighbourhood {
  readonly members: Set<Norm>;
  readonly action: ThingId;
  readonly object: ThingId;
}

/** A norm that says nothing of a thing, or speaks of more than one class of them. */
const ANYTHING = '';

/**
 * Finds the norms beside which a norm is read: of its agreement, party and modality, with an act and a thing above its own
 * or under them.
 */
export class Neighbours {
  readonly #taxonomy: Taxonomy;
  /** By agreement, party and modality; then by act and thing. */
  readonly #streets = new Map<string, Map<string, Neighbourhood>>();

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  /** The neighbourhood that a norm moves into. */
  add(norm: Norm): Neighbourhood {
    const street = streetOf(norm);
    let homes = this.#streets.get(street);
    if (!homes) this.#streets.set(street, homes = new Map());
    const key = homeOf(norm);
    let home = homes.get(key);
    if (!home) homes.set(key, home = { members: new Set(), action: actionOf(norm), object: objectOf(norm) });
    home.members.add(norm);
    return home;
  }

  /** The neighbourhood that a norm leaves; none where it was not there. */
  remove(norm: Norm): Neighbourhood | undefined {
    const street = streetOf(norm);
    const homes = this.#streets.get(street);
    const home = homes?.get(homeOf(norm));
    if (!home?.members.delete(norm)) return undefined;
    if (home.members.size === 0) homes?.delete(homeOf(norm));
    if (homes?.size === 0) this.#streets.delete(street);
    return home;
  }

  homeOf(norm: Norm): Neighbourhood | undefined {
    return this.#streets.get(streetOf(norm))?.get(homeOf(norm));
  }

  /** The neighbourhoods around a norm, its own included. */
  around(norm: Norm): readonly Neighbourhood[] {
    const [action, object] = [actionOf(norm), objectOf(norm)];
    return [...this.#streets.get(streetOf(norm))?.values() ?? []].filter((home) => this.#related(home.action, action) && (home.object === ANYTHING || object === ANYTHING || this.#related(home.object, object)));
  }

  #related(a: ThingId, b: ThingId): boolean {
    return a === b || this.#taxonomy.ancestors(a).has(b) || this.#taxonomy.ancestors(b).has(a);
  }
}

function streetOf({ source, bearer, modality }: Norm): string {
  return `${source.agreement === '' ? source.uri : source.agreement}|${bearer.party}|${modality}`;
}

function homeOf(norm: Norm): string {
  return `${actionOf(norm)}|${objectOf(norm)}`;
}

function actionOf({ acts }: Norm): ThingId {
  return acts.actions[0] ?? ANYTHING;
}

function objectOf({ scope }: Norm): ThingId {
  const [box, ...others] = scope.boxes;
  const set = box?.object?.set;
  if (others.length > 0 || set?.length !== 1) return ANYTHING;
  const [term] = set;
  return term && typeof term.base === 'object' && 'thing' in term.base ? term.base.thing : ANYTHING;
}
