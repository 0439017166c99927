import { hasFields, isText, isTexts, optional } from './guard.ts';

/**
 * The requests with which the server asks its client for files that it cannot reach itself: those of a virtual
 * workspace, or all of them where the server runs in a browser.
 */
export const LIST_FILES = 'deal/listFiles';
export const READ_FILE = 'deal/readFile';

/** Asks for every deal below some folders. */
export interface ListFilesParams { readonly folders: readonly string[] }
export interface ListFilesResult { readonly uris: readonly string[] }

export interface ReadFileParams { readonly uri: string }
/** The text of a file; or, in plain words, why there is none. A file that is gone has neither. */
export interface ReadFileResult { readonly text?: string; readonly trouble?: FileTrouble }

/** Why a file could not be read. */
export interface FileTrouble { readonly code: 'file/unreadable' | 'file/encoding'; readonly message: string }

export const isListFilesParams = (value: unknown): value is ListFilesParams => hasFields<ListFilesParams>(value, { folders: isTexts });
export const isListFilesResult = (value: unknown): value is ListFilesResult => hasFields<ListFilesResult>(value, { uris: isTexts });
export const isReadFileParams = (value: unknown): value is ReadFileParams => hasFields<ReadFileParams>(value, { uri: isText });
export const isReadFileResult = (value: unknown): value is ReadFileResult =>
  hasFields<ReadFileResult>(value, { text: optional(isText), trouble: optional(isTrouble) });

function isTrouble(value: unknown): value is FileTrouble {
  return hasFields<FileTrouble>(value, { code: (code) => code === 'file/unreadable' || code === 'file/encoding', message: isText });
}

/**
 * The text of a file's bytes, or why they are no text of ours. A byte order mark is left out; editors do not count it.
 *
 * @param decode reads UTF-8 and throws where the bytes are not (`TextDecoder` with `fatal`, which not every platform types)
 */
export function decodeFile(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): ReadFileResult {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return refused('This file is encoded in UTF-16. Save it as UTF-8.');
  if (bytes.subarray(0, 8192).includes(0)) return refused('This file is not text. A deal is a text file in UTF-8.');
  try {
    return { text: decode(bytes) };
  } catch {
    return refused('This file is not in UTF-8. Save it as UTF-8, so that every letter is read as it was written.');
  }
}

function refused(message: string): ReadFileResult {
  return { trouble: { code: 'file/encoding', message } };
}
