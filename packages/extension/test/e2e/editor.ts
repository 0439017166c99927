import * as vscode from 'vscode';

/** Opens a file of the test's workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(place(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The address of a file of the test's workspace. */
export function place(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error('the editor opened no folder');
  }
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Where some words stand in a document, or as many characters further on as told. */
export function find(document: vscode.TextDocument, words: string, further = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) {
    throw new Error(`${document.uri.path} does not say ${words}`);
  }
  return document.positionAt(offset + further);
}

/** What the editor's Problems show for a file as code and marked words, once that is so which is asked for. */
export function problems(document: vscode.TextDocument, settled: (found: readonly string[]) => boolean): Promise<readonly string[]> {
  const now = () => vscode.languages.getDiagnostics(document.uri).map((diagnostic) => `${codeOf(diagnostic)}: ${document.getText(diagnostic.range)}`).sort();
  return when(vscode.languages.onDidChangeDiagnostics, now, settled);
}

/** Resolves with a value as soon as it is as wished, looking again at each event. Mocha's time limit ends a vain wait. */
export function when<E, T>(event: vscode.Event<E>, look: () => T, wished: (value: T) => boolean): Promise<T> {
  return new Promise((done) => {
    const check = (): void => {
      const value = look();
      if (wished(value)) {
        subscription.dispose();
        done(value);
      }
    };
    const subscription = event(check);
    check();
  });
}

/** Replaces the whole text of a document in the editor, unsaved. */
export async function write(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  await vscode.workspace.applyEdit(edit);
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
