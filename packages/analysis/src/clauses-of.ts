import type { Clause, DealFile } from '@dealwright/model';
import { writtenBy } from './contributions.ts';

/** Every clause that a file writes, those inside amendments included, in the order of its instruments. */
export function clausesOf(file: DealFile): readonly Clause[] {
  const [only, ...more] = file.agreements;
  if (only && more.length === 0 && file.amendments.length === 0) return only.clauses;
  return [
    ...file.agreements.flatMap((agreement) => agreement.clauses),
    ...file.amendments.flatMap((amendment) => [...writtenBy(amendment.instructions), ...amendment.clauses]),
  ];
}
