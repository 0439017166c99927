import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { ThingId } from '@dealwright/model';
import type { Acts, ReadyBox } from './ready.ts';

const OBJECT = DIMENSIONS.indexOf('object');

/** By the first and the second dimension that they limit. */
type Boxes = Map<number, Map<number, readonly [ReadyBox]>>;

const MOST_EACH = 2 ** DIMENSIONS.length;

/** Keeps one object of what many norms share: a workspace of a hundred thousand norms has few boxes, parties and lists of acts. */
export class Pool {
  readonly #byPlaces: Boxes = new Map();
  readonly #byMore = new Map<string, Boxes>();
  readonly #parties = new Map<ThingId, readonly ThingId[]>();
  readonly #acts = new Map<string, Acts>();

  /** The list of one box; `classes` may be used again by the caller. */
  box(classes: readonly (Classes | undefined)[], each: number): readonly [ReadyBox] {
    // Most boxes limit two dimensions at most, and so their keys are two numbers.
    let [head, tail, rest] = [each, 0, ''];
    for (let index = 0; index < classes.length; index++) {
      const id = classes[index]?.id;
      if (id === undefined) continue;
      const place = (id + 1) * classes.length + index;
      if (head === each) head += place * MOST_EACH;
      else if (tail === 0) tail = place;
      else rest += ` ${place}`;
    }
    const known = rest === '' ? this.#byPlaces : this.#longer(rest);
    let row = known.get(head);
    if (!row) known.set(head, row = new Map<number, readonly [ReadyBox]>());
    let found = row.get(tail);
    if (!found) row.set(tail, found = [{ classes: [...classes], each, objects: [classes[OBJECT]] }]);
    return found;
  }

  #longer(rest: string): Boxes {
    let known = this.#byMore.get(rest);
    if (!known) this.#byMore.set(rest, known = new Map());
    return known;
  }

  /** The list of one party. */
  party(party: ThingId): readonly ThingId[] {
    let found = this.#parties.get(party);
    if (!found) this.#parties.set(party, found = [party]);
    return found;
  }

  /** The list of some actions. */
  acts(actions: readonly ThingId[]): Acts {
    const key = actions.length === 1 ? actions[0]! : actions.join('\n');
    let found = this.#acts.get(key);
    if (!found) this.#acts.set(key, found = { id: this.#acts.size, actions });
    return found;
  }
}
