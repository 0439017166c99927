import type { Disposable, ExtensionContext } from 'vscode';
import { Uri, ViewColumn, commands, window } from 'vscode';
import { createPanels } from '../panels/panel.ts';
import { createFeed } from './feed.ts';
import { isOurs, previewKind } from './panel.ts';
import type { OpenPreview, PreviewHost } from './panel.ts';

/** The command *Deal: Preview*, and what can be done with a preview that stands open. */
export function previewCommands(context: ExtensionContext, host: PreviewHost): Disposable[] {
  const open = new Set<OpenPreview>();
  const panels = createPanels(context, previewKind(host, createFeed(), open));
  const active = (): OpenPreview | undefined => [...open].find((each) => each.isActive());
  return [
    panels,
    commands.registerCommand('deal.preview', (file?: unknown) => {
      const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
      if (!uri || isOurs(uri)) return void window.showInformationMessage('Open the deal that is to be shown as prose, then ask for its preview again.');
      // The one that follows the person shows this file from now on.
      const following = [...open].find((each) => !each.state().locked);
      const state = { uri: uri.toString(), locked: false };
      following?.become(state);
      panels.open(state, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    }),
    commands.registerCommand('deal.previewLock', () => {
      const preview = active();
      preview?.become({ ...preview.state(), locked: !preview.state().locked });
    }),
    commands.registerCommand('deal.previewSource', () => active()?.showSource()),
    commands.registerCommand('deal.previewPrint', () => {
      const preview = active();
      return preview && commands.executeCommand('deal.print', Uri.parse(preview.state().uri, true));
    }),
  ];
}
