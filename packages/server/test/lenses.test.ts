import { afterEach, describe, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import type { ShowPlaces } from '@dealwright/protocol';
import { AMENDED } from './support/amended.ts';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { wordsIn } from './support/editor.ts';

const uriOf = (name: string): string => `file:///deals/${name}`;

let client: Client;
let refreshed: number;
afterEach(() => client.dispose());

async function start(settings: object, options: { readonly initializationOptions?: object; readonly capabilities?: object } = {}): Promise<void> {
  client = await connect({ settings, initializationOptions: { showsPlaces: true }, capabilities: { workspace: { configuration: true, codeLens: { refreshSupport: true } } }, ...options });
  refreshed = 0;
  client.connection.onRequest('workspace/codeLens/refresh', () => {
    refreshed++;
    return null;
  });
  for (const [name, text] of Object.entries(AMENDED)) await client.open(uriOf(name), text);
  await client.settled();
}

const lenses = (name: string): Promise<readonly CodeLens[]> => client.request('textDocument/codeLens', { textDocument: { uri: uriOf(name) } });

/** By clause, what stands above it. */
async function shown(name: keyof typeof AMENDED): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const { range, command } of await lenses(name)) (found[wordsIn(AMENDED[name], range)] ??= []).push(command?.title ?? '');
  return found;
}

describe('above each clause stands', () => {
  test('whether it is in force, which amendment changes it, what it collides with', async () => {
    await start({ asOf: '2026-03-01' });
    expect(await shown('msoai.deal')).toEqual({
      'MSOAI': ['In force since 28 October 2025, through 31 December 2032', 'Amended by A2026 on 27 April 2026'],
      '2.1 "API on Azure"': ['In force since 28 October 2025, until AGI Verification', 'Collides with MSOAI 2.2 (A2026) and 1 more'],
      '2.2 "The rest anywhere"': ['In force since 28 October 2025, through 26 April 2026', 'Replaced by A2026 on 27 April 2026', 'Narrowed by AWSOAI 2'],
      '2.3 "Commitment"': ['In force since 28 October 2025, through 26 April 2026', 'Amended by A2026 on 27 April 2026'],
      '2.4 "After closing"': ['Waits for Closing'],
      '2.5 "Pilot"': ['Fell due on 15 January 2026'],
      '2.6 "If verified"': ['In force'],
      '2.7 "Support"': ['In force'],
    });
    expect(await shown('a2026.deal')).toEqual({
      '2.2 "Anything anywhere"': ['Not in force until 27 April 2026', 'Replaces the words of MSOAI', 'Collides with MSOAI 2.1'],
    });
  });

  test('the same on a later day', async () => {
    await start({ asOf: '2026-06-01' });
    expect((await shown('msoai.deal'))['2.2 "The rest anywhere"']).toEqual(['Ended on 26 April 2026', 'Replaced by A2026 on 27 April 2026', 'Narrowed by AWSOAI 2']);
    expect((await shown('a2026.deal'))['2.2 "Anything anywhere"']?.[0]).toBe('In force since 27 April 2026, through 31 December 2032');
  });
});

test('a click leads to the other clauses, or to the instruction', async () => {
  await start({ asOf: '2026-03-01' });
  const words = ({ uri, range }: ShowPlaces['places'][number]): string => wordsIn(AMENDED[uri.slice(uriOf('').length) as keyof typeof AMENDED], range);
  const led = (await lenses('msoai.deal')).flatMap(({ command }) => {
    const [lead] = (command?.arguments ?? []) as readonly ShowPlaces[];
    return command?.command === 'deal.showPlaces' && lead ? [[command.title, ...lead.places.map(words)]] : [];
  });
  expect(led).toEqual([
    ['Amended by A2026 on 27 April 2026', 'A2026'],
    ['Collides with MSOAI 2.2 (A2026) and 1 more', '2.2', '1'],
    ['Replaced by A2026 on 27 April 2026', 'replace clause 2.2'],
    ['Narrowed by AWSOAI 2', '2'],
    ['Amended by A2026 on 27 April 2026', 'in clause 2.3'],
  ]);
});

test('for a client that cannot show places a lens is mere words', async () => {
  await start({ asOf: '2026-03-01' }, { initializationOptions: {} });
  expect(new Set((await lenses('msoai.deal')).map(({ command }) => command?.command))).toEqual(new Set(['']));
});

describe('the setting', () => {
  test('switches all of them, at once', async () => {
    await start({ asOf: '2026-03-01', codeLens: { enabled: false } });
    expect(await lenses('msoai.deal')).toEqual([]);
    const before = refreshed;
    await client.set({ asOf: '2026-03-01', codeLens: { enabled: true } });
    await client.settled();
    expect(refreshed).toBe(before + 1);
    expect(await lenses('awsoai.deal')).not.toEqual([]);
  });
});

describe('the editor is asked to look again', () => {
  test('where an edit in another file makes lenses others, and not for each key', async () => {
    await start({ asOf: '2026-03-01' });
    const before = refreshed;
    await client.write(uriOf('awsoai.deal'), AMENDED['awsoai.deal'].replace('"Launch"', '"Start"'));
    await client.settled();
    expect(refreshed).toBe(before);
    await client.write(uriOf('awsoai.deal'), AMENDED['awsoai.deal'].replace('on AWS.', 'on Azure.'));
    await client.settled();
    expect(refreshed).toBe(before + 1);
    await client.write(uriOf('words.deal'), `${AMENDED['words.deal']}fact Closing occurred on 2026-01-10.\n`);
    await client.settled();
    expect(refreshed).toBe(before + 2);
    expect((await shown('msoai.deal'))['2.4 "After closing"']).toEqual(['In force since 10 January 2026, through 31 December 2032']);
  });

  test('never, where it cannot be asked', async () => {
    await start({ asOf: '2026-03-01' }, { capabilities: { workspace: { configuration: true } } });
    await client.write(uriOf('awsoai.deal'), AMENDED['awsoai.deal'].replace('on AWS.', 'on Azure.'));
    await client.settled();
    expect(refreshed).toBe(0);
  });
});
