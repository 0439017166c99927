import type { ComparedVersion, Settings } from '@dealwright/model';

/** So many versions are kept: both sides of two comparisons. */
const KEPT = 4;

interface Known {
  readonly key: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly version: ComparedVersion;
}

let known: readonly Known[] = [];

/**
 * A version that was read before, where it is made of the same texts; else `read` reads it. Of two versions that are compared while one
 * is edited, the other is read once.
 *
 * @param asked what of the texts is compared, as data
 */
export function remembered(asked: unknown, texts: ReadonlyMap<string, string>, settings: Settings, read: () => ComparedVersion): ComparedVersion {
  const key = JSON.stringify([asked, settings]);
  const found = known.find((one) => one.key === key && isSame(one.texts, texts)) ?? { key, texts, version: read() };
  known = [found, ...known.filter((one) => one !== found)].slice(0, KEPT);
  return found.version;
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([uri, text]) => b.get(uri) === text);
}
