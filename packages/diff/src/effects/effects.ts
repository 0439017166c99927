import { BUCKETS, groupBy } from '@dealwright/model';
import type { Change, Comparison, Pairing, Reached, Span, Unit } from '@dealwright/model';
import type { Comparing } from '../observer.ts';
import { conflictChanges } from './conflicts.ts';
import type { ConflictChanges } from './conflicts.ts';
import { dependents } from './dependents.ts';
import type { DependentsOf } from './dependents.ts';
import { sayConflict } from './say-conflict.ts';

/**
 * Adds to a comparison what its changes break and mend: the conflicts that appear and disappear, and to the gravest change of each clause
 * the clauses that hang on it and the conflicts that it may have made or ended.
 */
export function withEffects(comparison: Comparison, comparing: Comparing): Comparison {
  const { base, revision, pairings } = comparing;
  const conflicts = conflictChanges(comparing);
  const units = { base: pairings.flatMap((pairing) => pairing.base), revision: pairings.flatMap((pairing) => pairing.revision) };
  const dependentsIn = { base: dependents(base, units.base), revision: dependents(revision, units.revision) };
  const clauses = { base: clausesById(units.base), revision: clausesById(units.revision) };
  const speakers = speakersOf(comparison.changes, pairings);
  const toldOf = attribute(conflicts, comparison.changes, speakers);
  const now = new Map(pairings.flatMap((pairing) => pairing.base.map((unit) => [unit.id, pairing.revision[0]])));
  const changes = comparison.changes.map((change): Change => {
    const own = speakers.get(change) ?? [];
    const reached = [
      ...(change.level === 'wording' ? [] : own.flatMap((pairing) => hangingOn(pairing, dependentsIn, now))),
      ...(toldOf.get(change) ?? []).flatMap((conflict) => sayConflict(conflict, own.flatMap(({ base: old, revision: its }) => [...old, ...its]), clauses)),
    ];
    return reached.length === 0 ? change : { ...change, reaches: [...change.reaches, ...reached.filter(({ unit }) => !change.reaches.some((known) => known.unit.id === unit.id))] };
  });
  return { ...comparison, changes, ...conflicts };
}

function clausesById(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.flatMap((unit) => (unit.type === 'clause' ? [[unit.id, unit] as const] : [])));
}

/** For each pairing the change that speaks for it: the first of its gravest, and words alone only where nothing else changed. */
function speakersOf(changes: readonly Change[], pairings: readonly Pairing[]): ReadonlyMap<Change, readonly Pairing[]> {
  const pairingOf = new Map<Span, Pairing>(pairings.flatMap((pairing) => [...pairing.base, ...pairing.revision].map(({ span }) => [span, pairing])));
  const first = new Map<Pairing, Change>();
  for (const change of changes) {
    for (const quote of [change.before, change.after]) {
      const pairing = quote && pairingOf.get(quote.unit.span);
      const known = pairing && first.get(pairing);
      if (pairing && (!known || gravity(change) < gravity(known))) first.set(pairing, change);
    }
  }
  return new Map([...groupBy(first, ([, change]) => change)].map(([change, those]) => [change, those.map(([pairing]) => pairing)]));
}

function gravity({ bucket, level }: Change): number {
  return level === 'wording' ? BUCKETS.length : BUCKETS.indexOf(bucket);
}

/** What hangs on a clause; of one that is gone, what hung on it and is still there. Nothing hung on what is new. */
function hangingOn({ base, revision }: Pairing, dependentsIn: Readonly<Record<'base' | 'revision', DependentsOf>>, now: ReadonlyMap<string, Unit | undefined>): readonly Reached[] {
  if (base.length === 0) return [];
  if (revision.length > 0) return revision.flatMap(dependentsIn.revision).map(({ unit, says }): Reached => ({ version: 'revision', unit, because: `It ${says}.` }));
  return base.flatMap(dependentsIn.base).flatMap(({ unit, said }): readonly Reached[] => {
    const still = now.get(unit.id);
    return still ? [{ version: 'revision', unit: still, because: `It ${said}. Look at what it means now.` }] : [];
  });
}

/** A conflict, and the version that has it. */
export interface Told { readonly finding: Comparison['appeared'][number]; readonly version: 'base' | 'revision' }

/** Which change each conflict is told of: those that speak for its clauses, else those that reach its clauses. */
function attribute({ appeared, disappeared }: ConflictChanges, changes: readonly Change[], speakers: ReadonlyMap<Change, readonly Pairing[]>): ReadonlyMap<Change, readonly Told[]> {
  const own = {
    base: groupBy([...speakers].flatMap(([change, those]) => those.flatMap(({ base }) => base.map(({ id }) => ({ id, change })))), ({ id }) => id),
    revision: groupBy([...speakers].flatMap(([change, those]) => those.flatMap(({ revision }) => revision.map(({ id }) => ({ id, change })))), ({ id }) => id),
  };
  const reaching = groupBy(changes.flatMap((change) => change.reaches.map(({ unit }) => ({ id: unit.id, change }))), ({ id }) => id);
  const found = new Map<Change, Told[]>();
  const all: readonly Told[] = [...disappeared.map((finding) => ({ finding, version: 'base' as const })), ...appeared.map((finding) => ({ finding, version: 'revision' as const }))];
  for (const told of all) {
    const { finding: { clauses }, version } = told;
    const touching = clauses.flatMap((id) => own[version].get(id) ?? []);
    for (const change of new Set((touching.length > 0 ? touching : clauses.flatMap((id) => reaching.get(id) ?? [])).map((each) => each.change))) {
      const known = found.get(change);
      if (known) known.push(told);
      else found.set(change, [told]);
    }
  }
  return found;
}
