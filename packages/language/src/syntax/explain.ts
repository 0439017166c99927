import type { IToken } from 'chevrotain';
import { closest } from '../bind/suggest.ts';
import { currencyCodes } from '../library/currencies.ts';
import { phraseAt } from './explain-phrases.ts';
import { ELEMENT_WORDS, LEADS, NEEDS, NO_OPENERS, SAID_OTHERWISE, SPOKEN, TIME_WORDS } from './explain-words.ts';
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
  return { problem: new Mistake(text, tokens, rule, read, expected()).problem(), read };
}

/** For a sentence that no clause holds, or a line that begins with no word of the language. */
export function outsideClause(text: string, tokens: readonly IToken[]): SyntaxProblem {
  const [first] = tokens;
  const start = first?.startOffset ?? 0;
  const end = endOf(first) ?? 0;
  const written = text.slice(start, end);
  if (/^\p{Ll}/u.test(written)) {
    const [near] = closest(written, ELEMENT_WORDS, 1);
    if (near !== undefined && near !== written) return suggestion(written, near, start, end);
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
/** What may belong to a name that was written without capitals. */
const LOWER_CASE_WORDS = new Set(['WORD', 'products', 'services', 'customers', 'assets', 'employees', 'affiliates', 'channels', 'product', 'service', 'customer', 'asset']);
/** Tokens that are no news in a message. */
const UNSAID = new Set([';', 'BROKEN', 'STRAY', 'BLANK', 'AMEND_IN', 'CONDITION_JOIN']);
const SCALES = new Set(['thousand', 'million', 'billion', 'trillion']);
/** What may always follow a noun: no news in a message that expects something else. */
const NOUN_RULES = new Set(['Noun', 'NounPhrase', 'JoinedNoun']);

class Mistake {
  private readonly text: string;
  private readonly tokens: readonly IToken[];
  private readonly rule: 'Element' | 'Item' | 'Step';
  private readonly read: number;
  private readonly expected: readonly Expectation[];
  private readonly names: ReadonlySet<string>;
  private readonly found: IToken | undefined;
  private readonly foundName: string;
  private readonly before: IToken | undefined;
  private readonly beforeName: string;
  /** Whether the sentence ends where something was due. */
  private readonly ends: boolean;

  constructor(text: string, tokens: readonly IToken[], rule: 'Element' | 'Item' | 'Step', read: number, expected: readonly Expectation[]) {
    this.text = text;
    this.tokens = tokens;
    this.rule = rule;
    this.read = Math.min(read, tokens.length - 1);
    this.expected = expected;
    this.names = new Set(expected.map((one) => one.token.name));
    this.found = tokens[this.read];
    this.foundName = this.found?.tokenType.name ?? '.';
    this.before = tokens[this.read - 1];
    this.beforeName = this.before?.tokenType.name ?? '';
    this.ends = this.foundName === '.' || this.foundName === ';';
  }

  problem(): SyntaxProblem {
    return this.noOpener() ?? this.phrase() ?? this.receiverFirst() ?? this.twoTerms() ?? this.otherWord() ?? this.noComma() ?? this.noPredicate() ?? this.numbers()
      ?? this.lowerCase() ?? this.needed() ?? this.general();
  }

  /** A token as the drafter wrote it. */
  private written(token: IToken | undefined): string {
    return token === undefined ? '' : short(this.text.slice(token.startOffset, endOf(token)).replace(/\s+/g, ' '));
  }

  private at(message: string, code: SyntaxCode = 'syntax/expected', data?: Record<string, string>): SyntaxProblem {
    const token = this.ends && this.before !== undefined ? this.before : this.found ?? this.before;
    return { code, message, start: token?.startOffset ?? 0, end: endOf(token) ?? 0, ...(data && { data }) };
  }

  private get said(): string {
    return this.ends ? 'the sentence ends' : `it says \`${this.written(this.found)}\``;
  }

  /** `By 2030, Contoso must …`. */
  private noOpener(): SyntaxProblem | undefined {
    const [first] = this.tokens;
    const word = /^\p{L}+/u.exec(this.written(first))?.[0] ?? '';
    if (this.rule !== 'Item' || first?.tokenType.name !== 'TERM' || !NO_OPENERS.has(word)) return undefined;
    return {
      code: 'syntax/expected', start: first.startOffset, end: first.startOffset + word.length,
      message: `A sentence does not open with \`${word}\`. Put this at its end, or open with If, Unless, Until, After, Within, During, For, On, In or Subject to.`,
    };
  }

  /** What contracts say and the language says otherwise. */
  private phrase(): SyntaxProblem | undefined {
    const { found } = this;
    if (found === undefined) return undefined;
    const offsets = [this.tokens[this.read - 2], this.before, found].flatMap((token) => (token ? [token.startOffset] : []));
    const phrase = phraseAt(this.text, offsets, found.startOffset);
    if (phrase === undefined) return undefined;
    const { start, end, write, message } = phrase;
    if (write === undefined) return { code: 'syntax/expected', start, end, message: message ?? '' };
    return suggestion(this.text.slice(start, end).replace(/\s+/g, ' '), write, start, end);
  }

  /** `must pay Supplier the Fees`: who receives stands after what is given. */
  private receiverFirst(): SyntaxProblem | undefined {
    const [verb, receiver, article, given] = [this.tokens[this.read - 2], this.before, this.found, this.tokens[this.read + 1]];
    if (verb?.tokenType.name !== 'WORD' || !receiver || !given || !NAMES.has(this.beforeName) || !NAMES.has(given.tokenType.name) || !/^(?:the|an?)$/.test(this.written(article))) return undefined;
    const meant = `${this.text.slice(article?.startOffset, endOf(given)).replace(/\s+/g, ' ')} to ${this.written(receiver)}`;
    return {
      code: 'syntax/two-terms', start: receiver.startOffset, end: endOf(given) ?? 0, data: { replacement: meant },
      message: `\`${this.written(receiver)}\` and \`${this.written(given)}\` stand side by side. Write \`${meant}\`.`,
    };
  }

  private twoTerms(): SyntaxProblem | undefined {
    if (!NAMES.has(this.beforeName) || !NAMES.has(this.foundName) || this.names.has(this.foundName)) return undefined;
    const [one, other] = [this.written(this.before), this.written(this.found)];
    const wrapped = /[\n\r]/.test(this.text.slice(endOf(this.before), this.found?.startOffset));
    return this.at(wrapped
      ? `\`${one}\` and \`${other}\` stand side by side. A term stands on one line; between two terms stands a word such as \`to\`, and a sentence ends with a full stop.`
      : `\`${one}\` and \`${other}\` stand side by side. Put a word such as \`to\` between them.`, 'syntax/two-terms');
  }

  /** A word that the language calls otherwise, or that is near to one that may stand here. */
  private otherWord(): SyntaxProblem | undefined {
    const { found } = this;
    if (found === undefined || this.read === 0) return undefined;
    const word = this.written(found);
    if (!/^\p{Ll}/u.test(word)) return this.capitalised(word);
    const [start, end] = [found.startOffset, endOf(found) ?? 0];
    const otherwise = SAID_OTHERWISE.get(word);
    if (otherwise === '') return { code: 'syntax/expected', start, end, message: `Leave out \`${word}\`: a sentence of Deal does without it.`, data: { replacement: '' } };
    const wanted = otherwise?.split(' ')[0];
    if (otherwise !== undefined && wanted !== undefined && this.names.has(wanted)) return suggestion(word, otherwise, start, end);
    const [near] = word.length < 3 ? [] : closest(word, [...this.names].filter((name) => /^[a-z]{3}/.test(name)), 1);
    return near === undefined || near === word ? undefined : suggestion(word, near, start, end);
  }

  /** `Until` within a sentence. */
  private capitalised(word: string): SyntaxProblem | undefined {
    const first = /^\p{L}+/u.exec(word)?.[0] ?? '';
    const lower = first.toLowerCase();
    if (this.found === undefined || first === lower || !this.names.has(lower)) return undefined;
    return suggestion(first, lower, this.found.startOffset, this.found.startOffset + first.length);
  }

  /** `If Late Delivery Contoso must pay Fees`. */
  private noComma(): SyntaxProblem | undefined {
    const lead = this.tokens[0];
    if (lead === undefined || !LEADS.has(lead.tokenType.name) || !MODALS.has(this.foundName) || !this.names.has(',')) return undefined;
    return { ...this.at(`A comma must close what opens with \`${this.written(lead)}\`, before the one who ${this.foundName} do something.`), start: lead.startOffset };
  }

  /** A subject, and nothing said of it; or a modal, and no action. */
  private noPredicate(): SyntaxProblem | undefined {
    if (this.names.has('must') && this.rule === 'Item') {
      const subject = this.written(this.before);
      const say = `say what it must, must not or may do, or what it \`grants\`, \`owns\` or \`is\``;
      return this.at(this.ends ? `After \`${subject}\` ${say}.` : `After \`${subject}\` ${say}; but it says \`${this.written(this.found)}\`.`);
    }
    const modal = this.beforeName === 'not' && this.names.has('WORD') ? `${this.written(this.tokens[this.read - 2])} not` : this.beforeName;
    if (!MODALS.has(modal.replace(/ not$/, ''))) return undefined;
    return this.at(`An action such as \`offer\` or \`pay\` must follow \`${modal}\`, but ${this.said}.`);
  }

  private numbers(): SyntaxProblem | undefined {
    const before = this.written(this.before);
    const at = this.foundName === 'NUMBER' ? this.read : SCALES.has(this.beforeName) ? this.read - 2 : this.read - 1;
    const [name, number] = [this.tokens[at - 1], this.tokens[at]];
    if (name?.tokenType.name === 'TERM' && number?.tokenType.name === 'NUMBER') {
      const code = /(?:^| )([A-Z]{3})$/.exec(this.written(name))?.[1];
      if (code !== undefined && this.written(name) !== 'ISO') {
        const [near] = closest(code, currencyCodes(), 1);
        const end = endOf(name) ?? 0;
        return { ...this.over(name, number, `\`${code}\` is no currency of ISO 4217.${near ? ` Did you mean \`${near}\`?` : ''}`, near), code: 'currency/unknown', start: end - 3, end };
      }
      return this.over(name, number, `A name that holds a number stands in quotes: \`"${this.written(name)} ${this.written(number)}"\`.`, `"${this.written(name)} ${this.written(number)}"`);
    }
    if (this.beforeName === 'CURRENCY') return this.at(`A number must follow \`${before}\`: \`${before} 5 million\`.`);
    if (this.beforeName === 'NUMBER') return this.at(`Say what \`${before}\` counts: \`${before} days\`, \`${before} units\`.`);
    return undefined;
  }

  /** `party Acme, Inc. ("Acme").` */
  private nameWithComma(): SyntaxProblem | undefined {
    const [, first] = this.tokens;
    if (this.foundName !== 'TERM' || this.beforeName !== ',' || !this.tokens.slice(1, this.read).every((token) => NAME_PARTS.has(token.tokenType.name))) return undefined;
    let last = this.read;
    while (NAME_PARTS.has(this.tokens[last + 1]?.tokenType.name ?? '') && this.tokens[last + 2]?.tokenType.name === 'TERM') last += 2;
    const [opening, closing] = [first, this.tokens[last]];
    if (!opening || !closing) return undefined;
    const quoted = `"${this.text.slice(opening.startOffset, endOf(closing)).replace(/\s+/g, ' ')}"`;
    return this.over(opening, closing, `A name with a comma stands in quotes: \`${short(quoted)}\`.`, quoted);
  }

  private over(first: IToken, last: IToken, message: string, replacement?: string): SyntaxProblem {
    return { code: 'syntax/expected', message, start: first.startOffset, end: endOf(last) ?? 0, ...(replacement && { data: { replacement } }) };
  }

  /** Names without a capital. */
  private lowerCase(): SyntaxProblem | undefined {
    const first = this.found;
    if (first === undefined || this.foundName !== 'WORD' || TIME_WORDS.has(this.beforeName)) return undefined;
    const nounDue = this.read === 0 || this.names.has('TERM') || (this.names.has('only') && this.beforeName === 'WORD');
    if (!nounDue) return undefined;
    let last = first;
    for (let index = this.read + 1; LOWER_CASE_WORDS.has(this.tokens[index]?.tokenType.name ?? ''); index++) last = this.tokens[index] ?? last;
    const words = this.text.slice(first.startOffset, endOf(last)).replace(/\s+/g, ' ');
    const quoted = /\p{Lu}/u.test(words);
    const replacement = quoted ? `"${words}"` : words.replaceAll(/(^| )(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
    return {
      ...this.over(first, last, quoted
        ? `A name that does not begin with a capital stands in quotes: \`${short(replacement)}\`.`
        : `\`${short(words)}\` is no word of the language. A defined term is Capitalised, as in \`${short(replacement)}\`; any other name stands in quotes.`, replacement),
      code: 'syntax/lower-case',
    };
  }

  /** What a word such as `until` needs after it. */
  private needed(): SyntaxProblem | undefined {
    const two = `${this.written(this.tokens[this.read - 2])} ${this.beforeName}`;
    const need = NEEDS.get(two) ?? NEEDS.get(this.beforeName);
    if (need === undefined || (this.names.has('.') && !this.ends)) return undefined;
    return this.at(this.ends ? need : `${need.replace(/\.$/, '')}; but it says \`${this.written(this.found)}\`.`);
  }

  private general(): SyntaxProblem {
    const before = this.beforeName === ')' ? `${this.written(this.tokens[this.read - 3])}${this.written(this.tokens[this.read - 2])})` : this.written(this.before);
    if (this.read === 0) {
      return this.at(`A sentence begins with the one who must or may do something, or with a slot such as \`If\`, \`During\` or \`In\`; but ${this.said}.`);
    }
    if (this.rule === 'Element') {
      const declares = this.names.has('kind') || this.names.has('meaning');
      const name = declares ? this.nameWithComma() : undefined;
      if (name) return name;
      if (declares) return this.at(`I do not understand \`${this.written(this.found)}\` here. After a name stands a full stop, or a comma and \`a kind of\`, \`part of\`, \`distinct from\`, \`meaning "…"\`.`);
      if (this.names.has('between')) return this.at(`I do not understand \`${this.written(this.found)}\` here. An agreement is \`between\` parties, \`dated\`, \`effective\`, runs \`through\` or \`until\`; the law has a clause of its own.`);
    } else if (this.names.has('until') && this.names.has('.')) {
      return this.at(`I do not understand \`${this.written(this.found)}\` here. Say what comes next with on, to, with, in, for, until, if or except, or end the sentence with a full stop.`);
    }
    const wanted = this.spoken();
    if (wanted.length === 1 && wanted[0] === 'a full stop') return this.at(`A full stop must follow \`${before}\`, but ${this.said}.`, 'syntax/full-stop');
    return this.at(`After \`${before}\` I expected ${list(wanted)}, but ${this.said}.`);
  }

  /** What was expected, as a message says it; what may always follow a noun only where nothing else was. */
  private spoken(): string[] {
    const news = this.expected.filter((one) => !NOUN_RULES.has(one.rules[0] ?? '') || one.token.name === 'TERM');
    const names = new Set((news.length > 0 ? news : this.expected).map((one) => one.token.name).filter((name) => !UNSAID.has(name)));
    if (names.has('TERM')) names.delete('STRING');
    if (names.has('CLAUSE_NUMBER')) names.delete('NUMBER');
    return [...names].map((name) => SPOKEN.get(name) ?? `\`${name}\``);
  }
}

/** What a name consists of, where somebody wrote it without its quotes. */
const NAME_PARTS: ReadonlySet<string> = new Set(['TERM', 'of', 'and', ',']);

function suggestion(written: string, meant: string, start: number, end: number): SyntaxProblem {
  return { code: 'syntax/expected', start, end, data: { replacement: meant }, message: `\`${short(written)}\` is not understood here. Did you mean \`${meant}\`?` };
}

function list(items: readonly string[]): string {
  if (items.length > 6) return `${items.slice(0, 5).join(', ')} or something like it`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;
}

/** A quotation that fits into a message. */
function short(written: string): string {
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
