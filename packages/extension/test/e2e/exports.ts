import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import * as vscode from 'vscode';
import { open, place, problems } from './editor.ts';

const read = async (name: string): Promise<Buffer> => Buffer.from(await vscode.workspace.fs.readFile(place(name)));
const names = async (): Promise<readonly string[]> => (await vscode.workspace.fs.readDirectory(place('.'))).map(([name]) => name).sort();

describe('exports', () => {
  it('are written where the person chose, and nowhere else', async () => {
    await open('microsoft.deal');
    const before = await names();
    await vscode.commands.executeCommand('deal.exportHtml', place('microsoft.deal'), place('out.html'));
    await vscode.commands.executeCommand('deal.exportWord', place('microsoft.deal'), place('out.docx'));
    assert.deepEqual(await names(), [...before, 'out.docx', 'out.html'].sort());
    const page = (await read('out.html')).toString();
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /Cloud Agreement/);
    assert.doesNotMatch(page, /<script/);
    assert.match(wordsOf(await read('out.docx'), 'word/document.xml'), /Cloud Agreement/);
    for (const name of ['out.html', 'out.docx']) await vscode.workspace.fs.delete(place(name));
  });

  it('say what stands in the editor, saved or not, and of a text that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'deal', content: 'agreement "Unsaved" ("U") dated 2026-01-01.\n' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('deal.exportHtml', document.uri, place('unsaved.html'));
    assert.match((await read('unsaved.html')).toString(), /Unsaved/);
    await vscode.workspace.fs.delete(place('unsaved.html'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('the preview', () => {
  const previews = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label);

  it('opens beside the text, follows the person to another deal, and stays where it is locked', async () => {
    await open('microsoft.deal');
    await vscode.commands.executeCommand('deal.preview');
    await until(() => previews().join() === 'Preview microsoft.deal');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, place('microsoft.deal').path);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(place('amazon.deal')), vscode.ViewColumn.One);
    await until(() => previews().join() === 'Preview amazon.deal');
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Preview amazon.deal');
    await vscode.commands.executeCommand('deal.previewLock');
    await until(() => previews().join() === '[Preview] amazon.deal');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(place('microsoft.deal')), vscode.ViewColumn.One);
    await problems(await vscode.workspace.openTextDocument(place('amazon.deal')), (all) => all.length > 0);
    assert.deepEqual(previews(), ['[Preview] amazon.deal']);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });
});

describe('an amendment', () => {
  it('is drafted from another version, as a text that nobody has saved', async () => {
    const before = place('before.deal');
    const text = (await read('microsoft.deal')).toString();
    await vscode.workspace.fs.writeFile(before, Buffer.from(text.replace('only on Azure', 'on Azure')));
    await open('microsoft.deal');
    await vscode.commands.executeCommand('deal.draftAmendment', place('microsoft.deal'), before);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.equal(document.languageId, 'deal');
    assert.match(document.getText(), /^amendment /m);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(before);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  // The suite's time limit ends a vain wait.
  while (!isSo()) await new Promise((done) => { setTimeout(done, 50); });
}

/** The words of a part of a Word file, found by the directory of its zip. */
function wordsOf(zip: Buffer, name: string): string {
  for (let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16); zip.readUInt32LE(at) === 0x02_01_4b_50;) {
    const [length, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
      const head = zip.readUInt32LE(at + 42);
      const start = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
      const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString().replaceAll(/<[^>]*>/g, '');
    }
    at += 46 + length + extra + comment;
  }
  return '';
}
