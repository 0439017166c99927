import type { ComposedAnchor, ComposedText, Piece, Reparsed, Span } from '@dealwright/model';
import { RecordingScope, sameAnswers } from '../bind/recording.ts';
import type { Answer } from '../bind/recording.ts';
import type { OpenScope } from '../bind/scope.ts';
import { readMarginalia } from '../lower/comments.ts';
import { lowerElement } from '../lower/element.ts';
import { startLowering } from '../lower/start.ts';
import { parseElement } from '../syntax/document.ts';
import { withSuggestions } from './suggestions.ts';

/** How many composed clauses are kept. */
const MOST = 4096;

interface Known {
  readonly composed: ComposedText;
  readonly answers: readonly Answer[];
  scope: OpenScope;
  readonly reparsed: Reparsed;
}

/**
 * Reads the clauses that amendments put together by words. The same text in the same place is the same clause, for as long as its
 * names mean the same.
 */
export class ComposedClauses {
  readonly #known = new Map<string, Known>();
  /** The same by the object that was asked with: whoever asks again need not spell it out. */
  readonly #asked = new WeakMap<ComposedText, Known>();

  /** What a composed text says where its names mean what the scope says. */
  read(composed: ComposedText, scope: OpenScope): Reparsed {
    const asked = this.#asked.get(composed);
    if (asked?.scope === scope) return suggesting(asked.reparsed, scope);
    const key = JSON.stringify([composed.agreement, composed.clause, composed.section, composed.schedule, composed.uri, composed.text]);
    const known = this.#known.get(key);
    if (known && sameOrigin(known.composed, composed) && (known.scope === scope || sameAnswers(known.answers, scope))) {
      known.scope = scope;
      this.#asked.set(composed, known);
      return suggesting(known.reparsed, scope);
    }
    const recording = new RecordingScope(scope);
    const reparsed = readClause(composed, recording);
    const read: Known = { composed, answers: recording.answers(), scope, reparsed };
    this.#asked.set(composed, read);
    this.#known.delete(key);
    this.#known.set(key, read);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST) break;
      this.#known.delete(oldest);
    }
    return suggesting(reparsed, scope);
  }
}

/** What a name was meant to be depends on all the names that there are. */
function suggesting(reparsed: Reparsed, scope: OpenScope): Reparsed {
  return reparsed.problems.length === 0 ? reparsed : { ...reparsed, problems: withSuggestions(reparsed.problems, scope) };
}

function readClause(composed: ComposedText, recording: RecordingScope): Reparsed {
  const { text, pieces, agreement, clause: id, section, schedule, uri } = composed;
  const anchor: ComposedAnchor = { uri, offset: 0, pieces };
  const parsed = parseElement(text, anchor);
  const [node, ...more] = parsed.elements;
  if (node?.$type !== 'Clause' || more.length > 0) return { problems: parsed.problems };
  const lowering = startLowering({ anchor, text, scope: recording, instrument: { name: agreement, ...(schedule !== undefined && { schedule }) } });
  const { said, problems } = lowerElement(lowering, node, { clause: { id, declares: false, ...(section !== undefined && { section }) } }, readMarginalia(lowering));
  const all = [...parsed.problems, ...problems];
  return said.says === 'clause' ? { clause: said.clause, problems: all } : { problems: all };
}

/** Whether every piece stands in the same place of the same element, put there by the same instructions. */
function sameOrigin(one: ComposedText, other: ComposedText): boolean {
  return one.pieces.length === other.pieces.length && one.instructions.length === other.instructions.length
    && one.instructions.every((span, at) => sameSpan(span, other.instructions[at]))
    && one.pieces.every((piece, at) => samePiece(piece, other.pieces[at]));
}

function samePiece(one: Piece, other: Piece | undefined): boolean {
  return one.start === other?.start && one.end === other.end && one.instrument === other.instrument && sameSpan(one.source, other.source);
}

function sameSpan(one: Span, other: Span | undefined): boolean {
  return one.anchor === other?.anchor && one.start === other.start && one.end === other.end;
}
