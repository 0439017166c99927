import { shown } from '../../document/typography.ts';
import { COLUMNS, departures } from './departures.ts';
import type { Report } from '../report.ts';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The table for a spreadsheet (RFC 4180, with the mark by which Excel knows UTF-8). No cell is ever a formula. */
export function departuresCsv(report: Report): string {
  const rows = [COLUMNS.map(([, heading]) => heading), ...departures(report).map((row) => COLUMNS.map(([key]) => row[key]))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const written = text.split('\n').map(shown).join('\n');
  return `"${(FORMULA.test(written) ? `'${written}` : written).replaceAll('"', '""')}"`;
}
