import { styleText } from 'node:util';
import type { Severity } from '@dealwright/model';
import { sayDay, parseDay } from '@dealwright/model';
import type { Report, Reported, Summary } from './reported.ts';
import { lineText, type Lines } from './lines.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns to wrap messages at. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];
const STYLES: Readonly<Record<Severity, Style>> = { error: ['red', 'bold'], warning: ['yellow', 'bold'], information: ['blue', 'bold'], hint: ['gray', 'bold'] };

/** For people: each finding with the line it stands on and a caret under the place, then a summary. */
export function textReport(report: Report, options: TextOptions): string {
  const paint = (style: Style, text: string): string => (options.colour ? styleText(style, text, { validateStream: false }) : text);
  const blocks = report.findings.map((reported) => block(reported, report.sources.get(reported.file), options, paint));
  return `${[...blocks, sayReport(report)].join('\n\n')}\n`;
}

/** `2 errors and 1 warning in 9 files, as of 1 March 2026.` */
export function sayReport(report: Report): string {
  const day = parseDay(report.asOf);
  return `${saySummary(report.summary)}, as of ${day === undefined ? report.asOf : sayDay(day)}.`;
}

function saySummary(summary: Summary): string {
  const parts = [
    counted(summary.errors, 'error'),
    counted(summary.warnings, 'warning'),
    counted(summary.information, 'note'),
    counted(summary.hints, 'hint'),
  ].filter((part) => part !== undefined);
  const files = `${summary.files} ${summary.files === 1 ? 'file' : 'files'}`;
  if (parts.length === 0) return `Nothing to report in ${files}`;
  const last = parts.pop();
  return `${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last} in ${files}`;
}

function counted(count: number, word: string): string | undefined {
  return count === 0 ? undefined : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function block(reported: Reported, lines: Lines | undefined, options: TextOptions, paint: (style: Style, text: string) => string): string {
  const { finding, file, range } = reported;
  const verdict = finding.verdict === undefined ? '' : ` (${finding.verdict})`;
  const head = `${paint('bold', `${file}:${range.start.line}:${range.start.column}`)} ${paint(STYLES[finding.severity], finding.severity)} ${paint('cyan', finding.code)}${verdict}`;
  const rows = [head, ...wrap(finding.message, options.width - 2).map((line) => `  ${line}`)];
  if (lines !== undefined) rows.push(...excerpt(reported, lines, paint));
  for (const other of reported.related) {
    const place = `${other.file}:${other.range.start.line}:${other.range.start.column}`;
    rows.push(...wrap(`${place} ${other.message}`, options.width - 6).map((line, index) => `${index === 0 ? '  see ' : '      '}${line}`));
  }
  for (const fix of finding.fixes) rows.push(`  fix ${fix.title}`);
  return rows.join('\n');
}

function excerpt(reported: Reported, lines: Lines, paint: (style: Style, text: string) => string): string[] {
  const { start, end } = reported.range;
  const text = lineText(lines, start.line);
  const number = String(start.line);
  const until = end.line === start.line ? end.column : text.length + 1;
  // A tab before the place stays a tab, so that the caret stands under it whatever the terminal's tab width.
  const lead = text.slice(0, start.column - 1).replaceAll(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(until, text.length + 1) - start.column));
  return [`  ${paint('gray', `${number} |`)} ${shown(text)}`, `  ${paint('gray', `${' '.repeat(number.length)} |`)} ${lead}${paint(STYLES[reported.finding.severity], carets)}`];
}

/** Control characters of a file are not for the terminal to obey. */
function shown(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '�');
}

export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const paragraph of text.split('\n')) {
    let row = '';
    for (const word of shown(paragraph).split(' ')) {
      if (row !== '' && row.length + 1 + word.length > width) {
        rows.push(row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    rows.push(row);
  }
  return rows;
}
