import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { ThingId } from '@dealwright/model';
import type { Acts, ReadyBox } from './ready.ts';

const OBJECT = DIMENSIONS.indexOf('object');

/** Keeps one object of what many norms share: a workspace of a hundred thousand norms has few boxes, parties and lists of acts. */
export class Pool {
  readonly #boxes = new Map<string, readonly [ReadyBox]>();
  readonly #parties = new Map<ThingId, readonly ThingId[]>();
  readonly #acts = new Map<string, Acts>();

  /** The list of one box; `classes` may be used again by the caller. */
  box(classes: readonly (Classes | undefined)[], each: number): readonly [ReadyBox] {
    let key = `${each}`;
    for (let index = 0; index < classes.length; index++) key += `,${classes[index]?.id ?? ''}`;
    let found = this.#boxes.get(key);
    if (!found) this.#boxes.set(key, found = [{ classes: [...classes], each, objects: [classes[OBJECT]] }]);
    return found;
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
