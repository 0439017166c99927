import { groupBy } from '@dealwright/model';
import type { Finding, Reached, Unit, Verdict } from '@dealwright/model';
import { sentenceCase } from '../fields/message.ts';

/**
 * What a change has to do with a conflict that came or went, as one of the places that it reaches: the other clause.
 *
 * @param own the units of the change
 * @param units those of each version, for the clauses that are compared; others are found where the finding points at them
 */
export function sayConflict({ finding, version }: { readonly finding: Finding; readonly version: Reached['version'] }, own: readonly Unit[], units: Readonly<Record<Reached['version'], readonly Unit[]>>): Reached {
  const isOwn = (id: string): boolean => own.some((unit) => unit.id === id);
  const others = finding.clauses.filter((id) => !isOwn(id));
  const [first = ''] = finding.clauses;
  const say = SAYINGS[finding.verdict ?? 'conflict'];
  return { version, unit: unitOf(others[0] ?? first, finding, units[version]), because: say(sayClauses(others), version === 'revision', isOwn(first)) };
}

type Saying = (others: string, isNew: boolean, isFirst: boolean) => string;

const mayCollide: Saying = (others, isNew) => `It ${isNew ? 'may now collide' : 'can no longer collide'} with ${others === '' ? 'itself' : others}.`;

/** By the verdict; of a freedom that is narrowed, the first of its clauses is the freedom. */
const SAYINGS: Readonly<Record<Verdict, Saying>> = {
  conflict: (others, isNew) => `It ${isNew ? 'now' : 'no longer'} collides with ${others === '' ? 'itself' : others}.`,
  depends: mayCollide,
  undecided: mayCollide,
  undetermined: mayCollide,
  compatible: (others, isNew, isFirst) => (isFirst ? `${sentenceCase(others)} ${isNew ? 'now' : 'no longer'} narrows it.` : `It ${isNew ? 'now' : 'no longer'} narrows ${others}.`),
};

/** The unit of a clause; of one that is not compared, as the finding points at it. */
function unitOf(id: string, { span, related }: Finding, units: readonly Unit[]): Unit {
  const known = units.find((unit) => unit.type === 'clause' && unit.id === id);
  if (known) return known;
  const title = sayClauses([id]);
  return { type: 'clause', id, title, span: related.find(({ message }) => message.startsWith(`${title} `))?.span ?? span };
}

/** `clauses 3.2 and 3.3 of AWSOAI and clause 2 of MSOAI` for `AWSOAI/3.2` and others. */
function sayClauses(ids: readonly string[]): string {
  const byAgreement = groupBy(ids, (id) => id.slice(0, id.indexOf('/')));
  return list([...byAgreement].map(([agreement, those]) => {
    const numbers = those.map((id) => id.slice(agreement.length + 1));
    return `${numbers.length === 1 ? 'clause' : 'clauses'} ${list(numbers)}${agreement === '' ? '' : ` of ${agreement}`}`;
  }));
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
