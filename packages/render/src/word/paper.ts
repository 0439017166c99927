import { w } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a page is printed on. */
export type Paper = 'A4' | 'Letter';

interface Size { readonly width: number; readonly height: number; readonly code: number; readonly language: string }

/** In twentieths of a point; `code` is the printer's number for it. Who prints on Letter spells as Americans do. */
const SIZES: Readonly<Record<Paper, Size>> = {
  A4: { width: 11_906, height: 16_838, code: 9, language: 'en-GB' },
  Letter: { width: 12_240, height: 15_840, code: 1, language: 'en-US' },
};

/** An inch, on every side. */
export const MARGIN = 1440;

export function languageOf(paper: Paper): string {
  return SIZES[paper].language;
}

/** How wide the text is. */
export function textWidth(paper: Paper, turned: boolean): number {
  return (turned ? SIZES[paper].height : SIZES[paper].width) - 2 * MARGIN;
}

/** The size of the page and its margins; `turned` for one that is wider than it is high. */
export function pageSetup(paper: Paper, turned: boolean): readonly XmlElement[] {
  const { width, height, code } = SIZES[paper];
  return [
    turned ? w('pgSz', { w: height, h: width, orient: 'landscape', code }) : w('pgSz', { w: width, h: height, code }),
    w('pgMar', { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 709, footer: 709, gutter: 0 }),
  ];
}
