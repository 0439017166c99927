import type { Tree } from './tree.ts';
import { isTree } from './tree.ts';
import { hasFields, isCount, isText, optional } from './guard.ts';

/** Asks how a file reads in print, and to be told from now on whenever it reads otherwise. The answer is a `Preview` that keeps nothing. */
export const PREVIEW = 'deal/preview';

/** The server's word, with a `Preview`, that a file reads otherwise now, or that its words stand elsewhere. */
export const PREVIEW_CHANGED = 'deal/previewChanged';

/** The client's word that nobody looks at the preview of a file any more. */
export const PREVIEW_CLOSED = 'deal/previewClosed';

export interface PreviewParams {
  readonly uri: string;
  /** What the client calls this preview: two may show one file. */
  readonly watch: number;
}

export interface PreviewClosedParams {
  readonly watch: number;
}

/** How a file reads in print, as a change of how it read when the client was last told. */
export interface Preview {
  readonly watch: number;
  /** The version of the text that was read, where it is open. */
  readonly version?: number;
  readonly title: string;
  /** How many paragraphs stay as they were: at the start, and at the end. */
  readonly keeps: readonly [start: number, end: number];
  /** Those that stand between them now. */
  readonly blocks: readonly Tree[];
  /** Of every paragraph of the page the first and the last line of its source, one after the other. */
  readonly lines: readonly number[];
  /** Why there is nothing to show, in plain words. */
  readonly trouble?: string;
}

const isKept = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isCount);

export const isLines = (value: unknown): value is readonly number[] => Array.isArray(value) && value.length % 2 === 0 && value.every(isCount);
export const isPreviewParams = (value: unknown): value is PreviewParams => hasFields<PreviewParams>(value, { uri: isText, watch: isCount });
export const isPreviewClosedParams = (value: unknown): value is PreviewClosedParams => hasFields<PreviewClosedParams>(value, { watch: isCount });
export const isPreview = (value: unknown): value is Preview =>
  hasFields<Preview>(value, {
    watch: isCount, version: optional((version) => Number.isInteger(version)), title: isText, keeps: isKept,
    blocks: (blocks) => Array.isArray(blocks) && blocks.every(isTree), lines: isLines, trouble: optional(isText),
  });

/**
 * The paragraphs of a page after a change of it.
 *
 * @returns nothing where the change is one of another page than this
 */
export function changedBlocks(before: readonly Tree[], { keeps: [start, end], blocks, lines }: Preview): readonly Tree[] | undefined {
  if (start + end > before.length || lines.length !== 2 * (start + blocks.length + end)) return undefined;
  return [...before.slice(0, start), ...blocks, ...before.slice(before.length - end)];
}
