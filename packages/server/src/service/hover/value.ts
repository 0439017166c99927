import { addBusinessDays, addDuration, dayOf, isWeekend, parseDay, sayDay } from '@dealwright/model';
import type { Agreement, Day, Duration, Fact, Sentence, Slot, TimePoint } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { clauseAt, sentenceAt, touches } from '../deals.ts';
import { escaped, list, paragraphs } from '../markdown.ts';
import type { Piece } from './piece.ts';

/** A date, a length of time or an amount under the cursor, worked out. */
export function valueHover(spot: Spot): Piece | undefined {
  return dateHover(spot) ?? durationHover(spot) ?? amountHover(spot);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = MONTHS.join('|');
const DATE = new RegExp(`\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[ \\t]+(?:${MONTH})[ \\t]+\\d{4}\\b|\\b(?:${MONTH})[ \\t]+\\d{1,2},[ \\t]+\\d{4}\\b`, 'g');
const DURATION = /\b(\d[\d,]*)\s+(business\s+day|day|week|month|quarter|year)s?\b/g;
const MONEY = /\b([A-Z]{3})[ \t]+(\d[\d,]*(?:\.\d+)?)(?:[ \t]+(thousand|million|billion|trillion))?/g;

function dateHover(spot: Spot): Piece | undefined {
  const found = textAt(spot, DATE);
  const day = found && readDate(found.text);
  if (!found) return undefined;
  if (day === undefined) return { ...found, value: `There is no ${escaped(found.text)} in the calendar.` };
  return { ...found, value: paragraphs(`${weekday(day)}, ${sayDay(day)}`, `${distance(day, spot.deals.settings.asOf)}${isWeekend(day) ? ' It is not a business day.' : ''}`) };
}

function readDate(text: string): Day | undefined {
  const iso = parseDay(text);
  if (iso !== undefined || /^\d{4}-/.test(text)) return iso;
  const [, first = '', second = '', year = ''] = /^(\S+)\s+(\S+?),?\s+(\d{4})$/.exec(text) ?? [];
  const [month, day] = /^\d/.test(first) ? [second, first] : [first, second];
  return dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(day));
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekday(day: Day): string {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? '';
}

function distance(day: Day, asOf: Day): string {
  const days = Math.abs(day - asOf);
  if (days === 0) return 'The day on which the deals are checked.';
  return `${days === 1 ? '1 day' : `${grouped(String(days))} days`} ${day > asOf ? 'after' : 'before'} ${sayDay(asOf)}, on which the deals are checked.`;
}

function durationHover(spot: Spot): Piece | undefined {
  const found = textAt(spot, DURATION);
  if (!found) return undefined;
  const clause = clauseAt(spot.file, spot.offset);
  const sentence = clause && sentenceAt(clause, spot.offset);
  const agreement = spot.file.agreements.find((one) => one.clauses.some((each) => each === clause)) ?? spot.file.agreements.find((one) => touches(one.span, spot.offset));
  const facts = sentence ? lastDays(spot, sentence, agreement) : headerLength(agreement, found.text);
  return facts.length === 0 ? undefined : { ...found, value: list(facts) };
}

/** The day on which each length of time around the cursor ends. */
function lastDays({ deals, offset }: Spot, sentence: Sentence, agreement: Agreement | undefined): string[] {
  const said: string[] = [];
  const slotLevel = (slot: Slot): void => {
    if (!touches(slot.span, offset)) return;
    if (slot.type === 'lasting' && touches(slot.duration.span, offset)) {
      const base = slot.after ? dayOfPoint(deals, slot.after) : slot.word === 'over' ? agreement?.effective ?? agreement?.dated : undefined;
      said.push(...lasting(slot.duration, base, slot.after));
    } else if (slot.type === 'within' && touches(slot.duration.span, offset)) {
      const base = slot.point && dayOfPoint(deals, slot.point);
      said.push(...deadline(slot.duration, base, slot.relation === 'before' ? -1 : 1, slot.point));
    } else if (slot.type === 'notice' && slot.duration && touches(slot.duration.span, offset)) {
      const end = shifted(slot.duration, deals.settings.asOf, 1);
      if (end !== undefined) said.push(`Notice given on ${sayDay(deals.settings.asOf)} runs out on ${weekday(end)}, ${sayDay(end)}.`);
    } else if (slot.type === 'except') slot.slots.forEach(slotLevel);
  };
  sentence.slots.forEach(slotLevel);
  if (said.length > 0) return said;
  for (const point of offsetsAround(sentence, offset)) said.push(...deadline(point.duration, dayOfPoint(deals, point.base), point.direction, point.base));
  return said;
}

function headerLength(agreement: Agreement | undefined, text: string): string[] {
  const start = agreement?.effective ?? agreement?.dated;
  const [, count = '', unit = ''] = /^([\d,]+)\s+(.*?)s?$/.exec(text) ?? [];
  if (start === undefined || !/^(?:day|week|month|quarter|year)$/.test(unit)) return [];
  const last = addDuration(start, Number(count.replaceAll(',', '')), unit as 'day') - 1;
  return [`From ${sayDay(start)}, the last day is ${weekday(last)}, ${sayDay(last)}.`];
}

function lasting(duration: Duration, base: Day | undefined, after: TimePoint | undefined): string[] {
  if (base === undefined) return after ? [unknownDay(after)] : [];
  const end = shifted(duration, base, 1);
  if (end === undefined) return [];
  const last = after ? end : end - 1;
  return [`${after ? 'After' : 'From'} ${sayDay(base)}, the last day is ${weekday(last)}, ${sayDay(last)}.`];
}

function deadline(duration: Duration, base: Day | undefined, direction: 1 | -1, point: TimePoint | undefined): string[] {
  if (base === undefined) return point ? [unknownDay(point)] : [];
  const day = shifted(duration, base, direction);
  return day === undefined ? [] : [`Counted from ${sayDay(base)}: ${weekday(day)}, ${sayDay(day)}.`];
}

function unknownDay(point: TimePoint): string {
  return point.type === 'event' ? `The day hangs on ${escaped(point.text)}, and no fact records when it occurred.` : 'The day from which it counts is not known.';
}

function shifted({ count, unit }: Duration, base: Day, direction: 1 | -1): Day | undefined {
  if (count === undefined || !Number.isSafeInteger(count) || Math.abs(count) > 100_000) return undefined;
  try {
    return unit === 'business day' ? addBusinessDays(base, direction * count) : addDuration(base, direction * count, unit);
  } catch {
    return undefined; // beyond the calendar
  }
}

/** The day of a point in time, as far as dates and recorded facts tell. */
export function dayOfPoint(deals: Deals, point: TimePoint): Day | undefined {
  switch (point.type) {
    case 'date': return point.day;
    case 'event': return occurred(deals, point.event);
    case 'offset': {
      const base = dayOfPoint(deals, point.base);
      return base === undefined ? undefined : shifted(point.duration, base, point.direction);
    }
    default: return undefined;
  }
}

function occurred(deals: Deals, event: string): Day | undefined {
  const fact = [...deals.files.values()].flatMap((file) => file.facts)
    .find((one): one is Extract<Fact, { type: 'occurred' }> => one.type === 'occurred' && one.event === event && one.on <= deals.settings.asOf);
  return fact?.on;
}

/** Every `30 days after …` of a sentence that the cursor stands in, the outermost first. */
function offsetsAround(value: unknown, offset: number): Extract<TimePoint, { type: 'offset' }>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isOffset(value) && touches(value.duration.span, offset) ? [value] : [];
  return [...own, ...Object.entries(value).filter(([name]) => name !== 'anchor').flatMap(([, part]) => offsetsAround(part, offset))];
}

function isOffset(value: object): value is Extract<TimePoint, { type: 'offset' }> {
  return 'type' in value && value.type === 'offset' && 'duration' in value && 'base' in value;
}

const ZEROS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

function amountHover(spot: Spot): Piece | undefined {
  const found = textAt(spot, MONEY);
  if (!found) return undefined;
  const [, currency = '', figure = '', scale = ''] = new RegExp(MONEY.source).exec(found.text) ?? [];
  const full = scaled(figure.replaceAll(',', ''), ZEROS[scale] ?? 0);
  const total = trancheTotal(spot, currency);
  const lines = [...(scale === '' && figure === grouped(full) ? [] : [`${escaped(currency)} ${grouped(full)}`]), ...(total === undefined ? [] : [total])];
  return lines.length === 0 ? undefined : { ...found, value: paragraphs(...lines) };
}

/** Moves the decimal point; exact, for the figures are text. */
function scaled(figure: string, zeros: number): string {
  const [whole = '0', fraction = ''] = figure.split('.');
  const digits = fraction.padEnd(zeros, '0');
  const rest = digits.slice(zeros).replace(/0+$/, '');
  return `${(whole + digits.slice(0, zeros)).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

function grouped(figure: string): string {
  const [whole = '', fraction] = figure.split('.');
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** What the tranches of the sentence add up to, where they are of one currency. */
function trancheTotal({ file, offset }: Spot, currency: string): string | undefined {
  const clause = clauseAt(file, offset);
  const tranches = (clause && sentenceAt(clause, offset))?.slots.flatMap((slot) => (slot.type === 'tranches' ? slot.tranches : [])) ?? [];
  const values = tranches.flatMap(({ amount }) => (amount.measure.type === 'money' && amount.measure.currency === currency && amount.value !== undefined ? [amount.value] : []));
  if (values.length < 2 || values.length !== tranches.length || values.some((value) => value.includes('.'))) return undefined;
  return `The parts add up to ${escaped(currency)} ${grouped(String(values.reduce((sum, value) => sum + BigInt(value), 0n)))}.`;
}

/** The match of a pattern around the cursor, on its line. */
function textAt({ document, offset }: Spot, pattern: RegExp): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const { line } = document.positionAt(offset);
  const base = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  for (const match of text.matchAll(pattern)) {
    const start = base + match.index;
    const end = start + match[0].length;
    if (start <= offset && offset <= end) return { text: match[0], start, end };
  }
  return undefined;
}
