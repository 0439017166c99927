/** How the path of a `use` becomes the URI of a file. `undefined` where it leads out of the workspace, or nowhere. */
export type ResolvePath = (path: string, from: string) => string | undefined;

/**
 * Resolves a relative path against the file that says `use`, in the URI's own terms: no file system is asked, so it
 * serves a browser as well. Refuses absolute paths, schemes, paths above the root, and what is no `.deal` file: a deal
 * from the other side must not make a machine read, and quote, whatever it names.
 */
export const resolveRelative: ResolvePath = (path, from) => {
  if (!/\.deal$/i.test(path) || /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\]/.test(path) || path.includes('\0')) return undefined;
  const parts = /^([A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)/.exec(from);
  if (!parts) return undefined;
  const folder = (parts[2] ?? '').split('/').slice(0, -1);
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (folder.length <= 1) return undefined;
      folder.pop();
    } else {
      folder.push(encodeURIComponent(wellFormed(segment).normalize('NFC')));
    }
  }
  return `${parts[1]}${folder.join('/')}`;
};

/** The files that a file uses, itself left out, near ones first: what it names in the order of the text, then what those use. */
export function closureOf(uri: string, usesOf: (uri: string) => readonly string[]): readonly string[] {
  const seen = new Set([uri]);
  let ring: readonly string[] = [uri];
  while (ring.length > 0) {
    const next: string[] = [];
    for (const file of ring) {
      for (const used of usesOf(file)) {
        if (seen.has(used)) continue;
        seen.add(used);
        next.push(used);
      }
    }
    ring = next;
  }
  seen.delete(uri);
  return [...seen];
}

/** Half of a surrogate pair, as it stands in a text while it is typed, is no character that a URI could hold. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
