import { element } from './xml.ts';
import type { XmlElement } from './xml.ts';
import { instant } from './tracking.ts';
import type { Author } from './tracking.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const TERMS = 'http://purl.org/dc/terms/';

/** What Word shows of a file before it is opened. The day is the author's: no clock is read. */
export function propertiesPart(title: string, { name, day }: Author): XmlElement {
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return element('cp:coreProperties', { 'xmlns:cp': PACKAGE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:dcterms': TERMS, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
    element('dc:title', {}, title),
    element('dc:creator', {}, name),
    element('cp:lastModifiedBy', {}, name),
    element('cp:revision', {}, '1'),
    element('dcterms:created', date, instant(day)),
    element('dcterms:modified', date, instant(day)));
}
