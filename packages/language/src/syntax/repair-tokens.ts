import type { IToken, TokenType } from 'chevrotain';
import type { TokenTypes } from './words.ts';

/** A token that the text does not have: of no length, before the offset. */
export function missingToken(name: string, offset: number, types: TokenTypes): IToken {
  return makeToken(name, '', offset, types);
}

/** One token for the text of several that could not be read: within an element, or for a whole one. */
export function brokenToken(text: string, tokens: readonly IToken[], types: TokenTypes, name: 'BROKEN' | 'STRAY' = 'BROKEN'): IToken {
  const start = tokens[0]?.startOffset ?? 0;
  const end = endOf(tokens[tokens.length - 1]) ?? text.length;
  return makeToken(name, text.slice(start, end), start, types);
}

/** Any token, with its image. */
export function makeToken(name: string, image: string, offset: number, types: TokenTypes): IToken {
  const type: TokenType | undefined = types[name];
  if (type?.tokenTypeIdx === undefined) throw new Error(`The grammar has no token ${name}`);
  return { image, startOffset: offset, endOffset: offset + Math.max(image.length, 1) - 1, tokenTypeIdx: type.tokenTypeIdx, tokenType: type };
}

/** The offset after a token. */
export function endOf(token: IToken | undefined): number | undefined {
  return token && token.startOffset + token.image.length;
}

/** Whether tokens that must end with a full stop do not. */
export function closingStop(tokens: readonly IToken[], types: TokenTypes): boolean {
  const last = tokens[tokens.length - 1];
  return last !== undefined && last.tokenType !== types['.'] && last.tokenType !== types[';'] && last.tokenType !== types.TEXT_BLOCK;
}

/** Words that nest one thing in another. */
const NESTING = new Set(['of', 'than', 'after', 'before', 'including', 'excluding', 'except', 'first', 'only']);
const MOST_NESTED = 200;
const MOST_TOKENS = 4000;

/** Whether a sentence is too long or nests too deep to be read: then the parser is not asked. */
export function tooComplex(tokens: readonly IToken[]): boolean {
  let nested = 0;
  let length = 0;
  for (const token of tokens) {
    const name = token.tokenType.name;
    if (name === '.' || name === ';') {
      nested = 0;
      length = 0;
      continue;
    }
    if (NESTING.has(name)) nested++;
    length++;
    if (nested > MOST_NESTED || length > MOST_TOKENS) return true;
  }
  return false;
}
