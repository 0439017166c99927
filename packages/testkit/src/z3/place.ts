import { DIMENSIONS } from '@dealwright/model';
import type { Box, ClassSet, Dimension, Norm, Scope, ThingId, Vocabulary } from '@dealwright/model';
import { and, NO, not, or, YES } from './terms.ts';
import type { Term } from './terms.ts';
import type { Memberships } from './reading.ts';

/** A member in each dimension that matters. */
export type Place = { readonly [D in Dimension]?: string };

/** What is built with: whether the days of a scope, its exceptions aside, hold the day in question; and a short name for a term. */
export interface Build {
  readonly stands: (scope: Scope) => Term;
  readonly shared: (term: Term) => Term;
  /** What was built before, by scope and by the members that it can tell apart. */
  readonly known: Map<string, Term>;
}

/** One way to do an act: that the first norm speaks of it, and that the second forbids it, as terms. */
export interface Way { readonly key: string; readonly own: Term; readonly forbidden: Term }

/** What makes the ways of two norms: everything that has nothing to do with time. */
export class Ground {
  readonly #norm: Norm;
  readonly #prohibition: Norm;
  readonly #vocabulary: Vocabulary;
  readonly #memberships: Memberships;
  readonly #places: readonly Place[];
  readonly #wholes: readonly ThingId[];
  readonly #canHost: boolean;
  readonly #ids = new Map<object, number>();
  readonly #limits = new Map<Scope, readonly Dimension[]>();

  constructor(norm: Norm, prohibition: Norm, vocabulary: Vocabulary, memberships: Memberships) {
    this.#norm = norm;
    this.#prohibition = prohibition;
    this.#vocabulary = vocabulary;
    this.#memberships = memberships;
    const spoken = new Map(DIMENSIONS.map((dimension) => [dimension, setsIn([norm.scope, prohibition.scope], dimension)]));
    this.#places = placesOf(spoken, vocabulary);
    const named = new Set([...spoken.values()].flat().flatMap(namedIn));
    this.#wholes = [...vocabulary.things.values()]
      .filter(({ id, builtOn }) => builtOn.length > 0 && [...memberships.above(id)].some((each) => named.has(each)))
      .map(({ id }) => id);
    this.#canHost = [norm, prohibition].some(({ scope }) => scope.boxes.some((box) => box.venue !== undefined));
  }

  /** The open questions beside memberships: whether to offer on a cloud is to host there, whether a whole involves its parts. */
  get questions(): readonly string[] {
    return [...this.#canHost ? ['hosted'] : [], ...this.#wholes.length > 0 ? ['whole'] : []];
  }

  /** Every way to do what the first norm speaks of; ways with one key are those among which the bearer may pick. */
  ways(build: Build): readonly Way[] {
    const isDuty = this.#norm.modality === 'obligation';
    return this.#norm.scope.boxes.flatMap((box, index) => this.#places.flatMap((place) => this.#actions().flatMap((action) => {
      const own = this.#covers(this.#norm.scope, [box], place, build);
      if (own === NO) return [];
      const fixed = DIMENSIONS.filter((dimension) => !isDuty || isEach(box, dimension)).map((dimension) => place[dimension]);
      const key = [index, ...fixed, !isDuty || this.#norm.acts.quantifier === 'each' ? action : ''].join(' ');
      return [{ key, own, forbidden: this.#forbidden(action, place, build) }];
    })));
  }

  #actions(): readonly ThingId[] {
    const { modality, acts } = this.#norm;
    if (modality === 'obligation') return acts.actions;
    const declared = [...this.#vocabulary.things.values()].filter(({ kind }) => kind === 'action').map(({ id }) => id);
    return [...new Set([...acts.actions, ...declared])].filter((action) => this.#names(this.#norm, action));
  }

  #names({ acts }: Norm, action: ThingId): boolean {
    const above = this.#memberships.above(action);
    return acts.actions.some((each) => above.has(each));
  }

  /** That the prohibition speaks of the act itself, or of something that it involves. */
  #forbidden(action: ThingId, place: Place, build: Build): Term {
    const linked = this.#canHost && place.venue !== undefined ? this.#linked(action) : [];
    const actions: readonly (readonly [ThingId, Term])[] = [[action, YES], ...linked.map((each): [ThingId, Term] => [each, 'hosted'])];
    const parts = place.object !== undefined && this.#wholes.includes(place.object) ? this.#parts(place.object) : [];
    const objects: readonly (readonly [string | undefined, Term])[] = [[place.object, YES], ...parts.map((part): [string, Term] => [part, 'whole'])];
    return or(actions.filter(([each]) => this.#names(this.#prohibition, each)).flatMap(([, hosting]) => objects.map(([object, involving]) =>
      and([hosting, involving, this.#covers(this.#prohibition.scope, this.#prohibition.scope.boxes, { ...place, object }, build)]))));
  }

  #linked(action: ThingId): readonly ThingId[] {
    const above = this.#memberships.above(action);
    if (above.has('action:offer')) return ['action:host'];
    return above.has('action:host') ? [...this.#vocabulary.things.keys()].filter((id) => this.#memberships.above(id).has('action:offer')) : [];
  }

  #parts(whole: ThingId): readonly ThingId[] {
    const found = new Set<ThingId>(this.#vocabulary.things.get(whole)?.builtOn);
    for (const part of found) for (const deeper of this.#vocabulary.things.get(part)?.builtOn ?? []) found.add(deeper);
    return [...found];
  }

  #covers(scope: Scope, boxes: readonly Box[], place: Place, build: Build): Term {
    const key = [this.#idOf(scope), ...boxes.map((box) => this.#idOf(box)), ...this.#limitsOf(scope).map((dimension) => place[dimension])].join(' ');
    const term = build.known.get(key) ?? this.#coversAnew(scope, boxes, place, build);
    build.known.set(key, term);
    return term;
  }

  #idOf(what: object): number {
    const id = this.#ids.get(what) ?? this.#ids.size;
    this.#ids.set(what, id);
    return id;
  }

  /** The dimensions that the scope or one of its exceptions limits. */
  #limitsOf(scope: Scope): readonly Dimension[] {
    const limits = this.#limits.get(scope) ?? DIMENSIONS.filter((dimension) => setsIn([scope], dimension).length > 0);
    this.#limits.set(scope, limits);
    return limits;
  }

  #coversAnew(scope: Scope, boxes: readonly Box[], place: Place, build: Build): Term {
    const somewhere = or(boxes.map((box) => and(DIMENSIONS.map((dimension) => {
      const [extent, member] = [box[dimension], place[dimension]];
      return extent === undefined ? YES : member === undefined ? NO : this.#memberships.inSet(member, extent.set);
    }))));
    if (somewhere === NO) return NO;
    return build.shared(and([somewhere, build.stands(scope), ...scope.exceptions.map((each) => not(this.#covers(each, each.boxes, place, build)))]));
  }
}

function isEach(box: Box, dimension: Dimension): boolean {
  const extent = box[dimension];
  return extent === undefined ? dimension === 'customer' || dimension === 'territory' : extent.quantifier === 'each';
}

/** The sets of a dimension in scopes and in their exceptions. */
function setsIn(scopes: readonly Scope[], dimension: Dimension): readonly ClassSet[] {
  return scopes.flatMap(({ boxes, exceptions }) => [...boxes.flatMap((box) => (box[dimension] === undefined ? [] : [box[dimension].set])), ...setsIn(exceptions, dimension)]);
}

function namedIn(set: ClassSet): readonly ThingId[] {
  return set.flatMap(({ base, minus }) => [...typeof base === 'object' && 'thing' in base ? [base.thing] : [], ...namedIn(minus)]);
}

function kindsIn(set: ClassSet, { things }: Vocabulary): readonly string[] {
  return set.flatMap(({ base, minus }) => {
    const kind = typeof base !== 'object' ? undefined : 'kind' in base ? base.kind : 'thing' in base ? things.get(base.thing)?.kind : undefined;
    return [...kind === undefined ? [] : [kind], ...kindsIn(minus, { things })];
  });
}

/** Every combination of members: the declared things of the kinds that the sets speak of, and the unnamed one of each kind. */
function placesOf(spoken: ReadonlyMap<Dimension, readonly ClassSet[]>, vocabulary: Vocabulary): readonly Place[] {
  let places: readonly Place[] = [{}];
  for (const [dimension, sets] of spoken) {
    if (sets.length === 0) continue;
    const kinds = new Set(sets.flatMap((set) => kindsIn(set, vocabulary)));
    const declared = [...vocabulary.things.values()].filter(({ kind }) => kinds.has(kind)).map(({ id }) => id);
    const undeclared = sets.flatMap(namedIn).filter((id) => !vocabulary.things.has(id));
    const members = [...declared, ...new Set(undeclared), ...[...kinds.size === 0 ? ['thing'] : kinds].map((kind) => `another:${kind}`)];
    places = places.flatMap((place) => members.map((member): Place => ({ ...place, [dimension]: member })));
  }
  return places;
}
