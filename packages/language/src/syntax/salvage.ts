import type { IToken } from 'chevrotain';
import { brokenToken } from './repair-tokens.ts';
import { syntaxServices } from './services.ts';

/**
 * What can be kept of a sentence that cannot be read: the label of an item; the name that a declaration gives, so that its uses
 * stay known; the title and the readable headers of an agreement. `read` is the number of tokens before the mistake. The rest
 * becomes one token.
 */
export function salvage(text: string, tokens: readonly IToken[], rule: 'Element' | 'Item' | 'Step', read: number): IToken[] {
  for (const candidate of candidates(text, tokens, rule, read)) {
    if (syntaxServices().reads(text, candidate, rule)) return candidate;
  }
  return [brokenToken(text, tokens, syntaxServices().types, rule === 'Element' ? 'STRAY' : 'BROKEN')];
}

function* candidates(text: string, tokens: readonly IToken[], rule: 'Element' | 'Item' | 'Step', read: number): Generator<IToken[]> {
  const broken = (from: number, to: number): IToken => brokenToken(text, tokens.slice(from, to), syntaxServices().types);
  const last = tokens.length - 1;
  const stop = tokens[last];
  if (stop === undefined) return;
  if (rule === 'Item' && nameAt(tokens, 0) === 'LABEL' && last > 0) yield [...tokens.slice(0, 1), broken(1, tokens.length)];
  if (rule !== 'Element') return;
  if (nameAt(tokens, 0) === 'agreement' || nameAt(tokens, 0) === 'amendment') {
    const [from, to] = brokenHeader(tokens, read);
    if (from < to) yield [...tokens.slice(0, from), broken(from, to), ...tokens.slice(to)];
    const head = titleEnd(tokens);
    if (head < last) yield [...tokens.slice(0, head), broken(head, last), stop];
    return;
  }
  const comma = lastComma(tokens, read);
  if (comma > 0) yield [...tokens.slice(0, comma), broken(comma, last), stop];
  for (const head of [nameEnd(tokens), 3, 2]) if (head < last) yield [...tokens.slice(0, head), broken(head, last), stop];
}

const HEADERS = new Set(['between', 'dated', 'effective', 'from', 'until', 'through', 'for', 'under', 'supersedes', 'incorporates', 'draft', 'non-binding', 'restating']);

/** From the header that holds the mistake, or after the one before it, to the next. */
function brokenHeader(tokens: readonly IToken[], read: number): [number, number] {
  const title = titleEnd(tokens);
  let from = Math.max(read, title);
  while (from > title && !HEADERS.has(nameAt(tokens, from))) from--;
  let to = Math.max(read, from) + 1;
  while (to < tokens.length - 1 && !HEADERS.has(nameAt(tokens, to))) to++;
  // A mistake between two headers leaves the one before whole.
  const between = read > from && syntaxServices().types[nameAt(tokens, from)] !== undefined && nameAt(tokens, read) === 'WORD';
  return [between ? read : from, Math.min(to, tokens.length - 1)];
}

/** After the title and the short name, and the base of an amendment. */
function titleEnd(tokens: readonly IToken[]): number {
  let end = nameAt(tokens, 1) === 'STRING' ? 2 : 1;
  if (nameAt(tokens, end) === '(' && nameAt(tokens, end + 2) === ')') end += 3;
  if (nameAt(tokens, end) === 'to' && nameAt(tokens, end + 1) === 'TERM') end += 2;
  return end;
}

/** After the name that a declaration gives and its further forms. */
function nameEnd(tokens: readonly IToken[]): number {
  let end = nameAt(tokens, 1) === 'group' ? 3 : 2;
  if (nameAt(tokens, end) !== '(') return end;
  while (end < tokens.length && nameAt(tokens, end) !== ')') end++;
  return end + 1;
}

function lastComma(tokens: readonly IToken[], before: number): number {
  for (let index = Math.min(before, tokens.length - 1); index > 0; index--) if (nameAt(tokens, index) === ',') return index;
  return -1;
}

function nameAt(tokens: readonly IToken[], index: number): string {
  return tokens[index]?.tokenType.name ?? '';
}
