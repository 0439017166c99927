import { NOTE, OPEN_NOTE, match } from './patterns.ts';

/** The extent of one element in a file, without the white space around it. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Whether it holds a comment or a note that nothing closes: then text far below may change where it ends. */
  readonly open: boolean;
}

/**
 * Cuts a file into elements (clauses, declarations, instructions, scenarios, …) without reading them, so that each can be parsed
 * alone. An element begins on a line of its own with a word that opens one, outside of quotes, wording and comments. Comments
 * on the lines directly above belong to it.
 *
 * Begins at `from`, which must be the start of a chunk or of the file. `until` is asked at each further chunk; where it says
 * yes, the rest is left to the caller, who knows it already.
 */
export function cut(text: string, from = 0, until: (start: number) => boolean = () => false): Chunk[] {
  return new Cutter(text, from, until).run();
}

const KINDS = 'party|cloud|channel|product|service|asset|customer|territory|purpose|event|term|period|calendar';
const REFERENCE = '(?:clause|section|schedule)s?';
const NUMBER = String.raw`(?:\d+(?:\.\d+)*[A-Z]?(?:\([a-z]{1,5}\))*|[A-Z])`;
const GAP = String.raw`[ \t\u00a0]+`;
const NAME = String.raw`["“\p{Lu}\p{Lt}\p{Lo}]`;

/** What opens an element wherever a line begins with it: nothing else is written so. */
const CLEAR_OPENER = new RegExp([
  `(?:${KINDS})${GAP}(?:group${GAP})?${NAME}`,
  String.raw`action${GAP}(?:["“]|[\p{Ll}\-]+[ \t]*[.,;(])`,
  `fact${GAP}${NAME}`,
  `(?:agreement|amendment|scenario)${GAP}["“]`,
  `(?:clause|section|schedule)${GAP}${NUMBER}[ \\t]*["“]`,
  `(?:replace|delete)${GAP}${REFERENCE}${GAP}${NUMBER}`,
  `insert${GAP}(?:after|before)${GAP}${REFERENCE}`,
  String.raw`in${GAP}${REFERENCE}${GAP}${NUMBER}${GAP}(?:replace|delete)\b`,
].join('|'), 'uy');

/** What opens one where the sentence above is closed. */
const LIKELY_OPENER = new RegExp(
  String.raw`(?:${KINDS}|use|action|fact|agreement|amendment|scenario|clause|section|schedule|replace|insert|delete|in${GAP}${REFERENCE})(?![\p{L}\p{M}\p{N}'’\-])`, 'uy');

/** An instruction that a clause must follow, and one that holds it on the same line. */
const TAKES_CLAUSE = new RegExp(`replace${GAP}${REFERENCE}|insert${GAP}(?:after|before)`, 'y');
const HOLDS_CLAUSE = new RegExp(String.raw`(?:replace|insert)\b[^\n\r"“]{1,60}?${GAP}clause${GAP}\d[^\n\r"“]{1,60}?${GAP}clause${GAP}`, 'y');

class Cutter {
  private readonly text: string;
  private readonly until: (start: number) => boolean;
  private readonly chunks: Chunk[] = [];
  private offset: number;
  /** Where the current chunk begins; -1 before the first thing that is not white space. */
  private start = -1;
  private open = false;
  /** The end of what the chunk holds so far. */
  private last = 0;
  /** Whether the sentence before is closed: a full stop, a blank line, the start of the file. */
  private boundary = true;
  /** Whether the current chunk still awaits its clause. */
  private awaitsClause = false;
  /** The first of the comments on the lines directly above; -1 where there are none. */
  private comments = -1;
  private noCommentEnd = false;
  /** The line whose end was asked for last. */
  private lineFrom = 0;
  private lineTo = -1;

  constructor(text: string, from: number, until: (start: number) => boolean) {
    this.text = text;
    this.until = until;
    this.offset = from;
  }

  run(): Chunk[] {
    while (this.offset < this.text.length) if (!this.line()) return this.chunks;
    this.finish(this.last);
    return this.chunks;
  }

  /** Reads one line, and what begins on it and ends on a later one. False where the caller knows the rest. */
  private line(): boolean {
    const { text } = this;
    let at = this.offset;
    let code = text.charCodeAt(at);
    while (code === 32 || code === 9 || code === 0xfeff || code === 0xa0) code = text.charCodeAt(++at);
    if (at >= text.length || code === 10 || code === 13) {
      this.boundary = true;
      this.comments = -1;
      this.offset = this.pastBreak(at);
      return true;
    }
    this.offset = at;
    if (code === 47 && this.commentLine(at)) return true;
    if (code >= 97 && code <= 122 && this.opens(at) && !this.begin(this.comments >= 0 ? this.comments : at, at)) return false;
    if (this.start < 0) this.start = this.comments >= 0 ? this.comments : at;
    this.comments = -1;
    this.rest();
    return true;
  }

  private opens(at: number): boolean {
    const clear = match(CLEAR_OPENER, this.text, at) > 0;
    if (!clear && !(this.boundary && match(LIKELY_OPENER, this.text, at) > 0)) return false;
    if (this.awaitsClause && this.text.startsWith('clause', at)) {
      this.awaitsClause = false;
      return false;
    }
    return true;
  }

  /** Ends the chunk before and begins one at `start`, whose opener stands at `opener`. False where the caller knows the rest. */
  private begin(start: number, opener: number): boolean {
    if (this.start !== start) {
      // Comments above the next element were passed already; they are its own.
      this.finish(Math.min(this.last, this.lastBefore(start)));
      if (this.until(start)) return false;
      this.start = start;
    }
    this.awaitsClause = match(TAKES_CLAUSE, this.text, opener) > 0 && match(HOLDS_CLAUSE, this.text, opener) === 0;
    return true;
  }

  private finish(end: number): void {
    if (this.start >= 0) this.chunks.push({ start: this.start, end, open: this.open });
    this.start = -1;
    this.open = false;
  }

  private lastBefore(offset: number): number {
    let end = offset;
    while (end > 0 && isSpace(this.text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** A line that holds a comment and no more. */
  private commentLine(at: number): boolean {
    const { text } = this;
    const second = text.charCodeAt(at + 1);
    if (second !== 47 && second !== 42) return false;
    const close = second === 47 ? at : this.commentEnd(at);
    const end = this.lineEnd(close);
    if (second === 42 && text.slice(close, end).trim() !== '') return false;
    if (this.comments < 0) this.comments = at;
    if (this.start < 0) this.start = at;
    this.last = this.lastBefore(end);
    this.offset = this.pastBreak(end);
    return true;
  }

  /** What follows on the line, quotes, wording and comments jumped over. */
  private rest(): void {
    const { text } = this;
    while (this.offset < text.length) {
      const code = text.charCodeAt(this.offset);
      if (code === 10 || code === 13) {
        this.offset = this.pastBreak(this.offset);
        return;
      }
      if (code === 34 || code === 0x201c) this.quoted(code);
      else if (code === 47 && text.charCodeAt(this.offset + 1) === 47) this.jump(this.lineEnd(this.offset), false);
      else if (code === 47 && text.charCodeAt(this.offset + 1) === 42) this.jump(this.commentEnd(this.offset), false);
      else if (code === 91 && text.startsWith('[Note:', this.offset)) this.note();
      else {
        this.offset++;
        if (!isSpace(code)) {
          this.last = this.offset;
          this.boundary = code === 46 || code === 59;
          if (this.boundary && isSpace(text.charCodeAt(this.offset))) this.awaitsClause = false;
        }
        continue;
      }
      // Wording or a comment that nothing closes ends where an element begins.
      if (text.charCodeAt(this.offset - 1) === 10 || text.charCodeAt(this.offset - 1) === 13) return;
    }
  }

  /** Goes on at `end`. What was passed says something unless it is a comment. */
  private jump(end: number, says: boolean, closes = false): void {
    this.offset = end;
    this.last = this.lastBefore(end);
    if (says) this.boundary = closes;
  }

  private quoted(code: number): void {
    const { text, offset } = this;
    if (text.startsWith('"""', offset)) {
      this.jump(this.wordingEnd(offset), true, true);
      return;
    }
    const end = this.lineEnd(offset);
    const close = text.indexOf(code === 34 ? '"' : '”', offset + 1);
    if (close >= 0 && close < end) this.jump(close + 1, true);
    else this.jump(end, true, text.charCodeAt(this.lastBefore(end) - 1) === 46);
  }

  private note(): void {
    const closed = match(NOTE, this.text, this.offset);
    if (closed > 0) {
      this.jump(this.offset + closed, false);
      return;
    }
    this.open = true;
    this.jump(this.offset + match(OPEN_NOTE, this.text, this.offset), false);
  }

  /** The end of wording: its closing quotes, or the next line in the first column that opens an element. */
  private wordingEnd(from: number): number {
    const close = this.text.indexOf('"""', from + 3);
    const opener = this.openerBetween(from, close < 0 ? this.text.length : close);
    if (opener >= 0) return opener;
    return close < 0 ? this.text.length : close + 3;
  }

  private commentEnd(from: number): number {
    const close = this.noCommentEnd ? -1 : this.text.indexOf('*/', from + 2);
    if (close >= 0) return close + 2;
    this.noCommentEnd = true;
    this.open = true;
    const opener = this.openerBetween(from, this.text.length);
    return opener >= 0 ? opener : this.text.length;
  }

  /** The first line between two offsets that opens an element in the first column; -1 where there is none. */
  private openerBetween(from: number, to: number): number {
    for (let end = this.lineEnd(from); end < to; end = this.lineEnd(this.pastBreak(end))) {
      const begin = this.pastBreak(end);
      const code = this.text.charCodeAt(begin);
      if (code >= 97 && code <= 122 && begin < to && match(CLEAR_OPENER, this.text, begin) > 0) return begin;
    }
    return -1;
  }

  /** The offset after the line break at `end`. */
  private pastBreak(end: number): number {
    return end + (this.text.charCodeAt(end) === 13 && this.text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }

  /** The offset of the line break at or after `from`, or the end of the text. Asked often on one line, so the last answer is kept. */
  private lineEnd(from: number): number {
    if (from >= this.lineFrom && from <= this.lineTo) return this.lineTo;
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) break;
    }
    this.lineFrom = from;
    this.lineTo = at;
    return at;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
