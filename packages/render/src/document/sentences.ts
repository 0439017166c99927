import type { Stretch } from './source.ts';

const MARK = /"""[\s\S]*?(?:"""|$)|"[^"\n\r]*"?|“[^”\n\r]*”?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|\[Note:[^\]]*\]|[.;](?=\s|$)/g;

/** Cuts a stretch of text after its full stops; those inside quotations and comments end nothing. */
export function sentencesIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARK)) {
    if (mark !== '.' && mark !== ';') continue;
    sentences.push({ start: from, end: start + index + 1 });
    from = start + index + 1;
  }
  return from < end ? [...sentences, { start: from, end }] : sentences;
}
