import { FALSEHOOD, KIND_OF_DIMENSION, both, either, membersOf, negate } from '@dealwright/algebra';
import type { Classes, Formula, Member } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension, ThingId } from '@dealwright/model';
import { actOptions } from './acts.ts';
import { mergeExceptions } from './merge-exceptions.ts';
import type { ReadyBox, ReadyException, ReadyNorm } from './ready.ts';
import type { Membership, Option, Reading } from './option.ts';
import type { ActChoices, Setting } from './setting.ts';
import type { Pattern } from './shapes.ts';

/** A dimension that matters to a pair, with all that can be chosen in it. */
export interface Axis {
  readonly name: Dimension | 'act';
  /** Whether the first norm speaks of each; else its bearer may choose. */
  readonly each: boolean;
  /** Whether the first norm speaks of it at all. */
  readonly said: boolean;
  readonly options: readonly Option[];
}

/** One box of a norm against prohibitions: all that a judgement of them needs. */
export interface Frame {
  readonly first: ReadyNorm;
  /** Mostly one; several are taken as one prohibition of all that any of them forbids. */
  readonly bans: readonly ReadyNorm[];
  readonly axes: readonly Axis[];
  readonly secondBits: number;
  /** When the first norm covers a point that is in exactly these boxes. */
  readonly covers: (mask: number) => Formula;
  /** When some prohibition does. */
  readonly forbids: (mask: number) => Formula;
  /** When one of them does, by its place. */
  readonly forbidsOf: readonly ((mask: number) => Formula)[];
}

/** More boxes than a mask has bits for are not worked out. */
const MOST_BOXES = 30;

/**
 * Sorts what can be chosen in each dimension by the boxes that hold it.
 *
 * @param box the number of the first norm's box
 * @returns `undefined` where the two can never meet, in any reading; `'undecided'` where there are too many boxes
 */
export function frameOf(first: ReadyNorm, box: number, bans: readonly ReadyNorm[], setting: Setting): Frame | undefined | 'undecided' {
  const own = first.boxes[box]!;
  const boxes: ReadyBox[] = [own];
  const firstExceptions = number(mergeExceptions(first.exceptions, setting), boxes);
  const firstBits = (1 << boxes.length) - 1;
  const bits: number[] = [];
  for (const ban of bans) {
    const from = boxes.length;
    boxes.push(...ban.boxes);
    if (boxes.length > MOST_BOXES) return 'undecided';
    bits.push(((1 << boxes.length) - 1) & ~((1 << from) - 1));
  }
  const secondBits = bits.reduce((all, each) => all | each, 0);
  const banExceptions = bans.map(({ exceptions }) => number(mergeExceptions(exceptions, setting), boxes));
  if (boxes.length > MOST_BOXES) return 'undecided';
  const all = (1 << boxes.length) - 1;

  const axes: Axis[] = [];
  for (let index = 0; index < DIMENSIONS.length; index++) {
    if (boxes.every((each) => each.classes[index] === undefined)) continue;
    const options = boxes.length === 2 ? optionsOfTwo(index, own.classes[index], boxes[1]!.classes[index], setting) : optionsOf(index, boxes.map((each) => each.classes[index]), firstBits, setting);
    if (options === 'undecided') return options;
    if (!options.some((option) => meets(option.plain) || option.otherwise.some((reading) => meets(reading.mask)))) return undefined;
    axes.push({ name: DIMENSIONS[index]!, each: (own.each & (1 << index)) !== 0, said: own.classes[index] !== undefined, options });
  }
  const acts = boxes.length === 2 && bans.length === 1 ? actsOfTwo(first, bans[0]!, own, setting).options : actsOf(first, bans, bits, own, all, firstBits, setting);
  if (acts.length === 0) return undefined;
  axes.push({ name: 'act', each: first.norm.modality !== 'obligation' || first.norm.acts.quantifier === 'each', said: true, options: acts });

  function meets(mask: number): boolean {
    return (mask & 1) !== 0 && (mask & secondBits) !== 0;
  }
  const forbidsOf = bans.map((ban, index) => formulaAt(ban.formula, banExceptions[index]!, bits[index]!));
  const [only, ...more] = forbidsOf;
  return {
    first,
    bans,
    axes,
    secondBits,
    covers: formulaAt(first.formula, firstExceptions, 1),
    forbids: only && more.length === 0 ? only : remembered((mask) => either(...forbidsOf.map((forbids) => forbids(mask)))),
    forbidsOf,
  };
}

interface NumberedException { readonly bits: number; readonly formula: Formula; readonly exceptions: readonly NumberedException[] }

function number(exceptions: readonly ReadyException[], boxes: ReadyBox[]): readonly NumberedException[] {
  return exceptions.map((exception) => {
    const from = boxes.length;
    boxes.push(...exception.boxes);
    const bits = ((1 << exception.boxes.length) - 1) << from;
    return { bits, formula: exception.formula, exceptions: number(exception.exceptions, boxes) };
  });
}

function lessExceptions(formula: Formula, exceptions: readonly NumberedException[], mask: number): Formula {
  const holding = exceptions.filter((exception) => (exception.bits & mask) !== 0);
  if (holding.length === 0) return formula;
  return both(formula, negate(either(...holding.map((exception) => lessExceptions(exception.formula, exception.exceptions, mask)))));
}

/** When a norm covers what is in exactly the boxes of a mask, of which `bits` are its own. */
function formulaAt(formula: Formula, exceptions: readonly NumberedException[], bits: number): (mask: number) => Formula {
  if (exceptions.length === 0) return (mask) => ((mask & bits) === 0 ? FALSEHOOD : formula);
  return remembered((mask) => ((mask & bits) === 0 ? FALSEHOOD : lessExceptions(formula, exceptions, mask)));
}

function remembered(work: (mask: number) => Formula): (mask: number) => Formula {
  const known = new Map<number, Formula>();
  return (mask) => {
    let here = known.get(mask);
    if (!here) known.set(mask, here = work(mask));
    return here;
  };
}

/** The acts at which a norm can meet any of several prohibitions. What an act involves is one reading for all of them. */
function actsOf(first: ReadyNorm, bans: readonly ReadyNorm[], bits: readonly number[], box: ReadyBox, all: number, firstBits: number, setting: Setting): readonly Option[] {
  const [ban] = bans;
  if (ban && bans.length === 1) return actOptions(first, ban, box, all, firstBits, setting);
  const found = new Map<ThingId, { plain: number; wide: number; involves?: ThingId }>();
  bans.forEach((each, index) => {
    for (const { id, plain, otherwise } of actOptions(first, each, box, all, firstBits, setting)) {
      let act = found.get(id);
      const none = bits.reduce((left, some) => left & ~some, all);
      if (!act) found.set(id, act = { plain: none, wide: none });
      if (plain === all) act.plain |= bits[index]!;
      if (plain === all || otherwise.length > 0) act.wide |= bits[index]!;
      act.involves ??= otherwise[0]?.involves;
    }
  });
  return [...found].map(([id, { plain, wide, involves }]) => ({ id, plain, otherwise: involves === undefined || wide === plain ? SURE : [{ mask: wide, memberships: [], involves }] }));
}

/** The options in one dimension where there are two boxes and no exceptions: most pairs are such. */
function optionsOfTwo(index: number, own: Classes | undefined, other: Classes | undefined, setting: Setting): readonly Option[] | 'undecided' {
  const key = pairKey(index, own, other);
  let options = setting.options.get(key);
  if (!options) setting.options.set(key, options = optionsOf(index, [own, other], 1, setting));
  return options;
}

/** The pattern of the options in one dimension where there are two boxes and no exceptions. */
export function patternOfTwo(index: number, own: Classes | undefined, other: Classes | undefined, setting: Setting): Pattern | 'undecided' {
  const key = pairKey(index, own, other);
  let pattern = setting.patterns.get(key);
  if (!pattern) {
    pattern = own && other && setting.shapes.ofTwo(own, other, setting.taxonomy);
    if (!pattern) {
      const options = optionsOfTwo(index, own, other, setting);
      pattern = options === 'undecided' ? options : setting.shapes.of(options);
    }
    setting.patterns.set(key, pattern);
  }
  return pattern;
}

/** No workspace has as many unions of classes. */
const MOST_UNIONS = 2 ** 24;

function pairKey(index: number, own: Classes | undefined, other: Classes | undefined): number {
  return (((own?.id ?? -1) + 1) * MOST_UNIONS + (other?.id ?? -1) + 1) * DIMENSIONS.length + index;
}

/** The acts at which two norms of a box each can meet. */
export function actsOfTwo(first: ReadyNorm, second: ReadyNorm, box: ReadyBox, setting: Setting): ActChoices {
  const onVenue = box.classes[VENUE] !== undefined || second.boxes.some((each) => each.classes[VENUE] !== undefined);
  const key = (first.acts.id * MOST_ACTS + second.acts.id) * 4 + (first.norm.modality === 'obligation' ? 2 : 0) + (onVenue ? 1 : 0);
  let choices = setting.actChoices.get(key);
  if (!choices) {
    const options = actOptions(first, second, box, 3, 1, setting);
    setting.actChoices.set(key, choices = { options, pattern: setting.shapes.of(options) });
  }
  return choices;
}

const VENUE = DIMENSIONS.indexOf('venue');
/** No workspace has as many lists of acts. */
const MOST_ACTS = 2 ** 24;

/** The options of one dimension, by the boxes that hold them. */
function optionsOf(index: number, classes: readonly (Classes | undefined)[], firstBits: number, setting: Setting): readonly Option[] | 'undecided' {
  const dimension = DIMENSIONS[index]!;
  const members = membersOf(classes, KIND_OF_DIMENSION[dimension], setting.taxonomy);
  if (members === 'undecided') return members;
  const options = members.map(optionOf);
  return distinctOptions(dimension === 'object' && setting.taxonomy.hasWholes ? withParts(options, classes, firstBits, setting) : options);
}

/** Of options that every reading puts into the same boxes the first is enough; those never in the first norm's box are none. */
function distinctOptions(options: readonly Option[]): readonly Option[] {
  const seen = new Set<number>();
  return options.filter(({ plain, otherwise }) => {
    if (otherwise.length > 0) return (plain & 1) !== 0 || otherwise.some(({ mask }) => (mask & 1) !== 0);
    return (plain & 1) !== 0 && !seen.has(plain) && seen.add(plain);
  });
}

const SURE: readonly Reading[] = [];

/** What a member comes to as something that can be chosen. */
function optionOf({ id, plain, otherwise }: Member): Option {
  if (otherwise.length === 0) return { id, plain, otherwise: SURE };
  return { id, plain, otherwise: otherwise.map(({ mask, added, instead }): Reading => {
    const join = (kind: ThingId): Membership => [id, kind];
    return { mask, memberships: added.map(join), ...(instead.length > 0 && { instead: instead.map(join) }) };
  }) };
}

/** An act on a product may involve what it is built on: the prohibition then sees the part, the first norm the whole. */
function withParts(options: readonly Option[], classes: readonly (Classes | undefined)[], firstBits: number, { taxonomy }: Setting): readonly Option[] {
  if (!options.some(({ id }) => taxonomy.partsOf(id).length > 0)) return options;
  return options.map((option) => {
    const parts = taxonomy.partsOf(option.id).flatMap((part): Reading[] => {
      const seen = membersOf(classes.map((each) => each && { ...each, mentions: [part, ...each.mentions] }), 'product', taxonomy);
      const member = seen === 'undecided' ? undefined : seen.find(({ id }) => id === part);
      if (!member) return [];
      const { plain, otherwise } = optionOf(member);
      return [option, ...option.otherwise].flatMap((whole) => [{ mask: plain, memberships: [] }, ...otherwise].map((reading): Reading => ({
        mask: (('mask' in whole ? whole.mask : whole.plain) & firstBits) | (reading.mask & ~firstBits),
        memberships: [...('mask' in whole ? whole.memberships : []), ...reading.memberships],
        involves: part,
      })));
    });
    const known = new Set([option.plain, ...option.otherwise.map(({ mask }) => mask)]);
    const fresh = parts.filter(({ mask }) => !known.has(mask) && known.add(mask));
    return fresh.length === 0 ? option : { ...option, otherwise: [...option.otherwise, ...fresh] };
  });
}
