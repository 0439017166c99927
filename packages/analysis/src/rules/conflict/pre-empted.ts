import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'warning',
  title: 'A deal made while another had a first right',
  why: 'Whoever holds a right of first refusal, offer or negotiation must be asked before the same business is promised to somebody else. What counts is the day on which the other deal was made, not when it is performed: a right that had ended by then does no harm, and one that ended since does. The three rights differ. Refusal: the holder may match the rival’s terms. Offer: the holder is made an offer first, and others get no better one. Negotiation: talks in good faith, and nothing more.',
  remedy: 'If the holder passed, record it: `fact Microsoft waives clause 1.2 of MSOAI on 2025-09-20.` If it was never asked, ask now, or carve the deal out of the right.',
  valid: [`
use "example.deal".
agreement "Right" ("Right") between Microsoft and OpenAI dated 2025-01-01 through 2025-12-31.
clause 1 "First refusal"
  Microsoft has a right of first refusal to provide Widgets.
agreement "Deal" ("Deal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Purchase"
  OpenAI must purchase Widgets from Amazon.
`, `
use "example.deal".
agreement "Right" ("Right") between Microsoft and OpenAI dated 2025-01-01.
clause 1 "First refusal"
  Microsoft has a right of first refusal to provide Widgets.
agreement "Deal" ("Deal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Purchase"
  OpenAI must purchase Widgets from Amazon.
fact Microsoft waives clause 1 of Right on 2026-01-20.
`],
  invalid: [`
use "example.deal".
agreement "Right" ("Right") between Microsoft and OpenAI dated 2025-01-01.
clause 1 "First refusal"
  Microsoft has a right of first refusal to provide Widgets.
agreement "Deal" ("Deal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Purchase"
  OpenAI must purchase Widgets from Amazon.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
