/** So many unions have a place in the square; of others the answers are kept row by row. */
const SIDE = 1024;

/** Remembers an answer, yes or no, about any two unions of classes, by their ids. */
export class Meetings {
  readonly #square = new Uint8Array(SIDE * SIDE);
  readonly #rows = new Map<number, Map<number, boolean>>();

  get(a: number, b: number): boolean | undefined {
    if (a >= SIDE || b >= SIDE) return this.#rows.get(a)?.get(b);
    const answer = this.#square[a * SIDE + b];
    return answer === 0 ? undefined : answer === YES;
  }

  /** What is known of one union: by the id of the other `APART` where they are known to share nothing. For a walk past many. */
  row(a: number): Uint8Array {
    return a < SIDE ? this.#square.subarray(a * SIDE, (a + 1) * SIDE) : NOTHING_KNOWN;
  }

  set(a: number, b: number, answer: boolean): void {
    if (a < SIDE && b < SIDE) {
      this.#square[a * SIDE + b] = answer ? YES : APART;
      return;
    }
    const row = this.#rows.get(a);
    if (row) row.set(b, answer);
    else this.#rows.set(a, new Map([[b, answer]]));
  }
}

export const APART = 1;
const YES = 2;
/** The row of a union of which nothing is known. */
export const NOTHING_KNOWN = new Uint8Array(0);
