/** What two lists do not have in common, between what they begin and what they end with alike. */
export interface Window<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** Where a list differs from its last version. A key pressed changes one of many clauses: what is around it need not be looked at. */
export function windowOf<T>(before: readonly T[], after: readonly T[]): Window<T> {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { gone: before.slice(head, before.length - tail), come: after.slice(head, after.length - tail) };
}
