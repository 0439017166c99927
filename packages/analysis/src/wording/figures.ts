import { compareDecimals, formatDay, multiplyDecimals, parseDecimal, sayDecimal } from '@dealwright/model';
import type { Amount, Day, Decimal, Duration, DurationUnit } from '@dealwright/model';
import { datesIn } from './dates.ts';
import { NUMBER_WORDS, parseNumberWords } from './numbers.ts';

export type FigureKind = 'duration' | 'percentage' | 'amount' | 'date';

/** A figure, whoever wrote it in whatever way: equal keys are equal figures. */
export interface Figure {
  readonly kind: FigureKind;
  /** `days 30`, `months 12`, `20%`, `USD 5000000`, `2026-04-27`. Of an amount in `$` the currency is open: `$ 5000000`. */
  readonly key: string;
}

/** One in a text. */
export interface WrittenFigure extends Figure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How each unit of time is counted. Days of business are no days, and thirty days no month. */
const COUNTED: Readonly<Record<DurationUnit, readonly [unit: string, times: number]>> = {
  day: ['days', 1], week: ['days', 7], 'business day': ['business days', 1], month: ['months', 1], quarter: ['months', 3], year: ['months', 12],
};

export function figureOfDuration({ count, unit }: Pick<Duration, 'count' | 'unit'>): Figure | undefined {
  const [counted, times] = COUNTED[unit];
  return count === undefined ? undefined : { kind: 'duration', key: `${counted} ${count * times}` };
}

/** Money and percentages; other amounts are written in too many ways to be compared. */
export function figureOfAmount({ measure, value }: Amount): Figure | undefined {
  if (value === undefined) return undefined;
  if (measure.type === 'percent') return { kind: 'percentage', key: `${value}%` };
  return measure.type === 'money' ? { kind: 'amount', key: `${measure.currency} ${value}` } : undefined;
}

export function figureOfDay(day: Day): Figure {
  return { kind: 'date', key: formatDay(day) };
}

/** Whether two figures are the same, as far as they say. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.key === b.key) return true;
  if (a.kind !== 'amount') return false;
  const [[left, first], [right, second]] = [a.key.split(' '), b.key.split(' ')];
  return (left === OPEN || right === OPEN) && first !== undefined && second !== undefined && compareDecimals(first, second) === 0;
}

const OPEN = '$';

const DIGITS = '\\d+(?:,\\d+)*(?:\\.\\d+)?';
const SCALE = '(?:\\s*(?<scale>[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion)\\b)?';
const CODES = 'AUD|BRL|CAD|CHF|CNY|DKK|EUR|GBP|HKD|INR|JPY|KRW|MXN|NOK|NZD|SEK|SGD|USD|ZAR';
/** `thirty (30)`, `30 (thirty)`, `30`, `thirty`. Of two the figure counts: that they agree another rule sees to. */
const COUNT = `(?:(?<words>${NUMBER_WORDS})(?:\\s*\\((?<figure>${DIGITS})\\))?|(?<![\\d.,])(?<digits>${DIGITS})(?:\\s*\\([A-Za-z -]+\\))?)`;

const DURATION = new RegExp(`\\b${COUNT}(?:\\s+|-)(?:(?<business>business|working|banking)\\s+|(?:calendar|consecutive|full)\\s+)?(?<unit>day|week|month|quarter|year)s?\\b`, 'gi');
const PERCENTAGE = new RegExp(`(?:(?<![\\d.,])(?<digits>${DIGITS})\\s*(?:%|percent\\b|per\\s+cent\\b)|\\b(?<words>${NUMBER_WORDS})(?:\\s*\\((?<figure>${DIGITS})\\s*%?\\))?\\s+(?:percent|per\\s+cent)\\b)`, 'gi');
const MONEY = new RegExp(`(?:\\b(?<code>${CODES})\\s?|(?<sign>(?:US)?\\$|€|£|¥))\\s?(?<digits>${DIGITS})${SCALE}`, 'g');
const DOLLARS = new RegExp(`(?:(?<![\\d.,$€£¥])(?<digits>${DIGITS})${SCALE}|\\b(?<words>${NUMBER_WORDS}))\\s+(?:(?:U\\.?S\\.?|United\\s+States)\\s+)?(?<name>dollars|euros?|pounds(?:\\s+sterling)?)\\b`, 'gi');

const CURRENCIES: Readonly<Record<string, string>> = { US$: 'USD', $: OPEN, '€': 'EUR', '£': 'GBP', '¥': OPEN, dollars: OPEN, euro: 'EUR', euros: 'EUR', pounds: 'GBP' };

/** The durations, percentages, amounts of money and dates that a text names, in order. */
export function figuresIn(text: string): readonly WrittenFigure[] {
  const found: WrittenFigure[] = [];
  const take = (match: RegExpExecArray, figure: Figure | undefined): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (figure && !found.some((other) => start < other.end && other.start < end)) found.push({ ...figure, text: match[0].replace(/\s+/g, ' '), start, end });
  };
  for (const { text: written, start, end, day } of datesIn(text)) if (day !== undefined) found.push({ ...figureOfDay(day), text: written, start, end });
  for (const match of text.matchAll(PERCENTAGE)) take(match, percentage(numberOf(match)));
  for (const match of text.matchAll(MONEY)) take(match, money(CURRENCIES[match.groups?.['sign'] ?? ''] ?? match.groups?.['code'] ?? OPEN, numberOf(match)));
  for (const match of text.matchAll(DOLLARS)) take(match, money(CURRENCIES[(match.groups?.['name'] ?? '').toLowerCase().replace(/\s.*/, '')] ?? OPEN, numberOf(match)));
  for (const match of text.matchAll(DURATION)) take(match, duration(match));
  return found.toSorted((a, b) => a.start - b.start);
}

function percentage(value: Decimal | undefined): Figure | undefined {
  return value === undefined ? undefined : { kind: 'percentage', key: `${value}%` };
}

function money(currency: string, value: Decimal | undefined): Figure | undefined {
  return value === undefined ? undefined : { kind: 'amount', key: `${currency} ${value}` };
}

function duration(match: RegExpExecArray): Figure | undefined {
  const count = Number(numberOf(match) ?? Number.NaN);
  const unit = (match.groups?.['business'] === undefined ? match.groups?.['unit'] ?? '' : 'business day').toLowerCase();
  return Number.isFinite(count) && isUnit(unit) ? figureOfDuration({ count, unit }) : undefined;
}

function isUnit(unit: string): unit is DurationUnit {
  return Object.hasOwn(COUNTED, unit);
}

/** The number that a match writes in figures or words. */
function numberOf({ groups = {} }: RegExpExecArray): Decimal | undefined {
  const { digits, figure, words, scale } = groups;
  const written = figure ?? digits;
  const value = written === undefined ? parseNumberWords(words ?? '')?.toString() : parseDecimal(written);
  return value === undefined || scale === undefined ? value : multiplyDecimals(value, parseDecimal('1', scale.toLowerCase()) ?? '1');
}

/** How a message says a figure. */
export function sayFigure({ kind, key }: Figure): string {
  const [first = '', ...rest] = key.split(' ');
  if (kind === 'amount') return `${first === OPEN ? '' : `${first} `}${sayDecimal(rest[0] ?? '0')}`;
  if (kind !== 'duration') return key;
  const count = rest.at(-1) ?? '';
  const unit = [first, ...rest.slice(0, -1)].join(' ');
  return unit === 'months' && Number(count) % 12 === 0 ? plural(Number(count) / 12, 'years') : plural(Number(count), unit);
}

function plural(count: number, units: string): string {
  return `${count} ${count === 1 ? units.slice(0, -1) : units}`;
}
