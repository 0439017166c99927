import { GrammarUtils } from 'langium';
import type { AstNode, CstNode } from 'langium';
import type { Span } from '@dealwright/model';
import type { Lowering } from './context.ts';

/** The words of a node, from its first token to its last. A node that the parser made up has none: an empty span. */
export function spanOf(lowering: Lowering, node: AstNode | undefined): Span {
  return spanOfCst(lowering, node?.$cstNode);
}

/** The words of a property; of the whole node where it has none. */
export function propertySpan(lowering: Lowering, node: AstNode, property: string): Span {
  return spanOfCst(lowering, GrammarUtils.findNodeForProperty(node.$cstNode, property) ?? node.$cstNode);
}

/** The words of each value of a property that has several. */
export function propertySpans(lowering: Lowering, node: AstNode, property: string): readonly Span[] {
  return GrammarUtils.findNodesForProperty(node.$cstNode, property).map((cst) => spanOfCst(lowering, cst));
}

/** A keyword of a node, where it stands there. */
export function keywordSpan(lowering: Lowering, node: AstNode, keyword: string): Span | undefined {
  const found = GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
  return found && spanOfCst(lowering, found);
}

/** The first word of a node: what opens a slot. */
export function firstWordSpan(lowering: Lowering, node: AstNode): Span {
  const whole = spanOf(lowering, node);
  const word = /^\S+/.exec(lowering.text.slice(whole.start, whole.end));
  return { anchor: whole.anchor, start: whole.start, end: whole.start + (word?.[0].length ?? 0) };
}

/** A name without the quotes around it: what a renaming replaces. */
export function unquoted(lowering: Lowering, span: Span): Span {
  const { text } = lowering;
  const opens = /["“]/.test(text.charAt(span.start));
  const closes = span.end - span.start > 1 && /["”]/.test(text.charAt(span.end - 1));
  return { anchor: span.anchor, start: span.start + (opens ? 1 : 0), end: span.end - (closes ? 1 : 0) };
}

/** The words of a node with single spaces, comments and notes left out. */
export function wordsOf(lowering: Lowering, span: Span): string {
  return plainWords(lowering.text.slice(span.start, span.end));
}

/** Single spaces, comments and notes left out. */
export function plainWords(text: string): string {
  return text.replaceAll(/\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|\[Note:[^\]]*\]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

function spanOfCst(lowering: Lowering, cst: CstNode | undefined): Span {
  return cst ? { anchor: lowering.anchor, start: cst.offset, end: cst.end } : { anchor: lowering.anchor, start: 0, end: 0 };
}

/** A span of the element by offsets. */
export function textSpan(lowering: Lowering, start: number, end: number): Span {
  return { anchor: lowering.anchor, start, end };
}
