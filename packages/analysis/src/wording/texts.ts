import type { Clause, DealFile, Span } from '@dealwright/model';

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

/** The meanings that the declarations of a file quote. */
export function meaningsOf(file: DealFile): readonly Text[] {
  return file.things.flatMap(({ meaning, meaningSpan }) => (meaning === undefined || meaningSpan === undefined ? [] : [textAt(meaning, meaningSpan)]));
}

function textAt(text: string, { anchor, start: from }: Span): Text {
  return { text, spanAt: (start, end) => ({ anchor, start: from + start, end: from + end }) };
}
