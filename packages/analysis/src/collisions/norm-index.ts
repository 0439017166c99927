import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { ThingId } from '@dealwright/model';
import { mayShare } from './meeting.ts';
import { APART, NOTHING_KNOWN } from './meetings.ts';
import type { Acts, ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';
import { sparedBy } from './views.ts';

const OFFER = 'action:offer';
const HOST = 'action:host';
const OBJECT = DIMENSIONS.indexOf('object');

/** Where an `only` lets its act be done, in a dimension other than that of the object: by what it forbids there. Equal ones are one object. */
interface Kept {
  readonly dimension: number;
  readonly forbidden: Classes;
}

/**
 * The norms of one party on one side about the same acts, those that keep them for the same place by themselves; by what they are about,
 * under `undefined` those that may be about anything.
 */
class Shelf {
  readonly acts: Acts;
  readonly kept: Kept | undefined;
  /** Gone through far more often than looked up: what the norms at the same place of `norms` are about. */
  readonly objects: (Classes | undefined)[] = [];
  /** The ids of these, −1 for anything. */
  readonly ids: number[] = [];
  readonly norms: ReadyNorm[][] = [];
  readonly #places = new Map<Classes | undefined, number>();

  constructor(acts: Acts, kept: Kept | undefined) {
    this.acts = acts;
    this.kept = kept;
  }

  add(object: Classes | undefined, norm: ReadyNorm): void {
    const place = this.#places.get(object);
    if (place !== undefined) {
      this.norms[place]!.push(norm);
      return;
    }
    this.#places.set(object, this.objects.length);
    this.objects.push(object);
    this.ids.push(object?.id ?? -1);
    this.norms.push([norm]);
  }

  remove(object: Classes | undefined, norm: ReadyNorm): void {
    const list = this.norms[this.#places.get(object) ?? -1] ?? [];
    const at = list.indexOf(norm);
    const last = list.pop();
    if (last && last !== norm && at >= 0) list[at] = last;
  }
}

/** The norms of one party on one side, by their acts and by where they keep them. */
interface Shelves {
  readonly byActs: Map<Acts, Map<Kept | undefined, Shelf>>;
  readonly all: Shelf[];
}

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
  readonly #kept = new Map<Classes, Kept>();
  #queries = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(norm: ReadyNorm): void {
    const kept = this.#keptBy(norm);
    for (const shelves of this.#shelvesOf(norm)) {
      let byKept = shelves.byActs.get(norm.acts);
      if (!byKept) shelves.byActs.set(norm.acts, byKept = new Map<Kept | undefined, Shelf>());
      let shelf = byKept.get(kept);
      if (!shelf) {
        byKept.set(kept, shelf = new Shelf(norm.acts, kept));
        shelves.all.push(shelf);
      }
      for (const object of this.#objectsOf(norm)) shelf.add(object, norm);
    }
  }

  remove(norm: ReadyNorm): void {
    const kept = this.#keptBy(norm);
    for (const shelves of this.#shelvesOf(norm)) {
      const shelf = shelves.byActs.get(norm.acts)?.get(kept);
      for (const object of this.#objectsOf(norm)) shelf?.remove(object, norm);
    }
  }

  /** Calls back once for each norm of the other side that the norm could meet, until it is answered `true`. */
  partnersOf(norm: ReadyNorm, visit: (partner: ReadyNorm) => boolean | undefined): void {
    const query = ++this.#queries;
    const objects = this.#objectsOf(norm);
    const kept = this.#keptBy(norm);
    for (const party of norm.parties) {
      const bound = this.#byParty.get(party);
      if (!bound) continue;
      for (const own of sidesOf(norm)) {
        for (const side of PARTNERS[own]) {
          for (const shelf of bound[side].all) {
            if (this.#concerns(norm.acts, own, shelf.acts) && !this.#isElsewhere(norm, own, kept, shelf) && this.#look(norm, objects, shelf, query, visit)) return;
          }
        }
      }
    }
  }

  #look(norm: ReadyNorm, objects: readonly (Classes | undefined)[], shelf: Shelf, query: number, visit: (partner: ReadyNorm) => boolean | undefined): boolean {
    const { objects: others, ids, norms } = shelf;
    const [only] = objects;
    const known = objects.length === 1 && only ? this.#setting.meetings.row(only.id) : NOTHING_KNOWN;
    for (let place = 0; place < ids.length; place++) {
      const id = ids[place]!;
      if (id >= 0 && known[id] === APART) continue;
      const other = others[place];
      if (other !== undefined && !this.#mayShareAny(objects, other)) continue;
      for (const partner of norms[place]!) {
        // A norm of several boxes or parties stands in several places.
        if (partner.seen === query || ((partner.first > norm.last || norm.first > partner.last) && !isFirstRight(norm) && !isFirstRight(partner))) continue;
        partner.seen = query;
        if (visit(partner)) return true;
      }
    }
    return false;
  }

  #shelvesOf(norm: ReadyNorm): readonly Shelves[] {
    return norm.parties.flatMap((party) => {
      let bound = this.#byParty.get(party);
      if (!bound) this.#byParty.set(party, bound = { acting: empty(), forbidding: empty(), reserving: empty(), releasing: empty() });
      const sides = bound;
      return sidesOf(norm).map((side) => sides[side]);
    });
  }

  /**
   * Whether nothing on a shelf can meet a norm because of where the shelf's norms keep their acts: it acts where each of them lets it, or
   * keeps its own acts for the same place, so that what it leaves they leave.
   */
  #isElsewhere({ boxes }: ReadyNorm, side: Side, own: Kept | undefined, { kept }: Shelf): boolean {
    if (!kept) return false;
    if (side === 'reserving') return own === kept;
    const { dimension, forbidden } = kept;
    return side === 'acting' && boxes.every(({ classes }) => classes[dimension] !== undefined && !mayShare(classes[dimension], forbidden, DIMENSIONS[dimension]!, this.#setting));
  }

  /** Nothing of what is no plain `only`, and of one that keeps its acts for a thing: what is a part of another depends on more. */
  #keptBy({ norm, boxes }: ReadyNorm): Kept | undefined {
    const [box] = boxes;
    if (norm.reservation !== 'only' || norm.modality !== 'prohibition' || !box || boxes.length > 1) return undefined;
    const [spared] = sparedBy(norm).keys();
    const dimension = spared === undefined ? OBJECT : DIMENSIONS.indexOf(spared);
    const forbidden = box.classes[dimension];
    if (dimension === OBJECT || forbidden?.terms.length !== 1) return undefined;
    let kept = this.#kept.get(forbidden);
    if (!kept) this.#kept.set(forbidden, kept = { dimension, forbidden });
    return kept.dimension === dimension ? kept : undefined;
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

  #mayShareAny(objects: readonly (Classes | undefined)[], other: Classes): boolean {
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

function empty(): Shelves {
  return { byActs: new Map(), all: [] };
}

/** A right to be asked first is tested on the day on which a rival deal is made, not on those on which it is performed. */
function isFirstRight({ norm }: ReadyNorm): boolean {
  return norm.reservation === 'first right';
}
