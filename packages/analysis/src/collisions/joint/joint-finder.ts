import type { ReadyNorm } from '../ready.ts';
import type { Ruling } from '../ruling.ts';
import type { Setting } from '../setting.ts';
import { judgeJoint } from './judge-joint.ts';
import { leavesChoice } from './screen.ts';
import type { Joint } from './joint.ts';

/** What a duty was found to be with each prohibition that it was compared with alone. */
type Rivals = Map<ReadyNorm, Ruling>;

/**
 * Finds the duties that no prohibition forbids alone but several forbid together. It is told of every duty and prohibition that
 * are compared, and looks again at those duties whose prohibitions came or went.
 */
export class JointFinder {
  readonly #rivals = new Map<ReadyNorm, Rivals>();
  readonly #duties = new Map<ReadyNorm, Set<ReadyNorm>>();
  readonly #touched = new Set<ReadyNorm>();
  readonly #found = new Map<ReadyNorm, Joint>();

  /** What was found, of each duty at most one. */
  get found(): Iterable<Joint> {
    return this.#found.values();
  }

  /** A duty and a prohibition that may meet, and what is found of the two alone. */
  compared(duty: ReadyNorm, ban: ReadyNorm, ruling: Ruling): void {
    if (ruling === 'conflict' || !leavesChoice(duty, ban)) return;
    const rivals = this.#rivals.get(duty);
    if (rivals) rivals.set(ban, ruling);
    else this.#rivals.set(duty, new Map([[ban, ruling]]));
    const duties = this.#duties.get(ban);
    if (duties) duties.add(duty);
    else this.#duties.set(ban, new Set([duty]));
    this.#touched.add(duty);
  }

  remove(norm: ReadyNorm): void {
    for (const ban of this.#rivals.get(norm)?.keys() ?? []) this.#duties.get(ban)?.delete(norm);
    this.#rivals.delete(norm);
    this.#found.delete(norm);
    this.#touched.delete(norm);
    for (const duty of this.#duties.get(norm) ?? []) {
      this.#rivals.get(duty)?.delete(norm);
      this.#touched.add(duty);
    }
    this.#duties.delete(norm);
  }

  /** Looks at what changed. Says whether that is all. */
  settle(setting: Setting, shouldStop: () => boolean): boolean {
    for (const duty of this.#touched) {
      if (shouldStop()) return false;
      this.#touched.delete(duty);
      const rivals = this.#rivals.get(duty);
      const joint = rivals && rivals.size > 1 ? judgeJoint(duty, rivals, setting) : undefined;
      const known = this.#found.get(duty);
      if (!joint) this.#found.delete(duty);
      else if (!known || known.ruling !== joint.ruling || known.bans.length !== joint.bans.length || known.bans.some((ban, index) => ban !== joint.bans[index])) this.#found.set(duty, joint);
    }
    return true;
  }
}
