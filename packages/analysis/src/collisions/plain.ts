import { DIMENSIONS } from '@dealwright/model';
import { actsOfTwo, patternOfTwo } from './frame.ts';
import type { ReadyNorm } from './ready.ts';
import type { Ruling } from './ruling.ts';
import type { Setting } from './setting.ts';

/**
 * The ruling on two norms of one box each that hang on nothing but dates and places. Of such a pair only so much matters:
 * what kind of promise it is, how their days lie, and on each axis which boxes hold the options, whatever their names. There
 * are few such patterns, so each is judged once.
 *
 * The two share a day, or their days are the caller's affair.
 *
 * @param judge judges this very pair
 * @returns `undefined` where the pair is not of that sort
 */
export function rulingOnPlain(first: ReadyNorm, second: ReadyNorm, setting: Setting, judge: () => Ruling): Ruling | undefined {
  if (!first.isPlain || !second.isPlain || first.boxes.length !== 1 || second.boxes.length !== 1) return undefined;
  const [own, other] = [first.boxes[0]!, second.boxes[0]!];
  let pattern = promiseOf(first, second, setting.asOf);
  for (let index = 0; index < DIMENSIONS.length; index++) {
    const [here, there] = [own.classes[index], other.classes[index]];
    if (!here && !there) continue;
    const places = patternOfTwo(index, here, there, setting);
    if (places === 'undecided') return places;
    if (!places.meets) return 'compatible';
    pattern += `${here ? '+' : '-'}${(own.each >> index) & 1}${places.id}`;
  }
  const acts = actsOfTwo(first, second, own, setting);
  if (acts.options.length === 0) return 'compatible';
  pattern += `:${acts.pattern.id}`;
  let ruling = setting.rulings.get(pattern);
  if (ruling === undefined) setting.rulings.set(pattern, ruling = judge());
  return ruling;
}

/** What kind of promise the first is; of an act that is done once, also whether every day that is left for it is forbidden. */
function promiseOf({ norm, first, last }: ReadyNorm, ban: ReadyNorm, asOf: number): string {
  if (norm.modality !== 'obligation') return 'may';
  const each = norm.acts.quantifier === 'each' ? 'each' : 'some';
  if (norm.acts.aspect === 'state') return `stay ${each}`;
  const from = last < asOf ? first : Math.max(first, asOf);
  return `${ban.first <= from && last <= ban.last ? 'never' : 'once'} ${each}`;
}
