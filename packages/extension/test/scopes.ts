import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import textmate from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';
import oniguruma from 'vscode-oniguruma';

const GRAMMAR = fileURLToPath(new URL('../../../syntaxes/deal.tmLanguage.json', import.meta.url));

/** A piece of a line and the scopes that the grammar gives it, outermost first, without `source.deal`. */
export interface Piece { readonly text: string; readonly scopes: readonly string[] }

/** Loads the grammar with the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
  });
  const grammar = await registry.loadGrammar('source.deal');
  if (!grammar) throw new Error('The grammar does not load.');
  return grammar;
}

/** All pieces of a text that are not white space. */
export function tokenize(grammar: IGrammar, text: string): Piece[] {
  const pieces: Piece[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split(/\r?\n/)) {
    const result = grammar.tokenizeLine(line, state);
    for (const token of result.tokens) {
      const piece = line.slice(token.startIndex, token.endIndex);
      if (piece.trim() !== '') pieces.push({ text: piece.trim(), scopes: token.scopes.slice(1) });
    }
    state = result.ruleStack;
  }
  return pieces;
}

/** The innermost scope of the first piece that reads exactly so. */
export function scopeOf(grammar: IGrammar, text: string, piece: string): string | undefined {
  return tokenize(grammar, text).find((one) => one.text === piece)?.scopes.at(-1);
}
