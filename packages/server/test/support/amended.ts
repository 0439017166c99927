/** A vocabulary, an agreement with an amendment, a rival agreement, a side letter that claims to prevail. */
export const AMENDED = {
  'words.deal': `party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "First-Party Products", a kind of OpenAI Products, distinct from API Products.
product "Frontier", a kind of First-Party Products, distinct from Stateless APIs.
customer "Government Customers".
service "Azure Services", provided by Microsoft.
event "AGI Verification", judged by Expert Panel.
event "Closing".
term "Expert Panel" means "the panel".
`,
  'msoai.deal': `use "words.deal".

agreement "Partnership Agreement" ("MSOAI")
  between Microsoft and OpenAI
  dated 2025-10-28
  through 2032.

clause 2.1 "API on Azure"
  OpenAI must offer API Products only on Azure
    until AGI Verification
    except to Government Customers.

clause 2.2 "The rest anywhere"
  OpenAI may offer First-Party Products on any cloud.

clause 2.3 "Commitment"
  OpenAI must purchase at least USD 250 billion of Azure Services
    subject to clause 2.1.

clause 2.4 "After closing"
  OpenAI must support Frontier from Closing.

clause 2.5 "Pilot"
  OpenAI must deliver Frontier by 2026-01-15.

clause 2.6 "If verified"
  Microsoft may offer Frontier if AGI Verification.

clause 2.7 "Support"
  Microsoft must support Azure Services.
`,
  'awsoai.deal': `use "words.deal".

agreement "Cloud Agreement" ("AWSOAI")
  between Amazon and OpenAI
  dated 2025-11-03
  through 2032.

clause 1 "Launch"
  OpenAI must offer Stateless APIs on AWS.

clause 2 "Frontier"
  OpenAI must distribute Frontier only on AWS
    notwithstanding clause 2.3 of MSOAI.
`,
  'a2026.deal': `use "words.deal".
use "msoai.deal".

amendment "First Amendment" ("A2026") to MSOAI
  dated 2026-04-27
  effective 2026-04-27.

replace clause 2.2 with
  clause 2.2 "Anything anywhere"
    OpenAI may offer OpenAI Products on any cloud.

in clause 2.3 replace "USD 250 billion" with "USD 300 billion".
`,
  'scenarios.deal': `use "words.deal".

scenario "stateless on AWS"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 2.1 of MSOAI.

scenario "to governments"
  on 2026-03-01 OpenAI offers Stateless APIs to Government Customers on Azure.
  expect permitted.
`,
} as const;
