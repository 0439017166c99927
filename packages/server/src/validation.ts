import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageserver';
import { VALIDATE, isValidateParams } from '@dealwright/protocol';
import type { ValidateResult } from '@dealwright/protocol';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** What a validation does with the rest of the server. */
export interface Validation {
  /** Reads a file, or the whole workspace, from where it is stored. */
  readonly reload: (uri: string | undefined) => Promise<void>;
  /** Fulfilled when everything is checked and published. */
  readonly idle: () => Promise<void>;
}

/** Answers the request behind *Validate File* and *Validate Workspace*. */
export function connectValidation(connection: Connection, deals: Workspace, { reload, idle }: Validation): void {
  connection.onRequest(VALIDATE, async (params: unknown, token: CancellationToken): Promise<ValidateResult | ResponseError> => {
    if (!isValidateParams(params)) return new ResponseError(LSPErrorCodes.RequestFailed, 'The request is malformed.');
    const cancelled = new Promise<'cancelled'>((done) => { token.onCancellationRequested(() => done('cancelled')); });
    const say = (message: string, percentage: number): void => {
      if (params.workDoneToken === undefined) return;
      void connection.sendProgress(WorkDoneProgress.type, params.workDoneToken, { kind: 'report', message, percentage });
    };
    const steps = (async () => {
      say('Reading', 0);
      await reload(params.uri);
      say('Checking', 30);
      await idle();
      say('Done', 100);
      return deals.counts(params.uri === undefined ? undefined : canonicalUri(params.uri));
    })();
    const result = await Promise.race([steps, cancelled]);
    return result === 'cancelled' ? new ResponseError(LSPErrorCodes.RequestCancelled, 'The validation was cancelled.') : result;
  });
}
