import type { Taxonomy } from '@dealwright/algebra';
import type { ThingId } from '@dealwright/model';
import { ANYWHERE } from './compile.ts';
import type { ReadyNorm } from './ready.ts';

const OFFER = 'action:offer';
const HOST = 'action:host';

/** By act, then by venue named. */
type Shelf = Map<ThingId, Map<ThingId, ReadyNorm[]>>;

const NOBODY: readonly ReadyNorm[] = [];

interface Bound {
  /** Duties and permissions. */
  readonly acting: Shelf;
  readonly forbidding: Shelf;
}

/**
 * Finds the norms that a norm could collide with: those that bind the same party, to an act that bears on its own, on a
 * venue that may be part of its own. What remains is for the pair test.
 */
export class NormIndex {
  readonly #byParty = new Map<ThingId, Bound>();
  readonly #taxonomy: Taxonomy;
  readonly #bears = new Map<ThingId, Map<ThingId, boolean>>();
  readonly #nearby = new Map<ThingId, ReadonlySet<ThingId>>();
  #queries = 0;

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  add(norm: ReadyNorm): void {
    this.#each(norm, (list) => { list.push(norm); });
  }

  remove(norm: ReadyNorm): void {
    this.#each(norm, (list) => {
      const at = list.indexOf(norm);
      const last = list.pop();
      if (last && last !== norm && at >= 0) list[at] = last;
    });
  }

  /** Calls back once for each norm of the other side that the norm could meet, on some day that both could govern. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => void): void {
    const query = ++this.#queries;
    const isBan = norm.norm.modality === 'prohibition';
    const { actions } = norm.norm.acts;
    const near = this.#near(norm.venues);
    const look = (list: readonly ReadyNorm[]): void => {
      for (const partner of list) {
        // A norm of several acts, venues or parties stands in several places.
        if (partner.first > norm.last || norm.first > partner.last || partner.seen === query) continue;
        partner.seen = query;
        visit(partner);
      }
    };
    for (const party of norm.parties) {
      const bound = this.#byParty.get(party);
      for (const [action, byVenue] of (isBan ? bound?.acting : bound?.forbidding) ?? []) {
        if (!actions.some((own) => (isBan ? this.#bear(action, own) : this.#bear(own, action)))) continue;
        if (norm.venues.includes(ANYWHERE)) for (const list of byVenue.values()) look(list);
        else for (const venue of near) look(byVenue.get(venue) ?? NOBODY);
      }
    }
  }

  /** The shelves on which a norm about some venues has partners: those that share a part with one of them, and all that name none. */
  #near(venues: readonly ThingId[]): Iterable<ThingId> {
    const [only, ...more] = venues;
    const known = only !== undefined && more.length === 0 ? this.#nearby.get(only) : undefined;
    if (known) return known;
    const near = new Set([ANYWHERE]);
    for (const venue of venues) {
      for (const part of this.#taxonomy.descendants(venue)) for (const whole of this.#taxonomy.ancestors(part)) near.add(whole);
    }
    if (only !== undefined && more.length === 0) this.#nearby.set(only, near);
    return near;
  }

  /** Whether two acts share a kind. */
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
    let known = this.#bears.get(act);
    if (!known) this.#bears.set(act, known = new Map<ThingId, boolean>());
    let bears = known.get(forbidden);
    if (bears === undefined) {
      const [above, other] = [this.#taxonomy.ancestors(act), this.#taxonomy.ancestors(forbidden)];
      bears = above.has(forbidden) || other.has(act) || this.#touch(act, forbidden)
        || (above.has(OFFER) && (other.has(HOST) || this.#taxonomy.ancestors(HOST).has(forbidden))) || (above.has(HOST) && other.has(OFFER));
      known.set(forbidden, bears);
    }
    return bears;
  }

  #each(norm: ReadyNorm, visit: (list: ReadyNorm[]) => void): void {
    for (const party of norm.parties) {
      let bound = this.#byParty.get(party);
      if (!bound) this.#byParty.set(party, bound = { acting: new Map(), forbidding: new Map() });
      const shelf = norm.norm.modality === 'prohibition' ? bound.forbidding : bound.acting;
      for (const action of norm.norm.acts.actions) {
        let byVenue = shelf.get(action);
        if (!byVenue) shelf.set(action, byVenue = new Map());
        for (const venue of norm.venues) {
          let list = byVenue.get(venue);
          if (!list) byVenue.set(venue, list = []);
          visit(list);
        }
      }
    }
  }
}
