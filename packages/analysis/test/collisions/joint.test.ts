import { describe, test } from 'vitest';
import { parseDay } from '@dealwright/model';
import { check } from './words.ts';

const settings = { asOf: parseDay('2026-01-01')! };

describe('clauses that together leave no way to keep a duty', () => {
  test('each closes one of two clouds', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/joint]: On 1 January 2026 OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on AWS (clause 2) and must not offer Frontier on Azure (clause 3). Clause 2 alone leaves Azure and clause 3 alone leaves AWS; together they leave no way to keep clause 1.
clause 2 "Not on AWS"
  OpenAI must not offer Frontier on AWS.
clause 3 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`, settings);
  });

  test('a third that takes part in nothing is not named', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/joint]: From 1 July 2026 to 31 December 2026 OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on AWS (clause 3) and must not offer First-Party Products on Azure (clause 4). Clause 3 alone leaves Azure and clause 4 alone leaves AWS; together they leave no way to keep clause 1.
clause 2 "Not on Google Cloud"
  OpenAI must not offer API Products on AWS.
clause 3 "Not on AWS"
  OpenAI must not offer Frontier on AWS.
clause 4 "Not on Azure"
  OpenAI must not offer First-Party Products on Azure from 2026-07-01 until 2027-01-01.
`, settings);
  });

  test('any cloud, and only what is left by two reservations', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/joint]: On 1 January 2026 OpenAI must offer Frontier (clause 1), but may offer Frontier only on Azure (clause 2) and must not offer OpenAI Products on Azure (clause 3). Clause 2 alone leaves Azure and clause 3 alone leaves another cloud; together they leave no way to keep clause 1.
clause 2 "Azure"
  OpenAI must offer Frontier only on Azure.
clause 3 "Not on Azure"
  OpenAI must not offer OpenAI Products on Azure.
`, settings);
  });

  test('each closes some of the days', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Launch"
  OpenAI must launch Frontier by 2026-12-31.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/joint]: From 1 January 2026 to 31 December 2026 OpenAI must launch Frontier (clause 1), but must not launch Frontier (clause 2) and must not launch Frontier (clause 3). Clause 2 alone leaves 1 July 2026 to 31 December 2026 and clause 3 alone leaves 1 January 2026 to 30 June 2026; together they leave no way to keep clause 1.
clause 2 "First half"
  OpenAI must not launch Frontier until 2026-07-01.
clause 3 "Second half"
  OpenAI must not launch Frontier from 2026-07-01.
`, settings);
  });

  test('days that leave a gap are no conflict', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Launch"
  OpenAI must launch Frontier by 2026-12-31.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must launch Frontier (clause 1), but must not launch Frontier (clause 2). So clause 1 cannot be kept until 30 June 2026; other days remain.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must launch Frontier (clause 1), but must not launch Frontier (clause 3). So clause 1 cannot be kept from 2 July 2026 to 31 December 2026; other days remain.
clause 2 "First half"
  OpenAI must not launch Frontier until 2026-07-01.
clause 3 "Second half"
  OpenAI must not launch Frontier from 2026-07-02.
`, settings);
  });

  test('it depends on an event', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/joint] depends: If IPO happens, which OpenAI decides, on 1 January 2026 OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on AWS (clause 2) and must not offer Frontier on Azure (clause 3). Clause 2 alone leaves Azure and clause 3 alone leaves AWS; together they leave no way to keep clause 1. Nothing records so far that this is so.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on Azure (clause 3). So clause 1 cannot be kept by what clause 3 forbids; other ways remain.
clause 2 "Not on AWS"
  OpenAI must not offer Frontier on AWS if IPO.
clause 3 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`, settings);
  });

  test('it depends on what something is', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Products"
  OpenAI must offer First-Party Products on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/joint] depends: First-Party Products are not stated to be, or not to be, API Products. If they are, on 1 January 2026 OpenAI must offer First-Party Products on Azure or AWS (clause 1), but must not offer API Products on AWS (clause 2) and must not offer API Products on Azure (clause 3). Clause 2 alone leaves Azure and clause 3 alone leaves AWS; together they leave no way to keep clause 1.
clause 2 "Not on AWS"
  OpenAI must not offer API Products on AWS.
clause 3 "Not on Azure"
  OpenAI must not offer API Products on Azure.
`, settings);
  });

  test('a blank decides', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on Azure (clause 3). So clause 1 cannot be kept by what clause 3 forbids; other ways remain.
clause 2 "Not on AWS"
  OpenAI must not offer Frontier on AWS until [•].
//                                            ^^^ information[conflict/joint] undetermined: Whether clause 1 can be kept together with clause 2 and clause 3 cannot be said until what they leave blank is filled in or defined.
//                                            ^^^ information[open/blank]: Clause 2 (“Not on AWS”) has a blank here. Until it is filled, nothing that depends on it can be examined.
clause 3 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`, settings);
  });

  test('across agreements, and only efforts', () => {
    check(`
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Not elsewhere"
  OpenAI must not offer Frontier on AWS.
//- /amazon.deal
use "words.deal".
agreement "Amazon Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-01-01.
clause 2 "Not on Azure"
  OpenAI must not offer Frontier on Azure until IPO.
clause 3 "Efforts"
  OpenAI must use commercially reasonable efforts to offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/joint]: On 1 January 2026 OpenAI must use commercially reasonable efforts to offer Frontier on Azure or AWS (clause 3), but must not offer Frontier on Azure (clause 2, until IPO) and must not offer Frontier on AWS (MSOAI, clause 1). Clause 2 alone leaves AWS and clause 1 of MSOAI alone leaves Azure; together they leave no way to keep clause 3 of AWSOAI.
`, settings);
  });

  test('one that yields closes nothing', () => {
    check(`
//- /deals.deal
use "words.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/narrowed] compatible: OpenAI must offer Frontier on Azure or AWS (clause 1), but must not offer Frontier on Azure (clause 3). So clause 1 cannot be kept by what clause 3 forbids; other ways remain.
clause 2 "Not on AWS"
  OpenAI must not offer Frontier on AWS subject to clause 1.
clause 3 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`, settings);
  });
});
