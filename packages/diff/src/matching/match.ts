import type { ComparedVersion, LayoutEntry, Pairing, Unit } from '@dealwright/model';
import { wordsOf } from '../text.ts';
import { identify } from '../things/identity.ts';
import type { Identity } from '../things/identity.ts';
import { unitsOf } from '../units.ts';

/** Which units of two versions are one another, and the order in which they are shown. */
export interface Matching { readonly pairings: readonly Pairing[]; readonly layout: readonly LayoutEntry[]; readonly identity: Identity }

/** Pairs the units of one id. */
export function match(base: ComparedVersion, revision: ComparedVersion): Matching {
  const old = new Map(unitsOf(base).map((unit) => [unit.id, unit]));
  const pairings: Pairing[] = [];
  for (const unit of unitsOf(revision)) {
    const before = old.get(unit.id);
    old.delete(unit.id);
    pairings.push({ base: before ? [before] : [], revision: [unit], moved: false, sameWords: before !== undefined && sameWords(base, before, revision, unit) });
  }
  for (const unit of old.values()) pairings.push({ base: [unit], revision: [], moved: false, sameWords: false });
  return { pairings, layout: pairings.map((_, pairing) => ({ pairing, shows: 'both' })), identity: identify(base, revision, { renamed: [], instruments: new Map([...namesIn(revision)].map((name) => [name, name])), places: new Map(pairings.flatMap((pairing) => (pairing.base[0]?.type === 'clause' ? [[`clause:${pairing.revision[0]?.id}`, `clause:${pairing.base[0].id}`] as const] : []))) }) };
}

function sameWords(base: ComparedVersion, before: Unit, revision: ComparedVersion, after: Unit): boolean {
  return wordsOf(base, before.span) === wordsOf(revision, after.span);
}

function namesIn({ files }: ComparedVersion): readonly string[] {
  return files.flatMap((file) => [...file.agreements, ...file.amendments].map(({ name }) => name));
}
