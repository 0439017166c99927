import type { Clause, Section, Sentence } from '@dealwright/model';
import { clauseAnchor, sectionAnchor } from './anchors.ts';
import type { Block } from './document.ts';
import { stretchOf } from './source.ts';
import type { Source } from './source.ts';
import { shown, typeset } from './typography.ts';
import { plain, wordsOf } from './words.ts';

/** `2.1 Records`, its sentences and items, its executed wording and its notes, in the order of the text. */
export function clauseBlocks(clause: Clause, source: Source): readonly Block[] {
  const { agreement, number, schedule, heading, headingSpan, numberSpan, span } = clause;
  const begins = stretchOf(span).start;
  const head: Block = {
    kind: 'clause', level: 3, number: shown(number), runs: plain(typeset(heading)), anchor: clauseAnchor(agreement, schedule === undefined ? number : `${schedule}/${number}`),
    source: { ...span, end: Math.max(headingSpan.end, numberSpan.end, span.start) },
  };
  const parts = [
    ...clause.sentences.map((sentence) => ({ at: stretchOf(sentence.span).start, blocks: () => [sentenceBlock(sentence, source)] })),
    ...clause.wordings.map((wording) => ({ at: stretchOf(wording.span).start, blocks: () => wordingBlocks(wording) })),
    ...clause.notes.filter(({ span: note }) => !stands(stretchOf(note), clause)).map((note) => ({ at: stretchOf(note.span).start, blocks: () => [noteBlock(note, 1)] })),
  ];
  return [head, ...parts.filter(({ at }) => at >= begins).toSorted((a, b) => a.at - b.at).flatMap(({ blocks }) => blocks())];
}

/** `2 Cloud`, `Schedule A Fees`. */
export function sectionBlock({ what, number, heading, span }: Section, agreement: string): Block {
  return {
    kind: what, level: 2, number: what === 'schedule' ? `Schedule ${shown(number)}` : shown(number), runs: plain(typeset(heading)), source: span, anchor: sectionAnchor(agreement, number),
  };
}

/** A drafting note that stands by itself. */
export function noteBlock({ text, span }: { readonly text: string; readonly span: Block['source'] & object }, level: number): Block {
  return { kind: 'note', level, runs: [{ text: `[Note: ${typeset(text).trim()}]`, style: 'note' }], source: span };
}

/** A note in the midst of a sentence is printed there. */
function stands({ start, end }: { readonly start: number; readonly end: number }, { sentences }: Clause): boolean {
  return sentences.some(({ span }) => {
    const sentence = stretchOf(span);
    return sentence.start <= start && end <= sentence.end;
  });
}

function sentenceBlock({ label, span, predicate }: Sentence, source: Source): Block {
  const { start, end } = stretchOf(span);
  const lead = label !== undefined && source.text.startsWith(label, start) ? label.length : 0;
  const runs = wordsOf(source, { start: start + lead, end });
  if (predicate.form === 'broken') return { kind: 'unread', level: label === undefined ? 0 : 1, runs, source: span, ...(label !== undefined && { number: label }) };
  return label === undefined ? { kind: 'sentence', level: 0, runs, source: span } : { kind: 'item', level: 1, number: shown(label), runs, source: span };
}

/** Executed wording governs as it stands: its characters are kept, its paragraphs are ours to set. */
function wordingBlocks({ text, span }: Clause['wordings'][number]): readonly Block[] {
  return text.trim().split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*/u).flatMap((paragraph): readonly Block[] => {
    const runs = plain(paragraph);
    return runs.length === 0 ? [] : [{ kind: 'wording', level: 1, runs, source: span }];
  });
}
