import { liesWithin } from '../coverage.ts';
import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayBoth } from '../message.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';
import { asBan, asDutyThroughout, seenAs } from '../views.ts';
import { ruledAs } from './against-ban.ts';
import type { Comparison, Judged } from './comparison.ts';

/** What one clause owes and another leaves free, in the same agreement and to the same extent: which is meant? */
export const dutyOrChoice: Comparison = {
  code: 'conflict/duty-or-choice',
  first: ['obligation'],
  second: ['permission'],
  concerns: (duty, choice) => choice.grantedTo === undefined && choice.source.parts.only === undefined && choice.scope.condition.type === 'true'
    && choice.quantity === undefined && duty.effort === undefined && duty.source.agreement === choice.source.agreement,
  judge: judgeChoice,
  severity: () => 'warning',
  say: sayWhich,
  sayBreach: ({ first, second }) => `${clauseOf(first.norm)} owes what ${clauseOf(second.norm, first.norm)} leaves free`,
  fixes: fixesOf,
};

function judgeChoice(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  const judged = judgeReady(seenAs(asDutyThroughout(first.norm, second.norm), first, setting), seenAs(asBan(second.norm), second, setting), bearer, setting);
  if (judged.ruling !== 'conflict' || !liesWithin(first, second, setting) || !liesWithin(second, first, setting)) return { ruling: 'compatible' };
  return ruledAs('depends', judged, 'owed or free');
}

function sayWhich(found: Found, speech: Speech): string {
  const { first, second } = found;
  return `${sayBoth(found, speech, 'and')}. It is owed in ${clauseOf(first.norm, second.norm)} and optional in ${clauseOf(second.norm, first.norm)}: which of the two is meant?`;
}
