import type { Anchor, Clause, DealFile, Finding, Problem } from '@dealwright/model';
import { clausesOf } from './clauses-of.ts';
import type { Context } from './context.ts';
import type { ModelRule, Report, Rule } from './rule.ts';
import { RULES } from './rules.generated.ts';

/** What the rules that read clauses find in one. */
export function examineClause(clause: Clause, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  for (const [code, rule] of CLAUSE_RULES) {
    for (const report of rule.clause?.(clause, context) ?? []) found.push(findingOf(code, rule, report, [clause.id]));
  }
  return found;
}

/** What the rules that read files find in one, and the problems that its parsing and lowering came upon. */
export function examineFile(file: DealFile, context: Context): readonly Finding[] {
  const found: Finding[] = [];
  for (const [code, rule] of FILE_RULES) {
    for (const report of rule.file?.(file, context) ?? []) found.push(findingOf(code, rule, report, []));
  }
  if (file.problems.length === 0) return found;
  const anchors = new Set(file.problems.map((problem) => problem.span.anchor));
  const clauseAt = new Map<Anchor, string>();
  for (const clause of clausesOf(file)) if (anchors.has(clause.span.anchor)) clauseAt.set(clause.span.anchor, clause.id);
  for (const problem of file.problems) found.push(adopt(problem, clauseAt.get(problem.span.anchor), context));
  return found;
}

const MODEL_RULES: readonly (readonly [string, ModelRule])[] = [...RULES].flatMap(([code, rule]) => (rule.reads === 'model' ? [[code, rule] as const] : []));
const CLAUSE_RULES = MODEL_RULES.filter(([, rule]) => rule.clause);
const FILE_RULES = MODEL_RULES.filter(([, rule]) => rule.file);

function findingOf(code: string, rule: Rule, report: Report, clauses: readonly string[]): Finding {
  return { severity: rule.severity, related: [], fixes: [], clauses, ...report, code };
}

/** A problem of a code that has no rule is shown as an error: nothing that was found is ever lost. */
function adopt(problem: Problem, clause: string | undefined, context: Context): Finding {
  const rule = RULES.get(problem.code);
  const more = rule?.reads === 'problems' ? (rule.fixes?.(problem, context) ?? []) : [];
  return {
    code: problem.code,
    severity: rule?.severity ?? 'error',
    message: problem.message,
    span: problem.span,
    related: [],
    fixes: [...(problem.fixes ?? []), ...more],
    clauses: clause === undefined ? [] : [clause],
  };
}
