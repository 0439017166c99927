import type { Classes } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import { patternOfTwo } from '../frame.ts';
import type { ReadyBox, ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';

/** Whether a prohibition can take away some of the ways to keep a duty and leave others. */
export function leavesChoice({ norm, boxes }: ReadyNorm, ban: ReadyNorm): boolean {
  if (norm.acts.aspect === 'event' || (norm.acts.quantifier === 'some' && norm.acts.actions.length > 1)) return true;
  const banned = [...ban.boxes, ...ban.exceptions.flatMap((exception) => exception.boxes)];
  return boxes.some((box) => DIMENSIONS.some((_, index) => !isEach(box, index) && (box.classes[index] !== undefined || banned.some(({ classes }) => classes[index] !== undefined))));
}

/** Whether a duty and a prohibition meet at all where nothing is read into the declarations. */
export function meetPlainly(duty: ReadyNorm, ban: ReadyNorm, setting: Setting): boolean {
  if (!duty.norm.acts.actions.some((act) => ban.norm.acts.actions.some((banned) => setting.taxonomy.ancestors(act).has(banned)))) return false;
  return duty.boxes.some((box) => ban.boxes.some((banned) => DIMENSIONS.every((_, index) => {
    if (!box.classes[index] && !banned.classes[index]) return true;
    const pattern = patternOfTwo(index, box.classes[index], banned.classes[index], setting);
    return pattern === 'undecided' || pattern.meetsPlainly;
  })));
}

/**
 * Whether prohibitions leave a way in every course of events and in every reading, as far as that can be seen at once: doing it
 * in a way that no declaration names, such as on another cloud, on some day that is left for it.
 */
export function leaveUnnamedWay(duty: ReadyNorm, bans: readonly ReadyNorm[], { asOf }: Setting): boolean {
  return duty.boxes.every((box) => {
    const against = bans.filter((ban) => ban.boxes.some((banned) => reachesUnnamed(box, banned)));
    if (against.length === 0) return true;
    if (!duty.isPlain || duty.norm.acts.aspect !== 'event') return false;
    return !coverDays(against, duty.last < asOf ? duty.first : Math.max(duty.first, asOf), duty.last);
  });
}

function isEach(box: ReadyBox, index: number): boolean {
  return (box.each & (1 << index)) !== 0;
}

/** Whether a prohibition reaches what is unnamed in each dimension that the duty leaves to its bearer and says nothing of. */
function reachesUnnamed(box: ReadyBox, banned: ReadyBox): boolean {
  return box.classes.every((classes, index) => classes !== undefined || isEach(box, index) || holdsUnnamed(banned.classes[index]));
}

function holdsUnnamed(classes: Classes | undefined): boolean {
  return classes === undefined || classes.terms.some(({ thing }) => thing === undefined);
}

/** Whether the days of some norms together leave none of a run of days. */
function coverDays(norms: readonly ReadyNorm[], first: number, last: number): boolean {
  let next = first;
  for (const norm of norms.toSorted((a, b) => a.first - b.first)) {
    if (norm.first > next) return false;
    if (norm.last >= next) next = norm.last + 1;
    if (norm.last >= last) return true;
  }
  return false;
}
