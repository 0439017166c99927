import type { Amendment, Instruction } from '@dealwright/model';
import { clauseBlocks } from './clause.ts';
import type { Block } from './document.ts';
import { stretchOf } from './source.ts';
import type { Source } from './source.ts';
import { capitalised, withoutEnd, wordsOf } from './words.ts';

/** What an amendment is told to do, and the clause that it puts there. */
export function instructionBlocks(instruction: Instruction, source: Source): readonly Block[] {
  const { start, end } = stretchOf(instruction.span);
  const { span } = instruction;
  if (instruction.type !== 'replace' && instruction.type !== 'insert') return [{ kind: 'instruction', level: 0, runs: capitalised(wordsOf(source, { start, end })), source: span }];
  const until = stretchOf(instruction.clause.span).start;
  const runs = withoutEnd(capitalised(wordsOf(source, { start, end: until })), /[\s:]+$/);
  return [
    { kind: 'instruction', level: 0, runs: [...runs, { text: ':' }], source: { ...span, end: span.start + until - start } },
    ...clauseBlocks(instruction.clause, source),
  ];
}

/** The clauses of an amendment that no instruction brings: those of a restatement. */
export function restatedClauses({ clauses, instructions }: Amendment): Amendment['clauses'] {
  const brought = new Set(instructions.flatMap((instruction) => ('clause' in instruction ? [instruction.clause] : [])));
  return clauses.filter((clause) => !brought.has(clause));
}
