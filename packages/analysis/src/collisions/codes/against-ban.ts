import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Doubt, Found } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayPair } from '../message.ts';
import type { Ruling } from '../ruling.ts';
import type { Comparison, Judged } from './comparison.ts';
import { isLibertyElsewhere } from './liberty.ts';

/** What all comparisons of a duty or a freedom with a prohibition have in common. */
export const againstBan: Omit<Comparison, 'code' | 'first' | 'concerns'> = {
  second: ['prohibition'],
  judge: (first, second, bearer, setting) => {
    const judged = judgeReady(first, second, bearer, setting);
    const { ruling } = judged;
    if (ruling === 'compatible') return judged;
    if (isLibertyElsewhere(first.norm, second.norm)) return ruling === 'conflict' || ruling === 'narrowed' ? ruledAs('narrowed', judged) : { ruling: 'compatible' };
    return judged.letting ? ruledAs(ruling, judged, 'letting') : judged;
  },
  severity: () => 'error',
  say: sayPair,
  sayBreach,
  fixes: fixesOf,
};

/** The same case under another ruling, or with a doubt; not worked out before somebody asks for it. */
export function ruledAs(ruling: Ruling, judged: Judged, doubt?: Doubt): Judged {
  return { ruling, get case() { return judged.case; }, ...(doubt && { doubt }) };
}

function sayBreach({ first, second }: Found): string {
  const [one, other] = [clauseOf(first.norm), clauseOf(second.norm, first.norm)];
  return first.norm.modality !== 'obligation' ? `${one} allows what ${other} forbids` : `${one} breaches ${other}`;
}
