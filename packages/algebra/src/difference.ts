/** `x − y ≤ most`, over numbered variables; variable 0 is the calendar's day 0. */
export interface Difference { readonly x: number; readonly y: number; readonly most: number }

/**
 * The earliest solution of a system of difference constraints, or `undefined` where it has none.
 *
 * Single-source shortest paths by Bellman–Ford on the constraint graph (Cormen, Leiserson, Rivest, Stein,
 * Introduction to Algorithms, §22.4), run against the edges from variable 0: the shortest path from x to 0 bounds x
 * from below, and a negative cycle refutes the system. Componentwise least solutions exist because the solutions of
 * difference constraints are closed under taking minima.
 *
 * @returns by variable, its least value; `-Infinity` where nothing bounds it from below
 */
export function earliest(variables: number, constraints: readonly Difference[]): readonly number[] | undefined {
  const fromBelow = shortest(variables, constraints, 0);
  if (!fromBelow) return undefined;
  return fromBelow.map((distance) => (distance === Infinity ? -Infinity : 0 - distance));
}

/** Distances to `target`; a cycle that nothing ties to the target is found as well, by starting everywhere once. */
function shortest(variables: number, constraints: readonly Difference[], target: number): readonly number[] | undefined {
  const anywhere = relax(Array.from({ length: variables }, () => 0), constraints);
  if (!anywhere) return undefined;
  const start = Array.from({ length: variables }, (_, variable) => (variable === target ? 0 : Infinity));
  return relax(start, constraints);
}

function relax(distance: number[], constraints: readonly Difference[]): number[] | undefined {
  for (let round = 0; round <= distance.length; round++) {
    let changed = false;
    for (const { x, y, most } of constraints) {
      const through = distance[x]! + most;
      if (through < distance[y]!) {
        distance[y] = through;
        changed = true;
      }
    }
    if (!changed) return distance;
  }
  return undefined;
}
