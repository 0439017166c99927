import { hasFields, isText, optional } from './guard.ts';

/** Asks for a file, or for an agreement as it reads on a day, in a form that others can open. */
export const EXPORT = 'deal/export';

/** The forms, with what a file of each is called. */
export const EXPORT_FORMATS = {
  docx: { name: 'Word', extension: 'docx' },
  html: { name: 'HTML', extension: 'html' },
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

export interface ExportParams {
  readonly uri: string;
  readonly format: ExportFormat;
  /** For a conformed copy: the short name of the agreement, and the day, `2026-04-27`. */
  readonly conformed?: { readonly agreement: string; readonly asOf: string };
}

/** The bytes of a file to be written, in base64; or, in plain words, why there are none. */
export interface ExportResult {
  readonly content?: string;
  readonly trouble?: string;
}

const isFormat = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(EXPORT_FORMATS, value);
const isConformed = (value: unknown): boolean => hasFields<NonNullable<ExportParams['conformed']>>(value, { agreement: isText, asOf: isText });

export const isExportParams = (value: unknown): value is ExportParams => hasFields<ExportParams>(value, { uri: isText, format: isFormat, conformed: optional(isConformed) });
export const isExportResult = (value: unknown): value is ExportResult => hasFields<ExportResult>(value, { content: optional(isText), trouble: optional(isText) });
