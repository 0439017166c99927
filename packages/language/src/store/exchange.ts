import type { Agreement, Amendment, Clause, DealFile } from '@dealwright/model';
import type { LoweredElement } from '../lower/element.ts';

/** Some elements in a row, and those that took their place. */
export interface Exchange {
  readonly gone: readonly LoweredElement[];
  readonly come: readonly LoweredElement[];
}

/**
 * A list in which some items in a row took the place of others. The same list where nothing did; `undefined` where nothing went, so
 * that nobody knows where to put what came.
 */
export function exchanged<T>(list: readonly T[], gone: readonly T[], come: readonly T[]): readonly T[] | undefined {
  const [first] = gone;
  if (first === undefined) return come.length === 0 ? list : undefined;
  const at = list.indexOf(first);
  return at < 0 ? undefined : list.slice(0, at).concat(come, list.slice(at + gone.length));
}

/**
 * A file after an exchange of clauses for clauses, but for its problems: what `assemble` would make of it, at the cost of the clauses
 * exchanged. `undefined` where more may change than the clauses of one instrument and the names in them.
 */
export function exchangeClauses(file: DealFile, { gone, come }: Exchange): DealFile | undefined {
  const [old, now] = [clausesAlone(gone), clausesAlone(come)];
  const [first] = old ?? [];
  if (!old || !now || !first) return undefined;
  const occurrences = exchanged(file.occurrences, gone.flatMap((element) => element.occurrences), come.flatMap((element) => element.occurrences));
  const agreements = exchangedIn<Agreement>(file.agreements, old, now);
  const amendments = agreements ? file.amendments : exchangedIn<Amendment>(file.amendments, old, now);
  // Where no header is written, the first clause says where the agreement begins.
  const isNameless = file.agreements.some((agreement) => agreement.name === '' && agreement.clauses[0] === first);
  return occurrences && amendments && !isNameless ? { ...file, agreements: agreements ?? file.agreements, amendments, occurrences } : undefined;
}

/** The clauses that some elements write; `undefined` where they write anything else. */
function clausesAlone(elements: readonly LoweredElement[]): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  for (const { said, margin } of elements) {
    if (said.says !== 'clause' || margin.notes.length + margin.blanks.length + margin.acceptances.length > 0) return undefined;
    clauses.push(said.clause);
  }
  return clauses;
}

function exchangedIn<T extends { readonly clauses: readonly Clause[] }>(instruments: readonly T[], gone: readonly Clause[], come: readonly Clause[]): readonly T[] | undefined {
  for (const [at, instrument] of instruments.entries()) {
    const clauses = exchanged(instrument.clauses, gone, come);
    if (clauses) return instruments.with(at, { ...instrument, clauses });
  }
  return undefined;
}
