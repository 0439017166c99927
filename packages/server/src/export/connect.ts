import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { EXPORT, isExportParams } from '@dealwright/protocol';
import type { ExportParams, ExportResult } from '@dealwright/protocol';
import type { WordSettings } from '../settings.ts';
import { soft } from '../soft.ts';
import type { Workspace } from '../workspace.ts';

/** What an export needs of the server beside the deals. */
export interface ExportHost {
  /** Fulfilled when the files of the workspace have been read. */
  readonly loaded: () => Promise<void>;
  readonly word: () => WordSettings;
}

/** Answers the request behind *Export to Word…* and *Export to HTML…*, from the texts as they stand at that moment. */
export function connectExports(connection: Connection, deals: Workspace, host: ExportHost): void {
  const failed = { trouble: 'The export failed, and nothing was written. Its cause is in the output (Deal: Show Output).' };
  const answer = soft<ExportParams, ExportResult>(connection, 'Exporting', failed, async (params) => {
    await host.loaded();
    const { exported } = await import('./exported.ts');
    return exported(deals, params, host.word());
  });
  connection.onRequest(EXPORT, (params: unknown, token: CancellationToken) => (isExportParams(params) ? answer(params, token) : new ResponseError(LSPErrorCodes.RequestFailed, 'The request is malformed.')));
}
