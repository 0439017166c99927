import { KEYWORDS } from './keywords.ts';

/** A word, name, figure or mark before the cursor. */
export interface Word {
  readonly type: 'word' | 'term' | 'string' | 'number' | 'date' | 'money' | 'mark' | 'blank';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands before the cursor. */
export interface Before {
  /** The words of the element around the cursor, up to what is being typed. */
  readonly words: readonly Word[];
  /** What is being typed: a word, several words of a name, or an open quotation; empty after a space. */
  readonly typed: string;
  /** Where that begins. */
  readonly start: number;
  /** Whether a quotation is open. */
  readonly quoted: boolean;
  /** Columns before the cursor's line's first word. */
  readonly indent: number;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NAME_WORD = String.raw`[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}&'’-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N}&'’-]*)*`;
const PATTERNS: readonly (readonly [Word['type'] | 'skip' | 'open', RegExp])[] = [
  ['skip', /\s+|\/\/[^\n\r]*[\n\r]|\/\*[\s\S]*?\*\/|\[Note:[^\]]*\]|"""[\s\S]*?"""/y],
  ['open', /\/\/|\/\*|\[Note:|"""/y],
  ['string', /"[^"\n\r]*"|“[^”\n\r]*”/y],
  ['open', /["“]/y],
  ['blank', /\[(?:•|_+|[ \t]*)\]/y],
  ['date', new RegExp(String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[ \t]+(?:${MONTH})[ \t]+\d{4}|(?:${MONTH})[ \t]+\d{1,2},[ \t]+\d{4}`, 'y')],
  ['money', /(?:[A-Z]{3}[ \t]+|[$€£¥])\d[\d,]*(?:\.\d+)?(?:[ \t]+(?:thousand|million|billion|trillion))?(?![\p{L}\p{N}])/uy],
  ['number', /\d[\d,]*(?:\.\d+)*(?:e[+-]?\d+)?[A-Z]?(?:\([a-z]{1,5}\))*%?/y],
  ['term', new RegExp(`${NAME_WORD}(?:[ \\t]+(?:&[ \\t]+)?${NAME_WORD})*`, 'uy')],
  ['word', /\p{L}[\p{L}\p{M}\p{N}'’-]*/uy],
  ['mark', /[^\s]/uy],
];

/** The line openers at which an element begins. */
const ELEMENT = /^[ \t]*(?:use|party|cloud|channel|product|service|asset|customer|territory|purpose|event|term|action|period|calendar|fact|agreement|amendment|section|schedule|clause|scenario|replace|insert|delete)(?=[ \t]|$)/;

/**
 * Reads what stands before the cursor.
 *
 * @returns nothing inside a comment, a note or an executed wording, where nothing is to be completed
 */
export function before(text: string, offset: number): Before | undefined {
  const start = elementStart(text, offset);
  const words: Word[] = [];
  let at = start;
  while (at < offset) {
    const word = wordAt(text, at, offset);
    if (word.type === 'open') return word.text === '"' || word.text === '“' ? openQuote(text, offset, words, word.start) : undefined;
    if (word.type === 'term' && opens(words)) {
      const opener = OPENER.exec(word.text)?.[0];
      if (opener !== undefined && word.start + opener.length < offset) {
        words.push({ type: 'word', text: opener.toLowerCase(), start: word.start, end: word.start + opener.length });
        at = word.start + opener.length;
        continue;
      }
    }
    if (word.type !== 'skip') words.push({ ...word, type: word.type });
    else if (inLineComment(text, word.start, word.end, offset)) return undefined;
    at = word.end;
  }
  return unfinished(text, offset, words);
}

function wordAt(text: string, at: number, limit: number): { readonly type: Word['type'] | 'skip' | 'open'; readonly text: string; readonly start: number; readonly end: number } {
  for (const [type, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    // What closes only after the cursor is open at the cursor.
    if (at + match[0].length > limit && (type === 'string' || (type === 'skip' && /^\S/.test(match[0])))) continue;
    const end = Math.min(at + match[0].length, limit);
    return { type, text: text.slice(at, end), start: at, end };
  }
  return { type: 'mark', text: text.charAt(at), start: at, end: at + 1 };
}

function inLineComment(text: string, start: number, end: number, offset: number): boolean {
  return text.startsWith('//', start) && end >= offset && !/[\n\r]$/.test(text.slice(start, end));
}

/** Goes back to the line on which the element around the cursor begins. */
function elementStart(text: string, offset: number): number {
  let line = text.lastIndexOf('\n', offset - 1) + 1;
  const LIMIT = 20_000;
  for (let steps = offset; line > 0 && offset - line < LIMIT && steps > 0; steps--) {
    if (ELEMENT.test(text.slice(line, Math.min(line + 40, offset)))) return line;
    line = text.lastIndexOf('\n', line - 2) + 1;
  }
  return line;
}

function openQuote(text: string, offset: number, words: readonly Word[], start: number): Before {
  return { words, typed: text.slice(start, offset), start, quoted: true, indent: indentAt(text, offset) };
}

/** Cuts off what is being typed: the word at the cursor and, for a name of several words, those before it. */
function unfinished(text: string, offset: number, all: readonly Word[]): Before {
  const words = [...all];
  const last = words.at(-1);
  let start = offset;
  if (last?.end === offset && (last.type === 'word' || last.type === 'term' || last.type === 'number')) {
    start = last.start;
    words.pop();
    if (last.type !== 'number') start = withPlainWords(text, words, start);
  }
  return { words, typed: text.slice(start, offset), start, quoted: false, indent: indentAt(text, offset) };
}

/** `to api pro`: words that the language does not know, on one line, are the beginning of a name. */
function withPlainWords(text: string, words: Word[], from: number): number {
  let start = from;
  for (;;) {
    const word = words.at(-1);
    if (word?.type !== 'word' || KEYWORDS.has(word.text) || !/^[ \t]+$/.test(text.slice(word.end, start)) || follows(words)) return start;
    start = word.start;
    words.pop();
  }
}

const BONDS: ReadonlySet<string> = new Set(['must', 'may', 'shall', 'will', 'not']);
/** `use reasonable efforts to sell`, `right to control`: an act follows, where `to` alone is followed by somebody. */
const BEFORE_TO: ReadonlySet<string> = new Set(['efforts', 'right', 'refusal', 'offer', 'negotiation', 'elects', 'affiliates', 'intends', 'required', 'obliged', 'fails']);

/** Whether the last word stands where a verb does: it is an action then, and no part of a name. */
function follows(words: readonly Word[]): boolean {
  const [before, previous] = [words.at(-3), words.at(-2)];
  if (previous?.type !== 'word') return false;
  return BONDS.has(previous.text) || (previous.text === 'to' && before !== undefined && BEFORE_TO.has(before.text));
}

/** Words that open a sentence with a capital and are no part of a name there. */
const OPENER = /^(?:If|Unless|While|Until|Through|From|After|Before|During|Within|For|On|Upon|In|Subject|Notwithstanding|This|Liability|Either|Neither|Both|Each|Any|All|No|Every|The|An?(?=[ \t]+(?:\p{Lu}|party|third))|Clauses?|Sections?)(?![\p{L}\p{N}'’-])/u;

/** Whether a sentence may begin after these words. */
function opens(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return !last || last.type === 'string' || /^[.;)]$/.test(last.text);
}

function indentAt(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0].length ?? 0;
}
