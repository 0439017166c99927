import type { Instruction, Piece, Span } from '@dealwright/model';
import type { Body, Edit } from './conformed.ts';
import type { Range } from './words.ts';

/** What one instruction does to the words of a clause. */
export interface WordChange extends Range {
  readonly instruction: Instruction;
  /** What it puts there, and where that is written; absent where it deletes. */
  readonly words?: { readonly text: string; readonly span: Span };
}

/**
 * The words of a clause after some changes, which must not overlap. What is kept, and what is put there, keeps its origin.
 * With words that are deleted goes the white space before them, so that none is left before a comma or a full stop.
 */
export function changeWords(body: Body, changes: readonly WordChange[], instrument: string): Body {
  const ordered = changes.map((change) => (change.words ? change : { ...change, start: withSpaceBefore(body.text, change) })).toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  const edits: Edit[] = [];
  const texts: string[] = [];
  let length = 0;
  let at = 0;
  const keepTo = (end: number): void => {
    for (const piece of body.pieces) {
      const [from, to] = [Math.max(piece.start, at), Math.min(piece.end, end)];
      if (from >= to) continue;
      pieces.push({ start: length + from - at, end: length + to - at, source: part(piece.source, from - piece.start, to - piece.start), instrument: piece.instrument });
    }
    if (end <= at) return;
    texts.push(body.text.slice(at, end));
    length += end - at;
    at = end;
  };
  for (const { start, end, words, instruction } of ordered) {
    keepTo(start);
    const begin = length;
    if (words) {
      pieces.push({ start: begin, end: begin + words.text.length, source: words.span, instrument });
      texts.push(words.text);
      length += words.text.length;
    }
    at = Math.max(at, end);
    edits.push({ instruction, instrument, start: begin, end: length });
  }
  keepTo(body.text.length);
  return { text: texts.join(''), pieces, edits: [...body.edits.map((edit) => moved(edit, ordered)), ...edits] };
}

function part(span: Span, from: number, to: number): Span {
  return { anchor: span.anchor, start: span.start + from, end: span.start + to };
}

/** Where an earlier edit stands after the changes. */
function moved(edit: Edit, changes: readonly WordChange[]): Edit {
  const start = placeAfter(edit.start, changes);
  return { ...edit, start, end: Math.max(start, placeAfter(edit.end, changes)) };
}

function placeAfter(offset: number, changes: readonly WordChange[]): number {
  let by = 0;
  for (const { start, end, words } of changes) {
    if (start >= offset) break;
    const length = words?.text.length ?? 0;
    by += end <= offset ? length - (end - start) : start + length - offset;
  }
  return offset + by;
}

/** Whether the words after a deletion need the white space before it: they do where they follow with none of their own. */
function withSpaceBefore(text: string, { start, end }: Range): number {
  const next = text.charAt(end);
  if (next !== '' && !/[\s.,;:)]/.test(next)) return start;
  let from = start;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  // A line comment above would swallow what follows.
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return line.includes('//') && !/^(?:$|[\r\n])/.test(next) ? start : from;
}
