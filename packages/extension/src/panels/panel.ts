import type { Disposable, ExtensionContext, WebviewOptions, WebviewPanel, WebviewPanelOptions } from 'vscode';
import { ViewColumn, window } from 'vscode';
import type { FromPage, ToPage } from '@dealwright/protocol';
import { isFromPage } from '@dealwright/protocol';
import { pageOf, pagesIn } from './page.ts';

/** A kind of panel: the comparison, the preview. `S` is what one of them is made from, now and after a reload. */
export interface PanelKind<S> {
  readonly viewType: string;
  /** The name of its script and its style in `dist/webview`. */
  readonly page: string;
  readonly isState: (value: unknown) => value is S;
  readonly title: (state: S) => string;
  /** Fills a panel that was opened or restored, and keeps it up to date until what it gives back is disposed of. */
  readonly fill: (panel: Panel<S>, state: S) => Disposable;
}

/** A panel as those see it that fill it. */
export interface Panel<S> {
  readonly show: (message: Omit<ToPage & { readonly type: 'show' }, 'type' | 'state'>) => void;
  readonly post: (message: Exclude<ToPage, { readonly type: 'show' }>) => void;
  readonly rename: (title: string) => void;
  /** The panel is made from something else from now on: after a reload, and for who asks to open it. */
  readonly keep: (state: S) => void;
  readonly isActive: () => boolean;
  /** Called with each message of the page but that it is ready; one listener, the last. */
  readonly listen: (listener: (message: Exclude<FromPage, { readonly type: 'ready' }>) => void) => void;
  /** In which column of the editor it stands. */
  readonly column: () => ViewColumn | undefined;
}

/** The panels of one kind. */
export interface Panels<S> extends Disposable {
  /** Opens one, or brings the one made from the same to the front. */
  readonly open: (state: S, place?: ViewColumn | { readonly viewColumn: ViewColumn; readonly preserveFocus: boolean }) => void;
}

/** Opens panels of a kind, and restores those that stood open when the editor was closed or reloaded. */
export function createPanels<S>({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, kind: PanelKind<S>): Panels<S> {
  const open = new Map<string, WebviewPanel>();
  const options: WebviewOptions & WebviewPanelOptions = { enableScripts: true, enableFindWidget: true, localResourceRoots: [pagesIn(extensionUri)] };
  const attach = (webviewPanel: WebviewPanel, state: S): void => {
    let key = JSON.stringify(state);
    const forget = (): void => {
      if (open.get(key) === webviewPanel) open.delete(key);
    };
    open.set(key, webviewPanel);
    webviewPanel.title = kind.title(state);
    webviewPanel.webview.options = options;
    const wired = wire<S>(webviewPanel, key, (next) => {
      forget();
      key = next;
      open.set(key, webviewPanel);
    });
    const filling = kind.fill(wired.panel, state);
    webviewPanel.onDidDispose(() => {
      forget();
      filling.dispose();
      wired.dispose();
    });
    webviewPanel.webview.html = pageOf(webviewPanel.webview, extensionUri, kind.page, kind.title(state));
  };
  const serializer = window.registerWebviewPanelSerializer(kind.viewType, {
    async deserializeWebviewPanel(webviewPanel: WebviewPanel, kept: unknown) {
      const state = stateOf(kept);
      if (kind.isState(state)) attach(webviewPanel, state);
      else webviewPanel.dispose();
    },
  });
  return {
    open(state, place = ViewColumn.Active) {
      const there = open.get(JSON.stringify(state));
      if (there) there.reveal();
      else attach(window.createWebviewPanel(kind.viewType, kind.title(state), place, options), state);
    },
    // Panels stay: the extension ends whenever the editor is loaded anew, and they are to be there again.
    dispose() {
      serializer.dispose();
    },
  };
}

/** What a page kept for us: text that was JSON when it was handed over. */
function stateOf(kept: unknown): unknown {
  const text: unknown = typeof kept === 'object' && kept !== null && Object.hasOwn(kept, 'state') ? Reflect.get(kept, 'state') : undefined;
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** A page is loaded anew whenever its panel comes to sight again: each time it says that it is ready, it is told what it shows. */
function wire<S>(webviewPanel: WebviewPanel, state: string, onKept: (state: string) => void): { readonly panel: Panel<S> } & Disposable {
  let kept = state;
  let shown: ToPage | undefined;
  let busy = false;
  let ready = false;
  let listener: Parameters<Panel<S>['listen']>[0] = () => undefined;
  const send = (message: ToPage): void => {
    if (ready) void webviewPanel.webview.postMessage(message);
  };
  const hearing = webviewPanel.webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromPage(message)) return;
    if (message.type !== 'ready') return listener(message);
    ready = true;
    if (shown) send(shown);
    send({ type: 'busy', busy });
  });
  const hiding = webviewPanel.onDidChangeViewState(() => {
    if (!webviewPanel.visible) ready = false;
  });
  const panel: Panel<S> = {
    show(message) {
      shown = { ...message, type: 'show', state: kept };
      send(shown);
      // What was said once is not said again when the page is loaded anew.
      shown = { ...shown, says: undefined };
    },
    post(message) {
      if (message.type === 'busy') busy = message.busy;
      send(message);
    },
    rename(title) {
      webviewPanel.title = title;
    },
    keep(next) {
      kept = JSON.stringify(next);
      onKept(kept);
    },
    isActive: () => webviewPanel.active,
    listen(next) {
      listener = next;
    },
    column: () => webviewPanel.viewColumn,
  };
  return {
    panel,
    dispose() {
      hearing.dispose();
      hiding.dispose();
    },
  };
}
