import type { ComparedPair } from './comparison.ts';
import { isComparedPair } from './comparison.ts';
import { hasFields, isText, optional } from './guard.ts';

/** Asks for the amending instrument that makes the base read as the revision. Its parameters are the two versions. */
export const DRAFT_AMENDMENT = 'deal/draftAmendment';

export type DraftAmendmentParams = ComparedPair;

/** The instrument as formatted Deal, what it could not say in comments at its head; or, in plain words, why there is none. */
export interface DraftAmendmentResult {
  readonly text?: string;
  readonly trouble?: string;
}

export const isDraftAmendmentParams = (value: unknown): value is DraftAmendmentParams => isComparedPair(value);
export const isDraftAmendmentResult = (value: unknown): value is DraftAmendmentResult => hasFields<DraftAmendmentResult>(value, { text: optional(isText), trouble: optional(isText) });
