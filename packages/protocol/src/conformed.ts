import { hasFields, isFlag, isText, isTexts, optional } from './guard.ts';

/** Asks which agreements there are, for a person to choose the one whose conformed copy is to be shown. */
export const AGREEMENTS = 'deal/agreements';

/** Asks for the conformed copy of an agreement as of a day. */
export const CONFORMED_COPY = 'deal/conformedCopy';

export interface AgreementsParams {
  /** The file that the person looks at. */
  readonly uri?: string;
}

export interface AgreementEntry {
  /** The short name, which the request for the copy takes. */
  readonly name: string;
  readonly title: string;
  /** Whether the file that the person looks at holds the agreement or an amendment to it. */
  readonly isHere: boolean;
  /** The days from which amendments change it, as `2026-04-27`, in order. */
  readonly changes: readonly string[];
}

export interface AgreementsResult {
  readonly agreements: readonly AgreementEntry[];
  /** The day as of which deals are judged. */
  readonly today: string;
}

export interface ConformedCopyParams {
  readonly agreement: string;
  /** `2026-04-27`. */
  readonly asOf: string;
}

/** The copy as formatted Deal; or, in plain words, why there is none. */
export interface ConformedCopyResult {
  readonly text?: string;
  readonly trouble?: string;
}

const isEntry = (value: unknown): boolean => hasFields<AgreementEntry>(value, { name: isText, title: isText, isHere: isFlag, changes: isTexts });

export const isAgreementsParams = (value: unknown): value is AgreementsParams => hasFields<AgreementsParams>(value, { uri: optional(isText) });
export const isAgreementsResult = (value: unknown): value is AgreementsResult =>
  hasFields<AgreementsResult>(value, { agreements: (all) => Array.isArray(all) && all.every(isEntry), today: isText });
export const isConformedCopyParams = (value: unknown): value is ConformedCopyParams => hasFields<ConformedCopyParams>(value, { agreement: isText, asOf: isText });
export const isConformedCopyResult = (value: unknown): value is ConformedCopyResult => hasFields<ConformedCopyResult>(value, { text: optional(isText), trouble: optional(isText) });
