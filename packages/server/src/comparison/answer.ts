import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { compare } from '@dealwright/diff';
import type { ComparedVersion, Settings } from '@dealwright/model';
import type { ComparedPair, ComparedSide, CompareResult, ComparedSource, ComparedTextResult } from '@dealwright/protocol';
import type { Workspace } from '../workspace.ts';
import { comparisonTree, outcome } from './page.ts';
import { NoVersion, versionOfSide } from './sides.ts';
import type { Texts } from './sides.ts';

/** The page of a comparison. Other requests are answered between its steps, and a newer request of the same client ends it there. */
export async function comparisonPage(pair: ComparedPair, texts: Texts, deals: Workspace, settings: Settings, token: CancellationToken): Promise<CompareResult | ResponseError> {
  const cancelled = async (): Promise<boolean> => {
    await new Promise((done) => { setTimeout(done, 0); });
    return token.isCancellationRequested;
  };
  const over = new ResponseError(LSPErrorCodes.RequestCancelled, 'The comparison was cancelled.');
  try {
    if (await cancelled()) return over;
    const base = await versionOfSide(pair, 'base', texts, settings);
    if (await cancelled()) return over;
    const revision = await versionOfSide(pair, 'revision', texts, settings);
    if (await cancelled()) return over;
    const comparison = compare(base, revision);
    if (await cancelled()) return over;
    return { tree: comparisonTree(comparison, base, revision), says: outcome(comparison), sources: [...sourcesOf('base', base, deals), ...sourcesOf('revision', revision, deals)] };
  } catch (error) {
    if (error instanceof NoVersion) return { trouble: error.message, sources: [] };
    throw error;
  }
}

/** The text of a file of one version. */
export async function comparedText(side: ComparedSide, uri: string, texts: Texts, settings: Settings): Promise<ComparedTextResult> {
  try {
    return { text: (await versionOfSide({ base: side, revision: side }, 'base', texts, settings)).textOf(uri) };
  } catch (error) {
    if (error instanceof NoVersion) return {};
    throw error;
  }
}

/** Where the words of a version can be opened: in the file that is there now, where that says the same. */
function sourcesOf(version: 'base' | 'revision', { files, findings, textOf }: ComparedVersion, deals: Workspace): readonly ComparedSource[] {
  const uris = new Set([...files.map(({ uri }) => uri), ...findings.flatMap(({ span, related }) => [span, ...related.map((one) => one.span)]).map(({ anchor }) => anchor.uri)]);
  return [...uris].map((uri) => {
    const document = deals.document(uri);
    return { version, uri, ...(document && document.getText() === textOf(uri) && { open: document.uri }) };
  });
}
