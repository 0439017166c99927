import { normProse } from '@dealwright/clauses';
import { clauseOf, referTo } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { fixesOf } from '../fixes.ts';
import { judgeReady } from '../judge.ts';
import { sayFates, sayUnsettled } from '../message.ts';
import { NEEDED, needOf } from '../needs.ts';
import { seenAs } from '../views.ts';
import type { Comparison } from './comparison.ts';

/** A permission on a condition that its bearer may not bring about. */
export const neededAct: Comparison = {
  code: 'conflict/permission-prohibition',
  first: ['power'],
  second: ['prohibition'],
  concerns: ({ source }, { reservation }) => source.kind === NEEDED && reservation !== 'first right',
  judge: (first, second, bearer, setting) => {
    const judged = judgeReady(seenAs({ ...first.norm, modality: 'obligation' }, first, setting), second, bearer, setting);
    return judged.ruling === 'conflict' || judged.ruling === 'depends' ? judged : { ruling: 'compatible' };
  },
  severity: () => 'error',
  say: (found, speech) => sayUnsettled(found, speech, sayUseless),
  sayBreach: ({ first, second }) => `the condition of ${clauseOf(first.norm)} needs what ${clauseOf(second.norm, first.norm)} forbids`,
  fixes: fixesOf,
};

function sayUseless(found: Found, speech: Speech): string {
  const { first, second } = found;
  const need = needOf(first.norm);
  if (!need) return '';
  return [
    `${normProse(need.permission, speech.vocabulary)} on the condition “${need.text.replaceAll(/\s+/g, ' ')}” (${referTo(first.norm, second.norm)}), but ${normProse(second.norm, speech.vocabulary)} (${referTo(second.norm, first.norm)}).`,
    'So the condition cannot be brought about without a breach, and the permission is of no use.', ...sayFates(found, speech),
  ].join(' ');
}
