import { afterAll, beforeAll } from 'vitest';
import type { Position } from 'vscode-languageserver';
import { connect } from './client.ts';
import type { Client } from './client.ts';
import { FILES, positionOf } from './deals.ts';

/** A server on the sample deals, opened as an editor opens them, for the tests of one file. */
export interface Editor {
  readonly client: () => Client;
  /** Asks for something at some words of a file. */
  readonly at: <R>(method: string, file: keyof typeof NAMES, words: string, further?: number, more?: object) => Promise<R>;
  readonly of: <R>(method: string, file: keyof typeof NAMES, more?: object) => Promise<R>;
  /** The words of a range in a file. */
  readonly words: (location: Located) => string;
}

export interface Located { readonly uri: string; readonly range: { readonly start: Position; readonly end: Position } }

const NAMES = { vocabulary: 'file:///deals/vocabulary.deal', msoai: 'file:///deals/msoai.deal', awsoai: 'file:///deals/awsoai.deal' } as const;

export const uriOf = (file: keyof typeof NAMES): (typeof NAMES)[keyof typeof NAMES] => NAMES[file];

/** Call at the top of a test file. */
export function useEditor(): Editor {
  let client: Client;
  beforeAll(async () => {
    client = await connect({ settings: { asOf: '2026-03-01' }, initializationOptions: { ruleDocumentation: 'file:///docs/rules' } });
    for (const [uri, text] of Object.entries(FILES)) await client.open(uri, text);
    await client.settled();
  });
  afterAll(() => client.dispose());
  return {
    client: () => client,
    at: (method, file, words, further = 1, more = {}) => client.request(`textDocument/${method}`, {
      textDocument: { uri: NAMES[file] }, position: positionOf(FILES[NAMES[file]], words, further), ...more,
    }),
    of: (method, file, more = {}) => client.request(`textDocument/${method}`, { textDocument: { uri: NAMES[file] }, ...more }),
    words: ({ uri, range }) => wordsIn(FILES[uri as keyof typeof FILES], range),
  };
}

/** The words of a range. */
export function wordsIn(text: string, { start, end }: Located['range']): string {
  const lines = text.split('\n');
  if (start.line === end.line) return lines[start.line]?.slice(start.character, end.character) ?? '';
  return [lines[start.line]?.slice(start.character), ...lines.slice(start.line + 1, end.line), lines[end.line]?.slice(0, end.character)].join('\n');
}
