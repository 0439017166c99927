import type { AgreementContext } from '@dealwright/clauses';
import { agreementContext, normsOf, particularsOf } from '@dealwright/clauses';
import type { Clause, Day, Norm, NormSource, Particular, Period, Sentence, SentenceForm, TimeBound, Version, Vocabulary } from '@dealwright/model';
import { sameList } from '../contributions.ts';
import { collect } from '../parts.ts';
import type { ClauseVersion, Conformed, Edition, Step } from './conformed.ts';

/** What a clause means. */
export interface Meaning {
  readonly norms: readonly Norm[];
  readonly particulars: readonly Particular[];
}

/** A clause on the days on which its words, and what other clauses say of it, stay the same. */
interface Run {
  readonly version: ClauseVersion;
  readonly clause: Clause;
  /** The sentences elsewhere in the agreement that reach it. */
  readonly reach: readonly Sentence[];
  /** An edition in which it stands so. */
  readonly edition: Edition;
  readonly opened?: Step;
  closed?: Step;
  readonly from?: Day;
  until?: Day;
  /** What tells its norms from those of the run before. */
  readonly mark: string;
}

/** A run with what it means. */
export interface DerivedRun {
  readonly run: Readonly<Run>;
  readonly meaning: Meaning;
}

/** Sentences that reach other clauses than their own. */
export const REACHING: ReadonlySet<SentenceForm> = new Set<SentenceForm>(['survival', 'application', 'becomes', 'precedence', 'takes effect', 'first right']);

/**
 * What the clauses of an amended agreement mean: each version by itself, as the agreement around it then reads, on the days on which it
 * governs.
 *
 * @param before what was derived of the agreement as it was; where a run is the same, so is its meaning
 */
export function deriveConformed(conformed: Conformed, before: readonly DerivedRun[], vocabulary: Vocabulary): readonly DerivedRun[] {
  const known = new Map<Clause, DerivedRun[]>();
  for (const derived of before) {
    const list = known.get(derived.run.clause);
    if (list) list.push(derived);
    else known.set(derived.run.clause, [derived]);
  }
  const contexts = new Map<Edition, AgreementContext>();
  const contextOf = (edition: Edition): AgreementContext => {
    let context = contexts.get(edition);
    if (!context) contexts.set(edition, (context = agreementContext(vocabulary, { ...conformed.agreement, sections: [], clauses: [] }, clausesIn(edition))));
    return context;
  };
  return runsOf(conformed).map((run) => {
    const same = known.get(run.clause)?.find((derived) => sameRun(derived.run, run));
    if (same) return same;
    const context = contextOf(run.edition);
    const bounds = boundsOf(run);
    return {
      run,
      meaning: {
        norms: normsOf(run.clause, context).map((norm): Norm => ({ ...norm, id: marked(norm.id, run), scope: { ...norm.scope, period: cut(norm.scope.period, bounds) }, source: sourceIn(norm.source, run) })),
        particulars: particularsOf(run.clause, context).map((one): Particular => ({ ...one, id: marked(one.id, run), period: cut(one.period, bounds), source: sourceIn(one.source, run) })),
      },
    };
  });
}

/** The clauses of an edition, in order. */
export function clausesIn({ entries }: Edition): readonly Clause[] {
  return entries.flatMap(({ clause }) => clause ?? []);
}

function runsOf({ editions, awaited, agreement }: Conformed): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<ClauseVersion, Run>();
  let reaching: readonly Sentence[] = [];
  for (const edition of editions) {
    const now = reachingIn(edition);
    if (!sameList(reaching, now)) reaching = now;
    for (const version of edition.entries) {
      if (!version.clause) continue;
      const known = open.get(version);
      const reach = relevantTo(version.clause.number, reaching, agreement.name);
      if (known && sameList(known.reach, reach)) continue;
      if (known) {
        known.until = edition.from;
        known.closed = edition.step;
      }
      const run = known
        ? { ...startingAt(edition), version, clause: version.clause, reach, edition, mark: `@${edition.step?.name ?? ''}` }
        : { ...startingAt({ from: version.from, step: version.opened }), version, clause: version.clause, reach, edition, mark: '' };
      open.set(version, run);
      runs.push(run);
    }
  }
  for (const [version, run] of open) {
    if (version.until === undefined) continue;
    run.until = version.until;
    run.closed = version.closed;
  }
  for (const edition of awaited) {
    const its = reachingIn(edition);
    for (const version of edition.entries) {
      if (!version.clause || version.upon !== edition.step) continue;
      runs.push({ version, clause: version.clause, reach: relevantTo(version.clause.number, its, agreement.name), edition, ...(edition.step && { opened: edition.step }), mark: '' });
    }
  }
  return runs.filter(({ from, until }) => from === undefined || until === undefined || from < until);
}

function startingAt({ from, step }: { readonly from?: Day; readonly step?: Step }): Pick<Run, 'from' | 'opened'> {
  return { ...(from !== undefined && { from }), ...(step && { opened: step }) };
}

function reachingIn(edition: Edition): readonly Sentence[] {
  return clausesIn(edition).flatMap((clause) => reachingOf(clause));
}

const reachingSentences = new WeakMap<Clause, readonly Sentence[]>();

function reachingOf(clause: Clause): readonly Sentence[] {
  let found = reachingSentences.get(clause);
  if (!found) reachingSentences.set(clause, (found = clause.sentences.filter((sentence) => REACHING.has(sentence.predicate.form))));
  return found;
}

/** Of the sentences that reach other clauses those that may reach this one. */
function relevantTo(number: string, reaching: readonly Sentence[], agreement: string): readonly Sentence[] {
  return reaching.filter((sentence) => {
    const references = collect(sentence.predicate).references.filter((reference) => reference.agreement === undefined || reference.agreement === agreement);
    return references.length === 0 || references.some((reference) => {
      const plain = reference.number.replace(/\(.*$/, '');
      return plain === number || number.startsWith(`${plain}.`);
    });
  });
}

function sameRun(one: Readonly<Run>, other: Readonly<Run>): boolean {
  return one.mark === other.mark && one.from === other.from && one.until === other.until && one.version.writtenBy === other.version.writtenBy && one.version.how === other.version.how
    && sameStep(one.opened, other.opened) && sameStep(one.closed, other.closed) && sameList(one.reach, other.reach)
    && one.version.untilUpon.length === other.version.untilUpon.length && one.version.untilUpon.every((step, at) => sameStep(step, other.version.untilUpon[at]));
}

function sameStep(one: Step | undefined, other: Step | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.name !== other.name || one.from !== other.from || one.upon !== other.upon) return false;
  const [a, b] = [one.amendment, other.amendment];
  return a.span.anchor === b.span.anchor && a.dated === b.dated && a.draft === b.draft && a.nonBinding === b.nonBinding;
}

/** The days that a run governs, as bounds that stand in the headers of the amendments. */
function boundsOf({ version, from, until, opened, closed }: Run): Period {
  const at = (step: Step | undefined): TimeBound['point']['span'] => step?.amendment.span ?? version.clause?.span ?? { anchor: { uri: '', offset: 0 }, start: 0, end: 0 };
  return {
    from: [
      ...(from === undefined ? [] : [{ point: { type: 'date' as const, day: from, span: at(opened) }, inclusive: true }]),
      ...(version.upon ? [eventBound(version.upon, true)] : []),
    ],
    to: [
      ...(until === undefined ? [] : [{ point: { type: 'date' as const, day: until, span: at(closed) }, inclusive: false }]),
      ...(until === undefined ? version.untilUpon.map((step) => eventBound(step, false)) : []),
    ],
  };
}

function eventBound({ amendment, upon = '' }: Step, inclusive: boolean): TimeBound {
  return { point: { type: 'event', event: upon, text: /^event:([^@]*)/.exec(upon)?.[1] ?? `${amendment.name} takes effect`, span: amendment.span }, inclusive };
}

function cut(period: Period, { from, to }: Period): Period {
  return from.length + to.length === 0 ? period : { from: [...period.from, ...from], to: [...period.to, ...to] };
}

function marked(id: string, { mark }: Run): string {
  return mark === '' ? id : `${id}${mark}`;
}

function sourceIn(source: NormSource, run: Run): NormSource {
  const { version, from, until } = run;
  const isAmended = version.how !== 'written' || from !== undefined || until !== undefined || version.untilUpon.length > 0;
  const writer = version.opened?.amendment;
  const its: Version = { writtenBy: version.writtenBy, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return {
    ...source,
    sentence: marked(source.sentence, run),
    ...(isAmended && { version: its }),
    ...(writer && { dated: writer.dated ?? writer.effective ?? source.dated, draft: source.draft || writer.draft || writer.nonBinding }),
  };
}
