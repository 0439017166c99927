import { KIND_OF_DIMENSION, membersOf } from '@dealwright/algebra';
import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Box, ClassSet, Dimension } from '@dealwright/model';
import type { Setting } from '../collisions/setting.ts';

/** What can be in a first union of classes (bit 0), in a second (bit 1), in both: in some reading. */
type Sightings = ReadonlySet<number> | 'undecided';

const IN_FIRST = 1;
const IN_BOTH = 3;

/** Whether two boxes share something in some reading; yes, where that cannot be made out. */
export function mayMeet(a: Box, b: Box, setting: Setting): boolean {
  return kept(a, b, setting, knownIn(setting).meeting, meet);
}

function meet(a: Box, b: Box, setting: Setting): boolean {
  return DIMENSIONS.every((dimension) => {
    const [first, second] = [unionOf(a, dimension, setting), unionOf(b, dimension, setting)];
    if (!first || !second || first === second || (dimension === 'object' && setting.taxonomy.hasWholes)) return true;
    const seen = sightings(first, second, dimension, setting);
    return seen === 'undecided' || seen.has(IN_BOTH);
  });
}

/** Whether everything of a box is in another in every reading; no, where that cannot be made out. */
export function isSurelyWithin(a: Box, b: Box, setting: Setting): boolean {
  return kept(a, b, setting, knownIn(setting).holding, lieWithin);
}

function lieWithin(a: Box, b: Box, setting: Setting): boolean {
  return DIMENSIONS.every((dimension) => isWithin(unionOf(a, dimension, setting), unionOf(b, dimension, setting), dimension, setting));
}

/** The same of one dimension; `undefined` for what is not limited. */
export function isWithin(first: Classes | undefined, second: Classes | undefined, dimension: Dimension, setting: Setting): boolean {
  if (!second || first === second) return true;
  if (!first || (isWide(first) && !isWide(second))) return false;
  const seen = sightings(first, second, dimension, setting);
  return seen !== 'undecided' && !seen.has(IN_FIRST);
}

/** The first dimension in which a box holds nothing in any reading. */
export function emptyDimension(box: Box, setting: Setting): Dimension | undefined {
  return DIMENSIONS.find((dimension) => {
    const union = unionOf(box, dimension, setting);
    if (!union || union.terms.every(({ minus }) => minus.length === 0)) return union?.terms.length === 0;
    const seen = sightings(union, union, dimension, setting);
    return seen !== 'undecided' && !seen.has(IN_BOTH);
  });
}

/** The union of classes to which a box limits a dimension. */
export function unionOf(box: Box, dimension: Dimension, setting: Setting): Classes | undefined {
  const extent = box[dimension];
  if (!extent) return undefined;
  const { unions } = knownIn(setting);
  let union = unions.get(extent.set);
  if (!union) unions.set(extent.set, union = setting.interner.intern(extent.set));
  return union;
}

/** Whether it speaks of everything, or of everything but some. */
function isWide({ terms }: Classes): boolean {
  return terms.some(({ thing, kind }) => thing === undefined && kind === undefined);
}

/** What was worked out about the classes of a setting. */
interface Known {
  readonly unions: WeakMap<ClassSet, Classes>;
  /** Numbers of boxes, equal ones alike; and by their text, which holds their unions' ids. */
  readonly boxes: WeakMap<Box, number>;
  readonly numbers: Map<string, number>;
  /** By the numbers of both boxes. */
  readonly meeting: Map<number, boolean>;
  readonly holding: Map<number, boolean>;
  /** By dimension, then by both unions' ids. */
  readonly sightings: ReadonlyMap<Dimension, Map<number, Sightings>>;
}

const known = new WeakMap<Setting, Known>();

function knownIn(setting: Setting): Known {
  let found = known.get(setting);
  if (!found) known.set(setting, found = { unions: new WeakMap(), boxes: new WeakMap(), numbers: new Map(), meeting: new Map(), holding: new Map(), sightings: new Map(DIMENSIONS.map((dimension) => [dimension, new Map()])) });
  return found;
}

function kept(a: Box, b: Box, setting: Setting, answers: Map<number, boolean>, ask: (a: Box, b: Box, setting: Setting) => boolean): boolean {
  const key = numberOf(a, setting) * IDS + numberOf(b, setting);
  let answer = answers.get(key);
  if (answer === undefined) answers.set(key, answer = ask(a, b, setting));
  return answer;
}

function numberOf(box: Box, setting: Setting): number {
  const { boxes, numbers } = knownIn(setting);
  let number = boxes.get(box);
  if (number === undefined) {
    let text = '';
    for (const dimension of DIMENSIONS) text += `${unionOf(box, dimension, setting)?.id ?? ''} `;
    number = numbers.get(text);
    if (number === undefined) numbers.set(text, number = numbers.size);
    boxes.set(box, number);
  }
  return number;
}

/** Ids stay below it. */
const IDS = 2 ** 26;

function sightings(first: Classes, second: Classes, dimension: Dimension, setting: Setting): Sightings {
  const answers = knownIn(setting).sightings.get(dimension);
  const key = first.id * IDS + second.id;
  let seen = answers?.get(key);
  if (seen === undefined) {
    const members = membersOf([first, second], KIND_OF_DIMENSION[dimension], setting.taxonomy);
    seen = members === 'undecided' ? members : new Set(members.flatMap(({ plain, otherwise }) => [plain, ...otherwise.map(({ mask }) => mask)]));
    answers?.set(key, seen);
  }
  return seen;
}
