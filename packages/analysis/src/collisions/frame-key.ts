import type { Open } from './courses.ts';
import type { Frame } from './frame.ts';
import { mergeExceptions } from './merge-exceptions.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/** The places of what is open in its list. What is not in it never happens. */
export function placesOf(open: readonly Open[]): ReadonlyMap<string, number> {
  return new Map(open.map(({ name }, place) => [name, place]));
}

/** Equal for frames of which the norms hold at the same times and leave the same open, whatever that is called. */
export function keyOf({ first, bans }: Frame, open: readonly Open[], places: ReadonlyMap<string, number>, setting: Setting): string {
  const normKey = (norm: ReadyNorm): string => setting.formulaKeys.ofNorm(norm, () => mergeExceptions(norm.exceptions, setting), places);
  let key = `${first.norm.modality} ${first.norm.acts.aspect} ${normKey(first)}`;
  for (const ban of bans) key += `\n${normKey(ban)}`;
  for (const { type, deed, stands, shared, from, unknown } of open) key += `\n${type} ${deed} ${stands} ${shared} ${from} ${unknown}`;
  return key;
}

/** Equal for frames on which there is one ruling: in which besides the same can be chosen, whatever its names. */
export function rulingKeyOf(frame: Frame, open: readonly Open[], setting: Setting): string {
  let key = keyOf(frame, open, placesOf(open), setting);
  for (const { each, said, options } of frame.axes) key += `\n${each} ${said} ${setting.shapes.of(options).id}`;
  return key;
}
