import { groupBy, placeOf } from '@dealwright/model';
import type { Finding } from '@dealwright/model';
import { instrumentsOf } from '../collisions/instruments.ts';
import { settingOf } from '../collisions/setting.ts';
import type { Setting } from '../collisions/setting.ts';
import { meaningOf } from '../collisions/surroundings.ts';
import type { Surroundings } from '../collisions/surroundings.ts';
import type { ListingExaminer } from '../examiner.ts';
import type { MeaningChanges } from '../workspace-norms.ts';
import type { Comparison } from './comparison.ts';
import type { Room } from './room.ts';
import { sameData } from './same-data.ts';
import { inOrder } from './statement.ts';
import type { Statement } from './statement.ts';

interface Bucket {
  readonly comparison: Comparison;
  readonly key: string;
  readonly statements: Set<Statement>;
  findings: readonly Finding[];
}

const NOTHING: readonly Finding[] = [];

/** Finds what is at odds among typed facts and amounts, at the cost of the buckets that a change touches. */
export class ParticularsExaminer implements ListingExaminer {
  readonly #comparisons: readonly Comparison[];
  readonly #statements = new Map<Statement, readonly Bucket[]>();
  readonly #buckets: Map<string, Bucket>[];
  readonly #waiting = new Set<Bucket>();
  #findings: readonly Finding[] = NOTHING;
  /** Whether a bucket holds other findings than those that were collected. */
  #changed = false;
  #meaning = '';
  #surroundings: Surroundings | undefined;
  #room: Room | undefined;

  constructor(comparisons: readonly Comparison[]) {
    this.#comparisons = comparisons;
    this.#buckets = comparisons.map(() => new Map<string, Bucket>());
  }

  update({ norms, particulars }: MeaningChanges, surroundings: Surroundings, shouldStop: () => boolean): ReturnType<ListingExaminer['update']> {
    this.#surround(surroundings);
    for (const statement of [...norms.removed, ...particulars.removed]) this.#remove(statement);
    for (const statement of [...norms.added, ...particulars.added]) this.#add(statement);
    const complete = this.#judge(shouldStop);
    return { findings: this.#findings, complete };
  }

  /** Where what statements depend on changed in meaning, all of them are sorted and judged anew. */
  #surround(surroundings: Surroundings): void {
    if (surroundings === this.#surroundings) return;
    this.#surroundings = surroundings;
    const { vocabulary, facts, settings } = surroundings;
    const instruments = instrumentsOf(surroundings.instruments);
    const meaning = meaningOf(surroundings, instruments);
    if (meaning === this.#meaning && this.#room) return;
    this.#meaning = meaning;
    let setting: Setting | undefined;
    this.#room = { vocabulary, settings, instruments, get setting() { return (setting ??= settingOf(vocabulary, facts, settings.asOf)); } };
    const statements = [...this.#statements.keys()];
    for (const statement of statements) this.#remove(statement);
    for (const statement of statements) this.#add(statement);
  }

  #add(statement: Statement): void {
    const room = this.#room;
    if (!room || this.#statements.has(statement)) return;
    const own: Bucket[] = [];
    for (const [at, comparison] of this.#comparisons.entries()) {
      for (const key of comparison.keysOf(statement, room)) {
        const buckets = this.#buckets[at]!;
        let bucket = buckets.get(key);
        if (!bucket) buckets.set(key, bucket = { comparison, key, statements: new Set(), findings: NOTHING });
        bucket.statements.add(statement);
        this.#waiting.add(bucket);
        own.push(bucket);
      }
    }
    this.#statements.set(statement, own);
  }

  /** A bucket that is left empty waits as well: what it held is no longer found. */
  #remove(statement: Statement): void {
    for (const bucket of this.#statements.get(statement) ?? []) {
      bucket.statements.delete(statement);
      this.#waiting.add(bucket);
    }
    this.#statements.delete(statement);
  }

  #judge(shouldStop: () => boolean): boolean {
    const room = this.#room;
    if (!room || this.#waiting.size === 0) return true;
    for (const bucket of this.#waiting) {
      if (shouldStop()) return false;
      this.#waiting.delete(bucket);
      const before = bucket.findings;
      const found = bucket.statements.size < 2 ? NOTHING : bucket.comparison.judge([...bucket.statements].sort(inOrder), room, bucket.key);
      const held = new Set(before);
      const known = groupBy(found.length === 0 ? [] : before, ({ message }) => message);
      bucket.findings = found.map((finding) => held.has(finding) ? finding : known.get(finding.message)?.find((old) => sameData(old, finding)) ?? finding);
      if (bucket.findings.length !== before.length || bucket.findings.some((finding, index) => finding !== before[index])) this.#changed = true;
      if (bucket.statements.size === 0) this.#buckets[this.#comparisons.indexOf(bucket.comparison)]!.delete(bucket.key);
    }
    if (this.#changed) this.#findings = this.#collect();
    this.#changed = false;
    return true;
  }

  /** In the order of the files and of their text; what two buckets say alike is said once. */
  #collect(): readonly Finding[] {
    const all = this.#buckets.flatMap((buckets) => [...buckets.values()].flatMap(({ findings }) => findings)).sort(inTextOrder);
    return all.filter((finding, index) => index === 0 || inTextOrder(all[index - 1]!, finding) !== 0);
  }
}

function inTextOrder(a: Finding, b: Finding): number {
  const [one, other] = [placeOf(a.span), placeOf(b.span)];
  return compare(one.uri, other.uri) || one.start - other.start || one.end - other.end || compare(a.code, b.code) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
