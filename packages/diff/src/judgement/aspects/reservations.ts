import { deedProse, nameOf, sayIf } from '@dealwright/clauses';
import type { Condition, Norm, Reservation } from '@dealwright/model';
import type { ChangeCode } from '../../rows.generated.ts';
import { isAlike } from '../alike.ts';
import type { Aspect } from '../observation.ts';
import { areSeveral, sayBearers, sayList } from '../say.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** What is kept for somebody, and how strongly: an exclusivity, a first launch, a first right; and one turned into another. */
export const reservations: Aspect = (base, revision, space) => {
  const [old, now] = [strengthOf(base.reservation), strengthOf(revision.reservation)];
  const code = turnOf(base, revision);
  if (!code || !old || !now) return [];
  const weaker = RANKS.indexOf(now) > RANKS.indexOf(old);
  return [{
    about: 'reservation', base, revision, code, forWhom: forWhom(revision, weaker ? 'narrower' : 'wider', space),
    message: (_old, after) => `${THE[old]}${escape(revision, base)} became ${A[now]}${escape(base, revision)}: ${sayReservation(after, space)}.`,
  }];
};

type Strength = 'exclusivity' | 'first-launch' | 'first-right';
/** The strongest first. */
const RANKS: readonly Strength[] = ['exclusivity', 'first-launch', 'first-right'];

const TURNS: Readonly<Record<Strength, Readonly<Partial<Record<Strength, ChangeCode>>>>> = {
  exclusivity: { 'first-launch': 'rights/reservation/changed/exclusivity-to-first-launch', 'first-right': 'rights/reservation/changed/exclusivity-to-first-right' },
  'first-launch': { exclusivity: 'rights/reservation/changed/first-launch-to-exclusivity' },
  'first-right': { exclusivity: 'rights/reservation/changed/first-right-to-exclusivity' },
};

/** The row of one reservation that became another, where there is one. */
export function turnOf({ reservation: before }: Norm, { reservation: after }: Norm): ChangeCode | undefined {
  const [old, now] = [strengthOf(before), strengthOf(after)];
  return old && now && TURNS[old][now];
}

/** How strongly something is kept for somebody. */
function strengthOf(reservation: Reservation | undefined): Strength | undefined {
  if (reservation === undefined) return undefined;
  return reservation === 'ship first' ? 'first-launch' : reservation === 'first right' ? 'first-right' : 'exclusivity';
}

const THE: Readonly<Record<Strength, string>> = { exclusivity: 'The exclusivity', 'first-launch': 'The first launch', 'first-right': 'The first right' };
const A: Readonly<Record<Strength, string>> = { exclusivity: 'an exclusivity', 'first-launch': 'a first launch', 'first-right': 'a first right' };

/** Whether one falls away under a condition that the other has not. */
function escape(other: Norm, norm: Norm): string {
  return hasEscape(norm) && !isAlike(other.scope.condition, norm.scope.condition) ? ' with an escape' : '';
}

/** Whether a reservation that became another one says where it falls away: then that needs no change of its own. */
export function hasEscape({ reservation, scope: { condition } }: Norm): boolean {
  return reservation !== 'first right' && (condition.type === 'not' || (condition.type === 'and' && condition.of.some((part: Condition) => part.type === 'not')));
}

/** `OpenAI must launch OpenAI Products first on Azure, unless Microsoft cannot support OpenAI Products`. */
export function sayReservation(norms: readonly Norm[], space: Space): string {
  const [first] = norms;
  if (!first) return '';
  const { vocabulary } = space;
  const who = sayBearers(norms, space);
  const holders = sayList((first.grantedTo ?? first.counterparties).map((party) => nameOf(vocabulary, party)));
  const unless = first.reservation === 'first right' ? '' : sayIf(first.scope.condition);
  const tail = unless === '' ? '' : `, ${unless}`;
  switch (first.reservation) {
    case 'ship first': return `${who} must ${deedProse(first, vocabulary)}${tail}`;
    case 'first right': return `${holders} ${areSeveralNames(first) ? 'have' : 'has'} a right of first ${first.firstRight ?? 'refusal'} to ${deedProse(ofRight(first), vocabulary)}`;
    case 'sole right': return `${holders} alone may ${deedProse(first, vocabulary)}${tail}`;
    case 'exclusive grant': return `what ${who} ${areSeveral(norms) ? 'grant' : 'grants'} ${holders} is kept for ${areSeveralNames(first) ? 'them' : 'it'} alone${tail}`;
    default: return `${who} may ${deedProse(first, vocabulary)}${tail}`;
  }
}

/** What a first right is a right to do: its first act, with nobody in particular. */
function ofRight(norm: Norm): Norm {
  const boxes = norm.scope.boxes.map(({ partner: _partner, ...box }) => box);
  return { ...norm, acts: { ...norm.acts, actions: norm.acts.actions.slice(0, 1) }, scope: { ...norm.scope, boxes } };
}

function areSeveralNames({ grantedTo, counterparties }: Norm): boolean {
  return (grantedTo ?? counterparties).length > 1;
}
