import { groupBy } from '@dealwright/model';
import type { Statement } from './statement.ts';

/**
 * For each statement of a bucket the first earlier one that is at odds with it, if any.
 *
 * Statements that say the same are at odds with the same others: each is tried against one group of equals after another,
 * so a bucket costs what differs in it, not what there is of it.
 *
 * @param saying equal for statements that say the same, as far as `differ` can tell
 * @param differ in what two that do not say the same are at odds; `undefined` where they are not. Asked once for two groups
 * @param meet what follows for two statements of such groups; `undefined` where these two are not compared, or never meet
 * @param isDoubtful whether a difference counts only where there is no other: one that a blank leaves open
 */
export function againstEarlier<S extends Statement, D, R>(statements: readonly S[], saying: (statement: S) => string, differ: (a: S, b: S) => D | undefined, meet: (earlier: S, later: S, difference: D) => R | undefined, isDoubtful: (difference: D) => boolean = () => false): readonly R[] {
  const groups = [...groupBy(statements, saying).values()];
  if (groups.length < 2) return [];
  const place = new Map(statements.map((statement, index) => [statement, index]));
  const rivals = groups.map((group) => groups.flatMap((others) => {
    const difference = others === group ? undefined : differ(others[0]!, group[0]!);
    return difference === undefined ? [] : [{ others, difference }];
  }));
  const found = groups.flatMap((group, at) => group.map((later) => ({
    later,
    result: first(later, rivals[at]!.filter(({ difference }) => !isDoubtful(difference))) ?? first(later, rivals[at]!.filter(({ difference }) => isDoubtful(difference))),
  })));
  return found.toSorted((a, b) => place.get(a.later)! - place.get(b.later)!).flatMap(({ result }) => result ?? []);

  function first(later: S, against: readonly { readonly others: readonly S[]; readonly difference: D }[]): R | undefined {
    const until = place.get(later)!;
    let best: { readonly at: number; readonly result: R } | undefined;
    for (const { others, difference } of against) {
      for (const earlier of others) {
        const at = place.get(earlier)!;
        if (at > until || (best && at > best.at)) break;
        const result = meet(earlier, later, difference);
        if (result === undefined) continue;
        best = { at, result };
        break;
      }
    }
    return best?.result;
  }
}
