import type { Day, DealFile, Reparser, Settings } from '@dealwright/model';
import type { ClauseVersion, Conformed, Edition } from './conformed.ts';
import { consolidate } from './consolidate.ts';
import { plansOf } from './plan.ts';

/** An agreement of some files with its amendments worked in; `undefined` where none of them holds an agreement of that name. */
export function conform(files: Iterable<DealFile>, name: string, source: Reparser, settings: Pick<Settings, 'asOf' | 'includeDrafts'>): Conformed | undefined {
  const all = [...files].toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
  const agreement = all.flatMap((file) => file.agreements).find((one) => one.name === name);
  if (!agreement) return undefined;
  return consolidate(plansOf(all, settings).byAgreement.get(agreement) ?? { agreement, steps: [] }, source).value;
}

/** How an agreement reads on a day. */
export function editionOn({ editions }: Conformed, day: Day): Edition {
  return editions.findLast((edition) => edition.from === undefined || edition.from <= day) ?? editions[0]!;
}

/** What a clause was from the beginning, the oldest first: `2.1`, or in a schedule `A/1`. Versions that never governed a day are left out. */
export function historyOf({ editions, awaited }: Conformed, number: string): readonly ClauseVersion[] {
  const found = new Set<ClauseVersion>();
  for (const { entries } of [...editions, ...awaited]) for (const entry of entries) if (entry.number === number) found.add(entry);
  return [...found];
}
