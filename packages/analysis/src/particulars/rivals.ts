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
  const found = groups.flatMap((group) => {
    const known = new Map<readonly S[], D | undefined>();
    const differenceFrom = (others: readonly S[]): D | undefined => {
      if (!known.has(others)) known.set(others, differ(others[0]!, group[0]!));
      return known.get(others);
    };
    return group.map((later) => ({ later, result: first(later, group, differenceFrom, false) ?? first(later, group, differenceFrom, true) }));
  });
  return found.toSorted((a, b) => place.get(a.later)! - place.get(b.later)!).flatMap(({ result }) => result ?? []);

  function first(later: S, own: readonly S[], differenceFrom: (others: readonly S[]) => D | undefined, doubtful: boolean): R | undefined {
    const until = place.get(later)!;
    let best: { readonly at: number; readonly result: R } | undefined;
    for (const others of groups) {
      // The groups come in the order of their first members.
      if (place.get(others[0]!)! > Math.min(until, best?.at ?? until)) break;
      const difference = others === own ? undefined : differenceFrom(others);
      if (difference === undefined || isDoubtful(difference) !== doubtful) continue;
      for (const earlier of others) {
        const at = place.get(earlier)!;
        if (at > Math.min(until, best?.at ?? until)) break;
        const result = meet(earlier, later, difference);
        if (result === undefined) continue;
        best = { at, result };
        break;
      }
    }
    return best?.result;
  }
}
