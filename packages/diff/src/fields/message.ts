import type { Direction, FieldPair } from './direction.ts';
import type { Subject } from './subjects.ts';

/** What changed, as one says it across the table: `The notice period in clause 5 of MSA (“Audit”) is longer: 60 days instead of 30 days.` */
export function sayField({ noun, words, codes }: Subject, direction: Direction, { base, revision }: FieldPair, title: string): string {
  const code = codes[direction] ?? '';
  if (code.startsWith('rights/licence/')) return `The right in ${title} is ${direction === 'raised' || direction === 'added' ? 'now' : 'no longer'} ${noun}${revision && revision.text !== noun ? `: it says “${revision.text}”` : ''}.`;
  const [was, is] = [base?.text ?? '', revision?.text ?? ''];
  const the = noun.replace(/^an? /, 'the ');
  if (direction === 'added') return `${sentenceCase(title)} now has ${noun}: ${is}.`;
  if (direction === 'removed') return `${sentenceCase(title)} no longer has ${noun}; before, it was ${was}.`;
  return `${sentenceCase(the)} in ${title} ${noun === 'steps' || noun === 'instalments' ? 'are' : 'is'} ${words?.[direction] ?? WORDS[code.split('/')[3] ?? ''] ?? 'another'}: ${is} instead of ${was}.`;
}

/** A sentence begins with a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The effect of a code that can be said as it is. */
const WORDS: Readonly<Record<string, string>> = { higher: 'higher', lower: 'lower', longer: 'longer', shorter: 'shorter', wider: 'wider', narrower: 'narrower', other: 'another' };
