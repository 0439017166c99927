import { compareDecimals } from '@dealwright/model';
import type { Field, FieldValue } from '@dealwright/clauses';
import type { NounPhrase, Vocabulary } from '@dealwright/model';
import type { Translation } from '../things/translation.ts';
import { reaches } from './reach.ts';
import { dataOf, saysTheSame } from './data.ts';

/** Which way a field changed: the directions of its effects. */
export type Direction = keyof Field['effect'];

/** The same field of two sentences that are one another. */
export interface FieldPair { readonly base?: FieldValue; readonly revision?: FieldValue }

/** What the ids of both versions are in the space that they share, and what is declared there. */
export interface Shared { readonly base: Translation; readonly revision: Translation; readonly vocabulary: { readonly joint: Vocabulary }; readonly within: string }

/** Which way a field changed; `undefined` where it says the same under whatever names. */
export function directionOf({ effect, type }: Field, { base: old, revision: now }: FieldPair, shared: Shared): Direction | undefined {
  if (!old || !now) return type === 'flag' ? directionOfFlag(old, now) : old ? 'removed' : now ? 'added' : undefined;
  const [before, after] = [shared.base.value(old.data, shared.within), shared.revision.value(now.data, shared.within)];
  if (saysTheSame(before, after)) return undefined;
  const order = type === 'things' ? orderOfThings(before, after, shared) : orderOfValues(old, now, shared);
  if (order > 0 && effect.raised) return 'raised';
  return order < 0 && effect.lowered ? 'lowered' : 'changed';
}

/** A word and its negative are one flag: what is denied is no more than what is not said. */
function directionOfFlag(old: FieldValue | undefined, now: FieldValue | undefined): Direction | undefined {
  const said = now ?? old;
  if (!said) return undefined;
  const given = said.value !== DENIED;
  return (now !== undefined) === given ? 'raised' : 'lowered';
}

const DENIED = '0';

/** Negative where the old value is the greater, positive where the new one is, else nothing is known of their order. */
function orderOfValues(old: FieldValue, now: FieldValue, shared: Shared): number {
  if (old.value === undefined || now.value === undefined) return 0;
  const unit = (translate: Translation, value: FieldValue): string => dataOf(translate.value(value.unit, shared.within));
  return unit(shared.base, old) === unit(shared.revision, now) ? compareDecimals(now.value, old.value) : 0;
}

/** Things are more where they hold all that the others hold, and more. */
function orderOfThings(old: unknown, now: unknown, { vocabulary }: Shared): number {
  if (!isPhrase(old) || !isPhrase(now)) return 0;
  const [wider, narrower] = [reaches(now, old, vocabulary.joint), reaches(old, now, vocabulary.joint)];
  return wider === narrower ? 0 : wider ? 1 : -1;
}

function isPhrase(data: unknown): data is NounPhrase {
  return typeof data === 'object' && data !== null && 'nouns' in data && Array.isArray(data.nouns);
}
