import type { Clause, DealFile, Span, Thing } from '@dealwright/model';

/** Words that nobody parses: the executed wording of a clause, the quoted meaning of a term. */
export interface Text {
  readonly text: string;
  /** Where a part of it stands. */
  readonly spanAt: (start: number, end: number) => Span;
}

/** The wordings of a clause, in order. */
export function wordingsOf(clause: Clause): readonly Text[] {
  // Three quotes open the wording; every further character stands as it was written.
  return clause.wordings.map(({ text, span }) => textAt(text, { ...span, start: span.start + 3 }));
}

/** The meaning that a declaration quotes. */
export interface Meaning extends Text {
  readonly of: Thing;
}

/** The meanings that the declarations of a file quote. */
export function meaningsOf(file: DealFile): readonly Meaning[] {
  return file.things.flatMap((of) => (of.meaning === undefined || of.meaningSpan === undefined ? [] : [{ ...textAt(of.meaning, of.meaningSpan), of }]));
}

function textAt(text: string, { anchor, start: from }: Span): Text {
  return { text, spanAt: (start, end) => ({ anchor, start: from + start, end: from + end }) };
}
