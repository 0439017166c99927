import { AstUtils, GrammarAST, GrammarUtils, isCompositeCstNode } from 'langium';
import type { AstNode, CstNode } from 'langium';
import type { Span } from '@dealwright/model';
import type { Lowering } from './context.ts';

/** The words of a node, from its first token to its last. A node that the parser made up has none: an empty span. */
export function spanOf(lowering: Lowering, node: AstNode | undefined): Span {
  return spanOfCst(lowering, node?.$cstNode);
}

/** The words of a property; of the whole node where it has none. */
export function propertySpan(lowering: Lowering, node: AstNode, property: string): Span {
  return spanOfCst(lowering, node.$cstNode && (firstOf(node.$cstNode, node, property) ?? node.$cstNode));
}

/** The words of each value of a property that has several. */
export function propertySpans(lowering: Lowering, node: AstNode, property: string): readonly Span[] {
  const found: CstNode[] = [];
  if (node.$cstNode) collect(node.$cstNode, node, property, found);
  return found.map((cst) => spanOfCst(lowering, cst));
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
  return cst ? { anchor: lowering.anchor, start: edge(cst, 0).offset, end: edge(cst, -1).end } : { anchor: lowering.anchor, start: 0, end: 0 };
}

/** The first or the last token under a node. Langium's own offsets look at every token for hidden ones; these trees hold none. */
function edge(cst: CstNode, at: 0 | -1): CstNode {
  let node = cst;
  for (;;) {
    const next = isCompositeCstNode(node) ? node.content.at(at) : undefined;
    if (!next) return node;
    node = next;
  }
}

/** The first node of a property, looked for among what belongs to the element itself; as Langium's search, without its lists. */
function firstOf(cst: CstNode, element: AstNode, property: string): CstNode | undefined {
  if (!isCompositeCstNode(cst) || cst.astNode !== element) return undefined;
  for (const child of cst.content) {
    const found = featureOf(child) === property ? child : firstOf(child, element, property);
    if (found) return found;
  }
  return undefined;
}

function collect(cst: CstNode, element: AstNode, property: string, found: CstNode[]): void {
  if (!isCompositeCstNode(cst) || cst.astNode !== element) return;
  for (const child of cst.content) {
    if (featureOf(child) === property) found.push(child);
    else collect(child, element, property, found);
  }
}

const features = new WeakMap<object, { readonly feature: string | undefined }>();

/** The property that a node was assigned to by its place in the grammar. */
function featureOf({ grammarSource }: CstNode): string | undefined {
  if (!grammarSource) return undefined;
  let known = features.get(grammarSource);
  if (!known) features.set(grammarSource, known = { feature: AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature });
  return known.feature;
}

/** A span of the element by offsets. */
export function textSpan(lowering: Lowering, start: number, end: number): Span {
  return { anchor: lowering.anchor, start, end };
}
