/** The codes of what can be wrong with the form of a text. Never renamed; each has a rule of the same name. */
export type SyntaxCode =
  | 'syntax/expected'
  | 'syntax/full-stop'
  | 'syntax/two-terms'
  | 'syntax/heading'
  | 'syntax/no-sentence'
  | 'syntax/unclosed-quote'
  | 'syntax/unclosed-wording'
  | 'syntax/unclosed-comment'
  | 'syntax/unclosed-note'
  | 'syntax/unknown-character'
  | 'syntax/invisible-character'
  | 'syntax/capital'
  | 'syntax/lower-case'
  | 'syntax/date'
  | 'syntax/outside-clause'
  | 'syntax/too-long'
  | 'currency/unknown';

/** What is wrong with the form of an element's text, by offsets in that text. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What a fix needs: the words to put in place of the span (`replacement`), or after it (`insertion`). */
  readonly data?: Readonly<Record<string, string>>;
}
