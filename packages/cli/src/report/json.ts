import { formatDay, type Witness } from '@dealwright/model';
import type { Report } from './reported.ts';

/** For programs: the shape that `docs/schema/findings.schema.json` publishes. */
export function jsonReport(report: Report): string {
  const findings = report.findings.map(({ finding, file, range, related }) => ({
    code: finding.code,
    verdict: finding.verdict ?? null,
    severity: finding.severity,
    message: finding.message,
    file,
    range,
    related,
    witness: finding.witness === undefined ? null : witness(finding.witness),
    fixes: finding.fixes.map(({ title }) => ({ title })),
  }));
  return `${JSON.stringify({ version: 1, asOf: report.asOf, findings, summary: report.summary }, null, 2)}\n`;
}

function witness(of: Witness): Record<string, unknown> {
  const { day, until, assumes, ...names } = of;
  return { ...names, ...(day === undefined ? {} : { day: formatDay(day) }), ...(until === undefined ? {} : { until: formatDay(until) }), assumes };
}
