import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'warning',
  title: 'A currency sign that several currencies share',
  why: 'More than twenty currencies write their amounts with `$`. In a deal across borders the sign alone leaves the amount open.',
  remedy: 'Write the code of the currency: *USD 5*.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 5.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier $5.
//                        ^
`],
  fixes({ data, span }) {
    const code = data?.['code'];
    return typeof code === 'string' ? [{ title: `Write \`${code}\``, edits: [{ span, newText: `${code} ` }], preferred: true }] : [];
  },
};
