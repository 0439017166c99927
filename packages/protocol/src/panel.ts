import { hasFields, isCount, isText, optional } from './guard.ts';
import { isLines } from './preview.ts';
import type { Tree } from './tree.ts';
import { isTree } from './tree.ts';

/** What a panel's page says to the extension. */
export type FromPage =
  /** It listens. Said once after each load. */
  | { readonly type: 'ready' }
  /** The person asks for a place of the text: the `data-source` of what they chose. */
  | { readonly type: 'reveal'; readonly source: string }
  /** The person chose a control: its `data-action`, and its value where it has one. */
  | { readonly type: 'action'; readonly action: string; readonly value?: string }
  /** A page that is linked with a text was scrolled by the person: this line of the text stands at its head now, or so much of it has passed. */
  | { readonly type: 'scrolled'; readonly line: number };

/** What the extension says to a panel's page. */
export type ToPage =
  /** Show this from now on. What is the same stays as it is, with its focus and its scroll. */
  | {
    readonly type: 'show';
    readonly tree: Tree;
    /** What a screen reader says of it, where it should say anything. */
    readonly says?: string;
    /** What the panel is made from again after a reload, as JSON. */
    readonly state?: string;
    /** Of each paragraph of a page that is linked with a text: the first and the last line of its source. */
    readonly lines?: readonly number[];
  }
  /** Work is under way that may change what is shown, or it is over. */
  | { readonly type: 'busy'; readonly busy: boolean }
  /** Move to the element of this id. */
  | { readonly type: 'go'; readonly id: string }
  /** The text shows this line first. `caret`: the person is at this line of it, and sees its paragraph whatever else. */
  | { readonly type: 'scroll'; readonly line?: number; readonly caret?: number };

type Fields = Readonly<Record<string, (field: unknown) => boolean>>;

const fromPage: Readonly<Record<FromPage['type'], Fields>> = {
  ready: {},
  reveal: { source: isText },
  action: { action: isText, value: optional(isText) },
  scrolled: { line: (line) => typeof line === 'number' && Number.isFinite(line) && line >= 0 },
};

const toPage: Readonly<Record<ToPage['type'], Fields>> = {
  show: { tree: isTree, says: optional(isText), state: optional(isText), lines: optional(isLines) },
  busy: { busy: (value) => typeof value === 'boolean' },
  go: { id: isText },
  scroll: { line: optional(isCount), caret: optional(isCount) },
};

export const isFromPage = (value: unknown): value is FromPage => isOneOf(fromPage, value);
export const isToPage = (value: unknown): value is ToPage => isOneOf(toPage, value);

function isOneOf(messages: Readonly<Record<string, Fields>>, value: unknown): boolean {
  if (!hasFields<{ readonly type: string }>(value, { type: isText })) return false;
  const fields = Object.hasOwn(messages, value.type) ? messages[value.type] : undefined;
  return fields !== undefined && hasFields<Record<string, unknown>>(value, fields);
}
