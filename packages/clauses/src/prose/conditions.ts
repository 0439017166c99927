import type { Condition } from '@dealwright/model';
import { joinWords } from './words.ts';

/** A condition as words that follow `if`: `Microsoft cannot support OpenAI Products and Microsoft elects not to …`. */
export function sayCondition(condition: Condition): string {
  switch (condition.type) {
    case 'true': return '';
    case 'atom': return condition.atom.text;
    case 'not': return condition.of.type === 'atom' ? `not ${condition.of.atom.text}` : `not (${sayCondition(condition.of)})`;
    case 'and':
    case 'or': return joinWords(condition.of.map((part) => (part.type === 'and' || part.type === 'or' ? `(${sayCondition(part)})` : sayCondition(part))), condition.type);
  }
}

/** A condition with its opening word: `if Insolvency`, `unless Azure Outage`. Empty where nothing is asked. */
export function sayIf(condition: Condition): string {
  if (condition.type === 'true') return '';
  return condition.type === 'not' ? `unless ${sayCondition(condition.of)}` : `if ${sayCondition(condition)}`;
}
