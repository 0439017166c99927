import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { SHOW_PLACES, isShowPlaces } from '@dealwright/protocol';

/** The command behind a lens: shows places beside the one that was clicked. Anything else than places is ignored. */
export function placesCommand(client: () => LanguageClient | undefined): Disposable {
  return commands.registerCommand(SHOW_PLACES, async (params: unknown) => {
    const converter = client()?.protocol2CodeConverter;
    if (!converter || !isShowPlaces(params)) return;
    const locations = params.places.map(({ uri, range }) => converter.asLocation({ uri, range }));
    await commands.executeCommand('editor.action.showReferences', converter.asUri(params.uri), converter.asPosition(params.position), locations);
  });
}
