import { addDuration, sayDay } from '@dealwright/model';
import type { Day, Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField } from '../fields/common.ts';
import { renewalTermField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { renewalFacts } from '../norm/facts.ts';
import { renewalNorms } from '../norm/rights.ts';
import { sayDuration } from '../prose/amounts.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayWhole } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Renewal',
  cuad: ['Expiration Date', 'Renewal Term', 'Notice Period to Terminate Renewal'],
  about: 'The agreement runs on for another term unless someone says no in time.',
  watch: [
    'Note the last day for notice in the calendar: it counts back from the last day of the term.',
    'How often may it renew?',
    'Do prices change on renewal?',
  ],
  samples: [
    'This agreement renews for successive terms of 1 year unless either party gives 60 days notice.',
  ],
  skeleton: 'This agreement renews for successive terms of ${1:1 year} unless either party gives ${2:60 days} notice.',
  forms: ['renewal'],
  recognise: ({ predicate }) => (predicate.form === 'renewal' ? 100 : undefined),
  fields: [renewalTermField, conditionField('duty')],
  norms: renewalNorms,
  particulars: renewalFacts,
  prose: saysRenewal,
};

/** For how long it runs on, and what stops it. */
function saysRenewal(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'renewal') return '';
  const last = lastNotice(sentence, context);
  const text = saySentence(`this agreement renews for successive terms of ${sayDuration(predicate.term)}`, sentence, context, false).replace(/(\b1 \w+) notice\b/, '$1’s notice').replace(/(\d \w+s) notice\b/, '$1’ notice');
  return last === undefined ? text : sayWhole(`${text.slice(0, -1)} (for the first renewal by ${sayDay(last)} at the latest)`);
}

/** Notice counts back from the last day of the term. */
function lastNotice(sentence: Sentence, context: AgreementContext): Day | undefined {
  const end = context.agreement?.to.flatMap(({ point, inclusive }) => (point.type === 'date' ? [inclusive ? point.day : point.day - 1] : []))[0];
  const condition = sentence.slots.find((slot) => slot.type === 'condition')?.condition;
  const [, count, unit] = /notice (\d+) (day|week|month|year)/.exec(condition?.type === 'atom' ? condition.atom.key : '') ?? [];
  return end === undefined || count === undefined ? undefined : addDuration(end, -Number(count), UNITS[unit ?? ''] ?? 'day');
}

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = { day: 'day', week: 'week', month: 'month', year: 'year' };
