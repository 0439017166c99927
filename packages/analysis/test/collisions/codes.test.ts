import { describe, test } from 'vitest';
import { check } from './words.ts';

describe('rival-exclusives', () => {
  test('an exclusive licence against a later one of the same', () => {
    check(`
//- /deals.deal
use "words.deal".
asset "Model IP".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Licence"
  OpenAI grants Microsoft an exclusive licence to Model IP through 2032.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Licence"
  OpenAI grants Amazon a non-exclusive licence to Model IP.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: On 27 February 2026 OpenAI may license Model IP to Amazon (AWSOAI, clause 3.4), but may license Model IP only to Microsoft (MSOAI, clause 3.1). No carve-out covers it.
`);
  });

  test('two exclusive licences are one finding', () => {
    check(`
//- /deals.deal
use "words.deal".
asset "Model IP".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Licence"
  OpenAI grants Microsoft an exclusive licence to Model IP through 2032.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Licence"
  OpenAI grants Amazon an exclusive licence to Model IP.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: On 27 February 2026 OpenAI may license Model IP to Amazon (AWSOAI, clause 3.4), but may license Model IP only to Microsoft (MSOAI, clause 3.1). No carve-out covers it.
`);
  });

  test('other fields, other territories, and the same holder', () => {
    check(`
//- /deals.deal
use "words.deal".
asset "Model IP".
purpose "Search".
purpose "Robotics", distinct from Search.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Licence"
  OpenAI grants Microsoft an exclusive licence to Model IP in Japan for Search.
clause 3.2 "More"
  OpenAI grants Microsoft a licence to Model IP.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.4 "Licence"
  OpenAI grants Amazon a licence to Model IP in France for Search.
clause 3.5 "Licence"
  OpenAI grants Amazon a licence to Model IP for Robotics.
`);
  });

  test('sole rights of two', () => {
    check(`
//- /deals.deal
use "words.deal".
asset "Recalls".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Recalls"
  OpenAI has the sole right to control Recalls.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: On 28 October 2025 OpenAI may control Recalls (clause 1), but must not control Recalls (clause 2). No carve-out covers it.
clause 2 "Recalls"
  Microsoft has the sole right to control Recalls.
`);
  });
});

describe('rival-priorities', () => {
  test('first on one cloud against first on another, without a window', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "First on Azure"
  OpenAI must launch Frontier first on Azure.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "First on AWS"
  OpenAI must launch Frontier first on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/rival-priorities] depends: OpenAI must launch Frontier first on AWS (AWSOAI, clause 3.1), but must launch Frontier first on Azure (MSOAI, clause 2.1, until the launch of Frontier on Azure). Both can be kept only by a launch on the same day in both places, and whether that is first is not stated: say how many days one comes before the other, or that the same day is enough.
`);
  });

  test('with a window nobody is right to launch anywhere; graver where a launch is owed', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "First on Azure"
  OpenAI must launch Frontier first on Azure, 30 days before any other cloud.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "First on AWS"
  OpenAI must launch Frontier first on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/rival-priorities]: On 27 February 2026 OpenAI must launch Frontier first on AWS (AWSOAI, clause 3.1), but must launch Frontier first on Azure (MSOAI, clause 2.1, until 30 days after the launch of Frontier on Azure). Wherever it comes first, it comes too early for the other. No clause makes a launch a duty, so both are kept only by never launching.
`);
    check(`
//- /deals.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "First on Azure"
  OpenAI must launch Frontier first on Azure, 30 days before any other cloud.
clause 2.2 "Launch"
  OpenAI must launch Frontier by 2026-12-31.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "First on AWS"
  OpenAI must launch Frontier first on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-priorities]: On 27 February 2026 OpenAI must launch Frontier first on AWS (AWSOAI, clause 3.1), but must launch Frontier first on Azure (MSOAI, clause 2.1, until 30 days after the launch of Frontier on Azure). Wherever it comes first, it comes too early for the other. A launch is owed, so one of the two will be breached.
`);
  });

  test('first on a part of a cloud is first on the cloud', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "First on AWS"
  OpenAI must launch Frontier first on AWS.
clause 3.2 "First on Bedrock"
  OpenAI must launch Frontier first on Bedrock.
`);
  });
});

describe('dead-end', () => {
  test('only on one cloud and only on another', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "APIs"
  OpenAI must offer Stateless APIs only on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/dead-end]: On 27 February 2026 OpenAI may offer Stateless APIs only on AWS (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1, until AGI Verification). Stateless APIs are API Products. What the one leaves open the other forbids. No clause makes it a duty, so both are kept only by never doing it.
`);
  });

  const both = `
//- /deals.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "APIs"
  OpenAI must offer Stateless APIs only on AWS.
`;

  test('graver where it is owed', () => {
    check(`${both}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/dead-end]: On 27 February 2026 OpenAI may offer Stateless APIs only on AWS (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1). Stateless APIs are API Products. What the one leaves open the other forbids. A clause makes it a duty, so one of the two will be breached.
clause 3.2 "Offer"
  OpenAI must offer Stateless APIs on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 February 2026 OpenAI must offer Stateless APIs on AWS (AWSOAI, clause 3.2), but may offer API Products only on Azure (MSOAI, clause 2.1). Stateless APIs are API Products. No carve-out covers it.
`);
  });

  test('said of the duty, where it is one that the two leave no way to keep', () => {
    check(`${both}clause 3.2 "Offer"
  OpenAI must offer Stateless APIs.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/joint]: On 27 February 2026 OpenAI must offer Stateless APIs (AWSOAI, clause 3.2), but may offer API Products only on Azure (MSOAI, clause 2.1) and may offer Stateless APIs only on AWS (clause 3.1). Clause 2.1 of MSOAI alone leaves Azure and clause 3.1 alone leaves AWS; together they leave no way to keep clause 3.2 of AWSOAI.
`);
  });

  test('nothing where a cloud is left, and where one keeps clouds and the other customers', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "APIs"
  OpenAI must offer API Products only on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[clause/implied]: Clause 3.2 (“APIs”) says this already: whatever clause 3.1 (“APIs”) forbids, it forbids too. Keep one of them, or say here what this one adds.
clause 3.2 "APIs"
  OpenAI must offer API Products only on Bedrock.
clause 3.3 "APIs"
  OpenAI must offer API Products only to Government Customers.
`);
  });

  test('depends on whether what the one requires may be what the other requires', () => {
    check(`
//- /deals.deal
use "words.deal".
asset "Pure Grain".
asset "Certified Grain".
//     ^^^^^^^^^^^^^^^ 💡 warning[conflict/dead-end] depends: Certified Grain is not stated to be, or not to be, a kind of Pure Grain. If it is not, clause 1 of Two and clause 1 of One leave nothing open from 27 February 2026.
agreement "One" ("One") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Grain"
  OpenAI must use only Pure Grain.
agreement "Two" ("Two") between Amazon and OpenAI dated 2026-02-27.
clause 1 "Grain"
  OpenAI must use only Certified Grain.
`);
  });
});

describe('duty-release', () => {
  test('of the whole duty', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duty-release]: On 28 October 2025 OpenAI must support Frontier (clause 1), but need not support Frontier (clause 2). The release leaves nothing of the duty.
clause 2 "No support"
  OpenAI need not support Frontier.
`);
  });

  test('of a part of it', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must support Frontier (clause 1), but need not support Frontier in Japan (clause 2). The release takes away a part of clause 1; the rest is still owed.
clause 2 "No support"
  OpenAI need not support Frontier in Japan.
`);
  });

  test('on a condition', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/duty-release] depends: If IPO happens, which OpenAI decides, OpenAI must support Frontier (clause 1), but need not support Frontier (clause 2). Nothing records so far that this has happened.
clause 2 "No support"
  OpenAI need not support Frontier if IPO.
`);
  });

  test('of a part, on a condition, is a carve-out like another', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier.
clause 2 "No support"
  OpenAI need not support Frontier in Japan if IPO.
`);
  });

  test('of what may be the thing owed', () => {
    check(`
//- /deal.deal
use "words.deal".
product "Toolkits".
//       ^^^^^^^^ 💡 warning[conflict/duty-release] depends: Toolkits are not stated to be, or not to be, API Products. If they are, clause 2 of Deal releases what clause 1 makes a duty from 28 October 2025.
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Toolkits.
clause 2 "No support"
  OpenAI need not support API Products.
`);
  });

  test('to which the duty yields', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier subject to clause 2.
clause 2 "No support"
  OpenAI need not support Frontier.
`);
  });

  test('owed to another', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "One" ("One") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support Frontier.
agreement "Two" ("Two") between Amazon and OpenAI dated 2025-10-28.
clause 1 "No support"
  OpenAI need not support Frontier.
`);
  });
});

describe('duty-or-choice', () => {
  test('owed in one clause, free in another; not where the permission is wider or conditional', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Same" ("Same") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Offer"
  OpenAI must offer Frontier on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/duty-or-choice] depends: OpenAI must offer Frontier on Azure (clause 1), and may offer Frontier on Azure (clause 2). It is owed in clause 1 and optional in clause 2: which of the two is meant?
clause 2 "Free"
  OpenAI may offer Frontier on Azure.
agreement "Wider" ("Wider") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Offer"
  OpenAI must offer Frontier on Azure.
clause 2 "Free"
  OpenAI may offer OpenAI Products on Azure.
clause 3 "Free"
  OpenAI may offer Frontier on AWS.
`);
  });
});

describe('a permission whose condition needs an act of its bearer', () => {
  test('that another clause forbids', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "AWS"
  OpenAI may offer Frontier on AWS after the launch of Frontier on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/permission-prohibition]: OpenAI may offer Frontier on AWS on the condition “the launch of Frontier on Azure” (clause 1), but OpenAI must not launch First-Party Products on Azure (clause 2). So the condition cannot be brought about without a breach, and the permission is of no use.
clause 2 "Not on Azure"
  OpenAI must not launch First-Party Products on Azure.
`);
  });

  test('that is stated', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "AWS"
  OpenAI may offer API Products on AWS if OpenAI publishes Frontier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/permission-prohibition]: OpenAI may offer API Products on AWS on the condition “OpenAI publishes Frontier” (clause 1), but OpenAI must not disclose First-Party Products (clause 2). So the condition cannot be brought about without a breach, and the permission is of no use.
clause 2 "Secret"
  OpenAI must not disclose First-Party Products.
`);
  });

  test('that nothing forbids, or that another party does', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "AWS"
  OpenAI may offer API Products on AWS if Microsoft publishes Frontier.
clause 2 "Secret"
  OpenAI must not disclose First-Party Products.
`);
  });
});

describe('a power', () => {
  test('that another clause forbids to use', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "End"
  OpenAI may terminate this agreement for convenience on 90 days notice.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/permission-prohibition]: On 1 January 2026 OpenAI may terminate the agreement Deal (clause 1), but must not terminate the agreement Deal (clause 2). No carve-out covers it.
clause 2 "No end"
  OpenAI must not terminate this agreement.
`);
  });
});

describe('a clause that was replaced on the day on which it began', () => {
  test('does not stand for the one that took its place', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Alpha" ("Alpha") between Microsoft and OpenAI dated 2026-03-02.
clause 1 "Launch"
  OpenAI must launch Frontier on any cloud.
amendment "First" ("A1") to Alpha dated 2026-03-02 effective 2026-03-02.
replace clause 1 with
  clause 1 "Launch"
    OpenAI must launch Frontier on any cloud.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must launch Frontier on any cloud (Alpha, clause 1), but must not offer Frontier on Azure (Beta, clause 1). So clause 1 of Alpha cannot be kept by what clause 1 of Beta forbids; other ways remain.
agreement "Beta" ("Beta") between Amazon and OpenAI dated 2026-03-01.
clause 1 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`);
  });
});

describe('a waiver', () => {
  const deal = (fact: string): string => `
//- /deals.deal
use "words.deal".
${fact}
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-01-01.
clause 6 "No sale"
  OpenAI must not sell Frontier.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-01-15.
clause 1 "Sale"
  OpenAI must support Frontier.
clause 2 "Sale"
  OpenAI must sell Frontier by 2026-02-15.
`;

  test('by whom the prohibition is owed, before the act is due', () => {
    check(`${deal('fact Microsoft waives clause 6 of MSOAI on 2026-02-10.')}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must sell Frontier (AWSOAI, clause 2), but must not sell Frontier (MSOAI, clause 6). So clause 2 of AWSOAI cannot be kept until 9 February 2026; other days remain.
`);
    check(deal('fact Microsoft waives clause 6 of MSOAI.'));
  });

  test('by somebody else, or of another clause; that it is possible is none', () => {
    check(`${deal('fact Amazon waives clause 6 of MSOAI on 2026-02-10.')}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 15 January 2026 to 15 February 2026 OpenAI must sell Frontier (AWSOAI, clause 2), but must not sell Frontier (MSOAI, clause 6). No carve-out covers it. This lies in the past.
`);
    check(`${deal('fact Microsoft can waive clause 6 of MSOAI from 2026-02-10.')}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 15 January 2026 to 15 February 2026 OpenAI must sell Frontier (AWSOAI, clause 2), but must not sell Frontier (MSOAI, clause 6). No carve-out covers it. This lies in the past.
`);
  });

  test('after the act was due, and by one of two', () => {
    check(`${deal('fact Microsoft waives clause 6 of MSOAI on 2026-02-20.')}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 15 January 2026 to 15 February 2026 OpenAI must sell Frontier (AWSOAI, clause 2), but must not sell Frontier (MSOAI, clause 6). No carve-out covers it. Microsoft waived clause 6 of MSOAI from 20 February 2026. This lies in the past.
`);
    check(`${deal('fact Microsoft waives clause 6 of MSOAI on 2026-02-10.').replace('between Microsoft and OpenAI', 'between Microsoft, Amazon and OpenAI')}//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 15 January 2026 to 15 February 2026 OpenAI must sell Frontier (AWSOAI, clause 2), but must not sell Frontier (MSOAI, clause 6). No carve-out covers it. Microsoft waived clause 6 of MSOAI from 10 February 2026, but Amazon did not. This lies in the past.
`);
  });

  test('of a duty', () => {
    check(deal('fact Amazon waives clause 2 of AWSOAI on 2026-01-15.'));
  });
});
