import type { Severity } from '@dealwright/model';
import type { Report } from './reported.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** For GitHub Actions: one workflow command a finding, shown beside the changed line. */
export function githubReport(report: Report): string {
  return report.findings
    .map(({ finding, file, range }) => {
      // An annotation has columns only where it stands on one line.
      const columns = range.start.line === range.end.line ? `,col=${range.start.column},endColumn=${range.end.column}` : '';
      const place = `file=${property(file)},line=${range.start.line},endLine=${range.end.line}${columns}`;
      return `::${COMMANDS[finding.severity]} ${place},title=${property(finding.code)}::${data(finding.message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
