import type { ComparedPair, ComparedSide } from '@dealwright/protocol';

/** A version in few words, as a tab names it. */
export function saySide(side: ComparedSide): string {
  switch (side.kind) {
    case 'file': return sayFile(side.uri);
    case 'revision': return `${sayFile(side.uri)} (${side.label})`;
    case 'text': return side.name;
    case 'conformed': return `${side.agreement} as of ${side.asOf}`;
  }
}

/** A pair in few words; what both share is said once. */
export function sayPair({ base, revision }: ComparedPair): string {
  if (base.kind === 'conformed' && revision.kind === 'conformed' && base.agreement === revision.agreement) return `${base.agreement}: ${base.asOf} ↔ ${revision.asOf}`;
  return `${saySide(base)} ↔ ${saySide(revision)}`;
}

/** The last part of a URI, as a person reads it. */
export function sayFile(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/^untitled:/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
