import { hasFields, isText, optional } from './guard.ts';
import type { Tree } from './tree.ts';
import { isTree } from './tree.ts';

/** What a panel's page says to the extension. */
export type FromPage =
  /** It listens. Said once after each load. */
  | { readonly type: 'ready' }
  /** The person asks for a place of the text: the `data-source` of what they chose. */
  | { readonly type: 'reveal'; readonly source: string }
  /** The person chose a control: its `data-action`, and its value where it has one. */
  | { readonly type: 'action'; readonly action: string; readonly value?: string };

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
  }
  /** Work is under way that may change what is shown, or it is over. */
  | { readonly type: 'busy'; readonly busy: boolean }
  /** Move to the element of this id. */
  | { readonly type: 'go'; readonly id: string };

type Fields = Readonly<Record<string, (field: unknown) => boolean>>;

const fromPage: Readonly<Record<FromPage['type'], Fields>> = {
  ready: {},
  reveal: { source: isText },
  action: { action: isText, value: optional(isText) },
};

const toPage: Readonly<Record<ToPage['type'], Fields>> = {
  show: { tree: isTree, says: optional(isText), state: optional(isText) },
  busy: { busy: (value) => typeof value === 'boolean' },
  go: { id: isText },
};

export const isFromPage = (value: unknown): value is FromPage => isOneOf(fromPage, value);
export const isToPage = (value: unknown): value is ToPage => isOneOf(toPage, value);

function isOneOf(messages: Readonly<Record<string, Fields>>, value: unknown): boolean {
  if (!hasFields<{ readonly type: string }>(value, { type: isText })) return false;
  const fields = Object.hasOwn(messages, value.type) ? messages[value.type] : undefined;
  return fields !== undefined && hasFields<Record<string, unknown>>(value, fields);
}
