import { DealStore } from '@dealwright/language';

/**
 * Some files and those that they use, and so on, each read once. What is not there, or cannot be read, is left out.
 *
 * @param asked canonical URIs
 * @param read the text of a file; nothing where there is none
 */
export async function closure(asked: readonly string[], read: (uri: string) => Promise<string | undefined>): Promise<ReadonlyMap<string, string>> {
  const store = new DealStore();
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  for (let next = asked; next.length > 0;) {
    for (const uri of next) seen.add(uri);
    const found = await Promise.all(next.map(async (uri) => [uri, await read(uri)] as const));
    for (const [uri, text] of found) {
      if (text === undefined) continue;
      texts.set(uri, text);
      store.put(uri, text);
    }
    const used = found.flatMap(([uri]) => store.files.get(uri)?.uses ?? []).flatMap(({ uri }) => uri ?? []);
    next = [...new Set(used)].filter((uri) => !seen.has(uri));
  }
  return texts;
}
