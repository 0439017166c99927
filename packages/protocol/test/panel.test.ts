import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, TAGS } from '@dealwright/model';
import { isCompareResult, isComparedPair, isComparedSide, isComparedTextParams, isExportComparisonParams, isFromPage, isReadRevisionParams, isToPage, isTree } from '@dealwright/protocol';

const tree = { tag: 'main', attributes: { id: 'a', href: '#b' }, children: ['words', { tag: 'br', children: [] }] };
const file = { kind: 'file', uri: 'file:///a.deal' };
const clipboard = { kind: 'text', uri: 'file:///a.deal', name: 'clipboard', text: '' };
const conformed = { kind: 'conformed', agreement: 'SA', asOf: '2026-01-01' };
const commit = { kind: 'revision', uri: 'file:///a.deal', revision: 'HEAD', label: 'last commit' };
const source = { version: 'base', uri: 'file:///a.deal' };

describe('what a panel, its page and the server say to one another is looked at before it is believed', () => {
  test.each([
    [isFromPage, { type: 'ready' }, { type: 'begin' }],
    [isFromPage, { type: 'reveal', source: 'base 1-2 file:///a.deal' }, { type: 'reveal' }],
    [isFromPage, { type: 'action', action: 'swap' }, { type: 'action', action: 'swap', value: 3 }],
    [isToPage, { type: 'show', tree, says: 'Done.' }, { type: 'show', tree: { tag: 'script', children: [] } }],
    [isToPage, { type: 'busy', busy: true }, { type: 'busy', busy: 1 }],
    [isToPage, { type: 'go', id: 'a' }, { type: 'go' }],
    [isComparedPair, { base: file, revision: commit }, { base: file }],
    [isComparedPair, { base: clipboard, revision: conformed }, { base: clipboard, revision: { ...conformed, kind: 'file' } }],
    [isComparedSide, commit, { ...commit, label: undefined }],
    [isCompareResult, { tree, sources: [source] }, { tree, sources: [{ ...source, version: 'other' }] }],
    [isCompareResult, { trouble: 'No.', sources: [] }, { trouble: 'No.' }],
    [isExportComparisonParams, { base: file, revision: file, format: 'docx' }, { base: file, revision: file, format: 'exe' }],
    [isComparedTextParams, { side: conformed, uri: 'file:///a.deal' }, { side: conformed }],
    [isReadRevisionParams, { uri: 'file:///a.deal', revision: 'HEAD' }, { uri: 'file:///a.deal' }],
  ])('%o', (guard, good, bad) => {
    expect(guard(good)).toBe(true);
    expect(guard(bad)).toBe(false);
  });

  test('an inherited name is no message and no element', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect([isFromPage({ type: name }), isToPage({ type: name }), isTree({ tag: name, children: [] }), isComparedSide({ kind: name })]).toEqual([false, false, false, false]);
    }
  });
});

describe('a tree', () => {
  const element = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, fc.string(), fc.record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.option(fc.dictionary(fc.constantFrom(...ATTRIBUTES.filter((name) => name !== 'href')), fc.string()), { nil: undefined }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    })),
  }))['tree'];

  test('of known elements and attributes passes, and what is not one does not', () => {
    fc.assert(fc.property(element, (good) => { expect(isTree(good)).toBe(true); }), { numRuns: 500 });
    const names: ReadonlySet<string> = new Set(ATTRIBUTES);
    fc.assert(fc.property(fc.string().filter((name) => !names.has(name)), (name) => { expect(isTree({ tag: 'p', attributes: Object.fromEntries([[name, 'x']]), children: [] })).toBe(false); }), { numRuns: 500 });
  });

  test('leads nowhere but to itself', () => {
    for (const href of ['', 'a', '//host/', 'https://tracker.invalid/', 'javascript:hostile()', 'command:quit', ' #a', 'data:text/html,x']) {
      expect(isTree({ tag: 'a', attributes: { href }, children: [] })).toBe(false);
    }
    expect(isTree({ tag: 'a', attributes: { href: '#a' }, children: [] })).toBe(true);
  });

  test('is no deeper than a page', () => {
    const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => ({ tag: 'div', children: [inner] }), 'x');
    expect([isTree(deep(100)), isTree(deep(101)), isTree(deep(100_000))]).toEqual([true, false, false]);
  });

  test('anything else is none, and nothing makes the guard throw', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => {
      expect([isFromPage(value), isComparedPair(value), isCompareResult(value)]).toEqual([false, false, false]);
      expect(typeof isTree(value)).toBe('boolean');
    }), { numRuns: 2_000 });
  });
});
