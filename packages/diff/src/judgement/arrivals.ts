import { deedProse, nameOf } from '@dealwright/clauses';
import type { Modality, Norm } from '@dealwright/model';
import type { ChangeCode } from '../rows.generated.ts';
import type { NormPair } from './pair-norms.ts';
import type { Observation } from './observation.ts';
import { areSeveral, sayBearers, sayList, sayNow, sayThing } from './say.ts';
import { sayReservation } from './aspects/reservations.ts';
import { caseOf } from './region.ts';
import type { Compared } from './region.ts';
import { shapeOf } from './shape.ts';
import { forWhom } from './sides.ts';
import type { Space } from './space.ts';

/** A norm that came or went inside a sentence that stayed: a reservation, one more who is bound, or one more duty. */
export function arrival({ base, revision }: NormPair, pairs: readonly NormPair[], space: Space): readonly Observation[] {
  const norm = revision ?? base;
  if (!norm) return [];
  const came = revision !== undefined;
  const whom = forWhom(norm, came ? 'wider' : 'narrower', space);
  const others = pairs.flatMap((pair) => (pair.base && pair.revision ? [pair.revision] : []));
  const common = { ...(base && { base }), ...(revision && { revision }), forWhom: whom, ...(norm.reservation && { compared: comparedWithNothing(norm, came, space) }) };
  if (norm.reservation) {
    const isGrantor = norm.reservation === 'exclusive grant' && others.some(({ reservation }) => reservation === 'exclusive grant');
    return [{
      ...common, about: isGrantor ? 'grantor' : `reservation ${norm.reservation}`, code: isGrantor ? (came ? 'rights/grant-exclusivity/changed/grantor-out' : 'rights/grant-exclusivity/changed/grantor-in') : reservationCode(norm, came),
      message: (before, after) => (isGrantor ? sayGrantor(came ? after : before, came, space) : sayKept(came ? after : before, came, space)),
    }];
  }
  const alike = others.some((other) => other.modality === norm.modality && other.reservation === undefined && other.bearer.party !== norm.bearer.party);
  return [{
    ...common, about: alike ? 'bearer' : `norm ${norm.modality} ${norm.acts.actions.join(' ')}`,
    code: alike ? (came ? 'rights/bearer/added/more' : 'rights/bearer/removed/fewer') : normCode(norm.modality, came),
    message: (before, after) => (came ? `${sayNow(after, space)} ${deedProse(norm, space.vocabulary)}${alike ? ' as well' : ''}.` : `${sayThing(before, space)} is gone.`),
  }];
}

/** A case of what a norm that came or went speaks of. */
export function comparedWithNothing(norm: Norm, came: boolean, space: Space): Compared {
  const found = caseOf([shapeOf(norm, space)], [], space);
  const one = found === 'undecided' ? undefined : found;
  return came ? { relation: 'wider', ...(one && { gained: one }) } : { relation: 'narrower', ...(one && { lost: one }) };
}

/** By what is reserved: the row of a reservation that is new or gone. */
export function reservationCode({ reservation }: Norm, came: boolean): ChangeCode {
  switch (reservation) {
    case 'first right': return came ? 'rights/first-right/added/new' : 'rights/first-right/removed/gone';
    case 'ship first': return came ? 'rights/ship-first/added/new' : 'rights/ship-first/removed/gone';
    case 'exclusive grant': return came ? 'rights/grant-exclusivity/added/exclusive' : 'rights/grant-exclusivity/removed/non-exclusive';
    default: return came ? 'rights/exclusivity/added/new' : 'rights/exclusivity/removed/gone';
  }
}

const SORTS: Readonly<Record<Modality, 'duty' | 'ban' | 'permission' | 'release'>> = { obligation: 'duty', prohibition: 'ban', permission: 'permission', release: 'release', power: 'permission' };

/** The row of any other norm that is new or gone. */
export function normCode(modality: Modality, came: boolean): ChangeCode {
  return came ? `rights/${SORTS[modality]}/added/new` : `rights/${SORTS[modality]}/removed/gone`;
}

/** `What OpenAI grants Microsoft is no longer exclusive: OpenAI may now license Model IP to others as well.` */
function sayKept(norms: readonly Norm[], came: boolean, space: Space): string {
  const [first] = norms;
  if (!first) return '';
  if (first.reservation === 'exclusive grant') {
    const who = sayBearers(norms, space);
    const holders = sayList((first.grantedTo ?? first.counterparties).map((party) => nameOf(space.vocabulary, party)));
    const grants = areSeveral(norms) ? 'grant' : 'grants';
    return came ? `What ${who} ${grants} ${holders} is now exclusive: nobody else may be granted the same.` : `What ${who} ${grants} ${holders} is no longer exclusive: others may now be granted the same.`;
  }
  const kept = sayReservation(norms, space);
  return came ? `${NAMES[first.reservation ?? 'only']} is new: ${kept}.` : `${NAMES[first.reservation ?? 'only']} is gone: it is no longer so that ${kept}.`;
}

const NAMES: Readonly<Record<NonNullable<Norm['reservation']>, string>> = { only: 'An exclusivity', 'exclusive grant': 'An exclusivity', 'sole right': 'A sole right', 'ship first': 'A first launch', 'first right': 'A first right' };

function sayGrantor(norms: readonly Norm[], came: boolean, space: Space): string {
  return came ? `${sayBearers(norms, space)} may no longer ${sayUse(norms, space)}: what is granted is now exclusive even against ${sayBearers(norms, space)}.` : `${sayBearers(norms, space)} may now ${sayUse(norms, space)}: what is granted no longer keeps ${sayBearers(norms, space)} out.`;
}

function sayUse([first]: readonly Norm[], { vocabulary }: Space): string {
  return first ? deedProse({ ...first, reservation: undefined }, vocabulary) : '';
}
