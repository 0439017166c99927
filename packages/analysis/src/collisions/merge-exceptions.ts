import { DIMENSIONS } from '@dealwright/model';
import type { ClassSet } from '@dealwright/model';
import type { ReadyException } from './ready.ts';
import type { Setting } from './setting.ts';

const merged = new WeakMap<readonly ReadyException[], readonly ReadyException[]>();

/**
 * Exceptions that differ in one dimension only and hold at the same time, as one: `except to A, except to B` takes out what
 * `except to A and B` does. A pair test bears a few exceptions only, and separate ones can be read in many more ways.
 */
export function mergeExceptions(exceptions: readonly ReadyException[], setting: Setting): readonly ReadyException[] {
  if (exceptions.length < 2) return exceptions;
  let found = merged.get(exceptions);
  if (!found) merged.set(exceptions, found = work(exceptions, setting));
  return found;
}

function work(exceptions: readonly ReadyException[], setting: Setting): readonly ReadyException[] {
  return DIMENSIONS.reduce<readonly ReadyException[]>((all, dimension, index) => {
    const groups = new Map<string, ReadyException[]>();
    all.forEach((exception, place) => {
      const key = keyOf(exception, index) ?? `${place}`;
      const group = groups.get(key);
      if (group) group.push(exception);
      else groups.set(key, [exception]);
    });
    return groups.size === all.length ? all : [...groups.values()].map((group) => joined(group, index, setting, (exception) => exception.source.boxes.flatMap((box) => box[dimension]?.set ?? [])));
  }, exceptions);
}

/** Equal for exceptions that differ in one dimension only; `undefined` for one with boxes or exceptions of its own that forbid it. */
function keyOf({ boxes, formula, exceptions }: ReadyException, index: number): string | undefined {
  const [box, ...more] = boxes;
  if (!box || more.length > 0 || exceptions.length > 0 || !box.classes[index]) return undefined;
  return JSON.stringify([box.classes.map((classes, place) => (place === index ? '*' : classes?.id ?? '')), formula]);
}

function joined(group: readonly ReadyException[], index: number, { interner, pool }: Setting, setOf: (exception: ReadyException) => ClassSet): ReadyException {
  const first = group[0]!;
  if (group.length === 1) return first;
  const set = group.flatMap(setOf);
  const box = first.boxes[0]!;
  const source = { ...first.source, boxes: [{ ...first.source.boxes[0], [DIMENSIONS[index]!]: { set, quantifier: 'each' as const } }] };
  return { ...first, source, boxes: pool.box(box.classes.map((classes, place) => (place === index ? interner.intern(set) : classes)), box.each) };
}
