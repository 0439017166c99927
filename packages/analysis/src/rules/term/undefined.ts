import type { Fix, Problem } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ProblemRule } from '../../rule.ts';
import { relativePath } from '../../words/paths.ts';
import { sayFile } from '../../words/say.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A name that nothing declares',
  why: 'A capitalised name without a definition means what each side later says it means. Until it is declared, nothing that depends on it can be examined.',
  remedy: 'Correct the name, declare it, or bring in the file that declares it by `use`.',
  valid: [`
use "example.deal".
asset "Ledgers".
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Wigdets.
//                       ^^^^^^^
`],
  fixes: (problem, context) => [...replace(problem), ...declare(problem, context)],
};

function replace({ data, span }: Problem): readonly Fix[] {
  const suggestion = data?.['suggestion'];
  return typeof suggestion === 'string' ? [{ title: `Write ${suggestion}`, edits: [{ span, newText: suggestion }], preferred: true }] : [];
}

/** Declares the name as a thing of the kind that is wanted where it stands; or brings in a file that declares it. */
function declare({ data, span }: Problem, context: Context): readonly Fix[] {
  const [name, kind] = [data?.['name'], data?.['kind']];
  const place = context.declarationPlace(span.anchor.uri);
  if (typeof name !== 'string' || typeof kind !== 'string' || !place) return [];
  const { at, after } = place;
  const span0 = { anchor: at.anchor, start: after ? at.end : at.start, end: after ? at.end : at.start };
  const line = (text: string): string => (after ? `\n${text}` : `${text}\n\n`);
  const elsewhere = context.thingsNamed(name).flatMap((thing) => thing.nameSpan?.anchor.uri ?? []).filter((uri) => uri !== span.anchor.uri);
  const bring = [...new Set(elsewhere)].map((uri): Fix => ({ title: `Bring in ${sayFile(uri)}, which declares ${name}`, edits: [{ span: span0, newText: line(`use "${relativePath(span.anchor.uri, uri)}".`) }] }));
  const written = kind === 'action' ? `action "${name}".` : `${kind} "${name}".`;
  return [...bring, { title: `Declare ${name} as ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`, edits: [{ span: span0, newText: line(written) }] }];
}
