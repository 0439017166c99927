import type { ThingId, Vocabulary } from '@dealwright/model';
import { areDistinct, plainReading, withAncestors } from '@dealwright/analysis/point';
import type { Member, Reading } from '@dealwright/analysis/point';

/** More readings than anybody wants to enumerate. */
export const MOST_READINGS = 1024;

/**
 * Every reading that the declarations allow: for each member, every set of further classes that it may be in. The plain
 * reading comes first. Classes that no norm names cannot be told from outside, and are not added on their own.
 *
 * @param members the members that can be in play.
 * @param named the classes that the norms name.
 * @throws RangeError where there are more than `MOST_READINGS`.
 */
export function readingsOf(vocabulary: Vocabulary, members: readonly Member[], named: readonly ThingId[]): readonly Reading[] {
  let readings: Reading[] = [plainReading(vocabulary)];
  for (const member of members) {
    const choices = classesOf(vocabulary, member, named);
    if (choices.length < 2 && vocabulary.things.has(member)) continue;
    readings = choices.flatMap((classes) => readings.map((reading) => new Map(reading).set(member, classes)));
    if (readings.length > MOST_READINGS) throw new RangeError(`${readings.length} readings`);
  }
  return readings;
}

/** Every set of classes that a member may be in; first the one that is declared. */
function classesOf(vocabulary: Vocabulary, member: Member, named: readonly ThingId[]): readonly ReadonlySet<ThingId>[] {
  if (!vocabulary.things.has(member)) return [new Set([member])];
  const sets: ReadonlySet<ThingId>[] = [withAncestors(vocabulary, member)];
  for (const id of named) {
    if (!isOpen(vocabulary, member, id)) continue;
    const wider = sets.map((set) => new Set([...set, ...withAncestors(vocabulary, id)]));
    sets.push(...wider.filter((set) => isAllowed(vocabulary, member, set)));
  }
  const unique = new Map(sets.map((set) => [[...set].toSorted().join(' '), set]));
  return [...unique.values()];
}

/** Whether somebody could hold that the member is in the class: the same kind of thing, and an open class. */
function isOpen(vocabulary: Vocabulary, member: ThingId, id: ThingId): boolean {
  const one = vocabulary.things.get(member);
  const other = vocabulary.things.get(id);
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind === 'cloud' || one.kind === 'territory') return false;
  return one.kind !== 'party' || other.group;
}

/** Whether the declarations let the member be in all of these at once. */
function isAllowed(vocabulary: Vocabulary, member: ThingId, set: ReadonlySet<ThingId>): boolean {
  for (const id of set) {
    if (id !== member && withAncestors(vocabulary, id).has(member)) return false;
    for (const other of set) if (areDistinct(vocabulary, id, other)) return false;
  }
  return true;
}
