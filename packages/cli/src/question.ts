import { formatDay } from '@dealwright/model';
import type { Day } from '@dealwright/model';

/** A question as a scenario says it. */
export interface Question {
  /** How it was put: `may`, `must` and `must not` are answered with yes or no, an act with what it is. */
  readonly asks: 'may' | 'must' | 'must not' | 'act';
  /** `on 2026-03-01 OpenAI offer Frontier on AWS.` */
  readonly sentence: string;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2} (?:${MONTHS}) \d{4}|(?:${MONTHS}) \d{1,2}, \d{4}`;

/** The forms of a question, with what is left of it once the question is taken out. */
const FORMS: readonly (readonly [form: RegExp, asks: Question['asks']])[] = [
  [/^(?:must|shall|should)\s+(.+?)\s+not\s+(.+)$/isu, 'must not'],
  [/^(?:is|are)\s+(.+?)\s+(?:forbidden|not allowed|not permitted)\s+to\s+(.+)$/isu, 'must not'],
  [/^(?:may|can|could|might)\s+(.+)$/isu, 'may'],
  [/^(?:is|are)\s+(.+?)\s+(?:allowed|permitted|free)\s+to\s+(.+)$/isu, 'may'],
  [/^(?:must|shall|should)\s+(.+)$/isu, 'must'],
  [/^(?:is|are)\s+(.+?)\s+(?:required|obliged|bound)\s+to\s+(.+)$/isu, 'must'],
  [/^(?:does|do)\s+(.+?)\s+have\s+to\s+(.+)$/isu, 'must'],
];

/**
 * Turns a question into the sentence of a scenario: the day comes first, and what asks is left out. The rest is for the
 * grammar to read.
 *
 * @param today the day of a question that names none
 */
export function questionOf(text: string, today: Day): Question {
  const asked = text.trim().replace(/[?.!]+$/u, '').replaceAll(/\s+/gu, ' ').trim();
  const leading = new RegExp(String.raw`^on (${DATE}),? `, 'iu').exec(asked);
  const rest = leading ? asked.slice(leading[0].length) : asked;
  const trailing = leading ? undefined : [...rest.matchAll(new RegExp(String.raw` on (${DATE})(?= |$)`, 'giu'))].at(-1);
  const act = trailing ? rest.slice(0, trailing.index) + rest.slice(trailing.index + trailing[0].length) : rest;
  const day = leading?.[1] ?? trailing?.[1] ?? formatDay(today);
  for (const [form, asks] of FORMS) {
    const parts = form.exec(act)?.slice(1);
    if (parts) return { asks, sentence: `on ${day} ${parts.join(' ')}.` };
  }
  return { asks: 'act', sentence: `on ${day} ${act}.` };
}
