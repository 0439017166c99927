import type * as Ast from '../generated/ast.ts';
import type { OpenScope, Answer } from '../bind/scope.ts';
import { RecordingScope, sameAnswers } from '../bind/scope.ts';
import type { Lowering } from '../lower/context.ts';
import { readMarginalia } from '../lower/comments.ts';
import type { Marginalia } from '../lower/comments.ts';
import { lowerElement } from '../lower/element.ts';
import type { ElementPlace, LoweredElement } from '../lower/element.ts';
import type { NodePlace } from './places.ts';
import type { SourceElement } from './source.ts';

interface Kept {
  readonly key: string;
  readonly place: ElementPlace;
  /** The scope that gave the answers, or the last that was seen to give the same. */
  scope: OpenScope;
  readonly answers: readonly Answer[];
  readonly lowered: LoweredElement;
}

const kept = new WeakMap<Ast.Element, Kept>();
const margins = new WeakMap<SourceElement, readonly Marginalia[]>();

/**
 * The meaning of a node where it stands. It is worked out again only where the node stands otherwise than before or one
 * of the names in it means something else.
 */
export function loweredNode(element: SourceElement, index: number, node: Ast.Element, place: NodePlace, names: ElementPlace, scope: OpenScope): LoweredElement {
  const known = kept.get(node);
  if (known && known.key === place.key && samePlace(known.place, names)) {
    if (known.scope === scope) return known.lowered;
    if (sameAnswers(known.answers, scope)) {
      known.scope = scope;
      return known.lowered;
    }
  }
  const recording = new RecordingScope(scope);
  const lowering: Lowering = { anchor: element.anchor, text: element.text, scope: recording, instrument: place.instrument, problems: [], occurrences: [] };
  const lowered = lowerElement(lowering, node, { ...names, ...(place.clause && { clause: place.clause }) }, marginOf(lowering, element, index));
  kept.set(node, { key: place.key, place: names, scope, answers: recording.answers(), lowered });
  return lowered;
}

function samePlace(one: ElementPlace, other: ElementPlace): boolean {
  if (one.declared !== other.declared) return false;
  const a = one.entries ?? [];
  const b = other.entries ?? [];
  return a.length === b.length && a.every((entry, at) => entry.declared === b[at]?.declared && entry.home === b[at]?.home);
}

/** The notes, blanks and acceptances that belong to one node of an element: those up to the next node. */
function marginOf(lowering: Lowering, element: SourceElement, index: number): Marginalia {
  let all = margins.get(element);
  if (!all) margins.set(element, all = split(readMarginalia(lowering), element));
  return all[index] ?? { notes: [], blanks: [], acceptances: [] };
}

function split(margin: Marginalia, { nodes }: SourceElement): readonly Marginalia[] {
  if (nodes.length < 2) return [margin];
  const starts = nodes.map((node, at) => (at === 0 ? 0 : node.$cstNode?.offset ?? 0));
  const owns = (at: number) => (span: { readonly start: number }): boolean => span.start >= (starts[at] ?? 0) && span.start < (starts[at + 1] ?? Infinity);
  return nodes.map((_, at) => ({
    notes: margin.notes.filter((note) => owns(at)(note.span)), blanks: margin.blanks.filter(owns(at)), acceptances: margin.acceptances.filter((one) => owns(at)(one.span)),
  }));
}
