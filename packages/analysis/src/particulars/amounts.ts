import { compareDecimals, sayDecimal } from '@dealwright/model';
import type { Amount, BoundSense, Decimal, Dimension, Extent, Norm } from '@dealwright/model';
import { DIMENSIONS } from '@dealwright/model';
import { saySet } from '@dealwright/clauses';
import type { Room } from './room.ts';

/** How an amount binds from below and from above. */
export interface Range {
  readonly least?: { readonly value: Decimal; readonly open: boolean };
  readonly most?: { readonly value: Decimal; readonly open: boolean };
}

/** The figures that an amount allows to one who owes it; turned about for one who must not. */
export function rangeOf({ sense, value }: Amount, forbidden = false): Range {
  if (value === undefined) return {};
  const meant = forbidden ? BEYOND[sense] : sense;
  switch (meant) {
    case 'exactly': return { least: { value, open: false }, most: { value, open: false } };
    case 'at least': return { least: { value, open: false } };
    case 'more than': return { least: { value, open: true } };
    case 'at most': return { most: { value, open: false } };
    case 'less than': return { most: { value, open: true } };
    case undefined: return {};
  }
}

/** What is left to one who must not go so far. To avoid one exact figure leaves every other. */
const BEYOND: Readonly<Record<BoundSense, BoundSense | undefined>> = {
  'more than': 'at most', 'at least': 'less than', 'less than': 'at least', 'at most': 'more than', exactly: undefined,
};

/** Whether no figure is in both. */
export function areApart(a: Range, b: Range): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

function isAbove({ least }: Range, { most }: Range): boolean {
  if (!least || !most) return false;
  const order = compareDecimals(least.value, most.value);
  return order > 0 || (order === 0 && (least.open || most.open));
}

/** What an amount is measured in, so that only like is compared with like: one currency, one unit, one thing that it is a share of. */
export function measureOf({ measure, of, per }: Amount, keyOf: (of: NonNullable<Amount['of']>) => string = () => ''): string {
  const unit = measure.type === 'money' ? measure.currency : measure.type === 'unit' ? singular(measure.unit) : measure.type;
  return `${measure.type} ${unit} ${per?.toLowerCase() ?? ''} ${(measure.type === 'percent' || measure.type === 'times') && of ? keyOf(of) : ''}`;
}

function singular(unit: string): string {
  const word = unit.toLowerCase();
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** `at least 100 units`, `USD 5`. */
export function sayAmountOf(amount: Amount, room: Room, extent?: Extent): string {
  const { measure, value, sense, per } = amount;
  const figure = value === undefined ? '[•]' : sayDecimal(value);
  const said = measure.type === 'money' ? `${measure.currency} ${figure.replace(/(\.\d)$/, '$10')}` : measure.type === 'percent' ? `${figure}%` : measure.type === 'times' ? `${figure} times` : measure.type === 'unit' && measure.unit !== '' ? `${figure} ${measure.unit}` : figure;
  const of = amount.of && extent ? ` of ${saySet(extent.set, room.vocabulary)}` : '';
  return `${sense === 'exactly' ? '' : `${sense} `}${said}${of}${per === undefined ? '' : ` ${/^(?:per|each) /.test(per) ? '' : 'per '}${per}`}`;
}

/** What a norm says of each dimension but some, canonically: equal texts, the same places. */
export function placesOf(norm: Norm, without: readonly Dimension[], room: Room): string {
  return DIMENSIONS.filter((dimension) => !without.includes(dimension)).map((dimension) => norm.scope.boxes.map((box) => (box[dimension] ? room.setting.interner.intern(box[dimension].set).id : '')).join('+')).join(' ');
}
