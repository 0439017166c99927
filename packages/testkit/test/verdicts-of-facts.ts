const header = (name: string, date = '2026-01-01'): string => `use "example.deal".\nagreement "${name}" ("${name}") between Buyer, Supplier, Agent, OpenAI, Microsoft and Amazon dated ${date}.\n`;

const deal = (...sentences: readonly string[]): string => header('Deal') + sentences.map((sentence, index) => `clause ${index + 1} "C"\n  ${sentence}\n`).join('');

/** For the codes that compare typed facts and amounts: each verdict that their rules' examples do not show. */
export const VERDICTS_OF_FACTS: Readonly<Record<string, readonly string[]>> = {
  'conflict/rival-terms': [
    deal('This agreement is governed by the law of Delaware.', 'This agreement is not governed by the law of Delaware.'),
    deal('This agreement is governed by the law of Delaware.', 'This agreement is governed by the law of New York if Insolvency.'),
    deal('This agreement is governed by the law of Delaware until [•].', 'This agreement is governed by the law of New York from 2027-01-01.'),
    deal('This agreement is governed by the law of Delaware until 2026-02-01.', 'This agreement is governed by the law of New York.'),
    deal('Disputes are resolved by the courts of Delaware.', 'Disputes are resolved by arbitration under "ICC Rules" in Paris.'),
    deal('Disputes are resolved by arbitration in London.', 'Disputes are resolved by arbitration in Paris.'),
    deal('Notice is given in writing to "legal@example.com" and is effective 2 business days after sending.', 'Notice is given in writing to "law@example.com" and is effective 2 business days after sending.'),
    deal('This agreement renews for successive terms of 1 year.', 'This agreement renews for successive terms of 2 years.'),
    deal('This agreement takes effect upon Acceptance.', 'This agreement takes effect upon Insolvency.'),
    deal('Buyer owns Software.', 'Buyer does not own Software.'),
  ],
  'conflict/duties': [
    deal('Buyer must pay Supplier USD 2 million.', 'Buyer must pay Supplier USD [•].'),
    deal('Supplier must report Revenue each month.', 'Supplier must report Revenue each year.'),
    deal('Supplier must deliver Widgets to Buyer on 2026-06-01.', 'Supplier must deliver Widgets to Buyer on 2026-07-01.'),
    deal('Buyer must purchase at least 100 units of Widgets each year.', 'Buyer must purchase at least 200 units of Widgets each year.'),
    deal('Liability of Supplier is capped at USD 5 million.', 'Liability of Supplier is capped at USD 4 million.'),
    deal('Liability of Supplier is capped at USD 5 million.', 'Liability of Supplier is uncapped.'),
  ],
  'conflict/quantity': [
    deal('Buyer must purchase at least 100 units of Widgets.', 'Buyer must not purchase more than 50 units of Widgets if Insolvency.'),
    deal('Buyer must purchase at least 100 units of Widgets from 2026-06-01.', 'Buyer must not purchase more than 50 units of Widgets until [•].'),
  ],
  'conflict/over-allotted': [
    deal('Buyer must pay Supplier 60% of Revenue each quarter.', 'Buyer must pay Agent 50% of Revenue each quarter if Insolvency.'),
    deal('Microsoft holds 60% of OpenAI.', 'Amazon holds 50% of OpenAI.'),
  ],
  'conflict/better-terms': [
    deal('OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.', 'Amazon must pay OpenAI USD 3 for API Products.'),
    deal('OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.', 'Microsoft must pay OpenAI USD 5 for API Products.', 'Amazon must pay OpenAI USD 3 for API Products if Insolvency.'),
  ],
  'conflict/outlives': [
    deal('Supplier grants Buyer a licence to Software in Japan.', 'Buyer grants Agent a licence to Software in France.'),
    deal('Supplier grants Buyer a licence to Software until Insolvency.', 'Buyer grants Agent a licence to Software.'),
    deal('Supplier grants Buyer a licence to Software until [•].', 'Buyer grants Agent a licence to Software.'),
  ],
};
