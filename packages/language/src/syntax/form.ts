import { GrammarUtils } from 'langium';
import type { IToken } from 'chevrotain';
import { closest } from '../bind/suggest.ts';
import type { Clause, Document, Element, Fact } from '../generated/ast.ts';
import { LEADS } from './explain-words.ts';
import type { SyntaxProblem } from './problem.ts';
import { endOf } from './repair-tokens.ts';

/** What the grammar lets pass so that a clause survives it: no heading, no sentence, a sentence without a capital. */
export function formProblems(document: Document, tokens: readonly IToken[], text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  numberedNames(tokens, text, problems);
  for (const element of document.elements) {
    const clause = clauseOf(element);
    if (clause) clauseProblems(clause, text, problems);
    else if (element.$type === 'Fact') factProblem(element, problems);
  }
  return problems;
}

/** What cannot follow a number that counts something. */
const ENDS_COUNT = new Set([...LEADS, '.', ';', ',', ':', 'to', 'with', 'without', 'using', 'except', 'by', 'only']);

/** `must use Phase 2`: a name that holds a number, and no number of anything. A three-letter code may be a currency's: binding knows. */
function numberedNames(tokens: readonly IToken[], text: string, problems: SyntaxProblem[]): void {
  for (let index = 1; index < tokens.length - 1; index++) {
    const [name, number] = [tokens[index - 1], tokens[index]];
    if (number?.tokenType.name !== 'NUMBER' || name?.tokenType.name !== 'TERM' || !ENDS_COUNT.has(tokens[index + 1]?.tokenType.name ?? '.')) continue;
    if (/(?:^|\s)[A-Z]{3}$/.test(name.image)) continue;
    const [start, end] = [name.startOffset, endOf(number) ?? 0];
    const quoted = `"${text.slice(start, end).replace(/\s+/g, ' ')}"`;
    problems.push({ code: 'syntax/expected', start, end, data: { replacement: quoted }, message: `A name that holds a number stands in quotes: \`${quoted}\`.` });
  }
}

/** `fact Closing ocurred on …`: any verb may stand in a fact, so this one must be told from a slip of the pen. */
function factProblem(fact: Fact, problems: SyntaxProblem[]): void {
  const { predicate } = fact;
  if (predicate.$type !== 'Stated' || predicate.ability !== undefined || predicate.verb === 'occurred') return;
  const [meant] = closest(predicate.verb, ['occurred', 'terminated', 'waives', 'consents'], 1);
  const node = GrammarUtils.findNodeForProperty(predicate.$cstNode, 'verb');
  if (meant === undefined || meant === predicate.verb || node === undefined) return;
  problems.push({
    code: 'syntax/expected', start: node.offset, end: node.end, data: { replacement: meant },
    message: `\`${predicate.verb}\` is not understood here. Did you mean \`${meant}\`?`,
  });
}

function clauseOf(element: Element): Clause | undefined {
  if (element.$type === 'Clause') return element;
  return element.$type === 'ReplaceClause' || element.$type === 'InsertClause' ? element.clause : undefined;
}

function clauseProblems(clause: Clause, text: string, problems: SyntaxProblem[]): void {
  const node = clause.$cstNode;
  if (node === undefined) return;
  const head = headOf(clause, text);
  if (clause.number === '') {
    problems.push({ code: 'syntax/heading', ...head, message: 'A clause has a number and a heading: `clause 1 "Scope"`.' });
  } else if (clause.heading === undefined) {
    problems.push({ code: 'syntax/heading', ...head, data: { insertion: ' "Heading"' }, message: `Clause ${clause.number} has no heading. Write it in quotes after the number.` });
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
