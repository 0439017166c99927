import type { Clause, DealFile, Occurrence } from '@dealwright/model';
import { addClause, clauseHolders, differences, question, restOf, sameList } from './contributions.ts';
import type { ClauseHolder, Contributions } from './contributions.ts';
import { windowOf } from './window.ts';

/** What one file contributes to the answers of the workspace, kept up to date at the cost of what changed in it. */
export class Contributed {
  readonly #uri: string;
  #file: DealFile | undefined;
  #rest: Contributions = new Map();
  #ofClauses = new Map<string, readonly unknown[]>();
  /** How often the file names a thing elsewhere than in its declaration, by question. */
  readonly #uses = new Map<string, number>();

  constructor(uri: string) {
    this.#uri = uri;
  }

  /** What the file contributes to a question. */
  get(key: string): readonly unknown[] | undefined {
    return this.#rest.get(key) ?? this.#ofClauses.get(key) ?? (this.#uses.has(key) ? [this.#uri] : undefined);
  }

  /** Takes the next version of the file. Returns the questions to which it contributes otherwise than before. */
  take(file: DealFile | undefined): Set<string> {
    const before = this.#file;
    this.#file = file;
    const rest = file ? restOf(file) : new Map<string, readonly unknown[]>();
    const changed = differences(this.#rest, rest);
    this.#rest = rest;
    this.#takeClauses(clauseHolders(before), clauseHolders(file), changed);
    this.#takeUses(before?.occurrences ?? [], file?.occurrences ?? [], changed);
    return changed;
  }

  #takeClauses(before: readonly ClauseHolder[], after: readonly ClauseHolder[], changed: Set<string>): void {
    const exchanged = this.#exchanged(before, after);
    if (exchanged) {
      for (const [key, values] of exchanged) {
        if (values.length > 0) this.#ofClauses.set(key, values);
        else this.#ofClauses.delete(key);
        changed.add(key);
      }
      return;
    }
    const all = new Map<string, unknown[]>();
    for (const holder of after) for (const clause of holder.clauses) addClause(holder, clause, all);
    for (const key of differences(this.#ofClauses, all)) changed.add(key);
    this.#ofClauses = all;
  }

  /**
   * The common case: what came has the numbers of what went, and whatever else changed was contributed by nothing else. Then the
   * questions that changed, and their values. `undefined` where that is not so.
   */
  #exchanged(before: readonly ClauseHolder[], after: readonly ClauseHolder[]): Contributions | undefined {
    if (before.length !== after.length || before.some((holder, at) => holder.home !== after[at]?.home || holder.amends !== after[at].amends)) return undefined;
    const [old, now] = [new Map<string, unknown[]>(), new Map<string, unknown[]>()];
    for (const [at, holder] of before.entries()) {
      const { gone, come } = windowOf<Clause>(holder.clauses, after[at]?.clauses ?? []);
      for (const clause of gone) addClause(holder, clause, old);
      for (const clause of come) addClause(holder, clause, now);
    }
    const exchanged = new Map<string, readonly unknown[]>();
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const [gone, come] = [old.get(key) ?? [], now.get(key) ?? []];
      if (sameList(gone, come)) continue;
      if (gone.length !== (this.#ofClauses.get(key)?.length ?? 0)) return undefined;
      exchanged.set(key, come);
    }
    return exchanged;
  }

  #takeUses(before: readonly Occurrence[], after: readonly Occurrence[], changed: Set<string>): void {
    const { gone, come } = windowOf(before, after);
    const difference = new Map<string, number>();
    const count = ({ role, target }: Occurrence, by: number): void => {
      if (role === 'use' && target.type === 'thing') difference.set(target.id, (difference.get(target.id) ?? 0) + by);
    };
    for (const occurrence of gone) count(occurrence, -1);
    for (const occurrence of come) count(occurrence, 1);
    for (const [id, by] of difference) {
      if (by === 0) continue;
      const key = question.users(id);
      const old = this.#uses.get(key) ?? 0;
      if (old + by > 0) this.#uses.set(key, old + by);
      else this.#uses.delete(key);
      if (old > 0 === old + by > 0) continue;
      changed.add(key);
      changed.add(question.usedIn(this.#uri, id));
    }
  }
}
