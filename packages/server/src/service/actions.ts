import type { Finding, Fix } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { diagnosticOf } from '../diagnostics.ts';
import type { Deals } from './deals.ts';
import { rangeIn } from './deals.ts';

/** The remedies of the findings that a range touches, each tied to its finding. */
export function codeActions(deals: Deals, uri: string, range: Range, versionOf: (uri: string) => number | null): CodeAction[] {
  const document = deals.document(uri);
  if (!document) return [];
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const near = deals.findings(uri).filter((finding) => {
    const { start, end } = placeOf(finding.span);
    return start <= to && from <= end;
  });
  return near.flatMap((finding) => finding.fixes.flatMap((fix) => action(deals, finding, fix, versionOf) ?? []));
}

function action(deals: Deals, finding: Finding, fix: Fix, versionOf: (uri: string) => number | null): CodeAction | undefined {
  const documentChanges = editsOf(deals, fix, versionOf);
  const diagnostic = diagnosticOf(deals, finding, undefined);
  if (!documentChanges || !diagnostic) return undefined;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix.preferred && { isPreferred: true }),
    edit: { documentChanges },
  };
}

/** The edits by file; none where a file is gone, for half a remedy is worse than none. */
function editsOf(deals: Deals, fix: Fix, versionOf: (uri: string) => number | null): TextDocumentEdit[] | undefined {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of fix.edits) {
    const uri = edit.span.anchor.uri;
    const document = deals.document(uri);
    if (!document) return undefined;
    const edits = byFile.get(uri) ?? [];
    edits.push({ range: rangeIn(document, edit.span), newText: edit.newText });
    byFile.set(uri, edits);
  }
  return [...byFile].map(([uri, edits]) => ({ textDocument: { uri: deals.document(uri)?.uri ?? uri, version: versionOf(uri) }, edits }));
}
