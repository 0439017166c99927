import { DIMENSIONS } from '@dealwright/model';
import type { Atom, Box, ClassSet, Condition, Dimension, Norm, ThingId, Vocabulary } from '@dealwright/model';
import { ALREADY, NEVER, areDistinct, isTrue, setHolds, withAncestors } from '../point/index.ts';
import type { Member, Place, World } from '../point/index.ts';
import type { Provision } from './adapt.ts';
import { atomsOf, courseOf, isRecorded } from './standing.ts';
import type { Standing, Values } from './standing.ts';

/** One thing that nobody said, said. */
export type Difference =
  | { readonly type: 'member'; readonly member: Member; readonly kind: ThingId }
  | { readonly type: 'hosting' }
  | { readonly type: 'whole'; readonly whole: ThingId }
  | { readonly type: 'blank'; readonly text: string; readonly norm: Norm }
  | { readonly type: 'condition'; readonly atom: Atom; readonly holds: boolean }
  | { readonly type: 'unsaid'; readonly dimensions: readonly Dimension[]; readonly norm: Norm };

/** One way in which everything that is left open may be: the plain one has no differences. */
export interface Supposition {
  readonly world: World;
  readonly place: Place;
  readonly differences: readonly Difference[];
}

/** One open thing, with what it may be; the first is as things stand. */
type Question = readonly Choice[];
interface Choice { readonly differences: readonly Difference[]; readonly classes?: readonly [member: Member, classes: ReadonlySet<ThingId>]; readonly values?: Values; readonly hosted?: boolean; readonly whole?: ThingId; readonly place?: Place }

/** Up to so many ways are tried all together; beyond, one difference at a time. */
const MOST_WORLDS = 512;

export interface Suppositions {
  readonly all: readonly Supposition[];
  /** Whether every way was tried. */
  readonly complete: boolean;
}

/**
 * Every way in which what is left open about an act at a place may be, as far as the provisions tell the ways apart; the
 * plain one first, then those with the fewest differences.
 */
export function suppositionsOf(place: Place, provisions: readonly Provision[], standing: Standing, changed: Values): Suppositions {
  const { vocabulary } = standing;
  const members = [...DIMENSIONS.flatMap((dimension) => (place[dimension] === undefined ? [] : [[dimension, place[dimension]] as const])), ...partsOf(place.object, vocabulary).map((part) => ['object', part] as const)];
  const bans = provisions.filter(({ norm }) => norm.modality === 'prohibition');
  const questions: Question[] = [
    ...members.map(([dimension, member]) => memberships(member, dimension, provisions, vocabulary)),
    ...(place.venue !== undefined && bans.length > 0 ? [[{ differences: [], hosted: false }, { differences: [{ type: 'hosting' }], hosted: true }] satisfies Question] : []),
    ...(place.object !== undefined && bans.length > 0 && partsOf(place.object, vocabulary).length > 0 ? [[{ differences: [] }, { differences: [{ type: 'whole', whole: place.object }], whole: place.object }] satisfies Question] : []),
    ...provisions.flatMap(({ blanks, norm }) => [...blanks].map(([event, text]): Question => [
      { differences: [], values: new Map([[event, NEVER]]) },
      { differences: [{ type: 'blank', text, norm }], values: new Map([[event, ALREADY]]) },
    ])),
    ...unrecorded(provisions, place, standing, changed),
    unsaid(place, bans),
  ].filter((question) => question.length > 1);
  const size = questions.reduce((sum, question) => sum * question.length, 1);
  const complete = size <= MOST_WORLDS;
  let picks: readonly (readonly Choice[])[] = [[]];
  if (complete) for (const question of questions) picks = picks.flatMap((before) => question.map((choice) => [...before, choice]));
  else picks = [questions.map((question) => question[0]!), ...questions.flatMap((question, at) => question.slice(1).map((choice) => questions.map((other, index) => (index === at ? choice : other[0]!))))].slice(0, MOST_WORLDS);
  const plain = new Map(members.map(([, member]) => [member, withAncestors(vocabulary, member)]));
  const all = picks.map((choices): Supposition => {
    const values = new Map([...choices.flatMap((choice) => [...choice.values ?? []]), ...changed]);
    return {
      differences: choices.flatMap((choice) => choice.differences),
      place: { ...place, ...choices.find((choice) => choice.place)?.place },
      world: {
        reading: new Map([...plain, ...choices.flatMap((choice) => unsaidReading(choice, vocabulary)), ...choices.flatMap((choice) => (choice.classes ? [choice.classes] : []))]),
        course: courseOf(provisions, place.object, standing, values),
        hosted: choices.some((choice) => choice.hosted), wholes: new Set(choices.flatMap((choice) => choice.whole ?? [])),
      },
    };
  });
  return { all: all.toSorted((a, b) => a.differences.length - b.differences.length || breadth(a) - breadth(b)), complete };
}

/** Of two things that may be so, the one that says less comes first: to be an API Product is less than to be a Stateless API. */
function breadth({ world: { reading } }: Supposition): number {
  let classes = 0;
  for (const set of reading.values()) classes += set.size;
  return classes;
}

function unsaidReading({ place }: Choice, vocabulary: Vocabulary): readonly (readonly [Member, ReadonlySet<ThingId>])[] {
  return Object.values(place ?? {}).map((member: Member) => [member, withAncestors(vocabulary, member)] as const);
}

/** Everything that a product is built on. */
export function partsOf(id: ThingId | undefined, { things }: Vocabulary): readonly ThingId[] {
  const found = new Set(id === undefined ? [] : things.get(id)?.builtOn);
  for (const part of found) for (const inner of things.get(part)?.builtOn ?? []) found.add(inner);
  return [...found];
}

/** The sets of classes that a member may be in beyond those that are declared. */
function memberships(member: Member, dimension: Dimension, provisions: readonly Provision[], vocabulary: Vocabulary): Question {
  const own = withAncestors(vocabulary, member);
  const choices: { classes: ReadonlySet<ThingId>; added: readonly ThingId[] }[] = [{ classes: own, added: [] }];
  for (const kind of new Set(provisions.flatMap(({ named }) => [...named.get(dimension) ?? []]))) {
    if (!isOpen(member, kind, vocabulary)) continue;
    for (const before of choices) {
      if (before.classes.has(kind)) continue;
      const classes = new Set([...before.classes, ...withAncestors(vocabulary, kind)]);
      if (isAllowed(member, classes, vocabulary)) choices.push({ classes, added: [...before.added.filter((one) => !withAncestors(vocabulary, kind).has(one)), kind] });
    }
    if (choices.length > MOST_WORLDS) break;
  }
  const unique = new Map(choices.map((choice) => [[...choice.classes].toSorted().join(' '), choice]));
  return [...unique.values()].map(({ classes, added }): Choice => ({ classes: [member, classes], differences: added.map((kind) => ({ type: 'member', member, kind })) }));
}

/** Whether somebody could hold that a member is in a class: nothing says so or denies it. Clouds, territories and single parties are what they are. */
export function isOpen(member: Member, kind: ThingId, vocabulary: Vocabulary): boolean {
  const [one, other] = [vocabulary.things.get(member), vocabulary.things.get(kind)];
  if (one === undefined || other === undefined || withAncestors(vocabulary, member).has(kind)) return false;
  if (kind.startsWith('unresolved:')) return true;
  if (one.kind !== other.kind || one.kind === 'cloud' || one.kind === 'territory') return false;
  if (one.kind === 'party' && !other.group) return false;
  return isAllowed(member, new Set([...withAncestors(vocabulary, member), ...withAncestors(vocabulary, kind)]), vocabulary);
}

function isAllowed(member: Member, classes: ReadonlySet<ThingId>, vocabulary: Vocabulary): boolean {
  for (const id of classes) {
    if (id !== member && !id.startsWith('narrow:') && withAncestors(vocabulary, id).has(member)) return false;
    for (const other of classes) if (id < other && areDistinct(vocabulary, id, other)) return false;
  }
  return true;
}

/** Statements that nobody recorded and for want of which a clause does not apply (`if Microsoft cannot support it`): they may be so. */
function unrecorded(provisions: readonly Provision[], place: Place, standing: Standing, changed: Values): readonly Question[] {
  const atoms = new Map<string, Atom>();
  for (const provision of provisions) {
    if (provision.atoms.size === 0) continue;
    const course = courseOf([provision], place.object, standing, changed);
    for (const conjunct of conjunctsOf(provision.norm.scope.condition)) {
      const open = atomsOf(conjunct).filter(({ event, key }) => event === undefined && isOpenStatement(key) && !changed.has(key) && !isRecorded(key, place.object, standing));
      if (open.length > 0 && !isTrue(conjunct, standing.day, course)) for (const atom of open) atoms.set(atom.key, atom);
    }
  }
  return [...atoms.values()].map((atom): Question => [
    { differences: [] }, { differences: [{ type: 'condition', atom, holds: !atom.stands }], values: new Map([[atom.key, atom.stands ? NEVER : ALREADY]]) },
  ]);
}

function conjunctsOf(condition: Condition): readonly Condition[] {
  return condition.type === 'and' ? condition.of.flatMap(conjunctsOf) : [condition];
}

/** How much is done is said by the scenario or not at all; who passed on a right is as things stand. */
function isOpenStatement(key: string): boolean {
  return !key.startsWith('amount(') && !key.startsWith('passed(');
}

/** What the act does not say and a ban asks: one place for each of its boxes that it could lie in. */
function unsaid(place: Place, bans: readonly Provision[]): Question {
  const choices: Choice[] = [{ differences: [] }];
  for (const { norm } of bans) {
    for (const box of norm.scope.boxes) {
      const dimensions = DIMENSIONS.filter((dimension) => box[dimension] !== undefined && place[dimension] === undefined);
      if (dimensions.length === 0 || choices.length > 12) continue;
      choices.push({ differences: [{ type: 'unsaid', dimensions, norm }], place: Object.fromEntries(dimensions.map((dimension) => [dimension, exampleOf(box, dimension)])) });
    }
  }
  return choices;
}

/** Some member of a set, the one that is named first. */
export function exampleOf(box: Box, dimension: Dimension): Member {
  const base = box[dimension]?.set[0]?.base;
  if (typeof base === 'object' && 'thing' in base) return base.thing;
  return `another:${typeof base === 'object' && 'kind' in base ? base.kind : dimension === 'venue' ? 'cloud' : dimension}`;
}

/** Whether a set may hold a member, in some reading. */
export function mayHold(set: ClassSet, member: Member, vocabulary: Vocabulary): boolean {
  const plain = new Map([[member, withAncestors(vocabulary, member)]]);
  return set.some((term) => {
    // What is declared to be in is in, in every reading: only such parts of a `minus` count that take nothing back.
    if (setHolds(term.minus.filter((each) => each.minus.length === 0), member, plain, vocabulary)) return false;
    const { base } = term;
    if (typeof base === 'object' && 'thing' in base && isOpen(member, base.thing, vocabulary)) return true;
    return setHolds([{ base, minus: [] }], member, plain, vocabulary);
  });
}

