import { FALSEHOOD, KIND_OF_DIMENSION, both, either, membersOf, negate } from '@dealwright/algebra';
import type { Classes, Formula, Member } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension, ThingId } from '@dealwright/model';
import { actOptions } from './acts.ts';
import type { ReadyBox, ReadyException, ReadyNorm } from './compile.ts';
import type { Setting } from './setting.ts';

/**
 * One choice in a dimension, or of an act, and which boxes of the two norms hold it: bit 0 is the first norm's box, the
 * next are those of its exceptions, then the prohibition's boxes, then those of its exceptions.
 */
export interface Option {
  readonly id: ThingId;
  readonly plain: number;
  /** Other readings of it. */
  readonly otherwise: readonly Reading[];
}

export interface Reading {
  readonly mask: number;
  /** What the reading puts into which class. */
  readonly memberships: readonly Membership[];
  /** What an act is taken to involve in this reading: hosting, or a product that the object is built on. */
  readonly involves?: ThingId;
}

export type Membership = readonly [member: ThingId, kind: ThingId];

/** A dimension that matters to a pair, with all that can be chosen in it. */
export interface Axis {
  readonly name: Dimension | 'act';
  /** Whether the first norm speaks of each; else its bearer may choose. */
  readonly each: boolean;
  /** Whether the first norm speaks of it at all. */
  readonly said: boolean;
  readonly options: readonly Option[];
}

/** One box of a norm against a prohibition: all that a judgement of them needs. */
export interface Frame {
  readonly first: ReadyNorm;
  readonly second: ReadyNorm;
  readonly axes: readonly Axis[];
  readonly secondBits: number;
  /** When the first norm covers a point that is in exactly these boxes. */
  readonly covers: (mask: number) => Formula;
  /** When the prohibition does. */
  readonly forbids: (mask: number) => Formula;
}

/** More boxes than a mask has bits for are not worked out. */
const MOST_BOXES = 30;

/**
 * Sorts what can be chosen in each dimension by the boxes that hold it.
 *
 * @param box the number of the first norm's box
 * @returns `undefined` where the two can never meet, in any reading; `'undecided'` where there are too many boxes
 */
export function frameOf(first: ReadyNorm, box: number, second: ReadyNorm, setting: Setting): Frame | undefined | 'undecided' {
  const own = first.boxes[box]!;
  const boxes: ReadyBox[] = [own];
  const firstExceptions = number(first.exceptions, boxes);
  const firstBits = (1 << boxes.length) - 1;
  boxes.push(...second.boxes);
  if (boxes.length > MOST_BOXES) return 'undecided';
  const secondBits = ((1 << boxes.length) - 1) & ~firstBits;
  const secondExceptions = number(second.exceptions, boxes);
  if (boxes.length > MOST_BOXES) return 'undecided';
  const all = (1 << boxes.length) - 1;

  const axes: Axis[] = [];
  for (const [index, dimension] of DIMENSIONS.entries()) {
    const classes = boxes.map((each) => each.classes[index]);
    if (classes.every((each) => each === undefined)) continue;
    const options = optionsOf(dimension, classes, firstBits, setting);
    if (options === 'undecided') return options;
    if (!options.some((option) => meets(option.plain) || option.otherwise.some((reading) => meets(reading.mask)))) return undefined;
    axes.push({ name: dimension, each: (own.each & (1 << index)) !== 0, said: own.classes[index] !== undefined, options });
  }
  const acts = actOptions(first, second, own, all, firstBits, setting);
  if (acts.length === 0) return undefined;
  axes.push({ name: 'act', each: first.norm.modality !== 'obligation' || first.norm.acts.quantifier === 'each', said: true, options: acts });

  function meets(mask: number): boolean {
    return (mask & 1) !== 0 && (mask & secondBits) !== 0;
  }
  return {
    first,
    second,
    axes,
    secondBits,
    covers: remembering((mask) => ((mask & 1) === 0 ? FALSEHOOD : lessExceptions(first.formula, firstExceptions, mask))),
    forbids: remembering((mask) => ((mask & secondBits) === 0 ? FALSEHOOD : lessExceptions(second.formula, secondExceptions, mask))),
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

function remembering(compute: (mask: number) => Formula): (mask: number) => Formula {
  const known = new Map<number, Formula>();
  return (mask) => {
    let formula = known.get(mask);
    if (!formula) known.set(mask, formula = compute(mask));
    return formula;
  };
}

function optionsOf(dimension: Dimension, classes: readonly (Classes | undefined)[], firstBits: number, setting: Setting): readonly Option[] | 'undecided' {
  const key = `${dimension} ${firstBits} ${classes.map((each) => each?.id ?? '').join(' ')}`;
  let options = setting.options.get(key);
  if (options === undefined) {
    const members = membersOf(classes, KIND_OF_DIMENSION[dimension], setting.taxonomy);
    if (members === 'undecided') options = members;
    else {
      const own = members.map(optionOf);
      options = dimension === 'object' ? withParts(own, classes, firstBits, setting) : own;
    }
    setting.options.set(key, options);
  }
  return options;
}

function optionOf({ id, plain, otherwise }: Member): Option {
  return { id, plain, otherwise: otherwise.map(({ mask, added }) => ({ mask, memberships: added.map((kind): Membership => [id, kind]) })) };
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
