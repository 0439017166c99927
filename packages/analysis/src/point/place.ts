import { DIMENSIONS } from '@dealwright/model';
import type { Box, ClassSet, ClassTerm, Dimension, Vocabulary } from '@dealwright/model';
import type { Member, Reading } from './world.ts';

/** A member for each dimension in which the act is placed. */
export type Place = { readonly [D in Dimension]?: Member };

/** Whether the box holds the place. A dimension in which the act is not placed is held only where the box does not limit it. */
export function boxHolds(box: Box, place: Place, reading: Reading, vocabulary: Vocabulary): boolean {
  return DIMENSIONS.every((dimension) => {
    const extent = box[dimension];
    const member = place[dimension];
    return extent === undefined || (member !== undefined && setHolds(extent.set, member, reading, vocabulary));
  });
}

/** Whether the member is in one of the classes. */
export function setHolds(set: ClassSet, member: Member, reading: Reading, vocabulary: Vocabulary): boolean {
  return set.some((term) => termHolds(term, member, reading, vocabulary));
}

function termHolds(term: ClassTerm, member: Member, reading: Reading, vocabulary: Vocabulary): boolean {
  return baseHolds(term, member, reading, vocabulary) && !setHolds(term.minus, member, reading, vocabulary);
}

function baseHolds({ base }: ClassTerm, member: Member, reading: Reading, vocabulary: Vocabulary): boolean {
  if (base === 'any') return true;
  if ('kind' in base) return kindOfMember(member, vocabulary) === base.kind;
  if ('thing' in base) return reading.get(member)?.has(base.thing) ?? false;
  return false;
}

function kindOfMember(member: Member, vocabulary: Vocabulary): string | undefined {
  return member.startsWith('another:') ? member.slice('another:'.length) : vocabulary.things.get(member)?.kind;
}
