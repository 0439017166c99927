import type { Finding, Severity } from '@dealwright/model';
import type { FileTrouble } from '@dealwright/protocol';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { locationOf, rangeIn } from './service/deals.ts';
import type { Deals } from './service/deals.ts';
import { rulePage } from './service/links.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

/** An editor chokes on more in one file, and nobody reads them. */
const MOST = 1000;

/** The findings of a file as the editor shows them. The one place where a finding becomes a diagnostic. */
export function diagnosticsOf(deals: Deals, uri: string, ruleDocumentation: string | undefined): Diagnostic[] {
  const findings = deals.findings(uri);
  const shown = findings.slice(0, MOST).flatMap((finding) => diagnosticOf(deals, finding, ruleDocumentation) ?? []);
  if (findings.length <= MOST) return shown;
  const rest = findings.length - MOST;
  return [...shown, { range: startOfFile, severity: DiagnosticSeverity.Information, source: 'deal', message: `${rest} further findings in this file are not shown.` }];
}

/** Why a file could not be read, as a diagnostic on its first character. */
export function diagnosticOfTrouble(trouble: FileTrouble, ruleDocumentation: string | undefined): Diagnostic {
  return { range: startOfFile, severity: DiagnosticSeverity.Error, source: 'deal', code: trouble.code, message: trouble.message, ...described(trouble.code, ruleDocumentation) };
}

/** One finding; nothing where its file is gone. */
export function diagnosticOf(deals: Deals, finding: Finding, ruleDocumentation: string | undefined): Diagnostic | undefined {
  const document = deals.document(finding.span.anchor.uri);
  if (!document) return undefined;
  const related = finding.related.flatMap(({ span, message }) => {
    const location = locationOf(deals, span);
    return location ? [{ location, message }] : [];
  });
  return {
    range: rangeIn(document, finding.span),
    severity: SEVERITIES[finding.severity],
    source: 'deal',
    code: finding.code,
    message: finding.message,
    ...described(finding.code, ruleDocumentation),
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function described(code: string, ruleDocumentation: string | undefined): Pick<Diagnostic, 'codeDescription'> {
  const href = rulePage(ruleDocumentation, code);
  return href === undefined ? {} : { codeDescription: { href } };
}
