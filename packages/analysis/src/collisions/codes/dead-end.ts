import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayCase, sayFates, sayUnsettled } from '../message.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';
import { actsOfBoth, leftBy, seenAs } from '../views.ts';
import type { Comparison, Judged } from './comparison.ts';

/** `only V` against `only W`: whatever is done breaches one of the two. */
export const deadEnd: Comparison = {
  code: 'conflict/dead-end',
  first: ['prohibition'],
  second: ['prohibition'],
  owing: true,
  concerns: (first, second) => first.reservation === 'only' && second.reservation === 'only',
  judge: judgeLeft,
  severity: ({ owed }) => (owed ? 'error' : 'warning'),
  say: (found, speech) => sayUnsettled(found, speech, sayDeadEnd),
  against: 'would leave nothing beside it',
  sayBreach: ({ first, second }) => `${clauseOf(first.norm)} and ${clauseOf(second.norm, first.norm)} leave nothing open`,
  fixes: fixesOf,
};

/** Whether nothing is left of what two reserving prohibitions are both about. */
export function judgeLeft(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  const left = leftBy(first.norm, second.norm, actsOfBoth(first.norm, second.norm, setting));
  if (!left) return { ruling: 'compatible' };
  const judged = judgeReady(seenAs(left, first, setting), second, bearer, setting);
  return judged.ruling === 'narrowed' ? { ruling: 'compatible' } : judged;
}

function sayDeadEnd(found: Found, speech: Speech): string {
  const consequence = found.owed ? 'A clause makes it a duty, so one of the two will be breached.' : 'No clause makes it a duty, so both are kept only by never doing it.';
  return [sayCase(found, speech), 'What the one leaves open the other forbids.', consequence, ...sayFates(found, speech)].join(' ');
}
