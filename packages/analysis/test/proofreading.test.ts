import { check, checkFix } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('figures of the wording and of the sentences', () => {
  test('are the same however they are written', () => check(`
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01 through 2032.
clause 1 "Price"
  Buyer must pay Supplier USD 1.5 million within 10 business days after Acceptance until 2027-04-27.
  Supplier must sell Widgets for 24 months.
  text """
    As of January 1, 2026, Buyer shall pay Supplier $1,500,000 within ten (10) Business Days after Acceptance, through 26 April 2027.
    Supplier shall sell Widgets for two years. ISO 9001 applies.
  """
clause 2 "Share"
  Buyer must pay Supplier 20% of Revenue each quarter through 2032.
  text """
    Until the end of 2032 Buyer shall pay Supplier twenty percent (20%) of Revenue every three months.
//                                                                                       ^^^^^^^^^^^^ information[wording/differs]: The wording says three months, of which the sentences of this clause say nothing. Add it to them if they are to be examined with it.
  """
clause 3 "Renewal"
  This agreement renews for successive terms of 1 year unless either party gives 60 days notice.
  text """
    This agreement renews for successive terms of one (1) year unless a party gives sixty (60) days' notice.
  """
`));

  test('are compared kind by kind', () => check(`
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
  text """
    Buyer shall pay Supplier EUR 2 million within thirty (30) days after Acceptance.
//                           ^^^^^^^^^^^^^ warning[wording/differs]: The wording says EUR 2 million, where the sentence says USD 2 million. The wording counts: correct the sentence, or the wording where it is a slip.
  """
`));

  test('are not compared where there is a blank, a sentence that cannot be read, or no sentence', () => check(`
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD [•] within 30 days after Acceptance.
//                            ^^^ information[open/blank]: Clause 1 (“Price”) has a blank here. Until it is filled, nothing that depends on it can be examined.
  text """
    Buyer shall pay Supplier USD 2 million within sixty (60) days after Acceptance.
  """
clause 2 "Boilerplate"
  text """
    Within 30 days, and not within 60 days.
  """
`));

  test('a length of time can be taken over into the sentence', () => checkFix(`
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
  text """
    Buyer shall pay Supplier USD 2 million within sixty (60) days after Acceptance.
  """
`, 'Write 60 days in the sentence', `
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 60 days after Acceptance.
  text """
    Buyer shall pay Supplier USD 2 million within sixty (60) days after Acceptance.
  """
`));
});

describe('words against figures', () => {
  test('whatever stands between the number and its figure', () => check(`
use "example.deal".
clause 1 "Numbers"
  text """
    Five Million Dollars (US$5,000,000), one hundred and eighty (180) days, 30 (thirty) days, twelve hundred (1,200), five (5) percent.
    two point five percent (2.5%), two and one-half percent (2.5%), clause four (2), one (a), thirty (30 calendar) days.
    Five Million Dollars (US$500,000), one hundred and eighteen (180) days, 30 (thirteen) days.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[wording/words-and-figures]: “Five Million Dollars (US$500,000)” says five million in words and 500,000 in figures. In a dispute the words would usually win. Make the two agree.
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[wording/words-and-figures]: “one hundred and eighteen (180)” says one hundred and eighteen in words and 180 in figures. In a dispute the words would usually win. Make the two agree.
//                                                                          ^^^^^^^^^^^^^ 💡 warning[wording/words-and-figures]: “30 (thirteen)” says thirteen in words and 30 in figures. In a dispute the words would usually win. Make the two agree.
  """
`));

  const wording = (words: string): string => `
use "example.deal".
clause 1 "Audit"
  text """
    Buyer may audit on ${words} days' notice.
  """
`;
  test('either can be put right', () => {
    checkFix(wording('thirty (15)'), 'Write `thirty (30)`', wording('thirty (30)'));
    checkFix(wording('thirty (15)'), 'Write `fifteen (15)`', wording('fifteen (15)'));
  });
});

describe('defined terms in the wording', () => {
  test('stand in capitals; names of one word and names that are not in sight are let pass', () => check(`
//- /elsewhere.deal
term "Trade Secrets" means "secrets of a trade".
//- /deal.deal
use "example.deal".
term "Net Sales" means "net sales from api products, net of refunds".
//                                     ^^^^^^^^^^^^ 💡 information[term/uncapitalised]: API Products is a defined term, but stands here as “api products”. Write \`API Products\` if the definition is meant, or other words if it is not.
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Confidentiality"
  Buyer must pay Net Sales to Supplier.
  text """
    Revenue, revenue, trade secrets, Confidential Information, CONFIDENTIAL INFORMATION, Confidential
//                                                                                       ^^^^^^^^^^^^… 💡 warning[term/uncapitalised]: Confidential Information is a defined term, but stands here as “Confidential information”. Write \`Confidential Information\` if the definition is meant, or other words if it is not.
    information. A change: confidential, information. Non-confidential information. Two government customer contracts.
//                                                                                      ^^^^^^^^^^^^^^^^^^^ 💡 warning[term/uncapitalised]: Government Customers is a defined term, but stands here as “government customer”. Write \`Government Customer\` if the definition is meant, or other words if it is not.
  """
`));
});

describe('parties in the wording', () => {
  test('are those of the agreement', () => check(`
use "example.deal".
agreement "Services" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Boilerplate"
  text """
    Buyer shall pay. The Supplier may refuse. Supplier GmbH must deliver. Each Party shall co-operate. The Agreement shall end.
    Amazon shall be told. Interest shall accrue. If the Licensee may sell, Agent shall be paid. Agent may use it; the Buyer Licensee must not.
//                                                      ^^^^^^^^ warning[wording/not-a-party]: The wording says what Licensee is to do, but Licensee is no party here, and nothing declares that name. SA is between Buyer and Supplier. Write the name of the party that is meant.
//                                                                                              ^^^^^ warning[wording/not-a-party]: The wording says what Agent is to do, but Agent is no party here. SA is between Buyer and Supplier. Write the name of the party that is meant.
  """
`));
});
