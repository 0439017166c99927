import type { Acceptance, Note, Span } from '@dealwright/model';
import type { Lowering } from './context.ts';
import { textSpan } from './spans.ts';

/** What stands in an element without being part of its sentences. */
export interface Marginalia {
  readonly notes: readonly Note[];
  readonly blanks: readonly Span[];
  readonly acceptances: readonly Acceptance[];
}

const NONE: Marginalia = { notes: [], blanks: [], acceptances: [] };
const TOKENS = /"""[\s\S]*?(?:"""|$)|"[^"\n\r]*"?|“[^”\n\r]*”?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|\[Note:[^\]]*\]|\[(?:•|_+|[ \t]*)\]/g;
const ACCEPTED = /^\/\/[ \t]*accepted[ \t]+([\w./-]+?)[ \t]*(?::[ \t]*(.*?)[ \t]*)?$/;

/**
 * Drafting notes, blanks, and comments that accept a finding (`// accepted conflict/exclusivity: waiver of 2 March 2026`).
 * One pass over the text; quotations and other comments are passed over.
 */
export function readMarginalia(lowering: Lowering): Marginalia {
  const { text } = lowering;
  if (!text.includes('[') && !text.includes('//')) return NONE;
  const notes: Note[] = [];
  const blanks: Span[] = [];
  const acceptances: Acceptance[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const [token] = match;
    const span = textSpan(lowering, match.index, match.index + token.length);
    if (token.startsWith('[Note:')) notes.push({ text: token.slice(6, -1).trim(), span });
    else if (token.startsWith('[')) blanks.push(span);
    else if (token.startsWith('//')) {
      const accepted = ACCEPTED.exec(token);
      if (accepted) acceptances.push({ code: accepted[1] ?? '', reason: accepted[2] ?? '', span });
    }
  }
  return { notes, blanks, acceptances };
}
