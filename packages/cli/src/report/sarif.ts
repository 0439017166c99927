import type { Severity } from '@dealwright/model';
import { RULES } from '@dealwright/analysis';
import type { Range, Report } from './reported.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** For code scanning: SARIF 2.1.0 (OASIS, 2020), with the rules that the findings name. */
export function sarifReport(report: Report, version: string): string {
  const codes = [...new Set(report.findings.map(({ finding }) => finding.code))].sort();
  const rules = codes.map((code) => {
    const rule = RULES.get(code);
    return rule === undefined ? { id: code } : { id: code, shortDescription: { text: rule.title }, fullDescription: { text: rule.why }, help: { text: rule.remedy } };
  });
  const results = report.findings.map(({ finding, file, range, related }) => ({
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: location(file, range) }],
    relatedLocations: related.map((other, id) => ({ id, message: { text: other.message }, physicalLocation: location(other.file, other.range) })),
    properties: { ...(finding.verdict === undefined ? {} : { verdict: finding.verdict }), asOf: report.asOf },
  }));
  const run = { tool: { driver: { name: 'Dealwright', version, rules } }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function location(file: string, { start, end }: Range): unknown {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
