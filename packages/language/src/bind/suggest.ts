/**
 * The names closest to one that was not found, closest first; ties in alphabetical order, so that the answer is the
 * same whatever the order of the candidates. A name further off than a third of its length is no suggestion.
 */
export function closest(name: string, candidates: Iterable<string>, limit = 3): readonly string[] {
  const wanted = name.toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 3));
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - wanted.length) > reach) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), reach);
    if (distance <= reach) found.push({ name: candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return found.slice(0, limit).map((one) => one.name);
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other (the optimal string
 * alignment distance of Damerau and Levenshtein). Anything above `reach` is given as `reach + 1`.
 */
export function editDistance(a: string, b: string, reach: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > reach) return reach + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, reach + 1);
}
