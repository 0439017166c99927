import { DIMENSIONS } from '@dealwright/model';
import type { Atom, Box, ClassSet, ClassTerm, Condition, Dimension, Norm, ThingId, Vocabulary } from '@dealwright/model';
import { ALREADY, NEVER, areDistinct, isTrue, namesAction, setHolds, withAncestors } from '../point/index.ts';
import type { Aspect, Member, Place, World } from '../point/index.ts';
import type { Provision } from './adapt.ts';
import { USUAL_KIND, unnamed } from './cases.ts';
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

/** What else is said of such acts. */
export interface Around {
  /** At the place, on whatever day. */
  readonly touching: readonly Provision[];
  /** Anywhere. */
  readonly candidates: readonly Provision[];
}

export interface Suppositions {
  readonly all: readonly Supposition[];
  /** Whether every way was tried. */
  readonly complete: boolean;
}

/**
 * Every way in which what is left open about an act at a place may be, as far as the provisions tell the ways apart; the
 * plain one first, then those with the fewest differences.
 *
 */
export function suppositionsOf({ action, place }: Aspect, provisions: readonly Provision[], around: Around, standing: Standing, changed: Values): Suppositions {
  const { vocabulary } = standing;
  const members = [...DIMENSIONS.flatMap((dimension) => (place[dimension] === undefined ? [] : [[dimension, place[dimension]] as const])), ...partsOf(place.object, vocabulary).map((part) => ['object', part] as const)];
  const bans = provisions.filter(({ norm }) => norm.modality === 'prohibition');
  const questions: Question[] = [
    ...members.map(([dimension, member]) => memberships(member, dimension, provisions, vocabulary)),
    ...(bans.some(({ norm }) => !namesAction(norm, action, vocabulary)) && (place.venue !== undefined || bans.some(({ norm }) => norm.scope.boxes.some((box) => box.venue !== undefined))) ? [[{ differences: [], hosted: false }, { differences: [{ type: 'hosting' }], hosted: true }] satisfies Question] : []),
    ...(place.object !== undefined && bans.length > 0 && partsOf(place.object, vocabulary).length > 0 ? [[{ differences: [] }, { differences: [{ type: 'whole', whole: place.object }], whole: place.object }] satisfies Question] : []),
    ...provisions.flatMap(({ blanks, norm }) => [...blanks].map(([event, text]): Question => [
      { differences: [], values: new Map([[event, NEVER]]) },
      { differences: [{ type: 'blank', text, norm }], values: new Map([[event, ALREADY]]) },
    ])),
    ...unrecorded(provisions, around.candidates, place, standing, changed),
    unsaid(place, bans, vocabulary),
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
        course: courseOf(around.touching, place.object, standing, values),
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
function unrecorded(provisions: readonly Provision[], candidates: readonly Provision[], place: Place, standing: Standing, changed: Values): readonly Question[] {
  const mentioned = new Set(provisions.flatMap((provision) => [...provision.atoms.keys()]));
  if (mentioned.size === 0) return [];
  const lacking = candidates.filter((provision) => [...provision.atoms.keys()].some((key) => mentioned.has(key)));
  const course = courseOf(lacking, place.object, standing, changed);

  const atoms = new Map<string, Atom>();
  for (const provision of lacking) {
    for (const conjunct of conjunctsOf(provision.norm.scope.condition)) {
      const open = atomsOf(conjunct).filter(({ event, key }) => event === undefined && mentioned.has(key) && isOpenStatement(key) && !changed.has(key) && !isRecorded(key, place.object, standing));
      if (open.length > 0 && !isTrue(conjunct, standing.day, course)) for (const atom of open) atoms.set(atom.key, atom);
    }
  }
  return [...atoms.values()].map((atom): Question => [
    { differences: [] }, otherwise(atom, (course.atoms.get(atom.key) ?? NEVER) <= standing.day),
  ]);
}

function otherwise(atom: Atom, isSo: boolean): Choice {
  return { differences: [{ type: 'condition', atom, holds: !isSo }], values: new Map([[atom.key, isSo ? NEVER : ALREADY]]) };
}

function conjunctsOf(condition: Condition): readonly Condition[] {
  return condition.type === 'and' ? condition.of.flatMap(conjunctsOf) : [condition];
}

/** How much is done is said by the scenario or not at all; who passed on a right is as things stand. */
function isOpenStatement(key: string): boolean {
  return !key.startsWith('amount(') && !key.startsWith('passed(');
}

/** What the act does not say and a ban asks: one place for each of its boxes that it could lie in. */
function unsaid(place: Place, bans: readonly Provision[], vocabulary: Vocabulary): Question {
  const choices: Choice[] = [{ differences: [] }];
  for (const { norm, named } of bans) {
    for (const box of norm.scope.boxes) {
      const dimensions = DIMENSIONS.filter((dimension) => box[dimension] !== undefined && place[dimension] === undefined);
      if (dimensions.length === 0) continue;
      for (const example of examplesOf(box, dimensions, named, vocabulary)) if (choices.length <= MOST_EXAMPLES) choices.push({ differences: [{ type: 'unsaid', dimensions, norm }], place: example });
    }
  }
  return choices;
}

/** So many cases of what is not said are looked at. */
const MOST_EXAMPLES = 24;

/** A member of each class that a box names in some dimensions. */
function examplesOf(box: Box, dimensions: readonly Dimension[], named: Provision['named'], vocabulary: Vocabulary): readonly Place[] {
  let places: readonly Place[] = [{}];
  for (const dimension of dimensions) places = places.flatMap((place) => membersNamed(box[dimension]?.set ?? [], dimension, named, vocabulary).map((member) => ({ ...place, [dimension]: member }))).slice(0, MOST_EXAMPLES);
  return places;
}

/** The members of some classes: what they name, and what else the ban names, for a carve-out may spare some and not others. */
function membersNamed(set: ClassSet, dimension: Dimension, named: Provision['named'], vocabulary: Vocabulary): readonly Member[] {
  const found = new Set<Member>([...set.map((term) => exampleOf(term, dimension)), ...named.get(dimension) ?? []]);
  return [...found].filter((member) => setHolds(set, member, new Map([[member, withAncestors(vocabulary, member)]]), vocabulary));
}

/** A member of a class: what it names, or the unnamed one of its kind. */
export function exampleOf({ base }: ClassTerm, dimension: Dimension): Member {
  if (typeof base === 'object' && 'thing' in base) return base.thing;
  return unnamed(typeof base === 'object' && 'kind' in base ? base.kind : USUAL_KIND[dimension]);
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

