import { placeOf } from '@dealwright/model';
import type { ComparedVersion, Span } from '@dealwright/model';

/** The words of a span as they stand in its file; empty where the file has no text. */
export function textOf({ textOf: textOfFile }: ComparedVersion, span: Span): string {
  const { uri, start, end } = placeOf(span);
  return textOfFile(uri)?.slice(start, end) ?? '';
}

/** The same without line breaks, as a message quotes it. */
export function wordsOf(version: ComparedVersion, span: Span): string {
  return textOf(version, span).trim().replaceAll(/\s+/g, ' ');
}
