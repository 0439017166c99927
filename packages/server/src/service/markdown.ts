/**
 * Text as Markdown that shows it and nothing else: no link, no image, no HTML, no heading, no code. Untrusted words go
 * through here, always. Line breaks become spaces, so that nothing can begin a line.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\r\n\u2028\u2029\t]+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+\-.!|<>~$^=:@&]/g, (character) => ENTITIES[character] ?? `\\${character}`);
}

/** Characters that a renderer might still read through a backslash: as HTML, as the scheme of a link, as an address. */
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', ':': '&#58;', '@': '&#64;', '$': '&#36;', '^': '&#94;', '=': '&#61;' };

/** Emphasised. */
export function strong(text: string): string {
  return `**${escaped(text)}**`;
}

/** A block of Deal, in colours. A fence longer than any inside keeps the text in. */
export function dealBlock(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}deal\n${code}\n${fence}`;
}

/** A link to a place in a file. Only URIs that came from the client are linked; characters that could end it are encoded. */
export function link(label: string, uri: string, line?: number): string {
  const fragment = line === undefined ? '' : `#L${line + 1}`;
  const safe = uri.replaceAll(/[()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return /^(?:file|untitled|vscode-[a-z-]+|https?|memfs|vscode):/i.test(safe) ? `[${escaped(label)}](${safe}${fragment})` : escaped(label);
}

/** A list, each item already Markdown. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** What a sentence counts up, each part already Markdown: `A`, `A and B`, `A, B and C`. */
export function series(parts: readonly string[]): string {
  const head = parts.slice(0, -1).join(', ');
  const last = parts.at(-1) ?? '';
  return head === '' ? last : `${head} and ${last}`;
}

/** Paragraphs, empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
