import { DIMENSIONS } from '@dealwright/model';
import type { ThingId } from '@dealwright/model';
import type { ReadyBox, ReadyNorm } from './ready.ts';
import type { Option, Reading } from './option.ts';
import type { Setting } from './setting.ts';

const OFFER = 'action:offer';
const HOST = 'action:host';
const VENUE = DIMENSIONS.indexOf('venue');

/**
 * The acts at which a norm can meet a prohibition: a duty's own; of a permission, everything under what it names. None where
 * the prohibition reaches none of them in any reading.
 *
 * A prohibition reaches an act that it names and everything under it. That offering a thing on a cloud involves hosting it
 * there, or hosting it there is bringing it to customers there, nobody has said: a reading.
 *
 * @param all the mask of an act that every box holds
 * @param firstBits the bits of the first norm's boxes, its exceptions included
 */
export function actOptions(first: ReadyNorm, second: ReadyNorm, box: ReadyBox, all: number, firstBits: number, setting: Setting): readonly Option[] {
  const { taxonomy } = setting;
  const forbidden = second.norm.acts.actions;
  const isDuty = first.norm.modality === 'obligation';
  const acts = new Set<ThingId>();
  for (const action of first.norm.acts.actions) {
    acts.add(action);
    if (isDuty) continue;
    for (const below of forbidden) if (taxonomy.ancestors(below).has(action)) acts.add(below);
    if (forbidden.some((other) => taxonomy.descendants(other).size > 1)) {
      for (const below of taxonomy.descendants(action)) if (forbidden.some((other) => taxonomy.ancestors(below).has(other))) acts.add(below);
    }
  }
  const onVenue = box.classes[VENUE] !== undefined || second.boxes.some((each) => each.classes[VENUE] !== undefined);
  let reached = false;
  const options = [...acts].map((id): Option => {
    const above = taxonomy.ancestors(id);
    const isForbidden = forbidden.some((action) => above.has(action));
    const otherwise: Reading[] = [];
    if (!isForbidden && onVenue) {
      const other = above.has(OFFER) ? HOST : above.has(HOST) ? OFFER : undefined;
      if (other !== undefined && reaches(forbidden, other, setting)) otherwise.push({ mask: all, memberships: [], involves: other });
    }
    reached ||= isForbidden || otherwise.length > 0;
    return { id, plain: isForbidden ? all : firstBits, otherwise };
  });
  return reached ? options : [];
}

/** Offering may involve hosting, so a ban on hosting is meant; hosting may be any way of offering, so a ban on one of these. */
function reaches(forbidden: readonly ThingId[], other: ThingId, { taxonomy }: Setting): boolean {
  return forbidden.some((action) => (other === HOST ? taxonomy.ancestors(HOST).has(action) : taxonomy.ancestors(action).has(OFFER)));
}

/** To give another a right is to do one of these; and what is offered through another is offered. */
const LETTING: readonly ThingId[] = [OFFER, 'action:license', 'action:appoint'];

/** Whether a prohibition on somebody reaches what it lets another do: else that is an open question. */
export function reachesWhatIsLet(prohibition: ReadyNorm, { taxonomy }: Setting): boolean {
  if (prohibition.norm.indirect) return true;
  return prohibition.norm.acts.actions.some((action) => {
    const above = taxonomy.ancestors(action);
    return LETTING.some((letting) => above.has(letting));
  });
}
