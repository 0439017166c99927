import type { Finding, Reached, Unit, Verdict } from '@dealwright/model';

/**
 * What a change has to do with a conflict that came or went: the other clauses, each as a place that it reaches.
 *
 * @param own the units of the change
 * @param clauses the units of each version's clauses that are compared, by their ids; others are found where the finding points at them
 */
export function sayConflict({ finding, version }: { readonly finding: Finding; readonly version: Reached['version'] }, own: readonly Unit[], clauses: Readonly<Record<Reached['version'], ReadonlyMap<string, Unit>>>): readonly Reached[] {
  const isOwn = (id: string): boolean => own.some((unit) => unit.id === id);
  const [first = ''] = finding.clauses;
  const others = finding.clauses.filter((id) => !isOwn(id));
  const because = SAYINGS[finding.verdict ?? 'conflict'](version === 'revision', isOwn(first));
  return (others.length === 0 ? finding.clauses.slice(0, 1) : others).map((id) => ({ version, unit: clauses[version].get(id) ?? unitOf(id, finding), because }));
}

type Saying = (isNew: boolean, isFirst: boolean) => string;

const mayCollide: Saying = (isNew) => (isNew ? 'It may now collide with this: a question is open on which that hangs.' : 'It can no longer collide with this.');

/** By the verdict; of a freedom that is narrowed, the first of its clauses is the freedom. */
const SAYINGS: Readonly<Record<Verdict, Saying>> = {
  conflict: (isNew) => `It ${isNew ? 'now' : 'no longer'} collides with this.`,
  depends: mayCollide,
  undecided: mayCollide,
  undetermined: mayCollide,
  compatible: (isNew, isFirst) => (isFirst ? `It ${isNew ? 'now' : 'no longer'} narrows this.` : `It is ${isNew ? 'now' : 'no longer'} narrowed by this.`),
};

/** The unit of a clause that is not compared, as the finding points at it. */
function unitOf(id: string, { span, related }: Finding): Unit {
  const title = sayClauseId(id);
  return { type: 'clause', id, title, span: related.find(({ message }) => message.startsWith(`${title} `))?.span ?? span };
}

/** `clause 3.2 of AWSOAI` for `AWSOAI/3.2`. */
function sayClauseId(id: string): string {
  const agreement = id.slice(0, id.indexOf('/'));
  return `clause ${id.slice(agreement.length + 1)}${agreement === '' ? '' : ` of ${agreement}`}`;
}
