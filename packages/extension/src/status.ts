import type { Disposable } from 'vscode';
import { LanguageStatusSeverity, languages } from 'vscode';
import type { Counts, Status } from '@dealwright/protocol';
import { sayCounts } from '@dealwright/protocol';

/** The one thing that Dealwright shows of itself: an item in the language status of a deal. */
export interface StatusItem extends Disposable {
  readonly show: (status: Status) => void;
  /** While the server starts anew. */
  readonly starting: () => void;
  /** The outcome of a validation that the person asked for. */
  readonly summary: (counts: Counts) => void;
}

export function createStatusItem(): StatusItem {
  const item = languages.createLanguageStatusItem('deal.status', { language: 'deal' });
  item.name = 'Deal';
  item.command = { command: 'deal.restartServer', title: 'Restart', tooltip: 'Restart the language server' };
  const say = (counts: Counts): void => {
    item.text = sayCounts(counts);
    item.severity = LanguageStatusSeverity.Information;
  };
  const starting = (): void => {
    item.text = 'Starting';
    item.busy = true;
  };
  starting();
  return {
    starting,
    show(status) {
      item.busy = status.busy;
      item.detail = undefined;
      say(status);
    },
    summary(counts) {
      say(counts);
      item.detail = 'validated just now';
    },
    dispose: () => item.dispose(),
  };
}
