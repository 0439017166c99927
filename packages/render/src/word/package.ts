import { strToU8, zipSync } from 'fflate';
import { element, toXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A part of a Word file. All but the document itself are found through it. */
export interface Part {
  /** `document`, `styles`, `header1`: the file in `word/`. */
  readonly name: string;
  readonly type: 'document' | 'styles' | 'settings' | 'header' | 'footer';
  readonly content: XmlElement;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The namespaces of every part in `word/`. */
export const NAMESPACES = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'xmlns:r': RELATIONSHIPS } as const;

/** Noon of the first day that a zip can name: read in local time, it is the same day and hour in every zone. */
const ENTRY_DATE = new Date(1980, 0, 1, 12);

/**
 * Packs parts into the bytes of a Word file: the same bytes for the same parts, on every machine. No part can refer to anything outside.
 *
 * @param parts the document first
 * @param properties what `docProps/core.xml` holds
 */
export function packed(parts: readonly Part[], properties: XmlElement): Uint8Array {
  const [document, ...others] = parts;
  const files: readonly (readonly [string, XmlElement])[] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationships([
      [`${RELATIONSHIPS}/officeDocument`, `word/${document?.name ?? ''}.xml`],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ])],
    ['docProps/core.xml', properties],
    ...parts.map(({ name, content }) => [`word/${name}.xml`, content] as const),
    [`word/_rels/${document?.name ?? ''}.xml.rels`, relationships(others.map(({ name, type }) => [`${RELATIONSHIPS}/${type}`, `${name}.xml`]))],
  ];
  return zipSync(Object.fromEntries(files.map(([path, content]) => [path, strToU8(toXml(content))])), { mtime: ENTRY_DATE, level: 6 });
}

/** By which name the document refers to another of the parts. */
export function relationshipOf(name: string, parts: readonly Part[]): string {
  return `rId${parts.findIndex((part) => part.name === name)}`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): XmlElement {
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([type, target], index) => element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target })));
}

function contentTypes(parts: readonly Part[]): XmlElement {
  return element('Types', { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', { PartName: '/docProps/core.xml', ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }),
    ...parts.map(({ name, type }) => element('Override', { PartName: `/word/${name}.xml`, ContentType: `${WORD}.${type === 'document' ? 'document.main' : type}+xml` })));
}
