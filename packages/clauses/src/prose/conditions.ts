import type { Atom, Condition } from '@dealwright/model';
import { sayAllHappen, sayHappened, sayHappens } from './happening.ts';
import { joinWords } from './words.ts';

/**
 * A condition as words that follow `if`: `Insolvency happens`, `Microsoft cannot support OpenAI Products and Microsoft elects
 * not to …`. What several events share is said once: `IPO or AGI Verification happens`.
 */
export function sayCondition(condition: Condition): string {
  switch (condition.type) {
    case 'true': return '';
    case 'atom': return condition.atom.event === undefined ? condition.atom.text : sayHappens(condition.atom.text);
    case 'not': return condition.of.type === 'atom' ? sayDenied(condition.of.atom) : `not (${sayCondition(condition.of)})`;
    case 'and':
    case 'or': {
      const events = condition.of.map(eventIn);
      if (events.every((text) => text !== undefined)) return sayAllHappen(events, condition.type);
      return joinWords(condition.of.map((part) => (part.type === 'and' || part.type === 'or' ? `(${sayCondition(part)})` : sayCondition(part))), condition.type);
    }
  }
}

/** A condition as words that follow `while`, under which an event is what lasts: `while Azure Outage lasts`. */
export function sayWhile(condition: Condition): string {
  const parts = condition.type === 'and' || condition.type === 'or' ? condition.of : [condition];
  const events = parts.map(eventIn);
  if (!events.every((text) => text !== undefined)) return `while ${sayCondition(condition)}`;
  return `while ${joinWords(events, condition.type === 'or' ? 'or' : 'and')} ${condition.type === 'and' ? 'last' : 'lasts'}`;
}

/** The words of the event that a condition is; nothing of other conditions. */
function eventIn(condition: Condition): string | undefined {
  return condition.type === 'atom' && condition.atom.event !== undefined ? condition.atom.text : undefined;
}

/** What an atom says, denied: `Microsoft cannot support Frontier`, `Buyer does not object`, `Azure Outage has not happened`. */
function sayDenied({ text, event }: Atom): string {
  if (event !== undefined) return sayHappened(text, false);
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
