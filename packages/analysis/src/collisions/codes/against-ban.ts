import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Found } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayPair } from '../message.ts';
import type { Comparison } from './comparison.ts';
import { isLibertyElsewhere } from './liberty.ts';

/** What all comparisons of a duty or a freedom with a prohibition have in common. */
export const againstBan: Omit<Comparison, 'code' | 'first' | 'concerns'> = {
  second: ['prohibition'],
  judge: (first, second, bearer, setting) => {
    const judged = judgeReady(first, second, bearer, setting);
    const { ruling } = judged;
    if (ruling === 'compatible') return judged;
    if (isLibertyElsewhere(first.norm, second.norm)) return ruling === 'conflict' || ruling === 'narrowed' ? { ruling: 'narrowed', case: judged.case } : { ruling: 'compatible' };
    return ruling === 'depends' && judged.case?.letting ? { ruling, case: judged.case, doubt: 'letting' } : judged;
  },
  severity: () => 'error',
  say: sayPair,
  sayBreach,
  fixes: fixesOf,
};

function sayBreach({ first, second }: Found): string {
  const [one, other] = [clauseOf(first.norm), clauseOf(second.norm, first.norm)];
  return first.norm.modality === 'permission' ? `${one} allows what ${other} forbids` : `${one} breaches ${other}`;
}
