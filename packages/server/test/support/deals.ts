/** A small workspace that shows everything: a vocabulary, two agreements that collide, an amendment, a scenario. */
export const VOCABULARY = `party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").

cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
cloud "Bedrock", part of AWS.

product "OpenAI Products".
product "API Products" (also "APIs"), a kind of OpenAI Products, meaning "products that give programmatic access".
product "Stateless APIs", a kind of API Products.
product "iPhone".

customer "Government Customers".
asset "Model IP".
service "Azure Services", provided by Microsoft.
event "AGI Verification", judged by Expert Panel.
event "Change of Control".
fact Change of Control occurred on 2026-01-10.
term "Expert Panel" means "the panel".
term "Revenue" means "gross receipts".
`;

export const MSOAI = `use "vocabulary.deal".

agreement "Partnership Agreement" ("MSOAI")
  between Microsoft Corporation ("Microsoft")
  and OpenAI Group PBC ("OpenAI")
  dated 2025-10-28
  effective 2025-10-28
  through 2032.

section 2 "Cloud".

clause 2.1 "API products stay on Azure"
  OpenAI must offer API Products only on Azure
    until AGI Verification
    except to Government Customers.

clause 2.2 "Azure commitment"
  OpenAI must purchase at least USD 250 billion of Azure Services
    through 2032
    subject to clause 2.1.

section 3 "Money".

clause 3.1 "Revenue share"
  OpenAI must pay Microsoft 20% of Revenue each quarter
    for 2 years after Change of Control.
`;

export const AWSOAI = `use "vocabulary.deal".

agreement "Cloud Agreement" ("AWSOAI")
  between Amazon
  and OpenAI
  dated 2025-11-03
  effective 2025-11-03
  through 2032.

clause 1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`;

export const FILES = {
  'file:///deals/vocabulary.deal': VOCABULARY,
  'file:///deals/msoai.deal': MSOAI,
  'file:///deals/awsoai.deal': AWSOAI,
} as const;

/** Where some words stand, or so many characters further. */
export function positionOf(text: string, words: string, further = 0): { readonly line: number; readonly character: number } {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`The text does not say ${words}.`);
  const before = text.slice(0, offset + further);
  return { line: before.split('\n').length - 1, character: before.length - (before.lastIndexOf('\n') + 1) };
}
