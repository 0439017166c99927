import type { Acceptance, DealFile } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { DocumentLink } from 'vscode-languageserver';
import type { Deals } from './deals.ts';
import { clausesOf, rangeIn } from './deals.ts';

/** Links in a file: the paths of `use` to their files, the codes of acceptances to the pages of their rules. */
export function documentLinks(deals: Deals, uri: string, ruleDocumentation: string | undefined): DocumentLink[] {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  if (!file || !document) return [];
  const paths = file.uses.flatMap((use): DocumentLink[] => {
    const target = use.uri === undefined ? undefined : deals.document(use.uri);
    return target ? [{ range: rangeIn(document, use.pathSpan), target: target.uri, tooltip: 'Open the file' }] : [];
  });
  const codes = acceptances(file).flatMap((acceptance): DocumentLink[] => {
    const target = rulePage(ruleDocumentation, acceptance.code);
    const { start, end } = placeOf(acceptance.span);
    const at = document.getText().slice(start, end).indexOf(acceptance.code);
    if (target === undefined || at < 0) return [];
    const range = { start: document.positionAt(start + at), end: document.positionAt(start + at + acceptance.code.length) };
    return [{ range, target, tooltip: 'What this finding means' }];
  });
  return [...paths, ...codes];
}

/** The page of a rule; none for a text that is no code, which might lead elsewhere. */
export function rulePage(base: string | undefined, code: string): string | undefined {
  return base !== undefined && /^[a-z-]+\/[a-z0-9-]+$/.test(code) ? `${base}/${code}.md` : undefined;
}

function acceptances(file: DealFile): readonly Acceptance[] {
  return [...file.acceptances, ...clausesOf(file).flatMap((clause) => clause.acceptances)];
}
