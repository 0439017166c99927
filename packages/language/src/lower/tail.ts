import type { Predicate, Slot } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import type { AnySlot } from './slot-nodes.ts';
import { lowerSlots } from './slots.ts';
import { lowerTranche } from './tiers.ts';

/** What a sentence says, and its slots. */
export interface Said { readonly predicate: Predicate; readonly slots: readonly Slot[] }

/** What every predicate may carry at its end. */
export interface Tail { readonly slots?: readonly AnySlot[]; readonly tiers?: readonly Ast.Tier[] }

/** The slots of a predicate, further amounts and parts included. */
export function tail(lowering: Lowering, { slots = [], tiers = [] }: Tail, first?: Slot): readonly Slot[] {
  const lowered = lowerSlots(lowering, slots, first);
  const tranches = tiers.map((tier) => lowerTranche(lowering, tier));
  const [one] = tranches;
  const last = tranches.at(-1);
  if (!one || !last) return lowered;
  return [...lowered, { span: { ...one.span, end: last.span.end }, wordSpan: one.span, type: 'tranches', tranches }];
}
