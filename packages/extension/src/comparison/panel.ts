import type { Disposable, Event } from 'vscode';
import { CancellationTokenSource, commands, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CompareResult, ComparedPair, ComparedSource, Tree } from '@dealwright/protocol';
import { COMPARE, isCompareResult, isComparedPair } from '@dealwright/protocol';
import type { Panel, PanelKind } from '../panels/panel.ts';
import { exportComparison } from './export.ts';
import { sayPair } from './say.ts';
import { documentsOf, reveal } from './sources.ts';
import { watchRepository } from './revisions.ts';

/** Keys that follow one another within this time cost one comparison. */
const PAUSE = 250;

/** What a comparison needs of the extension. */
export interface ComparisonHost {
  readonly client: () => LanguageClient | undefined;
  /** Something changed that a version may be made of; or the server is another. */
  readonly changed: Event<void>;
}

/** The panel that shows what changed between two versions: live, until it is closed. */
export function comparisonKind(host: ComparisonHost): PanelKind<ComparedPair> {
  return { viewType: 'deal.comparison', page: 'comparison', isState: isComparedPair, title: sayPair, fill: (panel, pair) => fill(panel, pair, host) };
}

function fill(panel: Panel<ComparedPair>, chosen: ComparedPair, { client, changed }: ComparisonHost): Disposable {
  let pair = chosen;
  let sources: readonly ComparedSource[] = [];
  let running: CancellationTokenSource | undefined;
  let timer: NodeJS.Timeout | undefined;
  let disposed = false;
  const watches: Disposable[] = [];
  const compare = async (): Promise<void> => {
    running?.cancel();
    const mine = running = new CancellationTokenSource();
    panel.post({ type: 'busy', busy: true });
    const result = await ask(client(), pair, mine);
    mine.dispose();
    if (running !== mine || disposed) return;
    running = undefined;
    panel.post({ type: 'busy', busy: false });
    if (!result) return panel.show({ tree: apology('The language server does not answer. This page comes back with it.') });
    ({ sources } = result);
    panel.show(result.tree ? { tree: result.tree, says: result.says } : { tree: apology(result.trouble ?? 'There is nothing to compare.'), says: result.trouble });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void compare(), PAUSE);
  };
  const watch = async (): Promise<void> => {
    for (const side of [pair.base, pair.revision]) {
      const watching = await watchRepository(side, soon);
      if (disposed) watching?.dispose();
      else if (watching) watches.push(watching);
    }
  };
  const actions: Readonly<Record<string, () => unknown>> = {
    swap() {
      pair = { base: pair.revision, revision: pair.base };
      panel.keep(pair);
      panel.rename(sayPair(pair));
      void compare();
    },
    textDiff() {
      const documents = documentsOf(pair, sources);
      if (documents) void commands.executeCommand('vscode.diff', documents.base, documents.revision, sayPair(pair));
    },
    export: () => exportComparison(client(), pair),
  };
  panel.listen((message) => {
    if (message.type === 'reveal') reveal(pair, sources, message.source, panel.column()).then(undefined, () => window.showInformationMessage('That version cannot be opened any more.'));
    else if (message.type === 'action' && Object.hasOwn(actions, message.action)) actions[message.action]?.();
  });
  watches.push(changed(soon));
  void watch();
  void compare();
  return {
    dispose() {
      disposed = true;
      clearTimeout(timer);
      running?.cancel();
      for (const each of watches) each.dispose();
    },
  };
}

/** Nothing where the server is gone, does not answer, or was asked something newer. */
async function ask(client: LanguageClient | undefined, pair: ComparedPair, { token }: CancellationTokenSource): Promise<CompareResult | undefined> {
  const result = await client?.sendRequest<unknown>(COMPARE, pair, token).catch(() => undefined);
  return isCompareResult(result) ? result : undefined;
}

function apology(sentence: string): Tree {
  return { tag: 'main', children: [{ tag: 'h1', children: ['Comparison'] }, { tag: 'p', attributes: { class: 'trouble', role: 'alert' }, children: [sentence] }] };
}
