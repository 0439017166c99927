import type { Atom, Condition } from '@dealwright/model';
import { joinWords } from './words.ts';

/** A condition as words that follow `if`: `Microsoft cannot support OpenAI Products and Microsoft elects not to …`. */
export function sayCondition(condition: Condition): string {
  switch (condition.type) {
    case 'true': return '';
    case 'atom': return condition.atom.text;
    case 'not': return condition.of.type === 'atom' ? sayDenied(condition.of.atom) : `not (${sayCondition(condition.of)})`;
    case 'and':
    case 'or': return joinWords(condition.of.map((part) => (part.type === 'and' || part.type === 'or' ? `(${sayCondition(part)})` : sayCondition(part))), condition.type);
  }
}

/** What an atom says, denied: `Microsoft cannot support Frontier`, `Buyer does not object`, `no Azure Outage`. */
function sayDenied({ text, event }: Atom): string {
  if (event !== undefined) return `no ${text}`;
  if (/\bcan\b/.test(text)) return text.replace(/\bcan\b/, 'cannot');
  if (/\b(?:is|are)\b/.test(text)) return text.replace(/\b(is|are)\b/, '$1 not');
  const [, subject] = SUBJECT.exec(text) ?? [];
  return subject === undefined ? `not ${text}` : `${subject}does not ${text.slice(subject.length)}`;
}

/** The words before the verb: names, and what joins them. */
const SUBJECT = /^((?:(?:the|The|either|Either|each|Each|other|party|of|its|and|or|[A-Z0-9"“]\S*)\s+)+)(?=[a-z])/;

/** A condition with its opening word: `if Insolvency`, `unless Azure Outage`. Empty where nothing is asked. */
export function sayIf(condition: Condition): string {
  if (condition.type === 'true') return '';
  return condition.type === 'not' ? `unless ${sayCondition(condition.of)}` : `if ${sayCondition(condition)}`;
}
