import type { Clause, Document, Element } from '../generated/ast.ts';
import type { SyntaxProblem } from './problem.ts';

/** What the grammar lets pass so that a clause survives it: no heading, no sentence, a sentence without a capital. */
export function formProblems(document: Document, text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const element of document.elements) {
    const clause = clauseOf(element);
    if (clause) clauseProblems(clause, text, problems);
  }
  return problems;
}

function clauseOf(element: Element): Clause | undefined {
  if (element.$type === 'Clause') return element;
  return element.$type === 'ReplaceClause' || element.$type === 'InsertClause' ? element.clause : undefined;
}

function clauseProblems(clause: Clause, text: string, problems: SyntaxProblem[]): void {
  const node = clause.$cstNode;
  if (node === undefined) return;
  const head = headOf(clause, text);
  if (clause.heading === undefined) {
    problems.push({
      code: 'syntax/heading', ...head, data: { insertion: ' "Heading"' },
      message: clause.number === ''
        ? 'A clause has a number and a heading: `clause 1 "Scope"`.'
        : `Clause ${clause.number} has no heading. Write it in quotes after the number.`,
    });
  } else if (clause.items.length === 0) {
    problems.push({ code: 'syntax/no-sentence', ...head, message: `Clause ${clause.number} says nothing yet. Write a sentence such as \`Supplier must deliver Goods.\`` });
  }
  for (const item of clause.items) {
    if (item.$type !== 'LabelledSentence' || item.label !== undefined) continue;
    const start = item.sentence.$cstNode?.offset ?? 0;
    const first = /^\p{Ll}[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(start, start + 60))?.[0];
    if (first === undefined) continue;
    const capital = first.charAt(0).toUpperCase() + first.slice(1);
    problems.push({
      code: 'syntax/capital', start, end: start + first.length, data: { replacement: capital }, message: `A sentence opens with a capital: write \`${capital}\`.`,
    });
  }
}

/** `clause 4.2 "Records"` without what follows. */
function headOf(clause: Clause, text: string): { start: number; end: number } {
  const node = clause.$cstNode;
  const start = node?.offset ?? 0;
  const first = clause.items[0]?.$cstNode?.offset ?? node?.end ?? start;
  return { start, end: start + text.slice(start, first).trimEnd().length };
}
