import type { ClauseVersion, Conformed, Force } from '@dealwright/analysis';
import type { Clause, DealFile, Finding, Span } from '@dealwright/model';
import { groupBy, placeOf, sayDay } from '@dealwright/model';
import { SHOW_PLACES } from '@dealwright/protocol';
import type { ShowPlaces } from '@dealwright/protocol';
import type { CodeLens, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Deals } from '../deals.ts';
import { clauseOfId, clausesOf, locationOf, rangeIn } from '../deals.ts';
import { conflictsIn } from '../hover/collisions.ts';
import { forceOfClause } from '../hover/force.ts';
import { conformedWith, versionsOf } from '../hover/history.ts';
import { labelOf } from '../hover/places.ts';

/** What a lens says, and the places that it leads to. */
interface Note {
  readonly title: string;
  readonly spans: readonly Span[];
}

/**
 * What stands above each clause: whether it is in force, which amendment changed it, what it collides with. The dates that
 * most clauses share stand above their agreement.
 *
 * @param showsPlaces whether the client shows the places that a lens leads to when it is clicked
 */
export function codeLenses(deals: Deals, uri: string, showsPlaces: boolean): CodeLens[] {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  if (!file || !document) return [];
  const show = ({ title, spans }: Note, range: Range): CodeLens => {
    const places = spans.flatMap((span) => locationOf(deals, span) ?? []);
    const lead: ShowPlaces = { uri: document.uri, position: range.start, places };
    return { range, command: showsPlaces && places.length > 0 ? { title, command: SHOW_PLACES, arguments: [lead] } : { title, command: '' } };
  };
  const conflicts = byClause(deals);
  const conformed = new Map<string, Conformed | undefined>();
  for (const { agreement } of clausesOf(file)) if (!conformed.has(agreement)) conformed.set(agreement, conformedWith(deals, agreement));
  const forces = new Map(clausesOf(file).map((clause) => [clause, forceOfClause(deals, clause)]));
  const common = new Map(file.agreements.map((agreement) => [agreement, commonOf(agreement.clauses.flatMap((clause) => (amended(clause, conformed.get(agreement.name)).length > 0 ? [] : forces.get(clause) ?? [])))]));
  const heads = file.agreements.flatMap((agreement) => [inForce(common.get(agreement)), amendedAsWhole(conformed.get(agreement.name))].flatMap((note) => (note ? [show(note, rangeIn(document, agreement.nameSpan))] : [])));
  const usual = new Map(file.agreements.flatMap((agreement) => agreement.clauses.map((clause) => [clause, common.get(agreement)])));
  return [...heads, ...clausesOf(file).flatMap((clause) => {
    const range = headOf(document, clause);
    return [inForce(forces.get(clause), usual.get(clause)), ...amended(clause, conformed.get(clause.agreement)), collides(deals, clause, file, conflicts.get(clause.id) ?? [])].flatMap((note) => (note ? [show(note, range)] : []));
  })];
}

/** The dates that most of some clauses share: said once, of their agreement. */
function commonOf(forces: readonly Force[]): Force | undefined {
  const groups = [...groupBy(forces.filter(({ until }) => until === undefined), datesOf).values()];
  return groups.reduce<readonly Force[]>((most, group) => (group.length > most.length ? group : most), [])[0];
}

function datesOf({ state, since, through, until, isOnce }: Force): string {
  return JSON.stringify([state, since, through, until, state === 'ended' && isOnce]);
}

/** `Amended by A2026 on 27 April 2026` */
function amendedAsWhole(conformed: Conformed | undefined): Note | undefined {
  const [first, ...more] = conformed?.amendments ?? [];
  if (!first) return undefined;
  const when = first.from === undefined || more.length > 0 ? '' : ` on ${sayDay(first.from)}`;
  return { title: `Amended by ${first.name}${when}${more.length === 0 ? '' : ` and ${more.length} more`}`, spans: [first, ...more].map(({ amendment }) => amendment.nameSpan) };
}

/** The line on which a clause begins. */
function headOf(document: TextDocument, clause: Clause): Range {
  return { start: document.positionAt(placeOf(clause.numberSpan).start), end: document.positionAt(placeOf(clause.headingSpan).end) };
}

/** @param usual the dates that need not be said again */
function inForce(force: Force | undefined, usual?: Force): Note | undefined {
  if (!force) return undefined;
  if (usual && force.state === 'in force' && datesOf(force) === datesOf(usual)) return { title: 'In force', spans: [] };
  const { state, since, through, until, waitsFor, isOnce } = force;
  const day = (at: number | undefined): string => (at === undefined ? '' : sayDay(at));
  switch (state) {
    case 'in force': return { title: ['In force', [since === undefined ? '' : `since ${day(since)}`, until ?? (through === undefined ? '' : `through ${day(through)}`)].filter((part) => part !== '').join(', ')].join(' ').trim(), spans: [] };
    case 'not yet': return { title: `Not in force until ${day(since)}`, spans: [] };
    case 'ended': return { title: isOnce ? `Fell due on ${day(through)}` : `Ended on ${day(through)}`, spans: [] };
    case 'waiting': return { title: waitsFor.length === 0 ? 'Never in force' : `Waits for ${waitsFor.join(' and ')}`, spans: [] };
  }
}

const HOW: Readonly<Record<ClauseVersion['how'], string>> = {
  written: 'Written', replaced: 'Replaced', inserted: 'Inserted', changed: 'Amended', deleted: 'Deleted', restated: 'Restated',
};

/** `Replaced by A2026 on 27 April 2026`; above the words that replace others, `Replaces the words of MSOAI`. */
function amended(clause: Clause, conformed: Conformed | undefined): readonly Note[] {
  const versions = versionsOf(conformed, clause);
  const at = versions.findIndex((version) => version.clause === clause);
  if (at < 0) return [];
  const before = versions[at - 1];
  const next = versions[at + 1];
  return [
    ...(before ? [{ title: `Replaces the words of ${before.writtenBy}`, spans: placesOf(before) }] : []),
    ...(next ? [{ title: `${HOW[next.how]} by ${next.writtenBy}${next.from === undefined ? '' : ` on ${sayDay(next.from)}`}`, spans: placesOf(next) }] : []),
  ];
}

/** The instructions that made a version; of what its agreement wrote, the clause. */
function placesOf({ instructions, clause }: ClauseVersion): readonly Span[] {
  return instructions.length > 0 ? instructions.map(({ span, target }) => (span.anchor === target.span.anchor ? { ...span, end: target.span.end } : span)) : clause ? [clause.numberSpan] : [];
}

/** `Collides with AWSOAI 1 and 2 more`: of what is found the gravest. */
function collides(deals: Deals, clause: Clause, file: DealFile, findings: readonly Finding[]): Note | undefined {
  const said = SAYS.find(([, concerns]) => findings.some((finding) => concerns(finding, clause.id)));
  if (!said) return undefined;
  const [says, concerns] = said;
  const ids = new Set(findings.filter((finding) => concerns(finding, clause.id)).flatMap(({ clauses }) => clauses));
  const [first, ...more] = [...ids].filter((id) => id !== clause.id).flatMap((id) => clauseOfId(deals, id) ?? []);
  if (!first) return undefined;
  const name = first.agreement === clause.agreement && file.uri === first.span.anchor.uri ? `clause ${first.number}` : labelOf(first);
  return { title: `${says} ${name}${more.length === 0 ? '' : ` and ${more.length} more`}`, spans: [first, ...more].map(({ numberSpan }) => numberSpan) };
}

const SAYS: readonly (readonly [says: string, concerns: (finding: Finding, clause: string) => boolean])[] = [
  ['Collides with', ({ verdict }) => verdict === 'conflict'],
  ['May collide with', ({ verdict }) => verdict === 'depends' || verdict === 'undetermined' || verdict === 'undecided'],
  // The liberty comes first, then the ban that takes something from it: it is the liberty that is less than it says.
  ['Narrowed by', ({ code, clauses }, clause) => code === 'conflict/narrowed' && clauses[0] === clause],
];

function byClause(deals: Deals): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of conflictsIn(deals)) {
    for (const id of new Set(finding.clauses)) {
      const list = found.get(id);
      if (list) list.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}
