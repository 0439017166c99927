import { dayOf, parseDay, parseDecimal } from '@dealwright/model';
import type { Amount, BoundSense, Day, Duration, DurationUnit, Frequency, Measure, NounPhrase } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { plural, singular } from '../bind/inflect.ts';
import { minorDigits } from '../library/currencies.ts';
import { occurs, report, textAt } from './context.ts';
import type { Lowering } from './context.ts';
import { lowerNounPhrase } from './nouns.ts';
import { propertySpan, spanOf, unquoted } from './spans.ts';
import type { Span } from '@dealwright/model';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Reads `2025-10-28`, `28 October 2025` or `October 28, 2025`; `undefined` where the calendar has no such day. */
export function readDay(text: string): Day | undefined {
  const european = /^(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})$/.exec(text);
  if (european) return dayOf(Number(european[3]), MONTHS.indexOf(european[2] ?? '') + 1, Number(european[1]));
  const american = /^([A-Z][a-z]+)\s+(\d{1,2}),\s+(\d{4})$/.exec(text);
  if (american) return dayOf(Number(american[3]), MONTHS.indexOf(american[1] ?? '') + 1, Number(american[2]));
  return parseDay(text);
}

/** The day of a date, with a problem where there is none. */
export function lowerDate(lowering: Lowering, text: string | undefined, span: Span): Day | undefined {
  if (text === undefined) return undefined;
  const day = readDay(text);
  if (day === undefined) report(lowering, 'date/impossible', span, `There is no ${text.replaceAll(/\s+/g, ' ')} in the calendar.`, { date: text });
  return day;
}

/** The day of a date or a blank. */
export function lowerDateValue(lowering: Lowering, value: Ast.DateValue | undefined): Day | undefined {
  return value && lowerDate(lowering, value.date, spanOf(lowering, value));
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', year: 'year', years: 'year',
  'business day': 'business day', 'business days': 'business day',
};

/** What a fraction of a unit is counted in instead. */
const SMALLER: Readonly<Partial<Record<DurationUnit, { readonly unit: DurationUnit; readonly times: number }>>> = {
  year: { unit: 'month', times: 12 }, quarter: { unit: 'month', times: 3 }, week: { unit: 'day', times: 7 },
};

/** More than these nobody means, and no calendar holds. */
const MOST: Readonly<Record<DurationUnit, number>> = { day: 400_000, 'business day': 400_000, week: 50_000, month: 12_000, quarter: 4000, year: 1000 };

/** A length of time; a blank has no count, nor has one that cannot be counted. `1.5 years` is 18 months. */
export function lowerDuration(lowering: Lowering, duration: Ast.Duration | undefined): Duration {
  const span = spanOf(lowering, duration);
  const unit = UNITS[(duration?.unit ?? '').replaceAll(/\s+/g, ' ')] ?? 'day';
  if (duration?.count === undefined) return { unit, span };
  const count = Number(parseDecimal(duration.count));
  const smaller = Number.isInteger(count) ? undefined : SMALLER[unit];
  const whole: Duration = smaller ? { count: count * smaller.times, unit: smaller.unit, span } : { count, unit, span };
  if (Number.isInteger(whole.count) && (whole.count ?? 0) <= MOST[whole.unit]) return whole;
  report(lowering, 'date/impossible', span, `Nobody can count ${textAt(lowering, span)} in a calendar. Write whole days, weeks, months or years.`, { date: textAt(lowering, span) });
  return { unit, span };
}

/** `once each calendar year`. */
export function lowerFrequency(lowering: Lowering, frequency: Ast.Frequency): Frequency {
  const times = frequency.times === 'once' ? 1 : frequency.times === 'twice' ? 2 : frequency.count === undefined ? undefined : Number(parseDecimal(frequency.count));
  const unit = frequency.unit ?? thingUnit(lowering, frequency);
  return { ...(times !== undefined && { times }), unit, calendar: frequency.calendar, span: spanOf(lowering, frequency) };
}

/** `each Renewal Term`, `per Kilowatt-Hour`: the name as declared; a measure needs no declaration. */
function thingUnit(lowering: Lowering, frequency: Ast.Frequency): string {
  const name = frequency.thing ?? '';
  const found = name === '' ? undefined : lowering.scope.lookup(name, ['period']);
  if (!found) return name;
  occurs(lowering, unquoted(lowering, propertySpan(lowering, frequency, 'thing')), { type: 'thing', id: found.id });
  return found.name;
}

const SENSES: Readonly<Record<string, BoundSense>> = { 'at least': 'at least', 'at most': 'at most', 'up to': 'at most', 'more than': 'more than', 'less than': 'less than' };

/** Any amount: money, a percentage, a multiple, a count, or a defined term that stands for one. */
export function lowerAmount(lowering: Lowering, amount: Ast.BareAmount | Ast.CapAmount | undefined, sense: BoundSense = 'exactly'): Amount {
  const span = spanOf(lowering, amount);
  switch (amount?.$type) {
    case 'BoundedAmount': return { ...lowerAmount(lowering, amount.amount, SENSES[amount.bound] ?? sense), span };
    case 'TermAmount': return { sense, measure: { type: 'term' }, blank: false, of: lowerNounPhrase(lowering, amount.nouns), span };
    case 'Money': return { ...valued(lowering, amount, span), sense, measure: { type: 'money', currency: currency(lowering, amount) } };
    case 'Percent': return { ...valued(lowering, amount, span), sense, measure: { type: 'percent' } };
    case 'Multiple': return { ...valued(lowering, amount, span), sense, measure: { type: 'times' } };
    case 'Count': return { ...valued(lowering, amount, span), sense, measure: unitOf(amount) };
    default: return { sense, measure: { type: 'unit', unit: '' }, blank: true, span };
  }
}

interface Written { readonly value?: string; readonly blank?: string; readonly scale?: string; readonly of?: Ast.NounPhrase }

function valued(lowering: Lowering, written: Written, span: Span): Pick<Amount, 'value' | 'blank' | 'of' | 'span'> {
  const value = written.value === undefined ? undefined : parseDecimal(written.value, written.scale);
  const of: NounPhrase | undefined = written.of && lowerNounPhrase(lowering, written.of);
  return { ...(value !== undefined && { value }), blank: written.blank !== undefined, ...(of && { of }), span };
}

/** Words of measure are kept in the plural, so that `1 seat` and `10 seats` count the same; symbols as they are. */
function unitOf(count: Ast.Count): Measure {
  const unit = count.unit ?? '';
  return { type: 'unit', unit: /^[a-z]/.test(unit) ? plural(singular(unit)) : unit };
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

function currency(lowering: Lowering, money: Ast.Money): string {
  const span = propertySpan(lowering, money, 'currency');
  const written = money.currency;
  const code = SIGNS[written];
  if (code !== undefined) {
    report(lowering, 'wording/dollar', span, `\`${textAt(lowering, span)}\` is the sign of more than one currency. Write its code: \`${code} ${money.value ?? ''}\`.`, { sign: written, code });
    return code;
  }
  if (minorDigits(written) === undefined) report(lowering, 'currency/unknown', span, `\`${written}\` is no currency of ISO 4217.`, { code: written });
  return written;
}
