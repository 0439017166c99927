import type { Problem, ThingKind } from '@dealwright/model';
import type { OpenScope } from '../bind/scope.ts';

/** What was last made of a problem, and in which scope. */
const suggestedOf = new WeakMap<Problem, { scope: OpenScope; readonly suggestion: string | undefined; readonly problem: Problem }>();

/** A file with more undefined names than these lacks a vocabulary, not corrections; comparing them all would take seconds. */
const SUGGESTIONS_PER_FILE = 100;

/** Adds to undefined names the closest one that is defined, for their fix; to the first hundred of a file. */
export function withSuggestions(problems: readonly Problem[], scope: OpenScope): readonly Problem[] {
  let left = SUGGESTIONS_PER_FILE;
  return problems.map((problem) => (problem.code === 'term/undefined' && left-- > 0 ? suggested(problem, scope) : problem));
}

function suggested(problem: Problem, scope: OpenScope): Problem {
  const known = suggestedOf.get(problem);
  if (known?.scope === scope) return known.problem;
  const name = String(problem.data?.['name'] ?? '');
  const kind = problem.data?.['kind'] as ThingKind | undefined;
  const [suggestion] = kind === 'action' ? scope.closestAction(name) : scope.closest(name);
  if (known && known.suggestion === suggestion) {
    known.scope = scope;
    return known.problem;
  }
  const now: Problem = suggestion === undefined ? problem : {
    ...problem, message: `${problem.message} Did you mean ${suggestion}?`, data: { ...problem.data, suggestion },
  };
  suggestedOf.set(problem, { scope, suggestion, problem: now });
  return now;
}
