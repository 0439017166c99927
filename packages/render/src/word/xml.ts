/** A piece of a Word file: text, or an element. Text is escaped where it is written, so it can never become markup. */
export type Xml = string | XmlElement;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Xml[];
}

/** What is undefined is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };
/** What XML 1.0 cannot hold, not even escaped, and controls that mean nothing on a page; halves of characters; two that are none. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): XmlElement {
  return { name, attributes, children };
}

/** An element of WordprocessingML, its attributes in the same namespace: `w('ind', { left: 720 })`. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): XmlElement {
  return element(`w:${name}`, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, value])), ...children);
}

/** The same element around these: for children that may be more than a call takes as arguments. */
export function around(outer: XmlElement, children: readonly Xml[]): XmlElement {
  return { ...outer, children };
}

/** A whole part, as it is stored. */
export function toXml(root: XmlElement): string {
  const written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, written);
  return written.join('');
}

function write(xml: Xml, written: string[]): void {
  if (typeof xml === 'string') {
    written.push(escape(xml));
    return;
  }
  written.push('<', xml.name);
  for (const [name, value] of Object.entries(xml.attributes)) {
    if (value !== undefined) written.push(` ${name}="${escape(String(value))}"`);
  }
  if (xml.children.length === 0) {
    written.push('/>');
    return;
  }
  written.push('>');
  for (const child of xml.children) write(child, written);
  written.push(`</${xml.name}>`);
}

function escape(text: string): string {
  return text.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
