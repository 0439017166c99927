import type { Clause, DealFile } from '@dealwright/model';
import { writtenBy } from './contributions.ts';

/** Every clause that a file writes, those inside amendments included, in the order of its instruments. */
export function clausesOf(file: DealFile): readonly Clause[] {
  return [
    ...file.agreements.flatMap((agreement) => agreement.clauses),
    ...file.amendments.flatMap((amendment) => [...writtenBy(amendment.instructions), ...amendment.clauses]),
  ];
}
