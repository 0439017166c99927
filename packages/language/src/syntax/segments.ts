import type { IToken } from 'chevrotain';

/** A stretch of an element's tokens that is read, and broken, on its own: a head, a sentence, a step, or a whole element. */
export interface Segment {
  /** The rule that reads it. `Head` is what stands before the first sentence; `Stray` is a sentence outside of a clause. */
  readonly rule: 'Element' | 'Head' | 'Item' | 'Step' | 'Stray';
  /** Index of the first token, and of the token after the last. */
  readonly from: number;
  readonly to: number;
}

const SINGLE = new Set([
  'use', 'party', 'cloud', 'channel', 'product', 'service', 'asset', 'customer', 'territory', 'purpose', 'event', 'term', 'action', 'period',
  'calendar', 'fact', 'agreement', 'amendment', 'schedule', 'section', 'delete', 'AMEND_IN', 'STRAY',
]);

/**
 * Divides tokens into segments by full stops and by the words that open elements. Every token belongs to one segment.
 * `text` is where the tokens come from: an opener is written in lower case there.
 */
export function segmentsOf(tokens: readonly IToken[], text: string): Segment[] {
  const segments: Segment[] = [];
  let body: 'Item' | 'Step' | 'Stray' = 'Stray';
  let from = 0;
  while (from < tokens.length) {
    const opener = openerAt(tokens, from, text);
    let rule: Segment['rule'] = body;
    let to: number;
    if (opener === 'clause') {
      to = headEnd(tokens, from);
      rule = 'Head';
      body = 'Item';
    } else if (opener === 'scenario') {
      to = from + (nameAt(tokens, from + 1) === 'STRING' ? 2 : 1);
      rule = 'Head';
      body = 'Step';
    } else if (opener === 'instruction') {
      const clause = clauseAfter(tokens, from);
      to = clause < 0 ? sentenceEnd(tokens, from) : headEnd(tokens, clause);
      rule = clause < 0 ? 'Element' : 'Head';
      body = clause < 0 ? 'Stray' : 'Item';
    } else {
      to = sentenceEnd(tokens, from);
      if (opener === 'single') {
        rule = 'Element';
        body = 'Stray';
      }
    }
    segments.push({ rule, from, to });
    from = to;
  }
  return segments;
}

/** What the token opens, if it opens an element. */
function openerAt(tokens: readonly IToken[], index: number, text: string): 'clause' | 'scenario' | 'instruction' | 'single' | undefined {
  const token = tokens[index];
  if (token === undefined || text.charAt(token.startOffset) !== token.image.charAt(0)) return undefined;
  const name = token.tokenType.name;
  if (name === 'clause' || name === 'scenario') return name;
  if (name === 'replace' || name === 'insert') return 'instruction';
  return SINGLE.has(name) ? 'single' : undefined;
}

/** After `clause`, its number and its heading. */
function headEnd(tokens: readonly IToken[], clause: number): number {
  let to = clause + 1;
  const number = nameAt(tokens, to);
  if (number === 'CLAUSE_NUMBER' || number === 'NUMBER') to++;
  if (nameAt(tokens, to) === 'STRING') to++;
  return to;
}

/** The `clause` that an instruction brings, before any full stop; -1 where there is none. */
function clauseAfter(tokens: readonly IToken[], from: number): number {
  for (let index = from; index < tokens.length; index++) {
    const name = nameAt(tokens, index);
    if (name === 'clause') return index;
    if (name === '.' || name === ';') return -1;
  }
  return -1;
}

/** After the full stop that closes a sentence, or before wording that follows a sentence without one. */
function sentenceEnd(tokens: readonly IToken[], from: number): number {
  if (nameAt(tokens, from) === 'text' && nameAt(tokens, from + 1) === 'TEXT_BLOCK') return from + (nameAt(tokens, from + 2) === '.' ? 3 : 2);
  for (let index = from; index < tokens.length; index++) {
    const name = nameAt(tokens, index);
    if (name === '.' || name === ';' || name === 'STRAY' || (name === 'BROKEN' && /[.;]$/.test(tokens[index]?.image ?? ''))) return index + 1;
    if (index > from && (name === 'text' || name === 'clause')) return index;
  }
  return tokens.length;
}

function nameAt(tokens: readonly IToken[], index: number): string {
  return tokens[index]?.tokenType.name ?? '';
}
