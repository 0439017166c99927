import { afterEach, expect, test } from 'vitest';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { AWSOAI, FILES } from './support/deals.ts';

let client: Client;
afterEach(() => client.dispose());

test('what was found in open files is published', async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  for (const [uri, text] of Object.entries(FILES)) await client.open(uri, text);
  const found = await client.diagnostics('file:///deals/awsoai.deal');
  console.log(JSON.stringify(client.published, null, 1), client.log);
  expect(found.map((one) => one.code)).toEqual(['conflict/exclusivity']);
});
