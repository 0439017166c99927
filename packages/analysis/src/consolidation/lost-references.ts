import type { ClauseReference } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import { collect } from '../parts.ts';
import type { AmendmentProblem, ClauseVersion, Conformed, Edition } from './conformed.ts';

/**
 * References that lead to a clause on some days only: to one that an amendment deleted, or had yet to insert. What leads nowhere on
 * any day is reported where references are read.
 */
export function lostReferences({ agreement, editions, awaited }: Conformed): readonly AmendmentProblem[] {
  const problems: AmendmentProblem[] = [];
  const known = new Map<string, ClauseVersion>();
  for (const { entries } of editions) for (const entry of entries) if (entry.clause || !known.has(entry.number)) known.set(entry.number, entry);
  for (const { entries } of awaited) for (const entry of entries) if (!known.has(entry.number)) known.set(entry.number, entry);
  const changing = new Set(editions.flatMap(({ entries }) => entries.flatMap((entry) => (entry.clause ? [] : [entry.number]))));
  for (const number of known.keys()) if (!editions.every((edition) => standing(edition).has(number))) changing.add(number);
  if (changing.size === 0) return problems;
  const reported = new Set<ClauseReference>();
  for (const edition of editions) {
    const stands = standing(edition);
    for (const entry of edition.entries) {
      if (!entry.clause) continue;
      for (const reference of referencesOf(entry)) {
        if (reference.what !== 'clause' || (reference.agreement !== undefined && reference.agreement !== agreement.name) || reported.has(reference)) continue;
        const number = targetOf(reference, entry, known);
        if (number === undefined || !changing.has(number) || stands.has(number) || [...stands].some((other) => other.startsWith(`${number}.`))) continue;
        reported.add(reference);
        problems.push(lost(reference, number, entry, edition));
      }
    }
  }
  return problems;
}

const references = new WeakMap<object, readonly ClauseReference[]>();

function referencesOf({ clause }: ClauseVersion): readonly ClauseReference[] {
  if (!clause) return [];
  let found = references.get(clause);
  if (!found) references.set(clause, (found = collect(clause.sentences).references));
  return found;
}

const standingIn = new WeakMap<Edition, ReadonlySet<string>>();

/** The numbers of the clauses that stand in an edition. */
function standing(edition: Edition): ReadonlySet<string> {
  let numbers = standingIn.get(edition);
  if (!numbers) standingIn.set(edition, (numbers = new Set(edition.entries.flatMap((entry) => (entry.clause ? [entry.number] : [])))));
  return numbers;
}

/** The number as entries carry it: in a schedule its own numbers are tried first. */
function targetOf({ number }: ClauseReference, { schedule }: ClauseVersion, known: ReadonlyMap<string, unknown>): string | undefined {
  const plain = number.replace(/\(.*$/, '');
  const inside = `${schedule ?? ''}/${plain}`;
  if (schedule !== undefined && known.has(inside)) return inside;
  return known.has(plain) ? plain : undefined;
}

function lost(reference: ClauseReference, number: string, entry: ClauseVersion, edition: Edition): AmendmentProblem {
  const gone = edition.entries.find((other) => other.number === number);
  const when = edition.from === undefined ? '' : ` from ${sayDay(edition.from)}`;
  const why = gone ? `which ${gone.writtenBy} deletes${gone.from === undefined ? '' : ` with effect from ${sayDay(gone.from)}`}` : `which does not stand in the agreement${when === '' ? ' as it was written' : when}`;
  const [instruction] = gone?.instructions ?? [];
  return {
    code: 'amendment/lost-reference', span: reference.span,
    message: `Clause ${entry.number} refers to clause ${reference.number}, ${why}. Whatever rests on it falls away: a priority, a carve-out, a survival. Change this reference in the amendment too.`,
    ...(instruction && { related: [{ span: instruction.span, message: `${gone?.writtenBy ?? ''} deletes it here.` }] }),
  };
}
