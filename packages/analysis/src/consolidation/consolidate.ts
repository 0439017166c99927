import type { Agreement, Day, Reparser } from '@dealwright/model';
import { placeNumber } from '../contributions.ts';
import { applyAmendment } from './apply.ts';
import type { AmendmentProblem, ClauseVersion, Consolidated, Edition, Step } from './conformed.ts';
import { lostReferences } from './lost-references.ts';
import type { Plan } from './plan.ts';
import { priorityProblems } from './priorities.ts';

/**
 * Works the amendments of an agreement into it, one after the other. Total: an instruction that cannot be followed is a problem,
 * and everything else still applies. Where amendments take effect on one day, only what all of them make of it stands.
 *
 * @param source where the texts of the clauses are; without it no words can be changed
 */
export function consolidate({ agreement, steps }: Plan, source: Reparser | undefined): Consolidated {
  const problems: AmendmentProblem[] = [];
  let entries: readonly ClauseVersion[] = agreement.clauses.map((clause) => asWritten(agreement, clause));
  let { sections } = agreement;
  const drafts: { from?: Day; step?: Step; sections: Agreement['sections']; entries: readonly ClauseVersion[] }[] = [{ sections, entries }];
  const closed = new Map<ClauseVersion, Step>();
  for (const step of steps) {
    if (step.from === undefined) continue;
    const applied = applyAmendment(agreement.name, entries, step, source);
    problems.push(...applied.problems);
    const kept = new Set(applied.entries);
    for (const entry of entries) if (!kept.has(entry)) closed.set(entry, step);
    entries = applied.entries;
    if (step.amendment.restating) sections = step.amendment.sections ?? [];
    if (drafts.at(-1)?.from === step.from) drafts.pop();
    drafts.push({ from: step.from, step, sections, entries });
  }
  const ends = new Map<ClauseVersion, Step[]>();
  const awaited = steps.filter((step) => step.from === undefined).map((step): Edition => {
    const applied = applyAmendment(agreement.name, entries, step, source);
    problems.push(...applied.problems);
    const kept = new Set(applied.entries);
    for (const entry of entries) if (!kept.has(entry)) ends.set(entry, [...(ends.get(entry) ?? []), step]);
    return { step, sections: (step.amendment.restating ? step.amendment.sections : undefined) ?? sections, entries: applied.entries };
  });
  const finished = finishing(closed, ends);
  const editions = drafts.map(({ from, step, sections: headings, entries: its }, at): Edition => {
    const until = drafts[at + 1]?.from;
    return { ...(from !== undefined && { from }), ...(until !== undefined && { until }), ...(step && { step }), sections: headings, entries: its.map(finished) };
  });
  const value = { agreement, amendments: steps, editions, awaited: awaited.map((edition) => ({ ...edition, entries: edition.entries.map(finished) })) };
  return { value, problems: [...problems, ...lostReferences(value), ...priorityProblems(value)] };
}

function asWritten(agreement: Agreement, clause: Agreement['clauses'][number]): ClauseVersion {
  const { section, schedule } = clause;
  return {
    number: placeNumber(clause), heading: clause.heading, ...(section !== undefined && { section }), ...(schedule !== undefined && { schedule }), clause, writtenBy: agreement.name, how: 'written', instructions: [], untilUpon: [],
  };
}

/** Gives each version, and those before it, what ended it; the same version always gives the same. */
function finishing(closed: ReadonlyMap<ClauseVersion, Step>, ends: ReadonlyMap<ClauseVersion, readonly Step[]>): (version: ClauseVersion) => ClauseVersion {
  const known = new Map<ClauseVersion, ClauseVersion>();
  const finished = (version: ClauseVersion): ClauseVersion => {
    // A clause may have had thousands of versions: no stack holds them.
    const waiting: ClauseVersion[] = [];
    for (let at: ClauseVersion | undefined = version; at && !known.has(at); at = at.before) waiting.push(at);
    for (const each of waiting.toReversed()) {
      const by = closed.get(each);
      const before = each.before && known.get(each.before);
      known.set(each, { ...each, ...(before && { before }), ...(by && { closed: by, ...(by.from !== undefined && { until: by.from }) }), untilUpon: ends.get(each) ?? [] });
    }
    return known.get(version) ?? version;
  };
  return finished;
}
