import { describe, test } from 'vitest';
import { parseDay } from '@dealwright/model';
import { check } from '@dealwright/testkit';

describe('a clause that an amendment replaces', () => {
  test('collides on the days on which it governs, and not after', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
replace clause 2.1 with
  clause 2.1 "Any cloud"
    OpenAI may offer API Products on any cloud.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: From 27 February 2026 to 26 April 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`, { asOf: parseDay('2026-03-01')! }));

  test('is information once that is past', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
replace clause 2.1 with
  clause 2.1 "Any cloud"
    OpenAI may offer API Products on any cloud.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Past runtime"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/exclusivity]: From 27 February 2026 to 26 April 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`, { asOf: parseDay('2026-06-01')! }));

  test('does not collide with its own next version', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
replace clause 2.1 with
  clause 2.1 "Bedrock"
    OpenAI must offer API Products on Bedrock.
`));

  test('is reported at the clause that replaced it', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI may offer API Products on any cloud.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
replace clause 2.1 with
  clause 2.1 "Azure only"
    OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 April 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`));
});

describe('words that an amendment changes', () => {
  test('f: a share that had no end until its own amendment gave it one is no conflict', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 4.1 "Revenue share"
  OpenAI must pay Microsoft 20% of Revenue each quarter until AGI Verification.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
in clause 4.1 replace "until AGI Verification" with "through 2030, capped at USD 38 billion in total".
`));

  test('put an end to a ban', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
in clause 2.1 replace "only on Azure" with "on Azure".
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: From 27 February 2026 to 26 April 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`));

  test('make a ban: the finding stands on the duty, and points to the instruction', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products on Azure.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
in clause 2.1 replace "on Azure" with "only on Azure".
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 27 April 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`));

  test('make a duty: the finding stands on the instruction', () => check(`
//- /msft.deal
use "example.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Runtime"
  OpenAI may offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI may offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
//- /aws-2.deal
use "example.deal".
amendment "First Amendment" ("AWS2") to AWSOAI dated 2026-05-01.
in clause 3.1 replace "may" with "must".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 May 2026 OpenAI must offer Stateless APIs on Bedrock (AWSOAI, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1).…
`));

  test('of a clause that becomes non-exclusive no longer: the right is exclusive from then on', () => check(`
//- /msft.deal
use "example.deal".
fact AGI Verification occurred on 2026-01-15.
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 3.1 "Models"
  OpenAI grants Microsoft an exclusive licence to Model IP.
  Clause 3.1 becomes non-exclusive upon AGI Verification.
//- /amendment.deal
use "example.deal".
amendment "April Amendment" ("A2026") to MSOAI dated 2026-04-27.
in clause 3.1 delete "Clause 3.1 becomes non-exclusive upon AGI Verification.".
//- /aws.deal
use "example.deal".
use "msft.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 5 "Models"
  OpenAI must license Model IP to Amazon.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must license Model IP to Amazon (AWSOAI, clause 5), but may license Model IP only to Microsoft (MSOAI, clause 3.1).…
`));
});
