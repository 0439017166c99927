import type { IToken } from 'chevrotain';
import { ORDINARY } from './words.ts';
import type { TokenTypes } from './words.ts';

const OPENS = new Set(['if', 'unless', 'while', 'when']);
const CLOSES = new Set([',', '.', ';', ':']);
/** What may stand before the name of a noun. */
const BEFORE_NAME = new Set(['not', 'the', 'a', 'an', 'any', 'all', 'each', 'every', 'no', 'either', 'neither', 'both', 'its', 'this', 'other', 'own', 'third', 'third-party']);
/** The verbs that state something of a subject. */
const STATES = new Set(['is', 'are', 'can', 'cannot', 'elects', 'does', 'do', 'fails', 'breaches', 'breach', 'occurs', 'occur', 'WORD']);

/**
 * Tells the `and` and `or` between two conditions from those between two nouns: in `if A supports B and C elects not to support B`
 * the second condition has a subject and a verb of its own. A parser that looks ahead within one rule cannot see this.
 */
export function markConditionJoins(tokens: readonly IToken[], types: TokenTypes): void {
  const join = types.CONDITION_JOIN;
  if (join?.tokenTypeIdx === undefined) return;
  let within = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) return;
    const name = token.tokenType.name;
    if (OPENS.has(name)) within = true;
    else if (CLOSES.has(name)) within = false;
    else if (within && (name === 'and' || name === 'or' || name === 'and/or') && statesSomething(tokens, index + 1)) {
      token.tokenType = join;
      token.tokenTypeIdx = join.tokenTypeIdx;
    }
  }
}

/** Whether a noun and then a verb stand here. */
function statesSomething(tokens: readonly IToken[], from: number): boolean {
  let index = from;
  for (;;) {
    while (BEFORE_NAME.has(nameAt(tokens, index))) index++;
    if (STATES.has(nameAt(tokens, index)) || CLOSES.has(nameAt(tokens, index))) return false;
    index++;
    if (nameAt(tokens, index) !== 'of') break;
    index++;
  }
  const verb = nameAt(tokens, index);
  return STATES.has(verb) || ORDINARY.has(verb);
}

function nameAt(tokens: readonly IToken[], index: number): string {
  return tokens[index]?.tokenType.name ?? '.';
}
