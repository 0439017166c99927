import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { AWSOAI, MSOAI, VOCABULARY } from './support/deals.ts';

const URIS = ['file:///deals/vocabulary.deal', 'file:///deals/msoai.deal', 'file:///deals/awsoai.deal'] as const;
const TEXTS = [VOCABULARY, MSOAI, AWSOAI] as const;
const REQUESTS = ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink', 'formatting', 'prepareRename'];
const SCRAPS = ['', '.', ' ', '\n', '\r\n', '"', '[', '//', '/*', '"""', 'clause 9 "X"\n', 'OpenAI must offer API Products on AWS.', 'until ', ' only', '\ud83e', '\udd1d', '华为', 'use "vocabulary.deal".\n'];

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), file: fc.nat(2), at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), scrap: fc.constantFrom(...SCRAPS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), file: fc.nat(2), method: fc.constantFrom(...REQUESTS), line: fc.nat(40), character: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), file: fc.nat(2) }) },
);

test('after any session the server says what a new one says of the same texts, and nothing failed on the way', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
    const texts: [string, string, string] = [...TEXTS];
    const client = await connect({ settings: { asOf: '2026-03-01' } });
    try {
      for (const [file, uri] of URIS.entries()) await client.open(uri, texts[file] ?? '');
      let version = 1;
      for (const one of steps) {
        const uri = URIS[one.file] ?? URIS[0];
        const text = texts[one.file] ?? '';
        if (one.do === 'ask') await ask(client, uri, one);
        else if (one.do === 'reopen') {
          await client.close(uri);
          await client.open(uri, text);
        } else {
          const start = Math.floor(one.at * text.length);
          const end = Math.min(text.length, start + one.remove);
          texts[one.file] = text.slice(0, start) + one.scrap + text.slice(end);
          const range = { start: positionAt(text, start), end: positionAt(text, end) };
          // A position between the two halves of a line end means the line's end: the texts stay the same on both sides.
          if (splitsLineEnd(text, start) || splitsLineEnd(text, end)) await client.write(uri, texts[one.file] ?? '');
          else await client.notify('textDocument/didChange', { textDocument: { uri, version: 100 + version++ }, contentChanges: [{ range, text: one.scrap }] });
        }
      }
      const fresh = await connect({ settings: { asOf: '2026-03-01' } });
      for (const [file, uri] of URIS.entries()) await fresh.open(uri, texts[file] ?? '');
      for (const uri of URIS) expect(plain(await client.diagnostics(uri))).toEqual(plain(await fresh.diagnostics(uri)));
      for (const [file, uri] of URIS.entries()) expect(await explained(client, uri, texts[file] ?? '')).toEqual(await explained(fresh, uri, texts[file] ?? ''));
      await fresh.dispose();
      expect(client.log).toEqual([]);
    } finally {
      await client.dispose();
    }
  }), { numRuns: 40 });
});

/** What stands above the clauses of a file, and what the first words of each line explain. */
async function explained(client: Client, uri: string, text: string): Promise<readonly unknown[]> {
  const textDocument = { uri };
  const lines = text.split(/\r\n|\r|\n/).keys();
  return Promise.all([client.request('textDocument/codeLens', { textDocument }), ...[...lines].map((line) => client.request('textDocument/hover', { textDocument, position: { line, character: 3 } }))]);
}

async function ask(client: Client, uri: string, { method, line, character }: { readonly method: string; readonly line: number; readonly character: number }): Promise<void> {
  const position = { line, character };
  await client.request(`textDocument/${method}`, { textDocument: { uri }, position, context: { includeDeclaration: true }, options: { tabSize: 2, insertSpaces: true } })
    .catch((error: unknown) => { if (method !== 'prepareRename') throw error; });
}

function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function splitsLineEnd(text: string, offset: number): boolean {
  return text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
}

function plain(found: readonly Diagnostic[]): readonly string[] {
  return found.map((one) => JSON.stringify(one)).toSorted();
}
