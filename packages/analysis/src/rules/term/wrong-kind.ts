import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A name of the wrong kind',
  why: 'A cloud is operated by a party, a product is a kind of a product. What is named here is something else, so the declaration says nothing.',
  remedy: 'Name something of the kind that belongs here, or change the kind in the other declaration.',
  valid: [`
use "example.deal".
cloud "North Cloud", operated by Supplier.
clause 1 "Sales"
  Supplier may sell Widgets on North Cloud.
`],
  invalid: [`
use "example.deal".
cloud "North Cloud", operated by Widgets.
//                               ^^^^^^^
clause 1 "Sales"
  Supplier may sell Widgets on North Cloud.
`],
};
