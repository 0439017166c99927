import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { ThingId } from '@dealwright/model';
import { mayShare } from './meeting.ts';
import type { Acts, ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

const OFFER = 'action:offer';
const HOST = 'action:host';
const OBJECT = DIMENSIONS.indexOf('object');

/** By what the norms are about; under `undefined` those that may be about anything. */
type ByObject = Map<Classes | undefined, ReadyNorm[]>;

/** The norms of one party on one side, by their acts. */
type Shelves = Map<Acts, ByObject>;

/** Duties and permissions; prohibitions; of these, those that keep an act for one place or put one place first; releases. */
type Side = 'acting' | 'forbidding' | 'reserving' | 'releasing';

type Bound = Readonly<Record<Side, Shelves>>;

/** The sides on which a norm stands. */
function sidesOf({ norm: { modality, reservation } }: ReadyNorm): readonly Side[] {
  if (modality === 'release') return RELEASING;
  if (modality !== 'prohibition') return ACTING;
  return reservation === 'only' || reservation === 'ship first' ? FORBIDDING_AND_RESERVING : FORBIDDING;
}

const ACTING: readonly Side[] = ['acting'];
const FORBIDDING: readonly Side[] = ['forbidding'];
const FORBIDDING_AND_RESERVING: readonly Side[] = ['forbidding', 'reserving'];
const RELEASING: readonly Side[] = ['releasing'];

/** The sides on which a norm has partners: what forbids or releases meets what acts; what reserves meets its like. */
const PARTNERS: Readonly<Record<Side, readonly Side[]>> = { acting: ['forbidding', 'releasing'], forbidding: ['acting'], reserving: ['reserving'], releasing: ['acting'] };

const ANYTHING: readonly undefined[] = [undefined];

/**
 * Finds the norms that a norm could collide with: those that bind the same party, to an act that bears on its own, about
 * things that may be of one class, on some day that both could govern. What remains is for the pair test.
 */
export class NormIndex {
  readonly #byParty = new Map<ThingId, Bound>();
  readonly #setting: Setting;
  readonly #bears = new Map<ThingId, Map<ThingId, boolean>>();
  readonly #bearing = new Map<Acts, Map<Acts, boolean>>();
  #queries = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(norm: ReadyNorm): void {
    for (const shelves of this.#shelvesOf(norm)) {
      let byObject = shelves.get(norm.acts);
      if (!byObject) shelves.set(norm.acts, byObject = new Map());
      for (const object of this.#objectsOf(norm)) {
        const list = byObject.get(object);
        if (list) list.push(norm);
        else byObject.set(object, [norm]);
      }
    }
  }

  remove(norm: ReadyNorm): void {
    for (const shelves of this.#shelvesOf(norm)) {
      const byObject = shelves.get(norm.acts);
      for (const object of this.#objectsOf(norm)) {
        const list = byObject?.get(object) ?? [];
        const at = list.indexOf(norm);
        const last = list.pop();
        if (last && last !== norm && at >= 0) list[at] = last;
        if (list.length === 0) byObject?.delete(object);
      }
      if (byObject?.size === 0) shelves.delete(norm.acts);
    }
  }

  /** Calls back once for each norm of the other side that the norm could meet. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => void): void {
    const query = ++this.#queries;
    const objects = this.#objectsOf(norm);
    for (const party of norm.parties) {
      const bound = this.#byParty.get(party);
      if (!bound) continue;
      for (const own of sidesOf(norm)) {
        for (const side of PARTNERS[own]) {
          for (const [acts, byObject] of bound[side]) {
            if (!this.#concerns(norm.acts, own, acts)) continue;
            for (const [object, list] of byObject) {
              if (!this.#mayShare(objects, object)) continue;
              for (const partner of list) {
                // A norm of several boxes or parties stands in several places.
                if (partner.seen === query || ((partner.first > norm.last || norm.first > partner.last) && !isFirstRight(norm) && !isFirstRight(partner))) continue;
                partner.seen = query;
                visit(partner);
              }
            }
          }
        }
      }
    }
  }

  #shelvesOf(norm: ReadyNorm): readonly Shelves[] {
    return norm.parties.flatMap((party) => {
      let bound = this.#byParty.get(party);
      if (!bound) this.#byParty.set(party, bound = { acting: new Map(), forbidding: new Map(), reserving: new Map(), releasing: new Map() });
      const sides = bound;
      return sidesOf(norm).map((side) => sides[side]);
    });
  }

  #concerns(acts: Acts, side: Side, others: Acts): boolean {
    if (side === 'acting') return this.#bearOn(others, acts);
    return this.#bearOn(acts, others) || (side === 'reserving' && this.#bearOn(others, acts));
  }

  /** What a norm is about. What an exception names may be built on what the other norm speaks of, whatever the boxes say of objects. */
  #objectsOf({ boxes, exceptions }: ReadyNorm): readonly (Classes | undefined)[] {
    if (exceptions.length > 0 && this.#setting.taxonomy.hasWholes) return ANYTHING;
    if (boxes.length === 1) return boxes[0]!.objects;
    const objects = new Set(boxes.map(({ classes }) => classes[OBJECT]));
    return objects.has(undefined) ? ANYTHING : [...objects];
  }

  #mayShare(objects: readonly (Classes | undefined)[], other: Classes | undefined): boolean {
    if (other === undefined) return true;
    for (const own of objects) if (own === undefined || own === other || mayShare(own, other, 'object', this.#setting)) return true;
    return false;
  }

  /** Whether a ban on some acts can bear on a norm about others. */
  #bearOn(forbidden: Acts, acts: Acts): boolean {
    let known = this.#bearing.get(forbidden);
    if (!known) this.#bearing.set(forbidden, known = new Map<Acts, boolean>());
    let bear = known.get(acts);
    if (bear === undefined) known.set(acts, bear = acts.actions.some((act) => forbidden.actions.some((ban) => this.#bear(act, ban))));
    return bear;
  }

  /** Whether a ban on one act can bear on a norm about another: above or below it, or offering against hosting. */
  #bear(act: ThingId, forbidden: ThingId): boolean {
    if (act === forbidden) return true;
    let known = this.#bears.get(act);
    if (!known) this.#bears.set(act, known = new Map<ThingId, boolean>());
    let bears = known.get(forbidden);
    if (bears === undefined) {
      const { taxonomy } = this.#setting;
      const [above, other] = [taxonomy.ancestors(act), taxonomy.ancestors(forbidden)];
      bears = above.has(forbidden) || other.has(act) || this.#touch(act, forbidden)
        || (above.has(OFFER) && (other.has(HOST) || taxonomy.ancestors(HOST).has(forbidden))) || (above.has(HOST) && other.has(OFFER));
      known.set(forbidden, bears);
    }
    return bears;
  }

  /** Whether two acts share a kind. */
  #touch(a: ThingId, b: ThingId): boolean {
    const { taxonomy } = this.#setting;
    const below = taxonomy.descendants(b);
    if (below.has(a)) return true;
    for (const part of taxonomy.descendants(a)) if (below.has(part)) return true;
    return false;
  }
}

/** A right to be asked first is tested on the day on which a rival deal is made, not on those on which it is performed. */
function isFirstRight({ norm }: ReadyNorm): boolean {
  return norm.reservation === 'first right';
}
