import type { Day, Norm } from '@dealwright/model';
import { isCovered } from '../coverage.ts';
import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayBoth, sayCase, sayFates, sayUnsettled } from '../message.ts';
import { masksIn, readingsOf } from '../readings.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';
import { asBan, asDutyThroughout, seenAs } from '../views.ts';
import type { Comparison, Judged } from './comparison.ts';

/** A duty against a clause that says that it need not be done. */
export const dutyRelease: Comparison = {
  code: 'conflict/duty-release',
  first: ['obligation'],
  second: ['release'],
  concerns: (duty, release) => duty.counterparties.every((party) => release.counterparties.includes(party)),
  judge: judgeRelease,
  severity: () => 'error',
  say: (found, speech) => (found.ruling === 'narrowed' ? sayPart(found, speech) : sayUnsettled(found, speech, sayWhole)),
  against: 'would release it',
  sayBreach: ({ first, second }) => `${clauseOf(second.norm)} releases what ${clauseOf(first.norm, second.norm)} makes a duty`,
  fixes: fixesOf,
};

/** Of the whole duty it is a conflict; of a part, or from some day on, the rest of the duty stands. */
function judgeRelease(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  const [duty, release] = [seenAs(asDutyThroughout(first.norm, second.norm), first, setting), seenAs(asBan(second.norm), second, setting)];
  const judged = judgeReady(duty, release, bearer, setting);
  const { ruling } = judged;
  if (ruling !== 'conflict' && ruling !== 'depends') return ruling === 'narrowed' ? { ruling: 'compatible' } : judged;
  const met = judged.case;
  const from: Day | undefined = ruling === 'depends' ? met?.collision.days[0]?.[0] : undefined;
  const isWhole = met !== undefined && freesEveryAmount(first.norm, second.norm) && duty.boxes.length === 1 && isCovered(met.frame, masksIn(met.frame, readingsOf(met.frame).plain, met.reading), met.collision.course, from);
  if (isWhole) return judged;
  return ruling === 'conflict' ? { ruling: 'narrowed', case: met } : { ruling: 'compatible' };
}

/** A release of an amount leaves the rest of the duty, unless it is just what is owed. */
function freesEveryAmount({ quantity: owed }: Norm, { quantity: freed }: Norm): boolean {
  return freed === undefined || (owed?.value !== undefined && owed.value === freed.value && owed.sense === freed.sense && JSON.stringify(owed.measure) === JSON.stringify(freed.measure));
}

function sayWhole(found: Found, speech: Speech): string {
  return [sayCase(found, speech), 'The release leaves nothing of the duty.', ...sayFates(found, speech)].join(' ');
}

function sayPart(found: Found, speech: Speech): string {
  const { first, second } = found;
  return `${sayBoth(found, speech)}. The release takes away a part of ${clauseOf(first.norm, second.norm)}; the rest is still owed.`;
}
