import type { Anchor, Clause, Finding, Fix, Related, Span, TextEdit } from '@dealwright/model';
import { cover, isComposed, sourcesOf } from '@dealwright/model';
import type { Body, Edit } from './conformed.ts';

interface Origin {
  readonly body: Body;
  readonly clause: Clause;
}

const origins = new WeakMap<Anchor, Origin>();
const named = new WeakMap<Clause, Clause>();

/** A clause that was read from composed words, under the id of the clause that was changed. The same clause gives the same. */
export function clauseOf(read: Clause, id: string, body: Body): Clause {
  const known = named.get(read);
  if (known?.id === id) return known;
  const clause = { ...read, id };
  named.set(read, clause);
  origins.set(read.span.anchor, { body, clause });
  return clause;
}

const pointed = new WeakMap<Finding, Finding>();

/**
 * A finding about composed words as it is shown: at the instruction that wrote the words it marks, else at the one that changed
 * their sentence, with the words of the agreement beside it. Fixes stay that change one file where its words stand.
 */
export function pointIntoFiles(finding: Finding): Finding {
  let shown = pointed.get(finding);
  if (!shown) pointed.set(finding, (shown = point(finding)));
  return shown;
}

function point(finding: Finding): Finding {
  const { span, related, fixes } = finding;
  if (![span, ...related.map((each) => each.span), ...fixes.flatMap((fix) => fix.edits.map((edit) => edit.span))].some(({ anchor }) => isComposed(anchor))) return finding;
  const base = baseOf(span);
  return {
    ...finding,
    span: instructionFor(span),
    related: [...(base ? [base] : []), ...related.map((each): Related => ({ ...each, span: instructionFor(each.span) }))],
    fixes: fixes.flatMap((fix) => fixInFile(fix) ?? []),
  };
}

/** The instruction that wrote the words of a span, or changed their sentence; a span of a file stays. */
function instructionFor(span: Span): Span {
  const origin = origins.get(span.anchor);
  if (!origin) return sourcesOf(span)[0]?.span ?? span;
  const { edits } = origin.body;
  const sentence = sentenceAround(span, origin.clause);
  const edit = lastOf(edits, span) ?? (sentence ? lastOf(edits, sentence) ?? edits.at(-1) : undefined);
  return edit ? edit.instruction.span : sourcesOf(span)[0]?.span ?? span;
}

/** The sentence or the wording that holds a span; a number or a heading stands in none. */
function sentenceAround(span: Span, { sentences, wordings }: Clause): Span | undefined {
  return [...sentences, ...wordings].find((part) => part.span.start <= span.start && span.end <= part.span.end)?.span;
}

function lastOf(edits: readonly Edit[], { start, end }: Span): Edit | undefined {
  return edits.findLast((edit) => (edit.start < end && start < edit.end) || (edit.start === edit.end && start <= edit.start && edit.start <= end));
}

/** Where the words that were changed stand. */
function baseOf(span: Span): Related | undefined {
  const origin = origins.get(span.anchor);
  if (!origin) return undefined;
  const { body, clause } = origin;
  const edited = new Set(body.edits.map((edit) => edit.instruction.span.anchor));
  // From the first of its own words to the last of them in one place, with what stood between.
  const kept = (of: Span): Span | undefined => sourcesOf(of).flatMap((source) => (edited.has(source.span.anchor) ? [] : [source.span])).reduce<Span | undefined>((all, each) => (all ? cover(all, each) : each), undefined);
  const sentence = sentenceAround(span, clause);
  const base = (sentence && kept(sentence)) ?? kept(clause.span);
  return base && { span: base, message: `Clause ${clause.number}${clause.agreement === '' ? '' : ` of ${clause.agreement}`}, whose words this changes` };
}

function fixInFile(fix: Fix): Fix | undefined {
  const edits: TextEdit[] = [];
  for (const edit of fix.edits) {
    const span = spanInFile(edit.span);
    if (!span || (isComposed(edit.span.anchor) && /["“”\n]/.test(edit.newText))) return undefined;
    edits.push({ ...edit, span });
  }
  return { ...fix, edits };
}

/** Where all the words of a span stand, if that is in one place; for a place between words, where the words before it end. */
function spanInFile(span: Span): Span | undefined {
  const { anchor, start, end } = span;
  if (!isComposed(anchor)) return span;
  if (start < end) {
    const sources = sourcesOf(span);
    const [only] = sources;
    return sources.length === 1 && only && only.span.end - only.span.start === end - start ? only.span : undefined;
  }
  const piece = anchor.pieces.find((each) => each.start < start && start <= each.end);
  if (!piece) return undefined;
  const at = piece.source.start + start - piece.start;
  return { anchor: piece.source.anchor, start: at, end: at };
}
