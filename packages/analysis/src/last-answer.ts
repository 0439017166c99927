/** Words by column: for each of some clauses its number, and whatever else an answer hangs on. */
export type Columns = readonly (readonly (string | undefined)[])[];

/**
 * A function of words alone that keeps, for each of some owners, its last answer. Most keys pressed change no number and no
 * heading, so what follows from all of them together need not be worked out at each. An owner that is gone takes its answer along.
 */
export function lastAnswer<R>(work: (columns: Columns) => R): (owner: object, columns: Columns) => R {
  const known = new WeakMap<object, { readonly columns: Columns; readonly answer: R }>();
  return (owner, columns) => {
    const last = known.get(owner);
    if (last && sameColumns(last.columns, columns)) return last.answer;
    const answer = work(columns);
    known.set(owner, { columns, answer });
    return answer;
  };
}

function sameColumns(before: Columns, after: Columns): boolean {
  return before.length === after.length && before.every((column, at) => sameWords(column, after[at] ?? []));
}

function sameWords(before: readonly (string | undefined)[], after: readonly (string | undefined)[]): boolean {
  if (before.length !== after.length) return false;
  for (let at = 0; at < before.length; at++) if (before[at] !== after[at]) return false;
  return true;
}
