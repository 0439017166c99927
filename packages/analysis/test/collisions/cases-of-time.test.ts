import { parseDay } from '@dealwright/model';
import { describe, test } from 'vitest';
import { check } from './words.ts';

const day = (text: string): number => parseDay(text) ?? 0;

describe('the acceptance cases of the semantics, of time', () => {
  test('c: a first right that had ended when the deal was made', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-11-03.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-11-03.
`);
  });

  test('c: a first right that lasted', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/pre-empted]: OpenAI must purchase at least USD 38 billion of AWS Compute (AWSOAI, clause 1), but Microsoft has a right of first refusal to host Compute Capacity (MSOAI, clause 1.2). The commitment was made on 1 October 2025, while that right lasted. Nothing records that Microsoft was shown the terms and declined them, or waived its right. If so, record it as a fact; if not, the deal is open to challenge.
`);
  });

  test('c: a first right that has ended since', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-12-31.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/pre-empted]: OpenAI must purchase at least USD 38 billion of AWS Compute (AWSOAI, clause 1), but Microsoft has a right of first refusal to host Compute Capacity (MSOAI, clause 1.2). The commitment was made on 1 October 2025, while that right lasted. Nothing records that Microsoft was shown the terms and declined them, or waived its right. If so, record it as a fact; if not, the deal is open to challenge.
`);
  });

  test('c: a right to be made an offer', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first offer to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/pre-empted]: OpenAI must purchase at least USD 38 billion of AWS Compute (AWSOAI, clause 1), but Microsoft has a right of first offer to host Compute Capacity (MSOAI, clause 1.2). The commitment was made on 1 October 2025, while that right lasted. Nothing records that Microsoft was made an offer first, or waived its right; after an offer, the terms given to others must be no better.
`);
  });

  test('c: a right to be talked to', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first negotiation to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/pre-empted]: OpenAI must purchase at least USD 38 billion of AWS Compute (AWSOAI, clause 1), but Microsoft has a right of first negotiation to host Compute Capacity (MSOAI, clause 1.2). The commitment was made on 1 October 2025, while that right lasted. Nothing records that there were talks with Microsoft first, or that it waived its right. The right is to talks in good faith, and to nothing more.
`);
  });

  test('c: a first right that was waived', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
fact Microsoft waives clause 1.2 of MSOAI on 2025-09-20.
`);
  });

  test('c: where nobody has said whether the one is the other', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of "Trainium" over 7 years from 2025-10-01.
service "Trainium".
//       ^^^^^^^^ 💡 warning[conflict/pre-empted] depends: Trainium is not stated to be, or not to be, a kind of Compute Capacity. If it is, clause 1 of AWSOAI passed over the first right in clause 1.2 of MSOAI on 1 October 2025.
`);
  });

  test('c: where the right itself may never have begun', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity if IPO.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
`);
  });

  test('c: a deal with the holder itself', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
service "AWS Compute", a kind of Compute Capacity, provided by Amazon.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21 through 2025-10-27.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon, Microsoft and OpenAI dated 2025-10-01.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of AWS Compute over 7 years from 2025-10-01.
`);
  });

  test('c: `has no right` ends the right', () => {
    check(`
//- /deals.deal
use "words.deal".
service "Compute Capacity".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-01-21.
clause 1.2 "New capacity"
  Microsoft has a right of first refusal to host Compute Capacity.
clause 1.3 "No more"
  From 2025-10-28, Microsoft has no right of first refusal to host Compute Capacity.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2025-11-03.
clause 1 "Commitment"
  OpenAI must purchase at least USD 38 billion of Compute Capacity over 7 years from 2025-11-03.
`);
  });

  test('e: that Microsoft cannot support it does not excuse by itself', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure, 120 days before any other cloud, unless Microsoft cannot support Agent Runtime and Microsoft elects not to support Agent Runtime.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-priorities]: On 1 June 2026 OpenAI must launch Agent Runtime on AWS (AWSOAI, clause 3.3), but must launch Agent Runtime first on Azure (MSOAI, clause 2.1, until 120 days after the launch of Agent Runtime on Azure). The “unless” of clause 2.1 of MSOAI does not help: it is recorded that Microsoft cannot support Agent Runtime, but nothing records that Microsoft elects not to support Agent Runtime.
fact Microsoft cannot support Agent Runtime from 2026-02-28.
`);
  });

  test('e: with `or` it does', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure, 120 days before any other cloud, unless Microsoft cannot support Agent Runtime or Microsoft elects not to support Agent Runtime.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
fact Microsoft cannot support Agent Runtime from 2026-02-28.
`);
  });

  test('e: a first launch owed to AWS', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/rival-priorities]: On 27 February 2026 OpenAI must launch Agent Runtime first on Azure (MSOAI, clause 2.1), but must launch Agent Runtime first on AWS (AWSOAI, clause 3.3, until 30 days after the launch of Agent Runtime on AWS). Wherever it comes first, it comes too early for the other. No clause makes a launch a duty, so both are kept only by never launching.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime first on AWS, 30 days before any other cloud.
`);
  });

  test('e: the last day before the launch on AWS', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
`, { asOf: day('2026-05-31') });
  });

  test('e: no day is left but the same', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/rival-priorities] depends: OpenAI must launch Agent Runtime on AWS (AWSOAI, clause 3.3), but must launch Agent Runtime first on Azure (MSOAI, clause 2.1, until the launch of Agent Runtime on Azure). Both can be kept only by a launch on the same day in both places, and whether that is first is not stated: say how many days one comes before the other, or that the same day is enough.
`, { asOf: day('2026-06-01') });
  });

  test('e: no day is left', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure, 1 day before any other cloud.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-priorities]: On 1 June 2026 OpenAI must launch Agent Runtime on AWS (AWSOAI, clause 3.3), but must launch Agent Runtime first on Azure (MSOAI, clause 2.1, until 1 day after the launch of Agent Runtime on Azure). No carve-out covers it.
`, { asOf: day('2026-06-01') });
  });

  test('f: versions of one clause do not collide', () => {
    check(`
//- /msft.deal
use "words.deal".
term "Revenue" means "gross receipts".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 4.1 "Share"
  OpenAI must pay Microsoft 20% of Revenue each quarter until AGI Verification.
amendment "April 2026" ("A2026") to MSOAI dated 2026-04-27 effective 2026-04-27.
in clause 4.1 replace "until AGI Verification" with "through 2030, capped at USD 38 billion in total".
`);
  });

  test('g: an exclusive licence that an amendment makes non-exclusive', () => {
    check(`
//- /msft.deal
use "words.deal".
asset "Model IP".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Models"
  OpenAI grants Microsoft an exclusive licence to Model IP through 2032.
amendment "April 2026" ("A2026") to MSOAI dated 2026-04-27 effective 2026-04-27.
in clause 3.1 replace "an exclusive" with "a non-exclusive".
//- /aws.deal
use "words.deal".
use "msft.deal".
asset "Custom Models".
//     ^^^^^^^^^^^^^ 💡 warning[conflict/rival-exclusives] depends: Custom Models are not stated to be, or not to be, a kind of Model IP. If they are, clause 3.4 of AWSOAI grants what clause 3.1 of MSOAI keeps for another from 27 February 2026 to 26 April 2026.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Custom models"
  OpenAI grants Amazon a non-exclusive licence to Custom Models.
  OpenAI may use Custom Models and Model IP.
`);
  });

  test('g: one that becomes non-exclusive', () => {
    check(`
//- /msft.deal
use "words.deal".
asset "Model IP".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Models"
  OpenAI grants Microsoft an exclusive licence to Model IP through 2032.
  Clause 3.1 becomes non-exclusive from 2026-04-27.
//- /aws.deal
use "words.deal".
use "msft.deal".
asset "Custom Models".
//     ^^^^^^^^^^^^^ 💡 warning[conflict/rival-exclusives] depends: Custom Models are not stated to be, or not to be, a kind of Model IP. If they are, clause 3.4 of AWSOAI grants what clause 3.1 of MSOAI keeps for another from 27 February 2026 to 26 April 2026.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Custom models"
  OpenAI grants Amazon a non-exclusive licence to Custom Models.
  OpenAI may use Custom Models and Model IP.
`);
  });

  test('g: once it is said what the models are', () => {
    check(`
//- /msft.deal
use "words.deal".
asset "Model IP".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Models"
  OpenAI grants Microsoft an exclusive licence to Model IP through 2032.
  Clause 3.1 becomes non-exclusive from 2026-04-27.
//- /aws.deal
use "words.deal".
use "msft.deal".
asset "Custom Models", a kind of Model IP.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Custom models"
  OpenAI grants Amazon a non-exclusive licence to Custom Models.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: From 27 February 2026 to 26 April 2026 OpenAI may license Custom Models to Amazon (AWSOAI, clause 3.4), but may license Model IP only to Microsoft (MSOAI, clause 3.1). Custom Models are a kind of Model IP. No carve-out covers it.
  OpenAI may use Custom Models and Model IP.
`);
  });
});
