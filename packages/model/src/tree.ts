/**
 * What a page shows, as plain data: text, or an element of a few known names with attributes of a few known names. Exports write it
 * as HTML, panels build it node by node; text can never become markup in either.
 */
export type Tree = string | TreeElement;

export interface TreeElement {
  readonly tag: Tag;
  readonly attributes?: { readonly [A in Attribute]?: string };
  readonly children: readonly Tree[];
}

export const TAGS = [
  'a', 'article', 'aside', 'b', 'blockquote', 'br', 'button', 'caption', 'cite', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'footer',
  'h1', 'h2', 'h3', 'h4', 'header', 'hr', 'i', 'input', 'ins', 'label', 'legend', 'li', 'main', 'mark', 'nav', 'ol', 'option', 'p', 'section', 'select', 'small', 'span',
  'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'time', 'tr', 'u', 'ul',
] as const;
export type Tag = (typeof TAGS)[number];

export const ATTRIBUTES = [
  'aria-current', 'aria-describedby', 'aria-expanded', 'aria-hidden', 'aria-label', 'aria-labelledby', 'aria-live', 'aria-pressed', 'checked', 'class', 'colspan', 'data-action', 'data-bucket',
  'data-change', 'data-for', 'data-kind', 'data-level', 'data-offset', 'data-pairing', 'data-source', 'datetime', 'for', 'href', 'id', 'lang', 'name', 'open', 'role', 'rowspan', 'scope', 'tabindex',
  'title', 'type', 'value',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
