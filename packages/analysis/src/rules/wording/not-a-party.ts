import type { Context } from '../../context.ts';
import type { ModelRule } from '../../rule.ts';
import { wordingsOf } from '../../wording/texts.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'Wording that binds somebody who is no party',
  why: 'A sentence that says what *Vendor shall* do in an agreement between Buyer and Supplier was taken from another agreement. Nobody is bound by it, or it is argued who was meant.',
  remedy: 'Write the name of the party that is meant, or declare it.',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  text """
    Supplier shall deliver the goods. Acceptance shall not be delayed; Notices shall be given in writing.
  """
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  text """
    Vendor shall deliver the goods to Buyer.
//  ^^^^^^
  """
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  text """
    Upon request, Microsoft shall deliver the goods to Buyer.
//                ^^^^^^^^^
  """
`],
  *clause(clause, context) {
    if (clause.agreement === '' || clause.wordings.length === 0) return;
    const parties = context.instruments(clause.agreement)[0]?.parties;
    if (!parties || parties.length === 0) return;
    for (const { text, spanAt } of wordingsOf(clause)) {
      for (const match of text.matchAll(BOUND)) {
        const name = match.groups?.['name'] ?? '';
        const why = strangerBy(name, parties.map((entry) => entry.party), context);
        if (why === undefined) continue;
        const start = match.index + match[0].indexOf(name);
        yield { span: spanAt(start, start + name.length), message: `The wording says what ${name} is to do, but ${name} ${why}. ${clause.agreement} is between ${parties.map((entry) => entry.name).join(' and ')}. Write the name of the party that is meant.` };
      }
    }
  },
};

/** `Vendor shall`, `the Licensee agrees to`, `Acme Widgets Ltd must not`: a capitalised name that is bound or freed. */
const BOUND = /(?<![\p{L}\p{N}’'.&-]|[\p{Lu}][\p{L}’'.&-]*\s)(?:[Tt]he\s+)?(?<name>\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+\p{Lu}[\p{L}\p{N}’'.&-]*)*)\s+(?:shall|must|may|agrees\s+to|undertakes\s+to|covenants\s+to)\b(?!\s+(?:not\s+)?be\b)/gu;

/** What parties of other agreements are usually called. Undeclared, such a name was left behind. */
const ROLES: ReadonlySet<string> = new Set([
  'Licensor', 'Licensee', 'Vendor', 'Supplier', 'Customer', 'Buyer', 'Seller', 'Client', 'Provider', 'Contractor', 'Subcontractor', 'Company', 'Lender', 'Borrower', 'Lessor', 'Lessee',
  'Landlord', 'Tenant', 'Franchisor', 'Franchisee', 'Distributor', 'Reseller', 'Agent', 'Principal', 'Consultant', 'Purchaser', 'Manufacturer', 'Employer', 'Employee', 'Guarantor', 'Assignor', 'Assignee', 'Investor', 'Operator',
]);

/** Why a name is nobody's that signed; `undefined` where it may be. */
function strangerBy(name: string, parties: readonly string[], context: Context): string | undefined {
  const things = context.thingsNamed(name);
  if (things.length === 0) return ROLES.has(name) ? 'is no party here, and nothing declares that name' : undefined;
  const strangers = things.every((thing) => thing.kind === 'party' && !thing.group && !parties.includes(thing.id));
  return strangers ? 'is no party here' : undefined;
}
