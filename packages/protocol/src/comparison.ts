import { hasFields, isText, optional } from './guard.ts';
import type { Tree } from './tree.ts';
import { isTree } from './tree.ts';

/** Asks what changed from one version to another: the page of the comparison, from the texts as they stand at that moment. */
export const COMPARE = 'deal/compare';

/** Asks for a comparison as a file of some format. */
export const EXPORT_COMPARISON = 'deal/exportComparison';

/** Asks for the text of a version that is no file of its own: a conformed copy, a revision. */
export const COMPARED_TEXT = 'deal/comparedText';

/** The request with which the server asks its client for a file as a revision of its repository has it. */
export const READ_REVISION = 'deal/readRevision';

/** One of the two versions that are compared, as a person chose it. */
export type ComparedSide =
  /** A file as it stands, what is not saved included. */
  | { readonly kind: 'file'; readonly uri: string }
  /** A file as it was; `label` is how a person knows the revision. */
  | { readonly kind: 'revision'; readonly uri: string; readonly revision: string; readonly label: string }
  /** A text in the place of a file: the clipboard. */
  | { readonly kind: 'text'; readonly uri: string; readonly name: string; readonly text: string }
  /** An agreement as its amendments make it read on a day. */
  | { readonly kind: 'conformed'; readonly agreement: string; readonly asOf: string };

export interface ComparedPair {
  readonly base: ComparedSide;
  readonly revision: ComparedSide;
}

/** A file of one of the versions. */
export interface ComparedSource {
  readonly version: 'base' | 'revision';
  /** As the page names it in `data-source`. */
  readonly uri: string;
  /** Where the person can open it, if the file that is there now says the same; else the text is asked for. */
  readonly open?: string;
}

/** The page; or, in plain words, why there is none. */
export interface CompareResult {
  readonly tree?: Tree;
  readonly trouble?: string;
  /** The outcome in one sentence, for a screen reader. */
  readonly says?: string;
  readonly sources: readonly ComparedSource[];
}

export const COMPARISON_FORMATS = ['docx', 'html', 'markdown', 'departures'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export interface ExportComparisonParams extends ComparedPair {
  readonly format: ComparisonFormat;
}

/** A file's text, or its bytes in base 64; or why there is none. */
export interface ExportComparisonResult {
  readonly text?: string;
  readonly base64?: string;
  readonly trouble?: string;
}

export interface ComparedTextParams {
  readonly side: ComparedSide;
  /** The file of that version. */
  readonly uri: string;
}
export interface ComparedTextResult {
  readonly text?: string;
}

export interface ReadRevisionParams {
  readonly uri: string;
  readonly revision: string;
}

const one = (expected: string) => (value: unknown): boolean => value === expected;

const sides: Readonly<Record<ComparedSide['kind'], Readonly<Record<string, (field: unknown) => boolean>>>> = {
  file: { kind: one('file'), uri: isText },
  revision: { kind: one('revision'), uri: isText, revision: isText, label: isText },
  text: { kind: one('text'), uri: isText, name: isText, text: isText },
  conformed: { kind: one('conformed'), agreement: isText, asOf: isText },
};

export const isComparedSide = (value: unknown): value is ComparedSide => Object.values(sides).some((fields) => hasFields<Record<string, unknown>>(value, fields));
export const isComparedPair = (value: unknown): value is ComparedPair => hasFields<ComparedPair>(value, { base: isComparedSide, revision: isComparedSide });

const isSource = (value: unknown): boolean =>
  hasFields<ComparedSource>(value, { version: (version) => version === 'base' || version === 'revision', uri: isText, open: optional(isText) });

export const isCompareResult = (value: unknown): value is CompareResult =>
  hasFields<CompareResult>(value, { tree: optional(isTree), trouble: optional(isText), says: optional(isText), sources: (all) => Array.isArray(all) && all.every(isSource) });

export const isComparisonFormat = (value: unknown): value is ComparisonFormat => COMPARISON_FORMATS.some((format) => format === value);
export const isExportComparisonParams = (value: unknown): value is ExportComparisonParams =>
  hasFields<ExportComparisonParams>(value, { base: isComparedSide, revision: isComparedSide, format: isComparisonFormat });
export const isExportComparisonResult = (value: unknown): value is ExportComparisonResult =>
  hasFields<ExportComparisonResult>(value, { text: optional(isText), base64: optional(isText), trouble: optional(isText) });
export const isComparedTextParams = (value: unknown): value is ComparedTextParams => hasFields<ComparedTextParams>(value, { side: isComparedSide, uri: isText });
export const isComparedTextResult = (value: unknown): value is ComparedTextResult => hasFields<ComparedTextResult>(value, { text: optional(isText) });
export const isReadRevisionParams = (value: unknown): value is ReadRevisionParams => hasFields<ReadRevisionParams>(value, { uri: isText, revision: isText });
