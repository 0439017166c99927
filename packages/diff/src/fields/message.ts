import type { Direction, FieldPair } from './direction.ts';
import type { Subject } from './subjects.ts';

/** What changed, as one says it across the table: `The notice period in clause 5 of MSA (“Audit”) is longer: 60 days instead of 30 days.` */
export function sayField({ noun, verb, words }: Subject, direction: Direction, code: string, { base, revision }: FieldPair, title: string): string {
  if (code.startsWith('rights/licence/')) return `The right in ${title} is ${direction === 'raised' || direction === 'added' ? 'now' : 'no longer'} ${noun}${revision && revision.text !== noun ? `: it says “${revision.text}”` : ''}.`;
  const [was, is] = [base?.text ?? '', revision?.text ?? ''];
  if (verb !== undefined && direction === 'added') return `${sentenceCase(title)} now ${verb} ${is}.`;
  if (verb !== undefined && direction === 'removed') return `${sentenceCase(title)} no longer ${verb} ${was}.`;
  const the = noun.replace(/^an? /, 'the ');
  if (direction === 'added') return `${sentenceCase(title)} now has ${noun}: ${is}.`;
  if (direction === 'removed') return `${sentenceCase(title)} no longer has ${noun}; before, it was ${was}.`;
  return `${sentenceCase(the)} in ${title} ${PLURAL.has(noun) ? 'are' : 'is'} ${words?.[direction] ?? WORDS[code.split('/')[3] ?? ''] ?? 'another'}: ${is} instead of ${was}.`;
}

/** A sentence begins with a capital. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const PLURAL: ReadonlySet<string> = new Set(['steps', 'instalments']);

/** The effect of a code that can be said as it is. */
const WORDS: Readonly<Record<string, string>> = { higher: 'higher', lower: 'lower', longer: 'longer', shorter: 'shorter', wider: 'wider', narrower: 'narrower', more: 'more', fewer: 'fewer', flipped: 'turned about', other: 'another' };
