import type { Disposable, TextEditor } from 'vscode';
import { Range, TextEditorRevealType, window, workspace } from 'vscode';
import type { ToPage } from '@dealwright/protocol';

/** How a page and its text scroll together. */
export interface ScrollLink extends Disposable {
  /** The person scrolled the page: the text follows. */
  readonly follow: (line: number) => void;
  /** The page shows something new: it is told again where the text stands, and where somebody writes. */
  readonly shown: () => void;
}

/**
 * Tells a page what the editor of its text shows first, and at which line the person is. The page alone knows who leads (it sees the
 * wheel and the pointer), and ignores what it caused itself.
 *
 * @param shows whether the page was made from the text of this address
 */
export function linkScroll(post: (message: ToPage & { readonly type: 'scroll' }) => void, shows: (uri: string) => boolean): ScrollLink {
  /** Whether the last thing that the person did in the text was to change it. */
  let writes = false;
  /** The version of the text of which the place of the caret was last told. */
  let version = -1;
  let first = true;
  const editorOf = (): TextEditor | undefined => window.visibleTextEditors.find(({ document }) => shows(document.uri.toString()));
  const caretOf = ({ selection }: TextEditor): number => selection.active.line;
  const headOf = ({ visibleRanges }: TextEditor): number | undefined => visibleRanges[0]?.start.line;
  const listening = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && shows(document.uri.toString())) writes = true;
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!shows(textEditor.document.uri.toString())) return;
      post({ type: 'scroll', line: headOf(textEditor), ...(writes && { caret: caretOf(textEditor) }) });
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (!shows(textEditor.document.uri.toString()) || kind === undefined) return;
      // Typing moves the caret as well.
      writes &&= textEditor.document.version !== version;
      ({ version } = textEditor.document);
      if (!writes) post({ type: 'scroll', caret: caretOf(textEditor) });
    }),
  ];
  return {
    follow(line) {
      const editor = editorOf();
      const at = Math.min(Math.floor(line), (editor?.document.lineCount ?? 1) - 1);
      editor?.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
    },
    shown() {
      const editor = editorOf();
      if (editor && (first || writes)) post({ type: 'scroll', ...(first && { line: headOf(editor) }), ...(writes && { caret: caretOf(editor) }) });
      first &&= editor === undefined;
    },
    dispose: () => { for (const each of listening) each.dispose(); },
  };
}
