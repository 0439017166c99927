import { placeOf } from '@dealwright/model';
import type { DealFile, Span } from '@dealwright/model';
import type { DealStore } from '../../src/index.ts';

/** Everything that a store says, spans as absolute places: two stores that say the same give the same text. */
export function snapshotOf(store: DealStore): string {
  const files = [...store.files].map(([uri, file]) => [uri, plain(file)]);
  const things = [...store.vocabulary.things.values()].filter((thing) => !thing.builtIn).map(plain);
  return JSON.stringify({ files, things }, null, 1);
}

/** A file with absolute places for spans. */
export function plain(value: DealFile | object): unknown {
  return JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (isSpan(inner) ? placeText(inner) : inner)));
}

function placeText(span: Span): string {
  const { uri, start, end } = placeOf(span);
  return `${uri}:${start}-${end}`;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'anchor' in value;
}
