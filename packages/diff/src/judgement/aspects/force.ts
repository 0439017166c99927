import { deedProse } from '@dealwright/clauses';
import type { Modality, Norm } from '@dealwright/model';
import type { ForWhom } from '../../rows/change.ts';
import type { ChangeCode } from '../../rows.generated.ts';
import type { Aspect } from '../observation.ts';
import { sayBearers, sayThing } from '../say.ts';
import { forWhom, together, turned } from '../sides.ts';
import type { Space } from '../space.ts';

/** May, must, must not, need not: and one turned into another. A power is a may. */
export const force: Aspect = (base, revision, space) => {
  const [old, now] = [MODALS[base.modality], MODALS[revision.modality]];
  if (base.reservation !== undefined || revision.reservation !== undefined || old === now) return [];
  return [{
    about: 'force', base, revision, code: turn(old, now), forWhom: forWhomOf(base, revision, space),
    message: (before, after) => `${sayBearers(after, space)} ${SAID[now]} ${deedProse(revision, space.vocabulary)}; before, ${sayBearers(after, space) === sayBearers(before, space) ? 'it' : sayBearers(before, space)} ${SAID_BEFORE[old]}.`,
  }];
};

/** The row of one word that became another. */
function turn(old: Modal, now: Modal): ChangeCode {
  return `rights/modality/changed/${old}-to-${now}` as Extract<ChangeCode, `rights/modality/${string}`>;
}

type Modal = 'may' | 'must' | 'must-not' | 'need-not';
const MODALS: Readonly<Record<Modality, Modal>> = { permission: 'may', power: 'may', obligation: 'must', prohibition: 'must-not', release: 'need-not' };
const SAID: Readonly<Record<Modal, string>> = { may: 'may now', must: 'must now', 'must-not': 'must not', 'need-not': 'now need not' };
const SAID_BEFORE: Readonly<Record<Modal, string>> = { may: 'was free to', must: 'had to', 'must-not': 'was forbidden to', 'need-not': 'did not have to' };

/** The old one is gone and the new one has come: for the bearer a freedom turned into a duty is a loss, whomever the duty serves. */
function forWhomOf(base: Norm, revision: Norm, space: Space): ForWhom {
  return together([turned(forWhom(base, 'wider', space)), forWhom(revision, 'wider', space)]);
}

/** Who is bound or free, and whether its affiliates are, and by what it does through others. */
export const bearers: Aspect = (base, revision, space) => {
  const [old, now] = [base.bearer, revision.bearer];
  if (old.party !== now.party) {
    return [{
      about: 'bearer', base, revision, code: 'rights/bearer/changed/other',
      forWhom: together([turned(forWhom(base, 'wider', space)), forWhom(revision, 'wider', space)]),
      message: (before, after) => `${sayThing(after, space)} was ${possessive(sayBearers(before, space))} before.`,
    }];
  }
  if (old.affiliates !== now.affiliates) {
    return [{
      about: 'affiliates', base, revision, code: now.affiliates ? 'rights/affiliates/added/on' : 'rights/affiliates/removed/off', forWhom: forWhom(revision, now.affiliates ? 'wider' : 'narrower', space),
      message: (_old, after) => (now.affiliates ? `${sayThing(after, space)} now reaches affiliates as well.` : `${sayThing(after, space)} no longer reaches affiliates.`),
    }];
  }
  if (base.indirect === revision.indirect) return [];
  return [{
    about: 'indirect', base, revision, code: revision.indirect ? 'rights/indirect/added/on' : 'rights/indirect/removed/off', forWhom: forWhom(revision, revision.indirect ? 'wider' : 'narrower', space),
    message: (_old, after) => (revision.indirect ? `${sayThing(after, space)} now also reaches what is done through others.` : `${sayThing(after, space)} no longer says that it reaches what is done through others.`),
  }];
};

function possessive(who: string): string {
  return `${who}’s`;
}
