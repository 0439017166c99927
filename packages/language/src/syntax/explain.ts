import type { IToken } from 'chevrotain';
import { closest } from '../bind/suggest.ts';
import { ELEMENT_WORDS, NEEDS, SAID_OTHERWISE, SPOKEN } from './explain-words.ts';
import type { SyntaxCode, SyntaxProblem } from './problem.ts';
import { endOf } from './repair-tokens.ts';
import { readAs } from './viable.ts';
import type { Expectation } from './viable.ts';
import { sentenceNet } from './viable-net.ts';

/** What is wrong with a sentence, and how many of its tokens stand before the mistake. */
export interface Explanation {
  readonly problem: SyntaxProblem;
  readonly read: number;
}

/** Says in the words of a contract why tokens cannot be read as the given rule. */
export function explain(text: string, tokens: readonly IToken[], rule: 'Element' | 'Item' | 'Step'): Explanation {
  const { read, expected } = readAs(sentenceNet(), rule, tokens);
  const mistake = new Mistake(text, tokens, read, expected);
  return { problem: mistake.problem(), read };
}

/** For a sentence that no clause holds, or a line that begins with no word of the language. */
export function outsideClause(text: string, tokens: readonly IToken[]): SyntaxProblem {
  const [first] = tokens;
  const start = first?.startOffset ?? 0;
  const end = endOf(first) ?? 0;
  const written = text.slice(start, end);
  if (/^\p{Ll}/u.test(written)) {
    const [near] = closest(written, ELEMENT_WORDS, 1);
    if (near !== undefined && near !== written) return suggestion('syntax/expected', written, near, start, end);
    return {
      code: 'syntax/outside-clause', start, end,
      message: `Nothing begins with \`${short(written)}\`. A line begins a clause, a section, a declaration such as \`party\` or \`product\`, or an agreement.`,
    };
  }
  return {
    code: 'syntax/outside-clause', start, end: endOf(tokens[tokens.length - 1]) ?? end,
    message: 'This sentence stands outside of a clause. Begin one above it: `clause 1 "Heading"`.',
  };
}

/** For a sentence that is not even tried. */
export function unreadable(tokens: readonly IToken[]): SyntaxProblem {
  const [first] = tokens;
  return {
    code: 'syntax/too-long', start: first?.startOffset ?? 0, end: endOf(first) ?? 0,
    message: 'This sentence is too long or too deeply nested to be read. Divide it into several.',
  };
}

const MODALS = new Set(['must', 'shall', 'will', 'may', 'need']);
const NAMES = new Set(['TERM', 'STRING']);

class Mistake {
  private readonly text: string;
  private readonly tokens: readonly IToken[];
  private readonly read: number;
  private readonly names: ReadonlySet<string>;

  constructor(text: string, tokens: readonly IToken[], read: number, expected: readonly Expectation[]) {
    this.text = text;
    this.tokens = tokens;
    this.read = Math.min(read, tokens.length - 1);
    this.names = new Set(expected.map((one) => one.token.name));
  }

  problem(): SyntaxProblem {
    const message = this.twoTerms() ?? this.otherWord() ?? this.noPredicate() ?? this.lowerCaseTerm() ?? this.needed() ?? this.amount() ?? this.general();
    return message;
  }

  private get found(): IToken | undefined {
    return this.tokens[this.read];
  }

  private get before(): IToken | undefined {
    return this.tokens[this.read - 1];
  }

  private get foundName(): string {
    return this.found?.tokenType.name ?? '.';
  }

  private get beforeName(): string {
    return this.before?.tokenType.name ?? '';
  }

  /** A token as the drafter wrote it. */
  private written(token: IToken | undefined): string {
    return token === undefined ? '' : this.text.slice(token.startOffset, endOf(token)).replace(/\s+/g, ' ');
  }

  private at(code: SyntaxCode, message: string, data?: Record<string, string>): SyntaxProblem {
    const { found, before } = this;
    const ends = this.ends && before !== undefined;
    const token = ends ? before : found ?? before;
    return { code, message, start: token?.startOffset ?? 0, end: endOf(token) ?? 0, ...(data && { data }) };
  }

  /** Whether the sentence ends where something was due. */
  private get ends(): boolean {
    return this.foundName === '.' || this.foundName === ';';
  }

  private twoTerms(): SyntaxProblem | undefined {
    if (!NAMES.has(this.beforeName) || !NAMES.has(this.foundName) || this.names.has(this.foundName)) return undefined;
    const [one, other] = [this.written(this.before), this.written(this.found)];
    const wrapped = /[\n\r]/.test(this.text.slice(endOf(this.before), this.found?.startOffset));
    return this.at('syntax/two-terms', wrapped
      ? `\`${short(one)}\` and \`${short(other)}\` stand side by side. A term stands on one line; between two terms stands a word such as \`to\`, and a sentence ends with a full stop.`
      : `\`${short(one)}\` and \`${short(other)}\` stand side by side. Put a word such as \`to\` between them.`);
  }

  /** A word that the language calls otherwise, or that is near to one that may stand here. */
  private otherWord(): SyntaxProblem | undefined {
    const { found } = this;
    if (found === undefined || this.read === 0) return undefined;
    const word = this.written(found);
    if (!/^\p{Ll}/u.test(word)) return this.capitalisedKeyword(word);
    const [start, end] = [found.startOffset, endOf(found) ?? 0];
    const otherwise = SAID_OTHERWISE.get(word);
    if (otherwise === '') return { code: 'syntax/expected', start, end, message: `Leave out \`${word}\`: a sentence of Deal does without it.`, data: { replacement: '' } };
    const wanted = otherwise?.split(' ')[0];
    if (otherwise !== undefined && wanted !== undefined && otherwise !== word && this.names.has(wanted)) return suggestion('syntax/expected', word, otherwise, start, end);
    const [near] = closest(word, [...this.names].filter((name) => /^[a-z]{2}/.test(name)), 1);
    return near === undefined || near === word ? undefined : suggestion('syntax/expected', word, near, start, end);
  }

  /** `Only` within a sentence. */
  private capitalisedKeyword(word: string): SyntaxProblem | undefined {
    const { found } = this;
    const first = /^\p{L}+/u.exec(word)?.[0] ?? '';
    const lower = first.toLowerCase();
    if (found === undefined || first === lower || !this.names.has(lower)) return undefined;
    return suggestion('syntax/expected', first, lower, found.startOffset, found.startOffset + first.length);
  }

  /** A subject, and nothing said of it. */
  private noPredicate(): SyntaxProblem | undefined {
    if (!this.names.has('must')) {
      if (!MODALS.has(this.beforeName) && !(this.beforeName === 'not' && this.names.has('WORD'))) return undefined;
      const modal = this.beforeName === 'not' ? `${this.written(this.tokens[this.read - 2])} not` : this.beforeName;
      const said = this.ends ? 'the sentence ends' : `it says \`${short(this.written(this.found))}\``;
      return this.at('syntax/expected', `An action such as \`offer\` or \`pay\` must follow \`${modal}\`, but ${said}.`);
    }
    const subject = short(this.written(this.before));
    if (this.ends) return this.at('syntax/expected', `Say what \`${subject}\` must, must not or may do, or what it \`grants\`, \`owns\` or \`is\`.`);
    return this.at('syntax/expected', `After \`${subject}\` say what it must, must not or may do, or what it \`grants\`, \`owns\` or \`is\`; but it says \`${short(this.written(this.found))}\`.`);
  }

  /** A name without a capital. */
  private lowerCaseTerm(): SyntaxProblem | undefined {
    const word = this.written(this.found);
    if (this.foundName !== 'WORD' || !this.names.has('TERM') && this.read > 0) {
      return this.foundName === 'WORD' && this.names.has('only') && this.beforeName === 'WORD' ? this.uncapitalised(word) : undefined;
    }
    return this.uncapitalised(word);
  }

  private uncapitalised(word: string): SyntaxProblem {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    return this.at('syntax/expected', `\`${short(word)}\` is no word of the language. A defined term is Capitalised, as in \`${short(capital)}\`; any other name stands in quotes.`);
  }

  /** What a word such as `until` needs after it. */
  private needed(): SyntaxProblem | undefined {
    const need = NEEDS.get(this.beforeName);
    if (need === undefined || this.names.has('.') && !this.ends) return undefined;
    return this.at('syntax/expected', this.ends ? need : `${need.replace(/\.$/, '')}; but it says \`${short(this.written(this.found))}\`.`);
  }

  private amount(): SyntaxProblem | undefined {
    if (this.beforeName === 'CURRENCY') return this.at('syntax/expected', `A number must follow \`${this.written(this.before)}\`: \`${this.written(this.before)} 5 million\`.`);
    if (this.beforeName === 'NUMBER' && this.names.has('days')) return this.at('syntax/expected', `Say what \`${this.written(this.before)}\` counts: \`days\`, \`months\`, \`years\`.`);
    if (this.foundName === 'NUMBER' && this.beforeName === 'TERM' && /^[A-Z]{3}$/.test(this.written(this.before).slice(-3))) {
      return this.at('syntax/expected', `\`${this.written(this.before).slice(-3)}\` is no currency of ISO 4217. A name that holds a number stands in quotes: \`"${this.written(this.before)} ${this.written(this.found)}"\`.`);
    }
    if (this.foundName === 'NUMBER' && this.beforeName === 'TERM') {
      return this.at('syntax/expected', `A number stands after \`${short(this.written(this.before))}\`. A name that holds a number stands in quotes: \`"${short(this.written(this.before))} ${this.written(this.found)}"\`.`);
    }
    return undefined;
  }

  private general(): SyntaxProblem {
    const said = this.ends ? 'the sentence ends' : `it says \`${short(this.written(this.found))}\``;
    const before = short(this.written(this.before));
    if (this.read === 0) {
      return this.at('syntax/expected', `A sentence begins with the one who must or may do something, or with a slot such as \`If\`, \`During\` or \`In\`; but ${said}.`);
    }
    if (this.names.has('until') && this.names.has('.')) {
      return this.at('syntax/expected', `I do not understand \`${short(this.written(this.found))}\` here. Say what comes next with on, to, with, in, for, until, if or except, or end the sentence with a full stop.`);
    }
    const wanted = this.spoken();
    if (wanted.length === 1 && wanted[0] === 'a full stop') return this.at('syntax/full-stop', `A full stop must follow \`${before}\`, but ${said}.`);
    return this.at('syntax/expected', `After \`${before}\` I expected ${list(wanted)}, but ${said}.`);
  }

  /** What was expected, the likeliest first, as a message says it. */
  private spoken(): string[] {
    const names = [...this.names].filter((name) => name !== ';' && name !== 'BROKEN' && name !== 'BLANK');
    const spoken = new Set(names.map((name) => SPOKEN.get(name) ?? `\`${name}\``));
    if (names.includes('TERM')) spoken.delete('words in quotes');
    return [...spoken];
  }
}

function suggestion(code: SyntaxCode, written: string, meant: string, start: number, end: number): SyntaxProblem {
  return { code, start, end, data: { replacement: meant }, message: `\`${short(written)}\` is not understood here. Did you mean \`${meant}\`?` };
}

function list(items: readonly string[]): string {
  if (items.length > 6) return `${items.slice(0, 5).join(', ')} or something like it`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;
}

/** A quotation that fits into a message. */
function short(written: string): string {
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
