import type { Disposable } from 'vscode';
import { CancellationTokenSource, ProgressLocation, Uri, commands, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import type { Counts, ValidateParams } from '@dealwright/protocol';
import { VALIDATE, isValidateResult } from '@dealwright/protocol';
import type { StatusItem } from './status.ts';

/** The commands *Deal: Validate File* and *Deal: Validate Workspace*. */
export function validateCommands(client: () => LanguageClient | undefined, status: StatusItem): Disposable[] {
  const validate = async (uri: Uri | undefined): Promise<void> => {
    const running = client();
    if (!running) return;
    const counts = await withProgress(running, uri);
    if (!counts) return;
    status.summary(counts);
    await commands.executeCommand('workbench.actions.view.problems');
  };
  return [
    commands.registerCommand('deal.validateFile', (uri?: unknown) => {
      const file = uri instanceof Uri ? uri : window.activeTextEditor?.document.uri;
      return file ? validate(file) : undefined;
    }),
    commands.registerCommand('deal.validateWorkspace', () => validate(undefined)),
  ];
}

/** Work that is over sooner shows no progress at all. */
const SHORT = 700;

/** Runs a validation that the person can watch and cancel; nothing where they did, or where it failed. */
async function withProgress(client: LanguageClient, uri: Uri | undefined): Promise<Counts | undefined> {
  const source = new CancellationTokenSource();
  const token = `deal-validate-${nextToken++}`;
  let report: (message: string, share: number) => void = () => undefined;
  let reported = 0;
  const listening = client.onProgress(WorkDoneProgress.type, token, (value) => {
    if (value.kind !== 'report') return;
    const share = value.percentage ?? reported;
    report(value.message ?? '', share - reported);
    reported = share;
  });
  const params: ValidateParams = { ...(uri && { uri: client.code2ProtocolConverter.asUri(uri) }), workDoneToken: token };
  const done = client.sendRequest<unknown>(VALIDATE, params, source.token).then((result) => (isValidateResult(result) ? result : undefined), () => undefined);
  const late = setTimeout(() => {
    void window.withProgress({ location: ProgressLocation.Notification, title: uri ? 'Validating the file' : 'Validating the workspace', cancellable: true }, async (progress, cancelled) => {
      cancelled.onCancellationRequested(() => source.cancel());
      progress.report({ increment: reported });
      report = (message, increment) => progress.report({ message, increment });
      await done;
    });
  }, SHORT);
  try {
    return await done;
  } finally {
    clearTimeout(late);
    listening.dispose();
    source.dispose();
  }
}

let nextToken = 0;
