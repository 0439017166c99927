import type { Taxonomy } from '@dealwright/algebra';
import type { ThingId } from '@dealwright/model';
import { ANYWHERE } from './compile.ts';
import type { ReadyNorm } from './compile.ts';

const OFFER = 'action:offer';
const HOST = 'action:host';

/** By act, then by venue named. */
type Shelf = Map<ThingId, Map<ThingId, Set<ReadyNorm>>>;

interface Bound {
  /** Duties and permissions. */
  readonly acting: Shelf;
  readonly forbidding: Shelf;
}

/**
 * Finds the norms that a norm could collide with: those that bind the same party, to an act that bears on its own, on a
 * venue that may be part of its own. What remains is for the pair test, which looks at the days first.
 */
export class NormIndex {
  readonly #byParty = new Map<ThingId, Bound>();
  readonly #taxonomy: Taxonomy;
  readonly #bears = new Map<string, boolean>();
  #queries = 0;

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  add(norm: ReadyNorm): void {
    this.#each(norm, (set) => set.add(norm));
  }

  remove(norm: ReadyNorm): void {
    this.#each(norm, (set) => set.delete(norm));
  }

  /** Calls back once for each norm of the other side that the norm could meet. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => void): void {
    const query = ++this.#queries;
    const isBan = norm.norm.modality === 'prohibition';
    const { actions } = norm.norm.acts;
    for (const party of norm.parties) {
      const bound = this.#byParty.get(party);
      for (const [action, byVenue] of (isBan ? bound?.acting : bound?.forbidding) ?? []) {
        if (!actions.some((own) => (isBan ? this.#bear(action, own) : this.#bear(own, action)))) continue;
        for (const partner of this.#onVenues(byVenue, norm.venues)) {
          // A norm of several acts, venues or parties stands in several places.
          if (partner.seen.query === query) continue;
          partner.seen.query = query;
          visit(partner);
        }
      }
    }
  }

  *#onVenues(byVenue: ReadonlyMap<ThingId, ReadonlySet<ReadyNorm>>, venues: readonly ThingId[]): Iterable<ReadyNorm> {
    if (venues.includes(ANYWHERE)) {
      for (const set of byVenue.values()) yield* set;
      return;
    }
    yield* byVenue.get(ANYWHERE) ?? [];
    const near = new Set<ThingId>();
    for (const venue of venues) {
      for (const other of byVenue.keys()) if (other !== ANYWHERE && this.#touch(venue, other)) near.add(other);
    }
    for (const venue of near) yield* byVenue.get(venue)!;
  }

  /** Whether two clouds share a part. */
  #touch(a: ThingId, b: ThingId): boolean {
    if (a === b) return true;
    const below = this.#taxonomy.descendants(b);
    if (below.has(a)) return true;
    for (const part of this.#taxonomy.descendants(a)) if (below.has(part)) return true;
    return false;
  }

  /** Whether a ban on one act can bear on a norm about another: above or below it, or offering against hosting. */
  #bear(act: ThingId, forbidden: ThingId): boolean {
    if (act === forbidden) return true;
    const key = `${act} ${forbidden}`;
    let bears = this.#bears.get(key);
    if (bears === undefined) {
      const [above, other] = [this.#taxonomy.ancestors(act), this.#taxonomy.ancestors(forbidden)];
      bears = above.has(forbidden) || other.has(act) || this.#touch(act, forbidden)
        || (above.has(OFFER) && (other.has(HOST) || this.#taxonomy.ancestors(HOST).has(forbidden))) || (above.has(HOST) && other.has(OFFER));
      this.#bears.set(key, bears);
    }
    return bears;
  }

  #each(norm: ReadyNorm, visit: (set: Set<ReadyNorm>) => void): void {
    for (const party of norm.parties) {
      let bound = this.#byParty.get(party);
      if (!bound) this.#byParty.set(party, bound = { acting: new Map(), forbidding: new Map() });
      const shelf = norm.norm.modality === 'prohibition' ? bound.forbidding : bound.acting;
      for (const action of norm.norm.acts.actions) {
        const byVenue = shelf.get(action) ?? new Map<ThingId, Set<ReadyNorm>>();
        shelf.set(action, byVenue);
        for (const venue of norm.venues) {
          const set = byVenue.get(venue) ?? new Set<ReadyNorm>();
          byVenue.set(venue, set);
          visit(set);
        }
      }
    }
  }
}
