import type { Norm, ThingId } from '@dealwright/model';
import type { Changes } from '../difference.ts';

interface Index {
  readonly byClause: Map<string, Norm[]>;
  readonly byBearer: Map<ThingId, Norm[]>;
  /** Those that yield to something, or prevail over it. */
  readonly ranked: Set<Norm>;
}

/** The norms of a workspace, to be looked up. Nothing is sorted until somebody asks. */
export class NormBook {
  readonly #norms = new Set<Norm>();
  #index: Index | undefined;

  /** Takes norms out and in. */
  change({ added, removed }: Changes<Norm>): void {
    for (const norm of removed) {
      if (this.#norms.delete(norm) && this.#index) takeOut(norm, this.#index);
    }
    for (const norm of added) {
      if (this.#norms.has(norm)) continue;
      this.#norms.add(norm);
      if (this.#index) putIn(norm, this.#index);
    }
  }

  get all(): Iterable<Norm> {
    return this.#norms;
  }

  /** The norms of one clause, of all its versions. */
  ofClause(clause: string): readonly Norm[] {
    return this.#sorted.byClause.get(clause) ?? [];
  }

  boundBy(party: ThingId): readonly Norm[] {
    return this.#sorted.byBearer.get(party) ?? [];
  }

  /** Those that yield to something, or prevail over it. */
  get ranked(): Iterable<Norm> {
    return this.#sorted.ranked;
  }

  get #sorted(): Index {
    if (!this.#index) {
      this.#index = { byClause: new Map(), byBearer: new Map(), ranked: new Set() };
      for (const norm of this.#norms) putIn(norm, this.#index);
    }
    return this.#index;
  }
}

function putIn(norm: Norm, { byClause, byBearer, ranked }: Index): void {
  push(byClause, norm.source.clause, norm);
  push(byBearer, norm.bearer.party, norm);
  if (norm.yieldsTo.length > 0 || norm.prevailsOver.length > 0) ranked.add(norm);
}

function takeOut(norm: Norm, { byClause, byBearer, ranked }: Index): void {
  drop(byClause, norm.source.clause, norm);
  drop(byBearer, norm.bearer.party, norm);
  ranked.delete(norm);
}

function push<Key>(map: Map<Key, Norm[]>, key: Key, norm: Norm): void {
  const list = map.get(key);
  if (list) list.push(norm);
  else map.set(key, [norm]);
}

function drop<Key>(map: Map<Key, Norm[]>, key: Key, norm: Norm): void {
  const left = map.get(key)?.filter((each) => each !== norm) ?? [];
  if (left.length > 0) map.set(key, left);
  else map.delete(key);
}
