import type { Agreement, Amendment, ComparedVersion } from '@dealwright/model';
import { assign } from './assign.ts';
import type { Candidate } from './assign.ts';
import { plain } from './plain.ts';
import { textOf } from '../text.ts';

type Instrument = Agreement | Amendment;

/** The agreements and amendments of the revision by their names, with those of the base that they are: by name, by title, and by what they say. */
export function matchInstruments(base: ComparedVersion, revision: ComparedVersion): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let [old, now] = [instrumentsOf(base), instrumentsOf(revision)];
  const same = (by: (one: Instrument) => string): void => {
    for (const one of now) {
      const other = by(one) === '' && one.name !== '' ? undefined : old.find((before) => before.kind === one.kind && by(before) === by(one) && !paired(before));
      if (other && !found.has(one.name)) found.set(one.name, other.name);
    }
    old = old.filter((one) => !paired(one));
    now = now.filter(({ name }) => !found.has(name));
  };
  const paired = ({ name }: Instrument): boolean => [...found.values()].includes(name);
  same(({ name }) => name);
  same(({ title }) => title);
  if (old.length > 0 && now.length > 0) for (const [name, other] of alikeIn({ base, old }, { revision, now })) found.set(name, other);
  return found;
}

function instrumentsOf({ files }: ComparedVersion): readonly Instrument[] {
  const seen = new Set<string>();
  return files.flatMap((file) => [...file.agreements, ...file.amendments]).filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Half of what the smaller one says. */
const ENOUGH = 0.5;
const MARGIN = 0.1;

/** Those that share most of their clauses; one that is left alone on either side needs only some in common, a clause or both parties. */
function alikeIn({ base, old }: { readonly base: ComparedVersion; readonly old: readonly Instrument[] }, { revision, now }: { readonly revision: ComparedVersion; readonly now: readonly Instrument[] }): readonly (readonly [string, string])[] {
  const before = old.map((one) => contentsOf(base, one));
  const after = now.map((one) => contentsOf(revision, one));
  const alone = old.length === 1 && now.length === 1;
  const candidates = before.flatMap((one, index) => after.flatMap((other, at): readonly Candidate[] => {
    if (old[index]!.kind !== now[at]!.kind) return [];
    const shared = [...one.clauses].filter((clause) => other.clauses.has(clause)).length;
    const score = shared / Math.max(1, Math.min(one.clauses.size, other.clauses.size));
    const related = alone && (shared > 0 || (one.parties.length > 0 && one.parties.join('\n') === other.parties.join('\n')));
    return score >= ENOUGH || related ? [{ base: index, revision: at, score: related ? 1 : score }] : [];
  }));
  return assign(candidates, MARGIN).map(({ base: from, revision: to }) => [now[to]!.name, old[from]!.name]);
}

function contentsOf(version: ComparedVersion, { clauses, parties }: Instrument): { readonly clauses: ReadonlySet<string>; readonly parties: readonly string[] } {
  return { clauses: new Set(clauses.map(({ span }) => plain(textOf(version, span)).replace(/^clause \S+ ?/, ''))), parties: parties.map(({ name }) => name).toSorted() };
}
