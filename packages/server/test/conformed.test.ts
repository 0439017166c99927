import { afterEach, beforeEach, expect, test } from 'vitest';
import { AGREEMENTS, CONFORMED_COPY } from '@dealwright/protocol';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';

const BASE = 'file:///deals/base.deal';
const AMENDMENT = 'file:///deals/amendment.deal';

const AGREEMENT = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.

clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
`;

let client: Client;
beforeEach(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  await client.open(BASE, AGREEMENT);
  await client.open(AMENDMENT, 'use "base.deal".\namendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 1 replace "2 million" with "3 million".\n');
  await client.open('file:///deals/other.deal', 'use "base.deal".\nagreement "Other Agreement" ("OA") between Buyer and Supplier dated 2026-01-01.\n');
  await client.settled();
});
afterEach(() => client.dispose());

test('tells which agreements there are, which stand in the open file, and when they change', async () => {
  const master = { name: 'MSA', title: 'Master Agreement', isHere: true, changes: ['2026-02-01'] };
  const other = { name: 'OA', title: 'Other Agreement', isHere: false, changes: [] };
  expect(await client.request(AGREEMENTS, { uri: AMENDMENT })).toEqual({ agreements: [master, other], today: '2026-03-01' });
  expect(await client.request(AGREEMENTS, {})).toEqual({ agreements: [{ ...master, isHere: false }, other], today: '2026-03-01' });
});

test('gives the copy as of a day, from the texts as they stand', async () => {
  const copy = (words: string, title: string, origin: string): string => `// The conformed copy of Master Agreement (MSA) as of ${title}.\n\n${AGREEMENT.replace('clause 1', `${origin}clause 1`).replace('2 million', words)}`;
  expect(await client.request(CONFORMED_COPY, { agreement: 'MSA', asOf: '2026-01-31' })).toEqual({ text: copy('2 million', '31 January 2026, which nothing amends by then', '') });
  expect(await client.request(CONFORMED_COPY, { agreement: 'MSA', asOf: '2026-02-01' })).toEqual({ text: copy('3 million', '1 February 2026, with A1', '// As changed by A1 with effect from 1 February 2026.\n') });
  await client.write(AMENDMENT, 'use "base.deal".\namendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 1 replace "2 million" with "4 million".\n');
  expect(await client.request(CONFORMED_COPY, { agreement: 'MSA', asOf: '2026-02-01' })).toEqual({ text: copy('4 million', '1 February 2026, with A1', '// As changed by A1 with effect from 1 February 2026.\n') });
});

test('says why there is none', async () => {
  expect(await client.request(CONFORMED_COPY, { agreement: 'XY', asOf: '2026-02-01' })).toEqual({ trouble: 'There is no agreement XY in this workspace any more.' });
  expect(await client.request(CONFORMED_COPY, { agreement: 'MSA', asOf: '2026-02-31' })).toEqual({ trouble: '2026-02-31 is no day. Write one as 2026-03-01.' });
  await expect(client.request(CONFORMED_COPY, { agreement: 7 })).rejects.toThrow('The request is malformed.');
});
