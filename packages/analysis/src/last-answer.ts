import { windowOf } from './window.ts';

/**
 * A function of a list that keeps, for each of some owners, its last answer. Most keys pressed change no number, so what follows from
 * all the numbers together need not be worked out at each. An owner that is gone takes its answer along.
 *
 * @param wordsOf all of an item that the answer hangs on
 */
export function lastAnswer<T, R>(wordsOf: (item: T) => string, work: (items: readonly T[]) => R): (owner: object, items: readonly T[]) => R {
  const known = new WeakMap<object, { items: readonly T[]; readonly answer: R }>();
  return (owner, items) => {
    const last = known.get(owner);
    if (last) {
      const { gone, come } = windowOf(last.items, items);
      if (gone.length === come.length && gone.every((item, at) => wordsOf(item) === wordsOf(come[at] as T))) {
        last.items = items;
        return last.answer;
      }
    }
    const answer = work(items);
    known.set(owner, { items, answer });
    return answer;
  };
}
