import type { Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Preview, PreviewClosedParams, PreviewParams } from '@dealwright/protocol';
import { PREVIEW, PREVIEW_CHANGED, PREVIEW_CLOSED, isPreview } from '@dealwright/protocol';

/** How previews hear from the server. One for all: a client has one listener for each kind of word. */
export interface PreviewFeed {
  /**
   * Asks how a file reads in print, and goes on listening until what it gives back is disposed of.
   *
   * @param receive called with the whole page first, then with each change of it
   */
  readonly watch: (client: LanguageClient, uri: string, receive: (preview: Preview, isWhole: boolean) => void) => Disposable;
}

export function createFeed(): PreviewFeed {
  const listeners = new Map<number, (preview: Preview, isWhole: boolean) => void>();
  const attended = new WeakSet<LanguageClient>();
  let last = 0;
  const attend = (client: LanguageClient): void => {
    if (attended.has(client)) return;
    attended.add(client);
    client.onNotification(PREVIEW_CHANGED, (params: unknown) => {
      if (isPreview(params)) listeners.get(params.watch)?.(params, false);
    });
  };
  return {
    watch(client, uri, receive) {
      attend(client);
      const watch = ++last;
      listeners.set(watch, receive);
      void ask(client, { uri, watch }, (preview) => listeners.get(watch)?.(preview, true));
      return {
        dispose() {
          listeners.delete(watch);
          const closed: PreviewClosedParams = { watch };
          if (client.isRunning()) client.sendNotification(PREVIEW_CLOSED, closed).catch(() => undefined);
        },
      };
    },
  };
}

/** A server that does not answer is replaced, and its successor is asked. */
async function ask(client: LanguageClient, params: PreviewParams, receive: (preview: Preview) => void): Promise<void> {
  const preview = await client.sendRequest<unknown>(PREVIEW, params).catch(() => undefined);
  if (isPreview(preview)) receive(preview);
}
