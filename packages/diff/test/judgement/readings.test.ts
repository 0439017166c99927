import { exampleVersions } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare, ROWS } from '../../src/index.ts';

/** Redraftings of one clause, as lawyers make them; each is read out in `golden/readings.md` as the comparison tells it. */
const REDRAFTINGS: readonly (readonly [before: string, after: string, between?: string])[] = [
  ['OpenAI must offer API Products only on Azure.', 'OpenAI must offer API Products only on Azure except to Government Customers.', 'Microsoft and OpenAI'],
  ['OpenAI must offer API Products only on Azure except to Government Customers.', 'OpenAI may offer API Products on any cloud.', 'Microsoft and OpenAI'],
  ['OpenAI must offer Stateless APIs only on Azure until AGI Verification.', 'OpenAI must offer API Products only on Azure through 2028.', 'Microsoft and OpenAI'],
  ['OpenAI must offer Stateless APIs only on Azure until AGI Verification.', 'OpenAI must launch OpenAI Products first on Azure unless Microsoft elects not to support OpenAI Products.', 'Microsoft and OpenAI'],
  ['Supplier must sell Widgets only to Buyer.', 'Supplier must sell Widgets only to Buyer and Agent.'],
  ['Supplier must sell Widgets only to Buyer.', 'Buyer has a right of first refusal to purchase Widgets.'],
  ['Neither party may disclose Confidential Information for 3 years after termination.', 'Neither party may disclose Confidential Information for 5 years after termination except to Auditor.'],
  ['Each party must not sell Widgets in Japan.', 'Supplier must not sell Widgets in Japan.'],
  ['Buyer may terminate this agreement if Insolvency of the other party.', 'Either party may terminate this agreement if Insolvency of the other party.'],
  ['Supplier must deliver Widgets on any cloud.', 'Supplier must deliver Widgets on Azure.'],
  ['Supplier must deliver a Widget.', 'Supplier must deliver Widgets.'],
  ['Supplier grants Buyer an exclusive licence to Software in Japan for Marketing.', 'Supplier grants Buyer an exclusive licence to Software for Marketing.'],
  ['Supplier grants Buyer an exclusive licence to Software.', 'Supplier grants Buyer an exclusive licence to Software through 2028.\nClause 1 becomes non-exclusive upon Acceptance.'],
  ['Supplier grants Buyer a non-sublicensable licence to Software.', 'Supplier grants Buyer a sublicensable licence to Software.'],
  ['Supplier grants Buyer a licence to use Software.', 'Supplier grants Buyer a licence to use and modify Software.'],
  ['Supplier may assign this agreement with consent of Buyer.', 'Supplier may assign this agreement without consent of Buyer.'],
  ['Supplier must not assign this agreement without consent of Buyer.', 'Supplier must not assign this agreement.'],
  ['Supplier must not sell Widgets unless Acceptance and Insolvency.', 'Supplier must not sell Widgets unless Acceptance or Insolvency.'],
  ['Supplier may sell Widgets only if Acceptance.', 'Supplier may sell Widgets.'],
  ['Supplier must sell Widgets until the earlier of 2028-01-01 and Acceptance.', 'Supplier must sell Widgets until 2028-01-01.'],
  ['Supplier must not compete with Buyer in Japan for 2 years after termination.', 'Supplier must not compete with Buyer for 2 years after termination.'],
  ['Supplier appoints Buyer as its exclusive distributor for Widgets in Japan.', 'Supplier appoints Buyer as its distributor for Widgets in Japan.'],
  ['Supplier must launch Widgets first on Azure.', 'Supplier must launch Widgets and Gadgets first on Azure.'],
  ['Buyer has a right of first refusal to purchase Widgets.', 'Buyer has a right of first refusal to purchase Widgets and Gadgets.'],
  ['Supplier must give Buyer terms no less favourable than Agent.', 'Supplier must give Buyer terms no less favourable than any third party.'],
  // Said otherwise, and the same: who, where and when are told one by one, and none of them moved.
  ['Supplier must not sell Widgets in Japan.', 'Supplier may not sell Widgets in Japan.'],
  ['Supplier must not sell Widgets or Gadgets.', 'Supplier must not sell Gadgets or Widgets.'],
  ['Supplier must not offer OpenAI Products on AWS.', 'Supplier must not offer OpenAI Products or API Products on AWS or Bedrock.'],
];

test('each redrafting is told as one would tell it across the table', async () => {
  const told = REDRAFTINGS.map(([before, after, between]) => {
    const versions = exampleVersions({ before, after, ...(between !== undefined && { between }) });
    for (const { files } of versions) expect(files.flatMap(({ problems }) => problems.filter(({ code }) => code.startsWith('syntax/')))).toEqual([]);
    const changes = compare(...versions).changes.map(({ code, message, witness, effects }) => [
      `- \`${code}\` ${message}`, ...(witness === undefined ? [] : [`  *${witness}*`]), ...(effects.length === 0 ? [] : [`  ${effects.map(({ party, effect }) => `${party}: ${effect}`).join(', ')}`]),
    ].join('\n'));
    return [`> ${before}`, '>', ...after.split('\n').map((line) => `> ${line}`), '', ...changes, ''].join('\n');
  });
  await expect(told.join('\n')).toMatchFileSnapshot('golden/readings.md');
});

test('the other way round each is told by its inverse, gain and loss swapped', () => {
  const summary = (code: string, favours: readonly string[], burdens: readonly string[]): string => `${code}: ${favours.join()} > ${burdens.join()}`;
  for (const [before, after, between] of REDRAFTINGS) {
    const [base, revision] = exampleVersions({ before, after, ...(between !== undefined && { between }) });
    const there = compare(base, revision).changes.map(({ code, favours, burdens }) => summary(`${code.split('/').slice(0, 2).join('/')}/${ROWS.get(code)?.inverse ?? ''}`, burdens, favours));
    const back = compare(revision, base).changes.map(({ code, favours, burdens }) => summary(code, favours, burdens));
    expect(back.toSorted(), `${before} ⇐ ${after}`).toEqual(there.toSorted());
  }
});
