import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { find, open, place, problems, when, write } from './editor.ts';

describe('the extension', () => {
  it('is awake once a deal is open', async () => {
    const document = await open('microsoft.deal');
    assert.equal(document.languageId, 'deal');
    const extension = vscode.extensions.getExtension('dealwright.dealwright');
    assert.ok(extension, 'the editor does not know the extension');
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('offers its commands', async () => {
    const commands = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('deal.'));
    for (const name of ['deal.validateFile', 'deal.validateWorkspace', 'deal.showConformedCopy', 'deal.compareWith', 'deal.compareSelected', 'deal.compareWithLastCommit', 'deal.compareWithRevision', 'deal.compareAsOf', 'deal.restartServer']) {
      assert.ok(commands.includes(name), `${name} is not registered`);
    }
  });
});

describe('problems', () => {
  it('name the promise that another agreement forbids', async () => {
    const document = await open('amazon.deal');
    const found = await problems(document, (all) => all.length > 0);
    assert.deepEqual(found, ['conflict/exclusivity: OpenAI must offer Stateless APIs on Bedrock.']);
  });

  it('lead to the other clause', async () => {
    const document = await open('amazon.deal');
    await problems(document, (all) => all.length > 0);
    const [related] = vscode.languages.getDiagnostics(document.uri)[0]?.relatedInformation ?? [];
    assert.equal(related?.location.uri.path, place('microsoft.deal').path);
  });

  it('follow the text as it is typed, saved or not', async () => {
    const document = await open('amazon.deal');
    const before = document.getText();
    await write(document, before.replace('on Bedrock', 'on Azure'));
    assert.deepEqual(await problems(document, (all) => all.length === 0), []);
    await write(document, before.replace('Stateless APIs', 'Stateles APIs'));
    const misspelt = await problems(document, (all) => all.some((problem) => problem.startsWith('term/')));
    assert.deepEqual(misspelt, ['conflict/exclusivity: Stateles APIs', 'term/undefined: Stateles APIs']);
    await write(document, before);
    await problems(document, (all) => all.join() === 'conflict/exclusivity: OpenAI must offer Stateless APIs on Bedrock.');
  });
});

describe('the text', () => {
  it('explains itself under the mouse', async () => {
    const document = await open('microsoft.deal');
    const at = find(document, 'API Products');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const words = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    assert.match(words, /API Products/);
    assert.match(words, /Stateless APIs/);
  });

  it('explains a clause on its head: what it means, who, and with what it collides', async () => {
    const document = await open('microsoft.deal');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, find(document, 'API products stay'));
    const words = hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
    assert.match(words, /OpenAI may offer API Products only on Azure/);
    assert.match(words, /\*\*Who\*\* OpenAI, owed to Microsoft/);
    assert.match(words, /LA 3\\.1\]\(/);
  });

  it('says above each clause whether it is in force and with what it collides, unless that is switched off', async () => {
    const other = await open('amazon.deal');
    await problems(other, (all) => all.length > 0);
    const document = await open('microsoft.deal');
    const lenses = async (): Promise<readonly string[]> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)).map(({ command }) => command?.title ?? '');
    assert.deepEqual(await lenses(), ['In force since 28 October 2025, through 31 December 2032', 'In force', 'Collides with LA 3.1']);
    const settings = vscode.workspace.getConfiguration('deal', document.uri);
    // The server is asked until it has heard of the setting; the suite's time limit ends a vain wait.
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Global);
    while ((await lenses()).length > 0);
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
    while ((await lenses()).length === 0);
  });

  it('is mended by quick fixes, in this file or the other', async () => {
    const document = await open('amazon.deal');
    await problems(document, (all) => all.length === 1);
    const [finding] = vscode.languages.getDiagnostics(document.uri);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding?.range);
    const files = actions.flatMap((action) => action.edit?.entries() ?? []).map(([uri]) => uri.path.split('/').at(-1));
    assert.ok(files.includes('amazon.deal') && files.includes('microsoft.deal'), files.join(', '));
  });

  it('is completed by clouds after on', async () => {
    const document = await open('microsoft.deal');
    const at = find(document, 'Azure.');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const cloud of ['Azure', 'AWS', 'Bedrock']) {
      assert.ok(labels.includes(cloud), `${cloud} is not among ${labels.join(', ')}`);
    }
    assert.ok(!labels.includes('Stateless APIs'), 'a product is no place to offer something on');
  });

  it('leads from a name to its definition', async () => {
    const document = await open('microsoft.deal');
    const at = find(document, 'API Products only', 2);
    const targets = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at);
    const files = targets.map((target) => ('uri' in target ? target.uri : target.targetUri).path);
    assert.deepEqual(files, [place('vocabulary.deal').path]);
  });

  it('renames a term in every file and every form', async () => {
    const document = await open('vocabulary.deal');
    const at = find(document, 'API Products"', 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'Model Services');
    const files = edit.entries().map(([uri, edits]) => `${uri.path.split('/').at(-1)}: ${edits.length}`);
    assert.deepEqual(files.sort(), ['microsoft.deal: 1', 'untidy.deal: 1', 'vocabulary.deal: 2']);
  });

  it('is formatted by white space alone', async () => {
    const document = await open('untidy.deal');
    const before = document.getText();
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, { tabSize: 2, insertSpaces: true });
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, edits);
    await vscode.workspace.applyEdit(change);
    const after = document.getText();
    assert.match(after, /^use "vocabulary\.deal"\.$/m);
    assert.match(after, /^ {2}dated 2025-10-28$/m);
    assert.match(after, /^ {2}Microsoft may offer API Products on Azure\.$/m);
    assert.equal(after.replaceAll(/\s+/g, ' '), before.replaceAll(/\s+/g, ' '));
    await write(document, before);
  });

  it('renumbers a clause', async () => {
    const document = await open('microsoft.deal');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, find(document, '2.1 "', 1), '2.9');
    assert.deepEqual(edit.entries().map(([, edits]) => edits.map((one) => one.newText)), [['2.9']]);
  });

  it('refuses in plain words to rename what belongs to the language', async () => {
    const document = await open('microsoft.deal');
    const at = find(document, 'offer API', 2);
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'sell'), /offer belongs to the language/);
  });

  it('has an outline', async () => {
    const document = await open('microsoft.deal');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = symbols.flatMap(function all(symbol): string[] {
      return [symbol.name, ...symbol.children.flatMap(all)];
    });
    assert.ok(names.some((name) => name.includes('2.1')), names.join(', '));
  });
});

describe('commands', () => {
  it('validate the workspace', async () => {
    await vscode.commands.executeCommand('deal.validateWorkspace');
    const withProblems = vscode.languages.getDiagnostics().filter(([, all]) => all.length > 0);
    assert.deepEqual(withProblems.map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1)).sort(), ['amazon.deal']);
  });

  it('show the conformed copy of an agreement beside it, read-only', async () => {
    await open('microsoft.deal');
    await vscode.commands.executeCommand('deal.showConformedCopy', 'CA', '2026-03-01');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'deal-conformed');
    assert.equal(document.languageId, 'deal');
    assert.equal(document.lineAt(0).text, '// The conformed copy of Cloud Agreement (CA) as of 1 March 2026, which nothing amends by then.');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) ?? false, false);
  });

  it('compare two deals in a panel, one for each pair', async () => {
    const [amazon, microsoft] = [place('amazon.deal'), place('microsoft.deal')];
    const panels = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview && input.viewType.endsWith('deal.comparison') ? [label] : []));
    for (const selected of [[microsoft, amazon], [amazon, microsoft]]) await vscode.commands.executeCommand('deal.compareSelected', selected[0], selected);
    await when(vscode.window.tabGroups.onDidChangeTabs, panels, (labels) => labels.length > 0);
    await vscode.commands.executeCommand('deal.compareAsOf', 'CA', '2025-10-28', '2026-03-01');
    await when(vscode.window.tabGroups.onDidChangeTabs, panels, (labels) => labels.length > 1);
    assert.deepEqual(panels(), ['amazon.deal ↔ microsoft.deal', 'CA: 2025-10-28 ↔ 2026-03-01']);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('restart the language server, and the problems come back', async () => {
    const document = await open('amazon.deal');
    const count = (): number => vscode.languages.getDiagnostics(document.uri).length;
    await problems(document, (all) => all.length > 0);
    const gone = when(vscode.languages.onDidChangeDiagnostics, count, (length) => length === 0);
    await vscode.commands.executeCommand('deal.restartServer');
    await gone;
    assert.equal((await problems(document, (all) => all.length > 0)).length, 1);
  });

  it('the problems come back when the server is killed, again and again', async () => {
    const document = await open('amazon.deal');
    const extension = vscode.extensions.getExtension<{ readonly serverProcess: () => number | undefined }>('dealwright.dealwright');
    const server = (): number | undefined => extension?.exports.serverProcess();
    for (let kill = 0; kill < 5; kill++) {
      await problems(document, (all) => all.length === 1);
      const pid = server();
      assert.ok(pid !== undefined, 'no server runs');
      const gone = when(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(document.uri).length, (length) => length === 0);
      process.kill(pid, 'SIGKILL');
      await gone;
      await problems(document, (all) => all.length === 1);
      assert.notEqual(server(), pid);
    }
  });
});
