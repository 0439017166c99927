import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDay } from '@dealwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentSymbol, Range, SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../src/service/actions.ts';
import { completions } from '../src/service/completion/index.ts';
import { definition } from '../src/service/definition.ts';
import { foldingRanges } from '../src/service/folding.ts';
import { formatting } from '../src/service/formatting.ts';
import { hover } from '../src/service/hover/index.ts';
import { codeLenses } from '../src/service/lenses/index.ts';
import { references } from '../src/service/references.ts';
import { CannotRename } from '../src/service/cannot-rename.ts';
import { rename } from '../src/service/rename.ts';
import { selectionRanges } from '../src/service/selection.ts';
import { documentSymbols } from '../src/service/symbols.ts';
import { semanticTokens } from '../src/service/tokens.ts';
import { Workspace } from '../src/workspace.ts';

const root = resolve(import.meta.dirname, '../../..');
const folders = [...new Set(globSync('examples/*/*.deal', { cwd: root }).map((file) => file.replaceAll('\\', '/').split('/').slice(0, 2).join('/')))].toSorted();

describe.each(folders)('every feature answers everywhere in %s', (folder) => {
  const workspace = new Workspace({ asOf: parseDay('2026-03-01') ?? 0, severity: {}, includeDrafts: false });
  let files: readonly TextDocument[];
  beforeAll(() => {
    for (const file of globSync(`${folder}/*.deal`, { cwd: root }).toSorted()) workspace.opened(`file:///${file.replaceAll('\\', '/')}`, 1, readFileSync(join(root, file), 'utf8'));
    while (!workspace.check(() => false).complete);
    files = workspace.uris.flatMap((uri) => workspace.document(uri) ?? []);
  });

  test('without a throw, and with ranges inside the text', () => {
    for (const document of files) {
      const { uri } = document;
      const length = document.getText().length;
      const inside = (range: Range | undefined): void => {
        if (!range) return;
        expect(document.offsetAt(range.start)).toBeLessThanOrEqual(document.offsetAt(range.end));
        expect(range.end.line).toBeLessThan(document.lineCount);
      };
      for (let offset = 0; offset <= length; offset += 5) {
        const position = document.positionAt(offset);
        inside(hover(workspace, uri, position)?.range);
        completions(workspace, uri, position, (file, kinds) => workspace.visible(file, kinds), true);
        definition(workspace, uri, position);
        references(workspace, uri, position, true);
        codeActions(workspace, uri, { start: position, end: position }, () => 1);
        try {
          rename(workspace, uri, position, 'Something Else', () => 1);
        } catch (error) {
          expect(error).toBeInstanceOf(CannotRename);
        }
        for (let at: SelectionRange | undefined = selectionRanges(workspace, uri, [position])[0]; at; at = at.parent) inside(at.range);
      }
      for (const symbol of documentSymbols(workspace, uri)) contained(document, symbol);
      for (const lens of codeLenses(workspace, uri, true)) {
        inside(lens.range);
        expect(lens.command?.title).not.toBe('');
      }
      for (const fold of foldingRanges(workspace, uri)) expect(fold.startLine).toBeLessThan(fold.endLine);
      let last = -1;
      for (const { line, character, length: width } of semanticTokens(workspace, uri)) {
        const start = document.offsetAt({ line, character });
        expect(start).toBeGreaterThanOrEqual(last);
        last = start + width;
      }
    }
  });

  test('and every example stands as the formatter would have it', () => {
    for (const { uri } of files) expect(formatting(workspace, uri, { width: 100 })).toEqual([]);
  });
});

/** The protocol demands that a symbol's selection lie in its range, and its children too. */
function contained(document: TextDocument, symbol: DocumentSymbol): void {
  const within = (inner: Range, outer: Range): boolean => document.offsetAt(outer.start) <= document.offsetAt(inner.start) && document.offsetAt(inner.end) <= document.offsetAt(outer.end);
  expect(symbol.name).not.toBe('');
  expect(within(symbol.selectionRange, symbol.range)).toBe(true);
  for (const child of symbol.children ?? []) {
    expect(within(child.range, symbol.range)).toBe(true);
    contained(document, child);
  }
}
