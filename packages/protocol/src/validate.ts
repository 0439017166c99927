import type { Counts } from './status.ts';
import { isCounts } from './status.ts';
import { hasFields, isText, optional } from './guard.ts';

/**
 * Asks the server to read and check a file, or the whole workspace, anew. The server reports its progress under
 * `workDoneToken`, obeys a cancellation, publishes what it finds, and answers with the counts.
 */
export const VALIDATE = 'deal/validate';

export interface ValidateParams {
  /** The file; left out for the workspace. */
  readonly uri?: string;
  readonly workDoneToken?: string | number;
}

export type ValidateResult = Counts;

export const isValidateParams = (value: unknown): value is ValidateParams =>
  hasFields<ValidateParams>(value, { uri: optional(isText), workDoneToken: optional((token) => typeof token === 'string' || typeof token === 'number') });
export const isValidateResult = (value: unknown): value is ValidateResult => isCounts(value);
