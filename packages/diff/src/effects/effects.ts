import { BUCKETS } from '@dealwright/model';
import type { Change, ComparedVersion, Comparison, Finding, Reached, Span, Unit } from '@dealwright/model';
import { conflictChanges } from './conflicts.ts';
import type { ConflictChanges } from './conflicts.ts';
import { dependents } from './dependents.ts';

/**
 * Adds to a comparison what its changes break and mend: the conflicts that appear and disappear, and to the first change of each clause
 * the clauses that hang on it and the conflicts that it may have made or ended.
 */
export function withEffects(comparison: Comparison, base: ComparedVersion, revision: ComparedVersion): Comparison {
  const conflicts = conflictChanges(base.findings, revision.findings, comparison.pairings);
  const units = { base: comparison.pairings.flatMap((pairing) => pairing.base), revision: comparison.pairings.flatMap((pairing) => pairing.revision) };
  const dependentsIn = { base: dependents('base', base, units.base), revision: dependents('revision', revision, units.revision) };
  const bearers = bearersOf(comparison.changes);
  const conflictsFor = attribute(conflicts, comparison.changes, bearers);
  const changes = comparison.changes.map((change): Change => {
    const reached = [...(bearers.has(change) && change.level !== 'wording' ? dependentsOf(change, dependentsIn, units.revision) : []), ...(conflictsFor.get(change) ?? []).map((each) => sayConflict(each, change, units))];
    return reached.length === 0 ? change : { ...change, reaches: [...change.reaches, ...reached.filter(({ unit }) => !change.reaches.some((known) => known.unit.id === unit.id))] };
  });
  return { ...comparison, changes, ...conflicts };
}

type Version = Reached['version'];
type Units = Readonly<Record<Version, readonly Unit[]>>;

/** Of each unit the change that speaks for it: the first of its gravest, and words alone only where nothing else changed. */
function bearersOf(changes: readonly Change[]): ReadonlySet<Change> {
  const first = new Map<string, Change>();
  for (const change of changes) {
    const unit = change.after?.unit ?? change.before?.unit;
    if (!unit) continue;
    const key = `${change.after ? 'revision' : 'base'} ${unit.type} ${unit.id}`;
    const known = first.get(key);
    if (!known || gravity(change) < gravity(known)) first.set(key, change);
  }
  return new Set(first.values());
}

function gravity({ bucket, level }: Change): number {
  return level === 'wording' ? BUCKETS.length : BUCKETS.indexOf(bucket);
}

function dependentsOf({ before, after }: Change, dependentsIn: Readonly<Record<Version, (unit: Unit) => readonly Reached[]>>, revision: readonly Unit[]): readonly Reached[] {
  if (after) return before ? dependentsIn.revision(after.unit) : [];
  if (!before) return [];
  // What hung on a clause that is gone, and still says so.
  const left = new Map(revision.map((unit) => [unit.id, unit]));
  return dependentsIn.base(before.unit).flatMap(({ unit, because }) => {
    const still = left.get(unit.id);
    return still ? [{ version: 'revision' as const, unit: still, because: because.replace(/\.$/, ' no longer finds it: check what it means now.') }] : [];
  });
}

interface Attributed { readonly finding: Finding; readonly version: Version }

/** Which change each conflict is told of: those of its clauses, else those that reach its clauses. */
function attribute({ appeared, disappeared }: ConflictChanges, changes: readonly Change[], bearers: ReadonlySet<Change>): ReadonlyMap<Change, readonly Attributed[]> {
  const found = new Map<Change, Attributed[]>();
  const all: readonly Attributed[] = [...disappeared.map((finding) => ({ finding, version: 'base' as const })), ...appeared.map((finding) => ({ finding, version: 'revision' as const }))];
  for (const each of all) {
    const ids = new Set(each.finding.clauses);
    const own = [...bearers].filter(({ before, after }) => {
      const unit = (each.version === 'base' ? before : after)?.unit ?? (before ?? after)?.unit;
      return unit !== undefined && ids.has(unit.id);
    });
    const touching = own.length > 0 ? own : changes.filter(({ reaches }) => reaches.some(({ unit }) => ids.has(unit.id)));
    for (const change of touching) found.set(change, [...(found.get(change) ?? []), each]);
  }
  return found;
}

function sayConflict({ finding, version }: Attributed, change: Change, units: Units): Reached {
  const own = new Set([change.before?.unit.id, change.after?.unit.id]);
  const others = finding.clauses.filter((id) => !own.has(id));
  const names = others.map(sayClauseId);
  const what = finding.verdict === 'compatible' ? 'narrowing' : finding.verdict === 'conflict' ? 'conflict' : 'possible conflict';
  const withWhom = names.length === 0 ? '' : ` ${finding.verdict === 'compatible' ? 'by' : 'with'} ${list(names)}`;
  return { version, unit: unitOf(others[0] ?? finding.clauses[0] ?? '', finding, units[version]), because: `A ${what}${withWhom} ${version === 'base' ? 'disappears' : 'appears'}.` };
}

/** The unit of a clause; of one that is not compared, as the finding points at it. */
function unitOf(id: string, finding: Finding, units: readonly Unit[]): Unit {
  const known = units.find((unit) => unit.type === 'clause' && unit.id === id);
  if (known) return known;
  const title = sayClauseId(id);
  return { type: 'clause', id, title, span: spanOf(title, finding) };
}

function spanOf(title: string, { span, related }: Finding): Span {
  return related.find(({ message }) => message.startsWith(title))?.span ?? span;
}

/** `clause 3.2 of AWSOAI` of `AWSOAI/3.2`. */
function sayClauseId(id: string): string {
  const [agreement = '', ...number] = id.split('/');
  return `clause ${number.join('/')}${agreement === '' ? '' : ` of ${agreement}`}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
