import type { Run, RunStyle } from './document.ts';
import { anchorOf, isDefined } from './anchors.ts';
import { firstName } from './source.ts';
import type { Name, Source, Stretch } from './source.ts';
import { quoted, shown, spelledOut, typeset } from './typography.ts';

/** What is more than plain words. Each form is tried where the one before does not begin. */
const TOKEN = /"[^"\n\r]*"?|“[^”\n\r]*”?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|\[Note:[^\]]*\]|\[(?:•|_+|[ \t]*)\]|(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])|\s+/gy;
const MAYBE = /["“/[\s\d]/g;
const CLOSING = /^[.,;:)\]]/;

/**
 * The words of a stretch of text as an agreement prints them: as written, without comments; quotes typographic, days spelled out, names
 * without the quotes that the language needs around some, each name marked for what it is.
 */
export function wordsOf(source: Source, { start, end }: Stretch): readonly Run[] {
  const printed = new Printed();
  let next = firstName(source, start);
  for (let at = start; at < end;) {
    while ((source.names[next]?.start ?? Infinity) < at) next++;
    const name = source.names[next];
    if (name?.start === at && name.end <= end) {
      printed.add({ text: typeset(source.text.slice(at, name.end)), ...styleOf(name, source) });
      at = name.end;
      continue;
    }
    const token = tokenAt(source.text, at);
    if (token === undefined) {
      const until = Math.min(name?.start ?? end, plainUntil(source.text, at), end);
      printed.add({ text: typeset(source.text.slice(at, until)) });
      at = until;
    } else {
      addToken(printed, token.slice(0, end - at), at, name, source);
      at += token.length;
    }
  }
  return printed.runs;
}

function addToken(printed: Printed, token: string, at: number, name: Name | undefined, source: Source): void {
  if (/^(?:\s|\/[/*])/.test(token)) printed.space();
  else if (token.startsWith('[Note:')) printed.add({ text: `[Note: ${typeset(token.slice(6, -1).trim())}]`, style: 'note' });
  else if (token.startsWith('[')) printed.add({ text: '[•]', style: 'blank' });
  else if (/^\d/.test(token)) printed.add({ text: spelledOut(token) });
  else if (name?.start !== at + 1 || name.end + 1 !== at + token.length) printed.add({ text: quoted(unquoted(token)) });
  else if (name.occurrence.role === 'use' && source.text[at - 1] !== '(') printed.add({ text: typeset(unquoted(token)), ...styleOf(name, source) });
  else printed.add({ text: quoted(unquoted(token)), style: 'defined' });
}

function styleOf({ occurrence: { target } }: Name, { vocabulary }: Source): { readonly style?: RunStyle; readonly to?: string } {
  const to = anchorOf(target, vocabulary);
  const style = target.type === 'thing' ? (isDefined(target.id, vocabulary) ? 'term' : undefined) : target.type === 'agreement' ? 'term' : 'reference';
  return { ...(style && { style }), ...(to !== undefined && { to }) };
}

function tokenAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0];
}

function plainUntil(text: string, at: number): number {
  MAYBE.lastIndex = at + 1;
  return MAYBE.exec(text)?.index ?? text.length;
}

function unquoted(token: string): string {
  return token.replace(/^["“]/, '').replace(/["”]$/, '');
}

/** Runs under construction: neighbours of one style are one run, white space is one space, and none stands before a full stop. */
class Printed {
  readonly #runs: Run[] = [];
  #spaced = false;

  space(): void {
    this.#spaced = this.#runs.length > 0;
  }

  add(run: Run): void {
    if (run.text === '') return;
    const last = this.#runs.at(-1);
    if (this.#spaced && !CLOSING.test(run.text) && last) {
      if (last.style === undefined) this.#runs[this.#runs.length - 1] = { ...last, text: `${last.text} ` };
      else this.#runs.push({ text: ' ' });
    }
    this.#spaced = false;
    const before = this.#runs.at(-1);
    if (before && before.style === undefined && run.style === undefined) this.#runs[this.#runs.length - 1] = { text: before.text + run.text };
    else this.#runs.push(run);
  }

  get runs(): readonly Run[] {
    return this.#runs;
  }
}

/** A paragraph of ours, or words that are printed as they are. */
export function plain(text: string): readonly Run[] {
  const words = shown(text).trim();
  return words === '' ? [] : [{ text: words }];
}

/** The words of some runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The same runs, with a capital at their head. */
export function capitalised(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined || first.style !== undefined) return runs;
  const [letter = ''] = first.text;
  return [{ ...first, text: letter.toUpperCase() + first.text.slice(letter.length) }, ...rest];
}

/** The same runs without marks at their end. */
export function withoutEnd(runs: readonly Run[], marks: RegExp): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined || last.style !== undefined) return runs;
  const text = last.text.replace(marks, '');
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
