import { groupBy } from '@dealwright/model';
import type { Finding, Pairing } from '@dealwright/model';
import type { Comparing } from '../observer.ts';

/** Conflicts that one of two versions has and the other has not. */
export interface ConflictChanges {
  readonly appeared: readonly Finding[];
  readonly disappeared: readonly Finding[];
}

/**
 * Tells which conflicts appear and which disappear. A conflict is the same in both versions where its code, its verdict, what it hangs
 * on and its clauses are, whatever they are numbered and called now. An open question on which more clauses come to hang has appeared
 * for those; one on which fewer hang has disappeared for the others.
 */
export function conflictChanges(comparing: Comparing): ConflictChanges {
  const before = groupBy(conflictsIn('base', comparing), (each) => each.kind);
  const after = groupBy(conflictsIn('revision', comparing), (each) => each.kind);
  const gone = new Set([...before.values()].flat());
  const come = new Set([...after.values()].flat());
  for (const [kind, old] of before) {
    for (const same of SAMENESS) {
      for (const one of old) {
        const other = gone.has(one) ? after.get(kind)?.find((each) => come.has(each) && same(one, each)) : undefined;
        if (!other) continue;
        gone.delete(one);
        come.delete(other);
      }
    }
    for (const one of [...old].filter((each) => gone.has(each) && each.question !== undefined)) {
      const others = (after.get(kind) ?? []).filter((each) => come.has(each));
      const grown = others.find((each) => holdsAll(each.clauses, one.clauses));
      const shrunk = others.find((each) => holdsAll(one.clauses, each.clauses));
      if (grown) gone.delete(one);
      else if (shrunk) come.delete(shrunk);
    }
  }
  return { appeared: [...come].map(({ finding }) => finding), disappeared: [...gone].map(({ finding }) => finding) };
}

/** Findings about promises that cannot all be kept, and about which of them goes first. */
function isConflict({ code }: Finding): boolean {
  return code.startsWith('conflict/') || code.startsWith('priority/');
}

interface Identified {
  readonly finding: Finding;
  readonly kind: string;
  readonly clauses: ReadonlySet<string>;
  readonly question?: string;
  readonly witness: string;
}

/** The nearest first: of two conflicts between the same clauses, each goes to the one that shows the same case. */
const SAMENESS: readonly ((a: Identified, b: Identified) => boolean)[] = [
  (a, b) => sameClauses(a, b) && a.witness === b.witness,
  sameClauses,
];

function sameClauses(a: Identified, b: Identified): boolean {
  return a.clauses.size === b.clauses.size && holdsAll(a.clauses, b.clauses);
}

function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((each) => whole.has(each));
}

function conflictsIn(version: 'base' | 'revision', { [version]: { findings }, pairings, identity: { [version]: translate } }: Comparing): readonly Identified[] {
  const placeOf = places(pairings, version);
  return findings.filter(isConflict).map((finding) => {
    const { code, verdict, clauses, question, witness, message } = finding;
    const asked = question && translate.key(question.key).split(/ (?:=|and) /).toSorted().join(' = ');
    const about = clauses.length === 0 ? message : '';
    return {
      finding,
      kind: [code, verdict, asked, about].join('|'),
      clauses: new Set(clauses.map((id) => placeOf.get(id) ?? id)),
      ...(asked !== undefined && { question: asked }),
      witness: witness ? [witness.bearer, witness.act, witness.object, witness.venue, witness.customer, witness.recipient, witness.territory, witness.partner, witness.purpose].join('|') : '',
    };
  });
}

/** Of a clause by its id, the pairing in which it stands: the same place in both versions, where both have it. */
function places(pairings: readonly Pairing[], version: 'base' | 'revision'): ReadonlyMap<string, string> {
  return new Map(pairings.flatMap((pairing, index) => pairing[version].flatMap(({ type, id }) => (type === 'clause' ? [[id, `#${index}`] as const] : []))));
}
