import { base } from './base.ts';
import { document } from './document.ts';
import { print } from './print.ts';
import { report } from './report.ts';

/** What pages look like, in parts; a page takes those that it needs. Colours are custom properties, which a panel may set to those of its editor. */
export const STYLES: Readonly<Record<'base' | 'document' | 'report' | 'print', string>> = { base, document, report, print };
