import type { IToken, TokenType } from 'chevrotain';
import { minorDigits } from '../library/currencies.ts';
import { markConditionJoins } from './joins.ts';
import {
  ABBREVIATED, AMENDS, ASCII_WORD, BLANK, CAPITALISED, CAPITAL_REFERENCE, CLAUSE_NUMBER, COUNTED, CURRENCY, DAY_DATE, HEADING, INVISIBLE, LABEL, LINE_COMMENT,
  LOWER_WORD, MONTH_DATE, NAME_OF, NOTE, NUMBER, OPEN_NOTE, OTHER_DATE, SCHEDULE_NUMBER, SPACES, STRING, TERM_GAP, TEXT_FOLLOWS, UNCLOSED_STRING, follows, match,
} from './patterns.ts';
import type { SyntaxCode, SyntaxProblem } from './problem.ts';
import { OPENERS } from './words.ts';
import type { TokenTypes } from './words.ts';

/** The tokens of a text: those the parser reads, the comments and notes between them, and what is wrong with characters. */
export interface Lexed {
  readonly tokens: IToken[];
  readonly hidden: IToken[];
  readonly problems: SyntaxProblem[];
}

/**
 * Cuts a text into tokens in one pass. What a word is depends on what stands before it: at the start of a sentence `If` is a
 * keyword and `The` an article; `clause 4 "Records"` heads a clause where `clause 4` refers to one; `Change` and `Control` are
 * terms; `USD` is money before a number only.
 *
 * Takes the text of one element or of several, from the start of a line. Total: any text gives tokens.
 */
export function lex(text: string, types: TokenTypes): Lexed {
  return new Scanner(text, types).run();
}

/** How far a list of references may reach: `clauses 3.1, 3.2 and 7`. */
const REFERENCE_LIST = new Set([',', 'and', 'or', '(', ')', 'STRING', 'CLAUSE_NUMBER']);
const HEADED = new Set(['clause', 'section', 'schedule']);
/** What declares a thing, at the start of an element. */
const DECLARING = new Set('party cloud channel product service asset customer territory purpose event term period calendar'.split(' '));
/** What stands between and around the parties of a header. */
const PARTY_LIST = new Set(['TERM', 'STRING', '(', ')', ',', 'and']);
const REFERRING = new Set(['clause', 'clauses', 'section', 'sections', 'schedule', 'schedules']);

class Scanner {
  private readonly text: string;
  private readonly types: TokenTypes;
  private readonly tokens: IToken[] = [];
  private readonly hidden: IToken[] = [];
  private readonly problems: SyntaxProblem[] = [];
  private offset = 0;
  /** Whether the next word opens a sentence or an element. */
  private start = true;
  /** Whether a heading is due: after the number of a clause, a section or a schedule. */
  private heading = false;
  /** Whether a number here would be a further clause of a list of references. */
  private listing = false;
  /** Whether a name is given here, which may hold `of`: one after `party`, a list of them after `between`. */
  private naming: 'no' | 'one' | 'list' = 'no';
  /** Where a block comment that nothing closes begins, so that the search for its end is made once. */
  private noCommentEnd = false;

  constructor(text: string, types: TokenTypes) {
    this.text = text;
    this.types = types;
  }

  run(): Lexed {
    const { text } = this;
    while (this.offset < text.length) {
      const code = text.charCodeAt(this.offset);
      if (code === 32 || code === 10) this.offset++;
      else if (code >= 97 && code <= 122) this.word();
      else if (code >= 48 && code <= 57) this.number();
      else if (!this.mark(text.charAt(this.offset)) && !this.capitalised() && !this.otherWord()) this.stranger();
    }
    markConditionJoins(this.tokens, this.types);
    return { tokens: this.tokens, hidden: this.hidden, problems: this.problems };
  }

  private get previous(): IToken | undefined {
    return this.tokens[this.tokens.length - 1];
  }

  private type(name: string): TokenType {
    const type = this.types[name];
    if (type === undefined) throw new Error(`The grammar has no token ${name}`);
    return type;
  }

  private token(type: TokenType, length: number, image?: string): IToken {
    const startOffset = this.offset;
    this.offset += length;
    return {
      image: image ?? this.text.substring(startOffset, this.offset), startOffset, endOffset: this.offset - 1,
      tokenTypeIdx: type.tokenTypeIdx ?? 0, tokenType: type,
    };
  }

  /** Adds a token within a sentence. */
  private push(name: string, length: number, image?: string): void {
    this.tokens.push(this.token(this.type(name), length, image));
    if (this.start && DECLARING.has(name)) this.naming = 'one';
    else if (name === 'between') this.naming = 'list';
    else if (this.naming === 'one' ? name !== 'group' : !PARTY_LIST.has(name)) this.naming = 'no';
    this.start = false;
    this.heading = false;
    this.listing &&= REFERENCE_LIST.has(name);
  }

  private hide(name: string, length: number): true {
    this.hidden.push(this.token(this.type(name), length));
    return true;
  }

  private problem(code: SyntaxCode, message: string, length: number, data?: Record<string, string>): void {
    this.problems.push({ code, message, start: this.offset, end: this.offset + length, ...(data && { data }) });
  }

  /** A lower-case word: a keyword, a reference, or an ordinary word. */
  private word(): void {
    const { text, offset } = this;
    const length = match(ASCII_WORD, text, offset) || match(LOWER_WORD, text, offset);
    const word = text.substring(offset, offset + length);
    if (REFERRING.has(word)) return this.reference(word, length);
    if (word === 'in' && this.start && follows(AMENDS, text, offset + 2)) return this.push('AMEND_IN', 2);
    if (word === 'and' && text.startsWith('/or', offset + 3)) return this.push('and/or', 6);
    if (word === 'text' && !follows(TEXT_FOLLOWS, text, offset + length)) return this.push('WORD', length);
    const type = Object.hasOwn(this.types, word) ? this.types[word] : undefined;
    this.push(type?.name === word ? word : 'WORD', length);
  }

  /** `clause`, `section`, `schedule` and their plurals: the head of an element, or a reference to one. */
  private reference(word: string, length: number): void {
    const after = this.offset + length;
    if (word === 'schedule' && !this.start && !follows(CAPITAL_REFERENCE, `S${word.slice(1)}${this.text.substr(after, 8)}`, 0)) return this.push('schedule', length);
    const previous = this.previous?.tokenType.name;
    const heads = HEADED.has(word) && (this.start
      || ((previous === 'with' || previous === 'CLAUSE_NUMBER') && follows(HEADING, this.text, after)));
    this.push(heads ? word : 'REFERENCE', length);
    this.numberOf(word, heads);
  }

  /** The number that follows the word of a reference or of a head. */
  private numberOf(word: string, heads: boolean): void {
    const gap = match(SPACES, this.text, this.offset);
    const pattern = word.toLowerCase().startsWith('schedule') ? SCHEDULE_NUMBER : CLAUSE_NUMBER;
    const length = match(pattern, this.text, this.offset + gap);
    this.listing = !heads;
    if (length === 0) {
      this.start = heads;
      this.heading = heads;
      return;
    }
    this.offset += gap;
    this.push('CLAUSE_NUMBER', length);
    this.start = heads;
    this.heading = heads;
  }

  private number(): void {
    const { text, offset } = this;
    const date = match(DAY_DATE, text, offset);
    if (date > 0) return this.push('DATE', date);
    const other = this.listing ? 0 : match(OTHER_DATE, text, offset);
    if (other > 0) {
      this.problem('syntax/date', 'A date is written `2030-12-31`, `31 December 2030` or `December 31, 2030`.', other);
      return this.push('BROKEN', other);
    }
    const number = match(NUMBER, text, offset);
    if (this.listing && !text.startsWith(',', offset + number) || this.listing && !/\d,\d/.test(text.substr(offset, number))) {
      const clause = match(CLAUSE_NUMBER, text, offset);
      if (clause > 0 && !follows(COUNTED, text, offset + clause)) return this.push('CLAUSE_NUMBER', clause);
    }
    this.push('NUMBER', number);
  }

  /** A term, or at the start of a sentence one of the language's own words with a capital. */
  private capitalised(): boolean {
    const { text, offset } = this;
    const length = match(CAPITALISED, text, offset);
    if (length === 0) return false;
    if (length === 3 && this.currency(offset)) { this.push('CURRENCY', 3); return true; }
    const date = match(MONTH_DATE, text, offset);
    if (date > 0) { this.push('DATE', date); return true; }
    const reference = match(CAPITAL_REFERENCE, text, offset);
    if (reference > 0) {
      this.push('REFERENCE', reference);
      this.numberOf(text.substr(offset, reference), false);
      return true;
    }
    const word = text.substring(offset, offset + length);
    if (this.start) {
      const condition = OPENERS.get(word);
      if (condition !== undefined && follows(condition, text, offset + length)) { this.push(word.toLowerCase(), length, word.toLowerCase()); return true; }
    }
    if (word === 'Agreement' && this.previous?.image === 'this') { this.push('agreement', length, 'agreement'); return true; }
    this.push('TERM', this.name(this.term(offset + length)) - offset);
    return true;
  }

  /** The end of a term whose first word ends at `first`: further capitalised words on the line, up to money, a date, a reference. */
  private term(first: number): number {
    const { text } = this;
    for (let end = first; ;) {
      const gap = match(TERM_GAP, text, end);
      const next = end + gap;
      if (gap === 0 || this.currency(next) || follows(MONTH_DATE, text, next) || follows(CAPITAL_REFERENCE, text, next)) return end;
      end = next + match(CAPITALISED, text, next);
    }
  }

  /** The end of a name whose first term ends at `end`: `University of Uppsala` where it is declared, and the dot of `Contoso Inc.` */
  private name(end: number): number {
    const { text } = this;
    let close = end;
    for (let gap = this.naming === 'no' ? 0 : match(NAME_OF, text, close); gap > 0; gap = match(NAME_OF, text, close)) {
      close = this.term(close + gap + match(CAPITALISED, text, close + gap));
    }
    return text.charCodeAt(close) === 46 && follows(ABBREVIATED, text, Math.max(text.lastIndexOf(' ', close), this.offset)) ? close + 1 : close;
  }

  private currency(offset: number): boolean {
    return follows(CURRENCY, this.text, offset) && minorDigits(this.text.substr(offset, 3)) !== undefined;
  }

  private otherWord(): boolean {
    const length = match(LOWER_WORD, this.text, this.offset);
    if (length > 0) this.push('WORD', length);
    return length > 0;
  }

  /** Punctuation, quotes, brackets, comments, money signs. Whether it was one. */
  private mark(char: string): boolean {
    switch (char) {
      case '.': case ';': return this.stop(char);
      case ',': case ':': case '%': case ')': this.push(char, 1); return true;
      case '"': case '“': return this.quoted();
      case '(': return this.parenthesis();
      case '[': return this.bracket();
      case '/': return this.comment();
      case '$': case '€': case '£': case '¥': this.push('CURRENCY', 1); return true;
      default: return this.unseen();
    }
  }

  private stop(char: string): true {
    this.push(char, 1);
    this.start = true;
    return true;
  }

  private quoted(): true {
    const { text, offset, heading } = this;
    if (text.startsWith('"""', offset)) return this.wording();
    let length = match(STRING, text, offset);
    let image: string | undefined;
    if (length === 0) {
      length = match(UNCLOSED_STRING, text, offset);
      // The full stop at the end of the line is the sentence's, unless the line is a heading.
      if (!heading && text.charAt(offset + length - 1) === '.' && length > 1) length--;
      this.problem('syntax/unclosed-quote', `This quotation is not closed: put a \`"\` where it ends.`, length, { insertion: '"' });
      image = text.substr(offset, length);
    }
    this.push('STRING', length, image);
    this.start = heading;
    return true;
  }

  private wording(): true {
    const { text, offset } = this;
    const close = text.indexOf('"""', offset + 3);
    const length = (close < 0 ? text.length : close + 3) - offset;
    if (close < 0) this.problem('syntax/unclosed-wording', 'This wording is not closed: put `"""` on a line of its own where it ends.', 3, { insertion: '\n  """', at: String(text.trimEnd().length) });
    this.push('TEXT_BLOCK', length);
    this.start = true;
    return true;
  }

  private parenthesis(): true {
    const label = match(LABEL, this.text, this.offset);
    const { start } = this;
    if (label > 0 && (start || this.text.charAt(this.offset - 1) !== ' ' || !this.listing)) {
      this.push('LABEL', label);
      this.start = start;
    } else {
      this.push('(', 1);
    }
    return true;
  }

  private bracket(): boolean {
    const { text, offset } = this;
    const blank = match(BLANK, text, offset);
    if (blank > 0) { this.push('BLANK', blank); return true; }
    const note = match(NOTE, text, offset);
    if (note > 0) return this.hide('NOTE', note);
    const open = match(OPEN_NOTE, text, offset);
    if (open === 0) return false;
    this.problem('syntax/unclosed-note', 'This drafting note is not closed: put a `]` where it ends.', open, { insertion: ']' });
    return this.hide('NOTE', open);
  }

  private comment(): boolean {
    const { text, offset } = this;
    if (text.startsWith('//', offset)) return this.hide('LINE_COMMENT', match(LINE_COMMENT, text, offset));
    if (!text.startsWith('/*', offset)) return false;
    const close = this.noCommentEnd ? -1 : text.indexOf('*/', offset + 2);
    if (close >= 0) return this.hide('BLOCK_COMMENT', close + 2 - offset);
    this.noCommentEnd = true;
    this.problem('syntax/unclosed-comment', 'This comment is not closed: put `*/` where it ends.', 2, { insertion: ' */', at: String(offset + (/^[^\n\r]*/.exec(text.slice(offset))?.[0].trimEnd().length ?? 2)) });
    return this.hide('BLOCK_COMMENT', text.length - offset);
  }

  /** White space other than blanks and line feeds, and characters that nobody sees. */
  private unseen(): boolean {
    const space = match(SPACES, this.text, this.offset);
    if (space > 0) { this.offset += space; return true; }
    const invisible = match(INVISIBLE, this.text, this.offset);
    if (invisible === 0) return false;
    const code = (this.text.codePointAt(this.offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    this.problem('syntax/invisible-character', `There is a character here that nobody sees (U+${code}). Take it out.`, invisible, { replacement: '' });
    this.offset += invisible;
    return true;
  }

  /** A character that no sentence has. It is passed over. */
  private stranger(): void {
    const char = String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0xfffd);
    const last = this.problems[this.problems.length - 1];
    // A run of strangers is one mistake.
    if (last?.code === 'syntax/unknown-character' && last.end === this.offset) this.problems[this.problems.length - 1] = { ...last, end: this.offset + char.length };
    else this.problem('syntax/unknown-character', strangerMessage(char), char.length);
    this.offset += char.length;
  }
}

const STRANGERS: Readonly<Record<string, string>> = {
  "'": 'Quoted words stand in double quotes, `"like this"`.',
  '‘': 'Quoted words stand in double quotes, `"like this"`.',
  '’': 'Quoted words stand in double quotes, `"like this"`.',
  '–': 'A dash has no meaning here. A name that holds one stands in quotes.',
  '—': 'A dash has no meaning here. Begin a new sentence, or use a comma.',
  '-': 'A hyphen has no meaning here. A period of time is `30 days`, a name that begins with a hyphen stands in quotes.',
  '!': 'A sentence ends with a full stop.',
  '?': 'A sentence ends with a full stop.',
  '&': '`&` stands only between the words of a name. Write `and`.',
  '+': '`+` has no meaning here. Write `and`.',
  '=': '`=` has no meaning here. Write `means` to define a term.',
  '<': '`<` has no meaning here. Write `below`, or `less than`.',
  '>': '`>` has no meaning here. Write `above`, or `more than`.',
  '{': 'A sentence of Deal has no braces.',
  '}': 'A sentence of Deal has no braces.',
  '[': 'A bracket opens a blank, `[•]`, or a drafting note, `[Note: …]`.',
  ']': 'This `]` closes nothing.',
};

function strangerMessage(char: string): string {
  return STRANGERS[char] ?? `\`${char}\` has no meaning here.`;
}
