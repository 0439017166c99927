import { normProse, saySet } from '@dealwright/clauses';
import { sayDay } from '@dealwright/model';
import type { Day, Dimension, Extent, FirstRight, Norm } from '@dealwright/model';
import { waivedBy } from '../../waivers.ts';
import { fixesOf } from '../fixes.ts';
import { clauseOf, referTo } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayAssumptions, sayUnsettled } from '../message.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';
import { asDutyThroughout, seenAs } from '../views.ts';
import type { Comparison, Judged } from './comparison.ts';

/** A commitment to another that was made while somebody had a right to be asked first. */
export const preEmpted: Comparison = {
  code: 'conflict/pre-empted',
  first: ['obligation'],
  second: ['prohibition'],
  lasting: true,
  concerns: (first, second) => second.reservation === 'first right' && madeOn(first) !== undefined
    && !second.counterparties.some((holder) => first.counterparties.includes(holder)),
  judge: judgeDeal,
  severity: () => 'warning',
  say: (found, speech) => sayUnsettled(found, speech, sayTooEarly),
  against: 'would have been passed over',
  sayBreach: ({ first, second }) => `${clauseOf(first.norm)} passed over the first right in ${clauseOf(second.norm, first.norm)}`,
  fixes: fixesOf,
};

/** The day on which a promise was made: that of the instrument that wrote it. */
function madeOn({ source }: Norm): Day | undefined {
  return source.version?.from ?? source.dated;
}

/** The right is tested on the day on which the rival commitment was made, whenever that is performed. */
function judgeDeal(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  const made = madeOn(first.norm);
  if (made === undefined || isWaived(second.norm, setting)) return { ruling: 'compatible' };
  const judged = judgeReady(seenAs(dealOf(first.norm, second.norm, made), first, setting), second, bearer, setting);
  return judged.ruling === 'narrowed' ? { ruling: 'compatible' } : judged;
}

/** The commitment as an act of the day on which it was made, with those to whom it was given. */
function dealOf(norm: Norm, right: Norm, made: Day): Norm {
  const day = { point: { type: 'date', day: made, span: norm.source.span }, inclusive: true } as const;
  const whole = asDutyThroughout(norm, { ...right, scope: { ...right.scope, exceptions: [] } });
  const partner: Extent = { set: norm.counterparties.map((thing) => ({ base: { thing }, minus: [] })), quantifier: 'each' };
  const boxes = whole.scope.boxes.map((box, at): { readonly [D in Dimension]?: Extent } => (norm.scope.boxes[at]?.partner ? box : { ...box, partner }));
  return { ...whole, scope: { ...whole.scope, boxes, period: { from: [day], to: [day] }, condition: { type: 'true' } } };
}

/** Whether a holder has waived the clause. */
function isWaived(norm: Norm, { waivers, asOf }: Setting): boolean {
  return waivedBy(norm, waivers, asOf).size > 0;
}

const MISSED: Readonly<Record<FirstRight, (holder: string) => string>> = {
  refusal: (holder) => `Nothing records that ${holder} was shown the terms and declined them, or waived its right. If so, record it as a fact; if not, the deal is open to challenge.`,
  offer: (holder) => `Nothing records that ${holder} was made an offer first, or waived its right; after an offer, the terms given to others must be no better.`,
  negotiation: (holder) => `Nothing records that there were talks with ${holder} first, or that it waived its right. The right is to talks in good faith, and to nothing more.`,
};

function sayTooEarly(found: Found, speech: Speech): string {
  const { first, second } = found;
  const { taxonomy } = speech.setting;
  const made = madeOn(first.norm);
  const holder = second.norm.counterparties.map((party) => taxonomy.nameOf(party)).join(' and ');
  const assumed = sayAssumptions(found, speech);
  return [
    `${normProse(first.norm, speech.vocabulary)} (${referTo(first.norm, second.norm)}), but ${sayRight(second.norm, holder, speech)} (${referTo(second.norm, first.norm)}).`,
    ...(made === undefined ? [] : [`The commitment was made on ${sayDay(made)}, while that right lasted${assumed.length > 0 ? `, if ${assumed.join(' and ')}` : ''}.`]),
    MISSED[second.norm.firstRight ?? 'refusal'](holder),
  ].join(' ');
}

function sayRight({ firstRight, acts, scope }: Norm, holder: string, { setting, vocabulary }: Speech): string {
  const [act = ''] = acts.actions;
  const object = scope.boxes[0]?.object;
  return `${holder} has a right of first ${firstRight ?? 'refusal'} to ${setting.taxonomy.nameOf(act)}${object ? ` ${saySet(object.set, vocabulary)}` : ''}`;
}
