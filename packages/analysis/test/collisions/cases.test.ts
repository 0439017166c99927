import { describe, test } from 'vitest';
import { check as checkAll, checkFix as checkFixAll } from '@dealwright/testkit';

/** The words that all cases here share. */
const WORDS = `//- /words.deal
party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
cloud "Bedrock", part of AWS.
cloud "Google Cloud".
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "First-Party Products", a kind of OpenAI Products.
product "Frontier", a kind of First-Party Products, distinct from API Products.
customer "Government Customers".
customer "US National Security Customers", a kind of Government Customers.
event "AGI Verification", judged by Microsoft.
event "IPO", judged by OpenAI.
`;

/** As the testkit's, with the shared words before. */
function check(fixture: string, settings?: Parameters<typeof checkAll>[1]): void {
  checkAll(WORDS + fixture.trimStart(), settings);
}

function checkFix(before: string, title: string, after: string): void {
  checkFixAll(WORDS + before.trimStart(), title, WORDS + after.trimStart());
}

describe('the acceptance cases of the semantics', () => {
  test('a: exclusivity against a runtime that may or may not be a stateless API', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer Stateless APIs only on Azure until 2026-04-27.
//- /aws.deal
use "words.deal".
product "Stateful Runtime Environment", a kind of OpenAI Products.
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: Stateful Runtime Environment is not stated to be, or not to be, a Stateless API. If it is, clause 3.1 of AWSOAI breaches clause 2.1 of MSOAI from 27 February 2026 to 26 April 2026.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment on Bedrock.
`);
  });

  test('a, once declared such', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer Stateless APIs only on Azure until 2026-04-27.
//- /aws.deal
use "words.deal".
product "Stateful Runtime Environment", a kind of Stateless APIs.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: From 27 February 2026 to 26 April 2026 OpenAI must offer Stateful Runtime Environment on Bedrock (AWSOAI, clause 3.1), but may offer Stateless APIs only on Azure (MSOAI, clause 2.1). Stateful Runtime Environment is a Stateless API. No carve-out covers it.
`);
  });

  test('a, once declared distinct', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer Stateless APIs only on Azure until 2026-04-27.
//- /aws.deal
use "words.deal".
product "Stateful Runtime Environment", distinct from Stateless APIs.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment on Bedrock.
`);
  });

  test('a, built on a stateless API', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer Stateless APIs only on Azure until 2026-04-27.
//- /aws.deal
use "words.deal".
product "Stateful Runtime Environment", distinct from Stateless APIs, built on Stateless APIs.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: Stateful Runtime Environment is built on Stateless APIs. Nobody has said whether to offer the one is to offer the other. If it is, from 27 February 2026 to 26 April 2026 OpenAI must offer Stateful Runtime Environment on Bedrock (AWSOAI, clause 3.1), but may offer Stateless APIs only on Azure (MSOAI, clause 2.1).
`);
  });

  test('b: hosting and distributing differ; whether the one is the other is an open question', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-04-27.
clause 3 "Hosting"
  OpenAI must host First-Party Products on Azure.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: Nobody has said whether to host something on a cloud is also to distribute it there. If it is, on 27 April 2026 OpenAI must host First-Party Products on Azure (MSOAI, clause 3), but may distribute Frontier only on AWS (AWSOAI, clause 3.2).
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.2 "Frontier"
  OpenAI must distribute Frontier on no third-party cloud other than AWS.
`);
  });

  test('d: a liberty under one agreement against a promise under another', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-04-27.
clause 2.4 "Any cloud"
  OpenAI may offer OpenAI Products on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI may offer OpenAI Products on any cloud (MSOAI, clause 2.4), but may distribute Frontier only on AWS (AWSOAI, clause 3.2). So clause 2.4 of MSOAI does not help to distribute Frontier on Azure; otherwise it stands.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.2 "Frontier"
  OpenAI must distribute Frontier on no third-party cloud other than AWS.
`);
  });

  test('e: ship first leaves a launch elsewhere possible while an earlier day remains', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure unless Microsoft cannot support Agent Runtime and Microsoft elects not to support Agent Runtime.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
`);
  });

  test('e, with a window longer than what remains', () => {
    check(`
//- /msft.deal
use "words.deal".
product "Agent Runtime", a kind of OpenAI Products, distinct from API Products, distinct from First-Party Products.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-02-27.
clause 2.1 "First on Azure"
  OpenAI must launch Agent Runtime first on Azure, 120 days before any other cloud.
//- /aws.deal
use "words.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.3 "Launch"
  OpenAI must launch Agent Runtime on AWS on 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 June 2026 OpenAI must launch Agent Runtime on AWS (AWSOAI, clause 3.3), but must launch Agent Runtime first on Azure (MSOAI, clause 2.1, until 120 days after the launch of Agent Runtime on Azure). No carve-out covers it.
`);
  });
});

describe('within one agreement', () => {
  test('an exclusivity against a multi-cloud clause is an error', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Multi-cloud"
  OpenAI may offer API Products on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 January 2026 OpenAI may offer API Products on any cloud (clause 2), but may offer API Products only on Azure (clause 1). On AWS, for example, the one allows what the other forbids. No carve-out covers it.
`);
  });

  test('first on one cloud only narrows a multi-cloud clause', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "First"
  OpenAI must launch API Products first on Azure.
clause 2 "Multi-cloud"
  OpenAI may offer API Products on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI may offer API Products on any cloud (clause 2), but must launch API Products first on Azure (clause 1, until the launch of API Products on Azure). So clause 2 does not help to launch API Products on AWS; otherwise it stands.
`);
  });

  test('the carve-out, the yielding and the prevailing each settle it', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Carved" ("Carved") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure except on Bedrock.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
    check(`
//- /deal.deal
use "words.deal".
agreement "Yielding" ("Yielding") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure subject to clause 2.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
    check(`
//- /deal.deal
use "words.deal".
agreement "Prevailing" ("Prevailing") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock notwithstanding clause 1.
`);
  });
});

describe('carve-outs', () => {
  test('the customers that they name are spared, and no others', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Security"
  OpenAI must offer Stateless APIs on Bedrock to US National Security Customers.
clause 3.2 "Government"
  OpenAI must offer Stateless APIs on Bedrock to Government Customers.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 February 2026 OpenAI must offer Stateless APIs to Government Customers on Bedrock (AWSOAI, clause 3.2), but may offer API Products only on Azure (MSOAI, clause 2.1, until AGI Verification). Stateless APIs are API Products. The carve-out “except to US National Security Customers” does not help: Government Customers are not US National Security Customers.
`);
  });

  test('one that ended does not help, and the message says so', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure except on AWS until 2026-03-01.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock from 2026-02-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 March 2026 OpenAI must offer Stateless APIs on Bedrock (clause 2), but may offer API Products only on Azure (clause 1). Stateless APIs are API Products. The carve-out “except on AWS until 1 March 2026” does not help: it ends on 28 February 2026.
`);
  });
});

describe('events and conditions', () => {
  test('what only an event would bring about depends on it, and says who decides', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock from IPO.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: If IPO, which OpenAI decides, happens, OpenAI must offer Stateless APIs on Bedrock (clause 2), but may offer API Products only on Azure (clause 1). Nothing records so far that this is so.
`);
  });

  test('a consent would end it', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Consent"
  OpenAI must not offer API Products on AWS without consent of Microsoft.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2026 OpenAI must offer Stateless APIs on Bedrock (clause 2), but must not offer API Products on AWS (clause 1). Stateless APIs are API Products. Bedrock is part of AWS. No carve-out covers it. Consent of Microsoft would end it.
`);
  });

  test('a blank leaves it undetermined', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Quiet period"
  OpenAI must not offer API Products on AWS for [•] months after 2026-01-01.
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/obligation-prohibition] undetermined: Whether clause 2 of Deal can be kept together with clause 1 of Deal cannot be said until this is filled in or defined.
//                                              ^^^ information[open/blank]: Clause 1 (“Quiet period”) has a blank here. Until it is filled, nothing that depends on it can be examined.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('what lies wholly in the past is information', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Quiet period"
  OpenAI must not offer API Products on AWS until 2026-02-01.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 1 January 2026 to 31 January 2026 OpenAI must offer Stateless APIs on Bedrock (clause 2), but must not offer API Products on AWS (clause 1). Stateless APIs are API Products. Bedrock is part of AWS. No carve-out covers it. This lies in the past.
`);
  });

  test('efforts are at most a warning', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Bedrock"
  OpenAI must use reasonable efforts to offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity]: On 1 January 2026 OpenAI must use reasonable efforts to offer Stateless APIs on Bedrock (clause 2), but may offer API Products only on Azure (clause 1). Stateless APIs are API Products. No carve-out covers it.
`);
  });
});

describe('which agreements are compared', () => {
  test('a draft meets no other agreement', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Draft" ("Draft") between Amazon and OpenAI dated 2026-02-01 draft.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('unless asked', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Draft" ("Draft") between Amazon and OpenAI dated 2026-02-01 draft.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 February 2026 OpenAI must offer Stateless APIs on Bedrock (Draft, clause 1), but may offer API Products only on Azure (Signed, clause 1). Stateless APIs are API Products. No carve-out covers it.
`, { includeDrafts: true });
  });

  test('what was superseded binds no longer', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Old" ("Old") between Microsoft and OpenAI dated 2025-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "New" ("New") between Microsoft and OpenAI dated 2026-01-01 supersedes Old.
clause 1 "Support"
  OpenAI must support API Products.
agreement "AWS" ("AWSDeal") between Amazon and OpenAI dated 2025-06-01.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('a promise to one cannot override a promise to another', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Amazon Deal" ("AmazonDeal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock notwithstanding clause 1 of Signed.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 February 2026 OpenAI must offer Stateless APIs on Bedrock (AmazonDeal, clause 1), but may offer API Products only on Azure (Signed, clause 1). Stateless APIs are API Products. No carve-out covers it.
`);
  });
});

describe('quick fixes', () => {
  const both = `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`;
  test('carve it out', () => {
    checkFix(both, 'Carve it out', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers, except on Bedrock.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });
  test('let the later promise give way', () => {
    checkFix(both, 'Let clause 3.1 of AWSOAI give way', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock subject to clause 2.1 of MSOAI.
`);
  });
  test('let the reservation give way', () => {
    checkFix(both, 'Let clause 2.1 of MSOAI give way', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers, subject to clause 3.1 of AWSOAI.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });
});
