import { describe, expect, test } from 'vitest';
import { decodeFile, isInitializationOptions, isListFilesParams, isListFilesResult, isReadFileParams, isReadFileResult, isShowPlaces, isStatus, isValidateParams, isValidateResult, sayCounts } from '@dealwright/protocol';

const start = { line: 3, character: 0 };
const counts = { files: 1, errors: 0, warnings: 2, notes: 0 };

describe('what comes over the wire is looked at before it is believed', () => {
  test.each([
    [isListFilesParams, { folders: ['file:///a'] }, { folders: [1] }],
    [isListFilesResult, { uris: [] }, { uris: 'file:///a' }],
    [isReadFileParams, { uri: 'file:///a.deal' }, {}],
    [isReadFileResult, { text: '' }, { text: 3 }],
    [isReadFileResult, { trouble: { code: 'file/encoding', message: 'No.' } }, { trouble: { code: 'other', message: 'No.' } }],
    [isStatus, { ...counts, busy: true }, counts],
    [isValidateParams, { uri: 'file:///a.deal', workDoneToken: 'x' }, { uri: 3 }],
    [isValidateParams, {}, null],
    [isValidateResult, counts, { ...counts, errors: -1 }],
    [isShowPlaces, { uri: 'file:///a.deal', position: start, places: [{ uri: 'file:///b.deal', range: { start, end: start } }] }, { uri: 'file:///a.deal', position: start, places: [{ uri: 'file:///b.deal' }] }],
    [isInitializationOptions, { files: true, ruleDocumentation: 'file:///docs' }, { files: 'yes' }],
  ])('%o', (guard, good, bad) => {
    expect(guard(good)).toBe(true);
    expect(guard(bad)).toBe(false);
  });

  test('an inherited field does not count', () => {
    expect(isReadFileParams(Object.create({ uri: 'file:///a.deal' }))).toBe(false);
  });
});

describe('a file becomes text', () => {
  const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])));

  const decode = (file: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(file);

  test('in UTF-8, its byte order mark left out', () => {
    expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 'Café 🤝'), decode)).toEqual({ text: 'Café 🤝' });
  });

  test.each([
    [bytes(0xff, 0xfe, 'a', 0), 'This file is encoded in UTF-16. Save it as UTF-8.'],
    [bytes('PK', 0, 1), 'This file is not text. A deal is a text file in UTF-8.'],
    [bytes('caf', 0xe9), 'This file is not in UTF-8. Save it as UTF-8, so that every letter is read as it was written.'],
  ])('or is refused plainly', (file, message) => {
    expect(decodeFile(file, decode)).toEqual({ trouble: { code: 'file/encoding', message } });
  });
});

test('counts are said as one would say them', () => {
  expect(sayCounts({ files: 1, errors: 0, warnings: 0, notes: 0 })).toBe('no findings in 1 file');
  expect(sayCounts({ files: 12, errors: 3, warnings: 1, notes: 0 })).toBe('3 errors and 1 warning in 12 files');
  expect(sayCounts({ files: 2, errors: 1, warnings: 2, notes: 1 })).toBe('1 error, 2 warnings and 1 note in 2 files');
});
