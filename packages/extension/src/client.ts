import type { ExtensionContext, FileSystemWatcher, LogOutputChannel } from 'vscode';
import { Uri, workspace } from 'vscode';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '@dealwright/protocol';

/**
 * A client of the language server that never speaks to the person by itself: what goes wrong is written to the output.
 *
 * @param deals watches the deals on disk
 * @param onClosed called when the connection ends without having been asked to
 */
export function createClient(context: ExtensionContext, output: LogOutputChannel, deals: FileSystemWatcher, onClosed: () => void): LanguageClient {
  const initializationOptions: InitializationOptions = {
    files: true,
    showsPlaces: true,
    ruleDocumentation: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  const options: LanguageClientOptions = {
    documentSelector: schemes().map((scheme) => ({ language: 'deal', scheme })),
    synchronize: { fileEvents: deals },
    initializationOptions,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        onClosed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
    initializationFailedHandler: () => false,
  };
  return new SilentClient('deal', 'Deal', serverOptions(context), options);
}

/** The library forces some of its errors upon the person, whatever the options say. */
class SilentClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override warn(message: string, data?: unknown): void {
    super.warn(message, data, false);
  }
}

/** Files of these kinds are deals of the workspace. The old side of a comparison (`git:`) is not another agreement. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', ...folders.map((folder) => folder.uri.scheme)])];
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const module = context.asAbsolutePath('dist/server.mjs');
  const cache = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
  const run = { module, transport: TransportKind.ipc, options: { env: { ...process.env, NODE_COMPILE_CACHE: cache } } };
  return { run, debug: { ...run, options: { ...run.options, execArgv: ['--nolazy', '--inspect=6009'] } } };
}
