import type { AstNode } from 'langium';
import type { ParsedFile } from '../src/syntax/document.ts';

/** A tree as text: types and properties, without what is empty. Two trees with the same text are the same tree. */
export function showTree(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(showTree).join(' ')}]`;
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  const properties = Object.entries(node).filter(([name, value]) => !name.startsWith('$') && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));
  return `(${(node as AstNode).$type}${properties.map(([name, value]) => ` ${name}=${showTree(value)}`).join('')})`;
}

/** All that a parsed file says, with absolute offsets. */
export function showFile(file: ParsedFile): string {
  return file.elements.map((element) => [
    `@${element.anchor.offset} ${JSON.stringify(element.text)}`,
    ...element.elements.map((one) => `  ${showTree(one)} ${one.$cstNode?.offset}-${one.$cstNode?.end}`),
    ...element.problems.map((problem) => `  ! ${problem.code} ${problem.span.start}-${problem.span.end} ${problem.message} ${JSON.stringify(problem.data)} ${problem.span.anchor === element.anchor}`),
    ...element.hidden.map((token) => `  # ${token.startOffset} ${token.image}`),
  ].join('\n')).join('\n');
}
