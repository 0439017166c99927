/** The syntax trees, as generated from the grammar. */
export type * as ast from './generated/ast.ts';
export { DocumentParser, parseElement, parseFile, tokensOf } from './syntax/document.ts';
export type { ParsedElement, ParsedFile, Token } from './syntax/document.ts';
export type { SyntaxCode } from './syntax/problem.ts';
