import type { Slot, Tranche } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerAmount } from './quantity.ts';
import type { AnySlot } from './slot-nodes.ts';
import { spanOf } from './spans.ts';

/** What further amounts make of a sentence's slots. */
export interface Tiers {
  readonly slots: readonly Slot[];
  /** The slots that went into them. */
  readonly taken: ReadonlySet<AnySlot>;
}

const NONE: Tiers = { slots: [], taken: new Set() };

/**
 * Amounts that follow a first one: `20% of Revenue up to USD 1 billion, 15% above` is a scale of rates; `USD 700,000 in
 * year 1, USD 1,000,000 in year 2` are parts, each with slots of its own.
 */
export function gatherTiers(lowering: Lowering, slots: readonly AnySlot[], amount: Slot | undefined): Tiers {
  const further = slots.filter((slot): slot is Ast.Tier => slot.$type === 'Tier');
  if (further.length === 0) return NONE;
  const bound = slots.find(isThreshold);
  if (bound || further.some((tier) => tier.slots?.some(isThreshold))) return scale(lowering, further, bound, amount);
  return parts(lowering, slots, further, amount);
}

function isThreshold(slot: AnySlot): slot is Ast.ThresholdSlot {
  return slot.$type === 'ThresholdSlot';
}

function scale(lowering: Lowering, further: readonly Ast.Tier[], bound: Ast.ThresholdSlot | undefined, first: Slot | undefined): Tiers {
  const slots: Slot[] = [];
  if (first?.type === 'tier') slots.push(bound?.amount ? { ...first, upTo: lowerAmount(lowering, bound.amount, 'at most') } : first);
  for (const tier of further) {
    const span = spanOf(lowering, tier);
    const threshold = tier.slots?.find(isThreshold);
    const limit = threshold?.amount && lowerAmount(lowering, threshold.amount, threshold.word === 'up' ? 'at most' : 'exactly');
    slots.push({ span, wordSpan: span, type: 'tier', rate: lowerAmount(lowering, tier.amount), above: threshold?.word === 'above', ...(limit && { upTo: limit }) });
  }
  return { slots, taken: new Set<AnySlot>([...further, ...(bound ? [bound] : [])]) };
}

function parts(lowering: Lowering, slots: readonly AnySlot[], further: readonly Ast.Tier[], first: Slot | undefined): Tiers {
  const own = first?.type === 'tier' ? slots.slice(0, slots.findIndex((slot) => slot.$type === 'Tier')).filter((slot) => slot.$type === 'InSlot' && slot.year !== undefined) : [];
  const tranches: Tranche[] = [
    ...(first?.type === 'tier' && own.length > 0 ? [{ amount: first.rate, slots: lowering.lowerSlots(lowering, own), span: first.span }] : []),
    ...further.map((tier) => lowerTranche(lowering, tier)),
  ];
  const [one] = tranches;
  const last = tranches.at(-1);
  if (!one || !last) return NONE;
  const span = { ...one.span, end: last.span.end };
  return { slots: [{ span, wordSpan: one.span, type: 'tranches', tranches }], taken: new Set<AnySlot>([...further, ...own]) };
}

/** An amount with slots of its own: `USD 15 billion on signing`. */
export function lowerTranche(lowering: Lowering, tier: Ast.Tier): Tranche {
  return { amount: lowerAmount(lowering, tier.amount), slots: lowering.lowerSlots(lowering, tier.slots ?? []), span: spanOf(lowering, tier) };
}
