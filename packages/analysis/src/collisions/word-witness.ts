import type { Dimension, Witness } from '@dealwright/model';
import { isUnnamed, nameMember, nameVenue, sayMembership } from './found.ts';
import type { Found, Speech } from './found.ts';
import { sayAssumptions } from './message.ts';

const SHOWN: readonly Exclude<Dimension, 'means'>[] = ['object', 'venue', 'customer', 'recipient', 'territory', 'partner', 'purpose'];

/** The witness of a pair by names, for whoever shows it as data. */
export function wordWitness(found: Found, speech: Speech): Witness | undefined {
  const { witness, first } = found;
  if (!witness) return undefined;
  const { taxonomy } = speech.setting;
  const places: Partial<Record<Dimension, string>> = {};
  for (const dimension of SHOWN) {
    const member = witness.members[dimension];
    if (member === undefined) continue;
    if (dimension === 'venue' || dimension === 'territory') places[dimension] = nameVenue(member, dimension, found, speech);
    else if (!isUnnamed(member)) places[dimension] = taxonomy.nameOf(member);
  }
  return {
    bearer: taxonomy.nameOf(first.norm.bearer.party),
    act: taxonomy.nameOf(witness.action),
    ...places,
    day: witness.day,
    ...(witness.until !== undefined && { until: witness.until }),
    assumes: [
      ...witness.memberships.map(([member, kind]) => sayMembership(nameMember(member, taxonomy), nameMember(kind, taxonomy))),
      ...sayAssumptions(found, speech),
    ],
  };
}
