import { describe, expect, test } from 'vitest';
import type { DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Location, SelectionRange, SemanticTokens, WorkspaceSymbol } from 'vscode-languageserver';
import { MSOAI, positionOf } from './support/deals.ts';
import { uriOf, useEditor, wordsIn } from './support/editor.ts';

const editor = useEditor();

describe('definition', () => {
  test.each([
    ['API Products only', 'API Products', 'vocabulary'],
    ['OpenAI must offer', 'OpenAI Group PBC', 'vocabulary'],
    ['AGI Verification', 'AGI Verification', 'vocabulary'],
    ['clause 2.1.', '2.1', 'msoai'],
  ] as const)('of %s', async (words, declared, file) => {
    const [found, ...more] = await editor.at<Location[]>('definition', 'msoai', words, words.startsWith('clause') ? 8 : 1);
    expect(more).toEqual([]);
    expect(found?.uri).toBe(uriOf(file));
    expect(found && editor.words(found)).toBe(declared);
  });

  test('of the path of a use is the file', async () => {
    expect(await editor.at('definition', 'msoai', '"vocabulary', 3)).toEqual([{ uri: uriOf('vocabulary'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }]);
  });

  test('of nothing is nothing', async () => {
    expect(await editor.at('definition', 'msoai', 'must offer')).toEqual([]);
  });
});

describe('references', () => {
  test('are all uses, in all forms and files', async () => {
    const found = await editor.at<Location[]>('references', 'msoai', 'API Products only', 1, { context: { includeDeclaration: true } });
    expect(found.map((one) => `${one.uri.replace(/.*\//, '')} ${editor.words(one)}`)).toEqual(['msoai.deal API Products', 'vocabulary.deal API Products', 'vocabulary.deal APIs', 'vocabulary.deal API Products']);
    expect(await editor.at<Location[]>('references', 'msoai', 'API Products only', 1, { context: { includeDeclaration: false } })).toHaveLength(2);
  });

  test('of a clause are those to its number', async () => {
    const found = await editor.at<Location[]>('references', 'msoai', '2.1 "API', 1, { context: { includeDeclaration: false } });
    expect(found.map(editor.words)).toEqual(['2.1']);
  });

  test('are marked within the file', async () => {
    const found = await editor.at<DocumentHighlight[]>('documentHighlight', 'msoai', 'OpenAI must offer');
    expect(found.map((one) => wordsIn(MSOAI, one.range))).toEqual(['OpenAI Group PBC', 'OpenAI', 'OpenAI', 'OpenAI', 'OpenAI']);
  });
});

describe('symbols', () => {
  test('are the sections with their clauses', async () => {
    const [agreement] = await editor.of<DocumentSymbol[]>('documentSymbol', 'msoai');
    const outline = (symbol: DocumentSymbol | undefined): unknown => (symbol?.children?.length ? { [symbol.name]: symbol.children.map(outline) } : symbol?.name);
    expect(outline(agreement)).toEqual({ MSOAI: [{ '2 Cloud': ['2.1 API products stay on Azure', '2.2 Azure commitment'] }, { '3 Money': ['3.1 Revenue share'] }] });
  });

  test('are the declarations of a vocabulary', async () => {
    const found = await editor.of<DocumentSymbol[]>('documentSymbol', 'vocabulary');
    expect(found.map((symbol) => `${symbol.detail} ${symbol.name}`)).toEqual([
      'party Microsoft', 'party OpenAI', 'party Amazon', 'cloud Azure', 'cloud AWS', 'cloud Bedrock', 'product OpenAI Products', 'product API Products',
      'product Stateless APIs', 'product iPhone', 'customer Government Customers', 'asset Model IP', 'service Azure Services', 'event AGI Verification',
      'event Change of Control', 'term Expert Panel', 'term Revenue',
    ]);
  });

  test('of the workspace are found by their letters', async () => {
    const found = await editor.client().request<WorkspaceSymbol[]>('workspace/symbol', { query: 'apipr' });
    expect(found.map((symbol) => symbol.name)).toEqual(['2.1 API products stay on Azure', 'API Products']);
    expect(await editor.client().request<WorkspaceSymbol[]>('workspace/symbol', { query: 'zzz' })).toEqual([]);
  });
});

test('clauses, sections, headers fold', async () => {
  const found = await editor.of<FoldingRange[]>('foldingRange', 'msoai');
  const lines = MSOAI.split('\n');
  expect(found.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)).toEqual([
    'agreement "Partnership Agreement" ("MSOAI") …   through 2032.',
    'clause 2.1 "API products stay on Azure" …     except to Government Customers.',
    'clause 2.2 "Azure commitment" …     subject to clause 2.1.',
    'clause 3.1 "Revenue share" …     for 2 years after Change of Control.',
    'section 2 "Cloud". …     subject to clause 2.1.',
    'section 3 "Money". …     for 2 years after Change of Control.',
  ]);
});

test('a selection grows from the word to the file', async () => {
  const [found] = await editor.of<SelectionRange[]>('selectionRange', 'msoai', { positions: [positionOf(MSOAI, 'Azure\n', 2)] });
  const steps: string[] = [];
  for (let at: SelectionRange | undefined = found; at; at = at.parent) steps.push(wordsIn(MSOAI, at.range));
  expect(steps[0]).toBe('Azure');
  expect(steps).toContain('only on Azure');
  expect(steps).toContain('OpenAI must offer API Products only on Azure\n    until AGI Verification\n    except to Government Customers.');
  expect(steps.at(-1)).toBe(MSOAI);
  for (const [index, step] of steps.entries()) expect(steps.slice(index + 1).every((wider) => wider.includes(step) && wider !== step)).toBe(true);
});

test('paths lead to their files', async () => {
  const found = await editor.of<DocumentLink[]>('documentLink', 'msoai');
  expect(found.map((link) => [wordsIn(MSOAI, link.range), link.target])).toEqual([['"vocabulary.deal"', uriOf('vocabulary')]]);
});

test('the code of an acceptance leads to its page', async () => {
  const uri = 'file:///deals/accepted.deal';
  const text = 'agreement "X" ("X").\n\nclause 1 "A"\n  // accepted conflict/exclusivity: a waiver of 2 March 2026\n  A must pay B.\n';
  await editor.client().open(uri, text);
  const found = await editor.client().request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  expect(found.map((link) => [wordsIn(text, link.range), link.target])).toEqual([['conflict/exclusivity', 'file:///docs/rules/conflict/exclusivity.md']]);
  await editor.client().close(uri);
});

describe('semantic tokens', () => {
  const legend = (): readonly string[] => editor.client().capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const read = (text: string, { data }: Pick<SemanticTokens, 'data'>): string[] => {
    const lines = text.split('\n');
    const found: string[] = [];
    let [row, column] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
      column = down > 0 ? right : column + right;
      row += down;
      found.push(`${legend()[type]} ${lines[row]?.slice(column, column + length)}`);
    }
    return found;
  };

  test('say what each name is', async () => {
    const found = read(MSOAI, await editor.of<SemanticTokens>('semanticTokens/full', 'msoai'));
    expect(found).toEqual(expect.arrayContaining(['agreement MSOAI', 'party OpenAI', 'action offer', 'product API Products', 'cloud Azure', 'event AGI Verification', 'customer Government Customers', 'clause 2.1', 'service Azure Services', 'term Revenue']));
  });

  test('of a range are those inside it', async () => {
    const range = { start: positionOf(MSOAI, 'clause 2.1'), end: positionOf(MSOAI, 'clause 2.2') };
    expect(read(MSOAI, await editor.of<SemanticTokens>('semanticTokens/range', 'msoai', { range }))).toEqual([
      'clause 2.1', 'party OpenAI', 'action offer', 'product API Products', 'cloud Azure', 'event AGI Verification', 'customer Government Customers',
    ]);
  });

  test('come as a difference to those before', async () => {
    const before = await editor.of<SemanticTokens>('semanticTokens/full', 'msoai');
    const edits = await editor.of<{ readonly edits: readonly unknown[] }>('semanticTokens/full/delta', 'msoai', { previousResultId: before.resultId });
    expect(edits.edits).toEqual([]);
  });
});
