import { pointOf } from '@dealwright/algebra';
import { nameOf, normProse, saySet } from '@dealwright/clauses';
import { compareDecimals } from '@dealwright/model';
import type { Amount, ClassSet, Extent, Finding, Norm, ThingId } from '@dealwright/model';
import { measureOf, sayAmountOf } from './amounts.ts';
import type { Comparison } from './comparison.ts';
import { meetingOf } from './days.ts';
import type { Meeting } from './days.ts';
import { findingOf } from './finding.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { isNorm, namesAmong } from './statement.ts';

/** What a seller asks, or a buyer pays, of whom and for what. */
interface Price { readonly norm: Norm; readonly seller: ThingId; readonly buyer: ThingId; readonly amount: Amount; readonly things?: Extent }

const SELLING: ReadonlySet<string> = new Set(['charge', 'invoice', 'sell', 'resell', 'provide', 'supply', 'offer', 'license', 'lease', 'host', 'distribute', 'price'].map((name) => `action:${name}`));
const PAYING: ReadonlySet<string> = new Set(['action:pay']);

/** A better price for another than for the one who was promised terms no less favourable. */
export const betterTerms: Comparison = {
  keysOf: (statement) => {
    if (!isNorm(statement)) return [];
    if (statement.favoured) return [`terms ${statement.bearer.party}`];
    return pricesOf(statement).map(({ seller }) => `terms ${seller}`);
  },
  judge: (statements, room) => {
    const norms = statements.filter(isNorm);
    const promises = norms.filter((norm) => norm.favoured);
    if (promises.length === 0) return [];
    const prices = norms.flatMap(pricesOf);
    return promises.flatMap((promise) => judge(promise, prices, room));
  },
};

function pricesOf(norm: Norm): readonly Price[] {
  const { modality, quantity: amount, acts, bearer, scope, counterparties } = norm;
  if ((modality !== 'obligation' && modality !== 'permission') || amount?.value === undefined) return [];
  if (amount.of || amount.measure.type !== 'money') return [];
  const [box] = scope.boxes;
  const things = box?.object;
  if (acts.actions.every((action) => SELLING.has(action))) {
    return partiesIn(box?.recipient?.set, counterparties).map((buyer) => ({ norm, seller: bearer.party, buyer, amount, ...(things && { things }) }));
  }
  if (!acts.actions.every((action) => PAYING.has(action))) return [];
  return partiesIn(box?.recipient?.set, counterparties).map((seller) => ({ norm, seller, buyer: bearer.party, amount, ...(things && { things }) }));
}

function partiesIn(set: ClassSet | undefined, counterparties: readonly ThingId[]): readonly ThingId[] {
  if (!set) return counterparties.length === 1 ? counterparties : [];
  return set.flatMap(({ base }): readonly ThingId[] => (typeof base === 'object' && 'thing' in base ? [base.thing] : []));
}

function judge(promise: Norm, prices: readonly Price[], room: Room): readonly Finding[] {
  const [box] = promise.scope.boxes;
  const favoured = partiesIn(promise.favoured!.party, promise.counterparties);
  const promised = box?.purpose;
  const meant = prices.filter(({ things }) => overlap(promised, things, room));
  return meant.flatMap((price) => {
    if (favoured.includes(price.buyer) || !areCompared(promise, price.norm, room)) return [];
    const measured = isMeasured(promise.favoured!.over, price.buyer, room);
    if (measured === false) return [];
    const paid = meant.filter((other) => favoured.includes(other.buyer) && areSame(other.things, price.things, room));
    // Prices in other currencies, or for other units, are not compared.
    const higher = paid.filter((other) => measureOf(other.amount) === measureOf(price.amount) && compareDecimals(price.amount.value!, other.amount.value!) < 0);
    if (higher.length === 0 && paid.length > 0) return [];
    let best: { readonly own: Price | undefined; readonly meeting: Meeting } | undefined;
    for (const own of higher.length > 0 ? higher : [undefined]) {
      const meeting = meetingOf([promise, price.norm, ...(own ? [own.norm] : [])], room);
      if (meeting && (!best || meeting.ruling === 'conflict')) best = { own, meeting };
      if (meeting?.ruling === 'conflict') break;
    }
    return best ? [found(promise, price, best.own, measured, best.meeting, room)] : [];
  });
}

/** Whether terms are measured by those of a party: certainly, perhaps, or not. */
function isMeasured(than: ClassSet, buyer: ThingId, { setting: { taxonomy } }: Room): boolean | 'perhaps' {
  for (const { base, minus } of than) {
    if (minus.some((out) => typeof out.base === 'object' && 'thing' in out.base && out.base.thing === buyer)) return false;
    if (base === 'any' || ('kind' in base && (base.kind === 'party' || base.kind === 'customer'))) return true;
    if ('thing' in base && base.thing === buyer) return true;
    if ('kind' in base && [...taxonomy.things.values()].some((thing) => thing.kind === base.kind && thing.operatedBy.includes(buyer))) return true;
  }
  return than.some(({ base }) => typeof base === 'object' && 'thing' in base && taxonomy.things.get(base.thing)?.kind === 'party') ? false : 'perhaps';
}

/** A promise that names nothing reaches everything. */
function overlap(promised: Extent | undefined, things: Extent | undefined, { setting: { interner, taxonomy } }: Room): boolean {
  if (!promised || !things) return promised === undefined;
  const both = { boxes: [{ object: promised }], minus: [] };
  const outside = pointOf(both, { boxes: [], minus: [] }, interner, taxonomy);
  if (outside === undefined) return false;
  const apart = pointOf({ boxes: [{ object: things }], minus: [{ object: promised }] }, undefined, interner, taxonomy);
  const whole = pointOf({ boxes: [{ object: promised }], minus: [{ object: things }] }, undefined, interner, taxonomy);
  return apart === undefined || whole === undefined;
}

function areSame(a: Extent | undefined, b: Extent | undefined, { setting: { interner } }: Room): boolean {
  return a === undefined || b === undefined ? a === b : interner.intern(a.set) === interner.intern(b.set);
}

function found(promise: Norm, price: Price, own: Price | undefined, measured: true | 'perhaps', meeting: Meeting, room: Room): Finding {
  const { vocabulary } = room;
  const name = namesAmong([promise, price.norm, ...(own ? [own.norm] : [])]);
  const buyer = nameOf(vocabulary, price.buyer);
  const favoured = saySet(promise.favoured!.party, vocabulary) || nameOf(vocabulary, promise.counterparties[0] ?? '');
  const things = price.things ? ` for ${saySet(price.things.set, vocabulary)}` : '';
  const seller = nameOf(vocabulary, price.seller);
  const better = `${buyer} gets the price of ${sayAmountOf(price.amount, room)}${things} (${name(price.norm)})`;
  const paid = own ? `, while ${favoured} is at ${sayAmountOf(own.amount, room)} (${name(own.norm)})` : '';
  return findingOf({
    code: 'conflict/better-terms', severity: 'warning', ...(own && measured === true ? {} : { verdict: 'depends' as const }), at: price.norm, others: [promise, ...(own ? [own.norm] : [])], meeting,
    says: `${better}${paid}, though ${normProse(promise, vocabulary)} (${name(promise)})`,
    remedy: own && measured === true
      ? `${seller} must match it for ${favoured}. Do so, or carve ${buyer} out of the promise.`
      : own ? `Whether ${buyer} is one of those others is not stated. If it is, ${seller} must match the price for ${favoured}.`
      : `What ${favoured} pays for the same is not stated. If it is more, ${seller} must match the better price. State both prices, or say what is comparable.`,
    bearer: seller, act: 'give',
  }, room);
}
