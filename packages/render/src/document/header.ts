import type { Agreement, Amendment } from '@dealwright/model';
import type { Block, Run } from './document.ts';
import { stretchOf } from './source.ts';
import type { Source, Stretch } from './source.ts';
import { quoted, typeset } from './typography.ts';
import { capitalised, plain, withoutEnd, wordsOf } from './words.ts';

const SKIPPED = /"[^"\n\r]*"?|“[^”\n\r]*”?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*/.source;
const OPENING = new RegExp(String.raw`${SKIPPED}|(?<![\w-])(?:between|dated|effective|from|until|through|for|under|supersedes|incorporates|draft|non-binding|restating|to)(?![\w-])`, 'g');

/** The title of an instrument, its parties, and each further line of its header. Nothing for the clauses that stand outside of any. */
export function headerBlocks(instrument: Agreement | Amendment, source: Source): readonly Block[] {
  const { title, name, span } = instrument;
  const whole = stretchOf(span);
  if (whole.start === whole.end || (title === '' && name === '')) return [];
  const called: readonly Run[] = name === '' || name === title ? [] : [{ text: ' (' }, { text: quoted(name), style: 'defined' }, { text: ')' }];
  return [
    { kind: 'title', level: 1, runs: [...plain(typeset(title)), ...called], source: span },
    ...linesOf(source, { start: titleEnd(source, whole), end: whole.end }).flatMap(({ word, line }) => lineBlocks(word, line, instrument, source)),
  ];
}

function lineBlocks(word: string, line: Stretch, { span }: Agreement | Amendment, source: Source): readonly Block[] {
  const runs = capitalised(withoutEnd(wordsOf(source, line), /[\s,;.]+$/));
  if (runs.length === 0) return [];
  const said = word === 'to' ? [{ text: 'Amendment ' }, ...uncapitalised(runs)] : runs;
  return [{ kind: word === 'between' ? 'parties' : 'particular', level: 0, runs: said, source: { ...span, start: line.start - span.anchor.offset, end: line.end - span.anchor.offset } }];
}

function uncapitalised([first, ...rest]: readonly Run[]): readonly Run[] {
  return first === undefined ? [] : [{ ...first, text: first.text.slice(0, 1).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** After the title and the short name. */
function titleEnd({ text }: Source, { start, end }: Stretch): number {
  return start + (/^[a-z]+\s*(?:"[^"\n]*"?|“[^”\n]*”?)?\s*(?:\(\s*(?:"[^"\n]*"?|“[^”\n]*”?)\s*\))?/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** The slots of a header, each from its word to the next. */
function linesOf(source: Source, { start, end }: Stretch): readonly { readonly word: string; readonly line: Stretch }[] {
  const opened = [...source.text.slice(start, end).matchAll(OPENING)].filter(([word]) => /^[a-z]/.test(word));
  const starts = opened.filter(({ index }) => !inName(source, start + index)).map(({ 0: word, index }) => ({ word, at: start + index }));
  const lines = starts.map(({ word, at }, index) => ({ word, line: { start: at, end: starts[index + 1]?.at ?? end } }));
  const first = starts[0]?.at ?? end;
  return [{ word: '', line: { start, end: first } }, ...lines];
}

function inName({ names }: Source, at: number): boolean {
  return names.some((name) => name.start <= at && at < name.end);
}
