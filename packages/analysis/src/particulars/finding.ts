import { sayDay } from '@dealwright/model';
import type { Finding, Fix, Norm, Severity, Span, Verdict, Witness } from '@dealwright/model';
import { list } from '../words/say.ts';
import type { Meeting } from './days.ts';
import type { Room } from './room.ts';
import { clauseOf, inOrder, namesAmong, titledClauseOf } from './statement.ts';
import type { Sourced } from './statement.ts';

/** What a comparison says of two statements or more. */
export interface Said {
  readonly code: string;
  /** Shown so where it is a conflict as things stand. */
  readonly severity: 'error' | 'warning';
  /** Where it is settled which of two governs, nothing collides. */
  readonly verdict?: 'compatible' | 'depends';
  /** The one that the finding stands on. */
  readonly at: Sourced;
  readonly others: readonly Sourced[];
  readonly meeting: Meeting;
  /** What is so, as a whole sentence without its full stop; its first word is no name. */
  readonly says: string;
  /** What follows, and what to do: whole sentences. */
  readonly remedy: string;
  readonly bearer?: string;
  readonly act?: string;
  readonly fixes?: readonly Fix[];
  /** Words to mark other than the whole sentence. */
  readonly span?: Span;
}

/** The finding: when, what, why, and what to do about it. */
export function findingOf(said: Said, { settings }: Room): Finding {
  const { at, others, meeting } = said;
  const isPast = meeting.until !== undefined && meeting.until < settings.asOf;
  const verdict: Verdict = meeting.ruling === 'conflict' ? said.verdict ?? 'conflict' : meeting.ruling;
  return {
    code: said.code,
    severity: isPast ? 'information' : severityOf(verdict, said.severity),
    verdict,
    message: messageOf(said, isPast),
    span: meeting.blank ?? said.span ?? at.source.span,
    related: [...(meeting.blank ? [{ span: at.source.span, message: titledClauseOf(at) }] : []), ...others.map((other) => ({ span: other.source.span, message: titledClauseOf(other) }))],
    ...witnessOf(said),
    fixes: meeting.ruling === 'conflict' || meeting.ruling === 'depends' ? said.fixes ?? [] : [],
    clauses: [...new Set([at, ...others].map(({ source }) => source.clause))],
  };
}

function severityOf(verdict: Verdict, gravest: 'error' | 'warning'): Severity {
  return verdict === 'conflict' ? gravest : verdict === 'undetermined' ? 'information' : 'warning';
}

function messageOf({ meeting, says, remedy, at, others }: Said, isPast: boolean): string {
  const names = list([at, ...others].sort(inOrder).map(namesAmong([at, ...others])));
  if (meeting.ruling === 'undetermined') return `Whether ${names} can stand together cannot be said until this is filled in.`;
  if (meeting.ruling === 'undecided') return `So much is left open that it could not be decided whether ${names} can stand together. Read them side by side.`;
  if (meeting.ruling === 'depends' && meeting.assumes.length > 0) {
    return `If ${list(meeting.assumes)}, ${says}. ${remedy} Nothing records so far that ${meeting.assumes.length > 1 ? 'these are so' : meeting.happens ? 'this has happened' : 'this is so'}.`;
  }
  const when = whenOf(meeting);
  return [`${when === '' ? capital(says) : `${when} ${says}`}.`, ...(isPast ? ['This lies in the past.'] : []), remedy].join(' ');
}

/** An end so many days off is that of an agreement, and says nothing of the collision. */
const FAR_OFF = 730;

/** `On 1 March 2026`, `From 27 February 2026 to 26 April 2026`; nothing where it has always been so. */
function whenOf({ day, until, dated, timeless }: Meeting): string {
  if (timeless) return '';
  if (!dated) return until === undefined ? '' : `Until ${sayDay(until)}`;
  if (until === day) return `On ${sayDay(day)}`;
  return until === undefined || until > day + FAR_OFF ? `From ${sayDay(day)} on,` : `From ${sayDay(day)} to ${sayDay(until)}`;
}

/** The party that cannot keep both, and the day; none where no party is at issue, or nothing could be decided. */
function witnessOf({ bearer, act, meeting }: Said): { readonly witness?: Witness } {
  if (bearer === undefined || meeting.ruling === 'undecided') return {};
  return { witness: { bearer, act: act ?? '', day: meeting.day, ...(meeting.until !== undefined && { until: meeting.until }), assumes: meeting.assumes } };
}

/** Lets one clause give way to the other, either way round. */
export function yieldingFixes(a: Norm, b: Norm): readonly Fix[] {
  return [...yieldingFix(a, b), ...yieldingFix(b, a)];
}

/** Lets the first give way to the other. A clause outside any agreement cannot be named from within another, nor one clause from within itself. */
export function yieldingFix(norm: Norm, to: Norm): readonly Fix[] {
  if (norm.source.agreement !== to.source.agreement && to.source.agreement === '') return [];
  if (norm.source.clause === to.source.clause) return [];
  const target = `subject to ${clauseOf(to, norm)}`;
  const hasTail = norm.scope.exceptions.length > 0 || norm.scope.condition.type !== 'true';
  return [{ title: `Let ${clauseOf(norm)} give way: \`${target}\``, edits: [{ span: norm.source.end, newText: `${hasTail ? ',' : ''} ${target}` }] }];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
