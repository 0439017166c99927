import type { IToken } from 'chevrotain';
import type { Document, Element } from '../generated/ast.ts';
import { unreadable } from './explain.ts';
import { formProblems } from './form.ts';
import { lex } from './lex.ts';
import type { SyntaxProblem } from './problem.ts';
import { repair } from './repair.ts';
import { brokenToken, closingStop, tooComplex } from './repair-tokens.ts';
import { segmentsOf } from './segments.ts';
import { resetSyntaxServices, syntaxServices } from './services.ts';
import type { Attempt } from './services.ts';

/** The most tokens of one element: some ten thousand lines of one clause. */
const MOST_TOKENS = 50_000;

/** The trees of a text and what is wrong with its form. */
export interface Parsed {
  readonly elements: readonly Element[];
  /** At most one for each sentence, in the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Comments and drafting notes, which are in no tree. */
  readonly hidden: readonly IToken[];
}

/**
 * Parses the text of one element, or of several. Total: what cannot be read becomes an unread part of the tree, with a problem
 * that says why, and everything around it is read all the same.
 */
export function parse(text: string): Parsed {
  const { types } = syntaxServices();
  const { tokens, hidden, problems } = lex(text, types);
  if (tokens.length === 0) return { elements: [], problems, hidden };
  if (tokens.length > MOST_TOKENS) return { elements: unread(text, tokens).elements, problems: [unreadable(tokens)], hidden };
  const whole = closingStop(tokens, types) || tooComplex(tokens) ? undefined : attempt(text, tokens);
  if (whole) return { elements: whole.elements, problems: onePerSentence([...problems, ...formProblems(whole, tokens, text)], tokens, text), hidden };
  const repaired = repair(text, tokens);
  const document = attempt(text, repaired.tokens) ?? unread(text, tokens);
  const all = [...problems, ...repaired.problems, ...formProblems(document, repaired.tokens, text)];
  return { elements: document.elements, problems: onePerSentence(all, repaired.tokens, text), hidden };
}

/** The tree where all could be read. */
function attempt(text: string, tokens: IToken[]): Document | undefined {
  let result: Attempt;
  try {
    result = syntaxServices().parse(text, tokens);
  } catch (error) {
    // A text nested deeper than the stack of the machine.
    if (!(error instanceof RangeError)) throw error;
    resetSyntaxServices();
    return undefined;
  }
  return result.whole ? result.document : undefined;
}

function unread(text: string, tokens: IToken[]): Document {
  const { parse: run, types } = syntaxServices();
  return run(text, [brokenToken(text, tokens, types, 'STRAY')]).document;
}

/** Keeps the first problem of each sentence, that of the characters before that of the words. */
function onePerSentence(problems: readonly SyntaxProblem[], tokens: readonly IToken[], text: string): SyntaxProblem[] {
  if (problems.length < 2) return [...problems];
  const ends = segmentsOf(tokens, text).map((segment) => tokens[segment.to - 1]?.endOffset ?? 0);
  const kept = new Map<number, SyntaxProblem>();
  for (const problem of problems) {
    const sentence = indexAfter(ends, problem.start);
    if (!kept.has(sentence)) kept.set(sentence, problem);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}

/** The index of the first end that is not before the offset. */
function indexAfter(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
