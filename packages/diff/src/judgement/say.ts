import { bearerProse, deedProse, nameOf } from '@dealwright/clauses';
import type { Norm } from '@dealwright/model';
import type { Space } from './space.ts';

/** Who is bound or free by some norms of one sentence, in its order: `Buyer and Supplier`. */
export function sayBearers(norms: readonly Norm[], { vocabulary }: Space): string {
  return sayList([...new Set(norms.map((norm) => bearerProse(norm, vocabulary)))]);
}

/** Whether a verb after these names stands in the plural. */
export function areSeveral(norms: readonly Norm[]): boolean {
  return new Set(norms.map(({ bearer }) => bearer.party)).size > 1 || norms.some(({ bearer }) => bearer.affiliates);
}

/** Who must, may, need not or is forbidden to, as things stand now: `Supplier must now`, `Buyer is now forbidden to`. */
export function sayNow(norms: readonly Norm[], space: Space): string {
  const [first] = norms;
  if (!first) return '';
  const who = sayBearers(norms, space);
  if (first.reservation === 'ship first') return `${who} must now`;
  if (first.reservation) return `${who} may now`;
  switch (first.modality) {
    case 'obligation': return `${who} must now`;
    case 'prohibition': return `${who} ${areSeveral(norms) ? 'are' : 'is'} now forbidden to`;
    case 'release': return `${who} now need not`;
    default: return `${who} may now`;
  }
}

/**
 * A norm as something that one has, opens a sentence with, and that starts and ends: `OpenAI’s duty to pay Microsoft 20% of Revenue`,
 * `Microsoft’s exclusive licence of Model IP`, `Supplier’s promise not to sell Widgets`.
 */
export function sayThing(norms: readonly Norm[], space: Space): string {
  const [first] = norms;
  if (!first) return '';
  const { vocabulary } = space;
  const who = sayBearers(norms, space);
  const holders = sayList((first.grantedTo ?? first.counterparties).map((party) => nameOf(vocabulary, party)));
  const deed = deedProse(first, vocabulary);
  switch (first.reservation) {
    case 'only':
    case 'ship first': return `${owner(who)} promise${space.turned ? '' : ` to ${deed}`}`;
    case 'sole right': return `${owner(holders)} sole right to ${deed}`;
    case 'first right': return `${owner(holders)} right of first ${first.firstRight ?? 'refusal'}`;
    case 'exclusive grant': return `The exclusivity of what ${who} ${areSeveral(norms) ? 'grant' : 'grants'} ${holders}`;
    case undefined: break;
  }
  if (first.grantedTo) return `What ${who} ${areSeveral(norms) ? 'grant' : 'grants'} ${holders}`;
  switch (first.modality) {
    case 'obligation': return `${owner(who)} duty to ${deed}`;
    case 'prohibition': return `${owner(who)} promise not to ${deed}`;
    case 'release': return `${owner(who)} freedom not to ${deed}`;
    default: return `${owner(who)} right to ${deed}`;
  }
}

/** `A`, `A and B`, `A, B and C`. */
export function sayList(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words[0] ?? '' : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
}

/** `OpenAI’s`, `Buyer and Supplier’s`. */
function owner(who: string): string {
  return who.endsWith(' and its affiliates') ? `${who}’` : `${who}’s`;
}
