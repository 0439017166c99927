import { describe, test } from 'vitest';
import { check } from './words.ts';

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

  test('a whole that only an exception names may be what is built on the forbidden', () => {
    check(`
//- /deal.deal
use "words.deal".
product "Toolkits", distinct from Stateless APIs.
product "Assistants", built on Stateless APIs.
//       ^^^^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Assistants are not stated to be, or not to be, Toolkits. If they are, clause 1 of MSOAI breaches clause 2 from 27 April 2026.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-04-27.
clause 1 "Toolkits"
  OpenAI must offer Toolkits except for Assistants in Japan.
clause 2 "APIs"
  OpenAI must not offer Stateless APIs.
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
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-priorities]: On 1 June 2026 OpenAI must launch Agent Runtime on AWS (AWSOAI, clause 3.3), but must launch Agent Runtime first on Azure (MSOAI, clause 2.1, until 120 days after the launch of Agent Runtime on Azure). No carve-out covers it.
`);
  });

  test('a, for the days until an amendment replaces the exclusivity', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer Stateless APIs only on Azure.
amendment "April 2026" ("A2026") to MSOAI dated 2026-04-27 effective 2026-04-27.
replace clause 2.1 with
  clause 2.1 "Anywhere"
    OpenAI may offer Stateless APIs on any cloud.
//- /aws.deal
use "words.deal".
product "Stateful Runtime Environment", a kind of Stateless APIs.
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: From 27 February 2026 to 26 April 2026 OpenAI must offer Stateful Runtime Environment on Bedrock (AWSOAI, clause 3.1), but may offer Stateless APIs only on Azure (MSOAI, clause 2.1). Stateful Runtime Environment is a Stateless API. No carve-out covers it.
`);
  });

  test('b, where hosting and distributing are on the same cloud', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2026-04-27.
clause 3 "Hosting"
  OpenAI must host First-Party Products on AWS.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.2 "Frontier"
  OpenAI must distribute Frontier on no third-party cloud other than AWS.
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
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 January 2026 OpenAI may offer API Products on any cloud (clause 2), but may offer API Products only on Azure (clause 1). On AWS, for example, the one allows what the other forbids. No carve-out covers it. The drafter may mean clause 1 as an exception to clause 2: if so, say so.
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
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[clause/implied]: Clause 3.2 (“Government”) says this already: whatever clause 3.1 (“Security”) requires, it requires too. Keep one of them, or say here what this one adds.
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
