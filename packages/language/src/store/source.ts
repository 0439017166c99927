import type { Anchor, Problem } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { cut } from '../syntax/cut.ts';
import { parse } from '../syntax/parse.ts';
import type { SyntaxProblem } from '../syntax/problem.ts';

/** The text between two element openers, parsed alone. It stays the same object for as long as its text does. */
export interface SourceElement {
  readonly text: string;
  readonly anchor: Anchor;
  /** Usually one; several where they share a line. */
  readonly nodes: readonly Ast.Element[];
  readonly problems: readonly Problem[];
}

/**
 * Cuts a text into elements and parses those that are new. An element whose text did not change is kept with its tree;
 * only its anchor moves.
 */
export function readSource(uri: string, text: string, before: readonly SourceElement[]): readonly SourceElement[] {
  const chunks = cut(text).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const elements: SourceElement[] = [];
  const place = (element: SourceElement, at: number, start: number): void => {
    element.anchor.offset = start;
    elements[at] = element;
  };
  let head = 0;
  while (head < chunks.length && head < before.length && before[head]?.text === chunks[head]?.text) {
    place(before[head] as SourceElement, head, chunks[head]?.start ?? 0);
    head++;
  }
  let tail = 0;
  while (tail < chunks.length - head && tail < before.length - head && before[before.length - 1 - tail]?.text === chunks[chunks.length - 1 - tail]?.text) {
    const at = chunks.length - 1 - tail;
    place(before[before.length - 1 - tail] as SourceElement, at, chunks[at]?.start ?? 0);
    tail++;
  }
  const spare = Map.groupBy(before.slice(head, before.length - tail), (element) => element.text);
  for (let at = head; at < chunks.length - tail; at++) {
    const chunk = chunks[at];
    if (chunk) place(spare.get(chunk.text)?.shift() ?? parseElement(uri, chunk.text), at, chunk.start);
  }
  return elements;
}

function parseElement(uri: string, text: string): SourceElement {
  const anchor: Anchor = { uri, offset: 0 };
  const { elements, problems } = parse(text);
  return { text, anchor, nodes: elements, problems: problems.map((problem) => toProblem(problem, anchor)) };
}

function toProblem({ code, message, start, end, data }: SyntaxProblem, anchor: Anchor): Problem {
  return { code, message, span: { anchor, start, end }, ...(data && { data }) };
}
