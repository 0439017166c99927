import type { ComparedVersion } from '@dealwright/model';

/** Names of the parties of both versions' agreements, in order, each once. */
export function partiesOf(base: ComparedVersion, revision: ComparedVersion, of: (agreement: string) => boolean = () => true): readonly string[] {
  const agreements = [base, revision].flatMap(({ files }) => files.flatMap((file) => file.agreements)).filter(({ name }) => of(name));
  return [...new Set(agreements.flatMap(({ parties }) => parties.map(({ name }) => name)))].toSorted();
}
