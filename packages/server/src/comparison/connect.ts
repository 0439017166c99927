import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Settings } from '@dealwright/model';
import { COMPARE, COMPARED_TEXT, DRAFT_AMENDMENT, EXPORT_COMPARISON, READ_REVISION, isComparedPair, isComparedTextParams, isDraftAmendmentParams, isExportComparisonParams, isReadFileResult } from '@dealwright/protocol';
import type { CompareResult, ComparedTextResult, DraftAmendmentResult, ExportComparisonResult, ReadFileResult } from '@dealwright/protocol';
import { soft } from '../soft.ts';
import type { WordSettings } from '../settings.ts';
import type { Workspace } from '../workspace.ts';
import type { Texts } from './sides.ts';

/** What a comparison needs of the server beside the deals. */
export interface ComparisonHost {
  /** A file that is not of the workspace. */
  readonly read: (uri: string) => Promise<ReadFileResult>;
  /** Fulfilled when the files of the workspace have been read. */
  readonly loaded: () => Promise<void>;
  readonly settings: () => Settings;
  readonly word: () => WordSettings;
}

/** Answers the requests behind the commands that compare. What does the work is loaded by the first of them. */
export function connectComparison(connection: Connection, deals: Workspace, host: ComparisonHost): void {
  const malformed = (): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, 'The request is malformed.');
  const failed = 'The comparison failed. Its cause is in the output (Deal: Show Output).';
  const texts = async (): Promise<Texts> => {
    await host.loaded();
    return {
      now: new Map(deals.uris.flatMap((uri) => (deals.trouble(uri) ? [] : [[uri, deals.document(uri)?.getText() ?? '']]))),
      read: host.read,
      readRevision: (uri, revision) => readRevision(connection, uri, revision),
      trouble: (uri) => deals.trouble(uri)?.message,
    };
  };
  connection.onRequest(COMPARE, (params: unknown, token: CancellationToken) => (isComparedPair(params)
    ? soft<typeof params, CompareResult | ResponseError>(connection, 'Comparing', { trouble: failed, sources: [] }, async (pair) => (await import('./answer.ts')).comparisonPage(pair, await texts(), deals, host.settings(), token))(params, token)
    : malformed()));
  connection.onRequest(EXPORT_COMPARISON, (params: unknown, token: CancellationToken) => (isExportComparisonParams(params)
    ? soft<typeof params, ExportComparisonResult>(connection, 'Exporting', { trouble: failed }, async (wanted) => (await import('./export.ts')).exportedComparison(wanted, await texts(), host.settings(), host.word()))(params, token)
    : malformed()));
  connection.onRequest(DRAFT_AMENDMENT, (params: unknown, token: CancellationToken) => (isDraftAmendmentParams(params)
    ? soft<typeof params, DraftAmendmentResult>(connection, 'Drafting', { trouble: failed }, async (pair) => (await import('./draft.ts')).draftedAmendment(pair, await texts(), host.settings()))(params, token)
    : malformed()));
  connection.onRequest(COMPARED_TEXT, (params: unknown, token: CancellationToken) => (isComparedTextParams(params)
    ? soft<typeof params, ComparedTextResult>(connection, 'Reading a version', {}, async ({ side, uri }) => (await import('./answer.ts')).comparedText(side, uri, await texts(), host.settings()))(params, token)
    : malformed()));
}

async function readRevision(connection: Connection, uri: string, revision: string): Promise<ReadFileResult> {
  const result = await connection.sendRequest<unknown>(READ_REVISION, { uri, revision }).catch(() => undefined);
  return isReadFileResult(result) ? result : {};
}
