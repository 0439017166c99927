/** Measures in the process's own CPU time, which a busy machine does not stretch as it stretches the clock. */

/**
 * The median CPU milliseconds of a piece of work, done until it is warm and then as often as told.
 *
 * @param prepare makes what `work` needs afresh for each round, outside the measure
 */
export async function median<T>(rounds: number, prepare: (round: number) => T | Promise<T>, work: (made: T) => unknown): Promise<number> {
  const times: number[] = [];
  const warm = Math.min(5, rounds);
  for (let round = -warm; round < rounds; round++) {
    const made = await prepare(round);
    globalThis.gc?.();
    const before = process.cpuUsage();
    await work(made);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) {
      times.push((user + system) / 1000);
    }
  }
  return middle(times);
}

/** The median of some numbers. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Prints one row: what, ours, stock Langium's, the ratio. */
export function row(what: string, ours: number, stock?: number): void {
  const figures = stock === undefined ? '' : `   stock Langium ${milliseconds(stock)}   ${(ours / stock).toFixed(2)} ×`;
  console.log(`  ${what.padEnd(46)} ${milliseconds(ours)}${figures}`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1).padStart(8)} ms`;
}
