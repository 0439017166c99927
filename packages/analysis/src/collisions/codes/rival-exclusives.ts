import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayPair } from '../message.ts';
import { ruledAs } from './against-ban.ts';
import type { Comparison } from './comparison.ts';

/** A grant, or a sole right, against an exclusive grant or sole right of the same: whenever granted, while both exist. */
export const rivalExclusives: Comparison = {
  code: 'conflict/rival-exclusives',
  first: ['permission'],
  second: ['prohibition'],
  mutual: true,
  concerns: (first, second) => (second.reservation === 'exclusive grant' || second.reservation === 'sole right')
    && (first.grantedTo !== undefined || first.source.kind === 'sole-right'),
  judge: (first, second, bearer, setting) => {
    const judged = judgeReady(first, second, bearer, setting);
    if (judged.ruling === 'narrowed') return { ruling: 'compatible' };
    return judged.letting ? ruledAs(judged.ruling, judged, 'letting') : judged;
  },
  severity: () => 'error',
  say: sayPair,
  sayBreach: ({ first, second }) => `${clauseOf(first.norm)} grants what ${clauseOf(second.norm, first.norm)} keeps for another`,
  fixes: fixesOf,
};
