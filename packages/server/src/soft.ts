import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { CannotRename } from './service/cannot-rename.ts';

/**
 * A handler that cannot bring the server down. What goes wrong inside is written to the output, and the editor gets an
 * empty answer; only what is meant for the person (why something cannot be renamed) is passed on.
 */
export function soft<P, R>(connection: Pick<Connection, 'console'>, feature: string, empty: R, answer: (params: P) => R | Promise<R>): (params: P, token?: CancellationToken) => R | ResponseError | Promise<R | ResponseError> {
  const failed = (error: unknown): R | ResponseError => {
    if (error instanceof CannotRename) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    connection.console.error(`${feature} failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return empty;
  };
  return (params, token) => {
    if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    try {
      const answered = answer(params);
      return answered instanceof Promise ? answered.catch(failed) : answered;
    } catch (error) {
      return failed(error);
    }
  };
}
