import { describe, test } from 'vitest';
import { check, checkFix } from '../src/index.ts';

/** What this tool was built for: one product, two clouds, and a promise to each. */

describe('an exclusivity against a multi-cloud clause in one agreement', () => {
  test('is an error', () => check(`
use "example.deal".

agreement "Cloud Agreement" ("Cloud")
  between Microsoft
  and OpenAI
  dated 2025-10-28
  through 2032.

clause 1 "Azure only"
  OpenAI must offer API Products only on Azure.

clause 2 "Any cloud"
  OpenAI may offer API Products on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 28 October 2025 OpenAI may offer API Products on any cloud (clause 2), but may offer API Products only on Azure (clause 1). …
`));

  test('is none where the one gives way to the other', () => check(`
use "example.deal".

agreement "Cloud Agreement" ("Cloud")
  between Microsoft
  and OpenAI
  dated 2025-10-28
  through 2032.

clause 1 "Azure only"
  OpenAI must offer API Products only on Azure.

clause 2 "Any cloud"
  OpenAI may offer API Products on any cloud
    subject to clause 1.
`));

  test('is none for what stands outside the exclusivity', () => check(`
use "example.deal".

agreement "Cloud Agreement" ("Cloud")
  between Microsoft
  and OpenAI
  dated 2025-10-28
  through 2032.

clause 1 "Azure only"
  OpenAI must offer API Products only on Azure.

clause 2 "Any cloud"
  OpenAI may offer Non-API Products on any cloud.
`));
});

/** What the vocabulary says of a product, and what is found there. */
interface Said {
  readonly runtime?: string;
  readonly frontier?: string;
}

/** The findings on the two sentences of the later agreement. */
interface Found {
  readonly runtime?: string;
  readonly frontier?: string;
}

/** The two agreements and the vocabulary that they share. */
function deals({ runtime = '', frontier = '' }: Said, found: Found = {}, customers = ''): string {
  return `
//- /vocabulary.deal
party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
cloud "Bedrock", part of AWS.
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "Stateful Runtime Environment", a kind of OpenAI Products${runtime}
product "Frontier", a kind of OpenAI Products${frontier}
customer "Government Customers".
customer "US National Security Customers", a kind of Government Customers.
event "AGI Verification", judged by Independent Expert Panel.

//- /2025-10-microsoft.deal
use "vocabulary.deal".

agreement "October 2025 Agreement" ("MSOAI")
  between Microsoft
  and OpenAI
  dated 2025-10-28
  effective 2025-10-28
  through 2032.

clause 2.1 "Stateless APIs stay on Azure"
  OpenAI must offer Stateless APIs only on Azure
    until AGI Verification
    except to US National Security Customers.

//- /2026-02-aws.deal
use "vocabulary.deal".

agreement "February 2026 Agreement" ("AWSOAI")
  between Amazon
  and OpenAI
  dated 2026-02-27
  effective 2026-02-27
  through 2034-02-26.

clause 3.1 "Runtime"
  OpenAI must offer Stateful Runtime Environment${customers} on Bedrock.${found.runtime ?? ''}

clause 3.2 "Frontier"
  OpenAI must offer Frontier${customers} on AWS.${found.frontier ?? ''}
`;
}

const UNSAID = '.';
const SUCH = ', a kind of Stateless APIs.';
const NOT_SUCH = ', distinct from Stateless APIs.';
const SECURITY = ' to US National Security Customers';

const RUNTIME_ASKED = `.
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: Stateful Runtime Environment is not stated to be, or not to be, a Stateless API. If it is, …`;
const FRONTIER_ASKED = `.
//       ^^^^^^^^ 💡 warning[conflict/exclusivity] depends: Frontier is not stated to be, or not to be, a Stateless API. If it is, …`;
const RUNTIME_COLLIDES = `
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 February 2026 OpenAI must offer Stateful Runtime Environment on Bedrock …`;
const FRONTIER_COLLIDES = `
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 February 2026 OpenAI must offer Frontier on AWS …`;

describe('October 2025 against February 2026', () => {
  const asked = deals({ runtime: RUNTIME_ASKED, frontier: FRONTIER_ASKED });

  test('raises two questions', () => check(asked));

  test('declared stateless APIs, both collide', () => check(deals({ runtime: SUCH, frontier: SUCH }, { runtime: RUNTIME_COLLIDES, frontier: FRONTIER_COLLIDES })));

  test('declared distinct, neither does', () => check(deals({ runtime: NOT_SUCH, frontier: NOT_SUCH })));

  test('for national-security customers nothing collides', () => check(deals({ runtime: UNSAID, frontier: UNSAID }, {}, SECURITY)));

  test('nor where both are stateless APIs', () => check(deals({ runtime: SUCH, frontier: SUCH }, {}, SECURITY)));

  test('a fix declares Frontier distinct, and one question is left', () => checkFix(
    asked, 'Declare Frontier distinct from Stateless APIs', deals({ runtime: RUNTIME_ASKED, frontier: NOT_SUCH }),
  ));

  test('a fix declares Frontier a kind, and the question becomes an error', () => checkFix(
    asked, 'Declare Frontier a kind of Stateless APIs', deals({ runtime: RUNTIME_ASKED, frontier: SUCH }, { frontier: FRONTIER_COLLIDES }),
  ));
});
