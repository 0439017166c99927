import type { IToken } from 'chevrotain';
import { explain, outsideClause, unreadable } from './explain.ts';
import { lex } from './lex.ts';
import type { SyntaxProblem } from './problem.ts';
import { brokenToken, closingStop, endOf, makeToken, missingToken, tooComplex } from './repair-tokens.ts';
import { salvage } from './salvage.ts';
import { segmentsOf } from './segments.ts';
import type { Segment } from './segments.ts';
import { syntaxServices } from './services.ts';
import { readAs } from './viable.ts';
import { sentenceNet } from './viable-net.ts';

/** Tokens that the parser can read, those of a broken sentence put together into one. */
export interface Repaired {
  readonly tokens: IToken[];
  readonly problems: SyntaxProblem[];
}

/**
 * Mends tokens that the parser refused. Each sentence is tried alone. Where a full stop is missing and its place is plain, it
 * is put there; a head without its number or its quotes is completed; what still cannot be read is replaced by one token.
 */
export function repair(text: string, tokens: readonly IToken[]): Repaired {
  const mender = new Mender(text);
  const all = quoteHeadings(text, tokens, mender.problems);
  const segments = segmentsOf(all, text);
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === undefined) break;
    const own = all.slice(segment.from, segment.to);
    if (mender.mend(segment.rule, own)) continue;
    // The head of an instruction is lost, and with it the clause that it brings.
    while (segments[index + 1]?.rule === 'Item') index++;
    mender.giveUp(all.slice(segment.from, segments[index]?.to), 'STRAY');
  }
  return { tokens: mender.tokens, problems: mender.problems };
}

/** How many full stops may be put into one sentence that runs on over many lines. */
const MOST_SPLITS = 100;

class Mender {
  readonly tokens: IToken[] = [];
  readonly problems: SyntaxProblem[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Adds a segment, mended. False where the whole element is lost with it. */
  mend(rule: Segment['rule'], tokens: IToken[]): boolean {
    if (rule === 'Head') return this.head(tokens);
    if (rule === 'Stray') this.stray(tokens);
    else this.sentence(rule, tokens);
    return true;
  }

  giveUp(tokens: readonly IToken[], as: 'BROKEN' | 'STRAY'): void {
    this.tokens.push(brokenToken(this.text, tokens, syntaxServices().types, as));
  }

  private head(tokens: IToken[]): boolean {
    const { types, reads } = syntaxServices();
    const completed = [...tokens];
    const first = tokens[0]?.tokenType.name;
    const end = endOf(tokens[0]) ?? 0;
    if (first === 'clause' && !/NUMBER/.test(tokens[1]?.tokenType.name ?? '')) completed.splice(1, 0, missingToken('CLAUSE_NUMBER', end, types));
    if (first === 'scenario' && tokens.length < 2) {
      completed.push(missingToken('STRING', end, types));
      this.problems.push({ code: 'syntax/expected', message: 'A scenario has a title in quotes: `scenario "After the amendment"`.', start: tokens[0]?.startOffset ?? 0, end });
    }
    if (reads(this.text, completed, 'Element')) {
      this.tokens.push(...completed);
      return true;
    }
    this.problems.push(explain(this.text, tokens, 'Element').problem);
    return false;
  }

  private stray(tokens: IToken[]): void {
    this.problems.push(outsideClause(this.text, tokens));
    this.giveUp(tokens, 'STRAY');
  }

  private sentence(rule: 'Element' | 'Item' | 'Step', tokens: IToken[]): void {
    let rest = tokens;
    for (let splits = 0; splits < MOST_SPLITS; splits++) {
      const split = this.split(rule, rest);
      if (split === undefined) break;
      this.one(rule, rest.slice(0, split.at));
      const segments = segmentsOf(split.rest, this.text);
      const last = segments.pop();
      // The rest is one sentence: what it was cut from held no full stop but its last.
      rest = split.rest.slice(last?.from ?? 0);
    }
    this.one(rule, rest);
  }

  /** Adds one sentence, mended. */
  private one(rule: 'Element' | 'Item' | 'Step', tokens: IToken[]): void {
    const { types, reads } = syntaxServices();
    const open = closingStop(tokens, types);
    const end = endOf(tokens[tokens.length - 1]) ?? 0;
    const closed = open ? [...tokens, missingToken('.', end, types)] : tokens;
    if (tooComplex(closed)) {
      this.problems.push(unreadable(tokens));
      this.giveUp(tokens, rule === 'Element' ? 'STRAY' : 'BROKEN');
    } else if (reads(this.text, closed, rule)) {
      if (open) this.problems.push(fullStop(tokens, end));
      this.tokens.push(...closed);
    } else {
      const { problem, read } = explain(this.text, closed, rule);
      this.problems.push(problem);
      this.tokens.push(...salvage(this.text, closed, rule, read));
    }
  }

  /** Where a line begins a sentence of its own and the one before could end: there a full stop is missing. */
  private split(rule: 'Element' | 'Item' | 'Step', tokens: IToken[]): { readonly at: number; readonly rest: IToken[] } | undefined {
    const { types, reads } = syntaxServices();
    if (tooComplex(tokens)) return undefined;
    const { read } = readAs(sentenceNet(), rule, tokens);
    const [before, next] = [tokens[read - 1], tokens[read]];
    if (before === undefined || next === undefined) return undefined;
    const end = endOf(before) ?? 0;
    if (!/[\n\r]/.test(this.text.slice(end, next.startOffset))) return undefined;
    if (!reads(this.text, [...tokens.slice(0, read), missingToken('.', end, types)], rule)) return undefined;
    const rest = shifted(lex(this.text.slice(next.startOffset, endOf(tokens[tokens.length - 1])), types).tokens, next.startOffset);
    const further = readAs(sentenceNet(), rule, rest).read;
    return rest.slice(0, further).some((token) => PREDICATES.has(token.tokenType.name)) ? { at: read, rest } : undefined;
  }
}

/** The words by which a sentence says something of its subject. */
const PREDICATES = new Set([
  'must', 'shall', 'will', 'may', 'need', 'is', 'are', 'has', 'have', 'grants', 'grant', 'owns', 'own', 'holds', 'hold', 'assigns', 'assign', 'warrants',
  'warrant', 'appoints', 'appoint', 'renews', 'renew', 'prevails', 'prevail', 'becomes', 'become', 'survives', 'survive', 'applies', 'apply', 'takes', 'take',
  'does', 'do', 'intends', 'intend', 'expect', 'given',
]);

function shifted(tokens: readonly IToken[], by: number): IToken[] {
  return tokens.map((token) => ({ ...token, startOffset: token.startOffset + by, endOffset: (token.endOffset ?? 0) + by }));
}

function fullStop(tokens: readonly IToken[], end: number): SyntaxProblem {
  const last = tokens[tokens.length - 1];
  return {
    code: 'syntax/full-stop', message: `This sentence has no full stop after \`${last?.image ?? ''}\`.`,
    start: last?.startOffset ?? end, end, data: { insertion: '.' },
  };
}

/** Puts the heading of a clause in quotes where the drafter did not: the rest of the line, if it is no sentence. */
function quoteHeadings(text: string, tokens: readonly IToken[], problems: SyntaxProblem[]): IToken[] {
  const result: IToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    result.push(token);
    if (tokens[index - 1]?.tokenType.name !== 'clause' || token.tokenType.name !== 'CLAUSE_NUMBER') continue;
    const end = bareHeadingEnd(text, tokens, index + 1);
    const [first, last] = [tokens[index + 1], tokens[end - 1]];
    if (end === index + 1 || first === undefined) continue;
    const heading = text.slice(first.startOffset, endOf(last));
    result.push(makeToken('STRING', heading, first.startOffset, syntaxServices().types));
    problems.push({
      code: 'syntax/heading', message: 'The heading of a clause stands in quotes.', start: first.startOffset, end: first.startOffset + heading.length,
      data: { replacement: `"${heading}"` },
    });
    index = end - 1;
  }
  return result;
}

/** The index after the last token of a heading without quotes that begins at `from`; `from` where there is none. */
function bareHeadingEnd(text: string, tokens: readonly IToken[], from: number): number {
  let index = from;
  for (; index < tokens.length; index++) {
    const [before, token] = [tokens[index - 1], tokens[index]];
    if (before === undefined || token === undefined) return from;
    if (/[\n\r]/.test(text.slice(endOf(before), token.startOffset))) return index;
    const name = token.tokenType.name;
    if (PREDICATES.has(name) || name === 'STRING' || name === '.' || name === ';' || name === 'text' || name === 'LABEL') return from;
  }
  return index;
}
