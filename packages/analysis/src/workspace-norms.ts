import type { AgreementContext } from '@dealwright/clauses';
import { agreementContext, normsOf, particularsOf } from '@dealwright/clauses';
import type { Agreement, Clause, ComposedText, DealFile, Norm, Particular, Reparsed, Reparser, Sentence, Settings, Thing, ThingId, Vocabulary } from '@dealwright/model';
import type { AmendmentProblem, Conformed } from './consolidation/conformed.ts';
import { consolidate } from './consolidation/consolidate.ts';
import { deriveConformed, REACHING } from './consolidation/derive.ts';
import type { DerivedRun, Meaning } from './consolidation/derive.ts';
import { plansOf } from './consolidation/plan.ts';
import type { Plan } from './consolidation/plan.ts';
import { sameList } from './contributions.ts';
import type { Changes } from './difference.ts';
import { windowOf } from './window.ts';

/** How the norms and the particulars of a workspace are others than before. */
export interface MeaningChanges {
  readonly norms: Changes<Norm>;
  readonly particulars: Changes<Particular>;
}

export interface NormChanges extends MeaningChanges {
  /** False where `shouldStop` said so: the rest comes with the next update. */
  readonly complete: boolean;
}

interface AgreementState {
  readonly agreement: Agreement;
  readonly vocabulary: Vocabulary;
  /** What all its clauses share; made when the first of them is derived. */
  readonly context: AgreementContext | undefined;
  /** What its clauses mean as they were written; of an amended agreement nothing. */
  readonly byClause: Map<Clause, Meaning>;
  readonly amended?: Amended;
}

/** An agreement with its amendments worked in. */
interface Amended {
  readonly plan: Plan;
  readonly conformed: Conformed;
  readonly problems: readonly AmendmentProblem[];
  readonly runs: readonly DerivedRun[];
  /** What was read of words that amendments put together. */
  readonly read: readonly { readonly composed: ComposedText; readonly reparsed: Reparsed }[];
}

/** What amendments are worked in by. */
export interface Amending {
  readonly settings: Pick<Settings, 'asOf' | 'includeDrafts'>;
  /** The parser and the texts; without it instructions that change words change nothing. */
  readonly source?: Reparser;
}

/** Collects what comes and what goes. */
class Exchange implements MeaningChanges {
  readonly norms = { added: [] as Norm[], removed: [] as Norm[] };
  readonly particulars = { added: [] as Particular[], removed: [] as Particular[] };

  add({ norms, particulars }: Meaning): void {
    for (const norm of norms) this.norms.added.push(norm);
    for (const particular of particulars) this.particulars.added.push(particular);
  }

  remove({ norms, particulars }: Meaning): void {
    for (const norm of norms) this.norms.removed.push(norm);
    for (const particular of particulars) this.particulars.removed.push(particular);
  }
}

/**
 * The norms of all the agreements of a workspace, derived clause by clause.
 *
 * A clause's norms depend on its own words, on its agreement's header, on what sentences elsewhere in the agreement do to
 * its clauses, and on the things that it names: they are derived anew when one of these changed. An agreement that amendments
 * amend is worked over as a whole when one of its instruments changed, and each version of its clauses is derived by itself.
 */
export class WorkspaceNorms {
  readonly #derived = new Map<string, { readonly file: DealFile; readonly agreements: readonly AgreementState[] }>();
  /** Files to derive anew; those that are `true`, without regard to what was derived before. */
  readonly #pending = new Map<string, boolean>();
  #vocabulary: Vocabulary = { things: new Map() };

  #amendmentProblems: readonly AmendmentProblem[] = [];

  /** Takes the files of a workspace, all of them. */
  update(files: ReadonlyMap<string, DealFile>, vocabulary: Vocabulary, amending: Amending, shouldStop: () => boolean): NormChanges {
    const changed = changedThings(this.#vocabulary, vocabulary);
    this.#vocabulary = vocabulary;
    for (const [uri, file] of files) {
      if (changed.size > 0 && names(file, changed)) this.#pending.set(uri, true);
      else if (this.#derived.get(uri)?.file !== file && !this.#pending.has(uri)) this.#pending.set(uri, false);
    }
    for (const uri of this.#derived.keys()) if (!files.has(uri)) this.#pending.set(uri, false);
    const plans = plansOf(files.values(), amending.settings);
    this.#amendmentProblems = plans.problems;
    for (const [uri, file] of files) {
      if (this.#pending.get(uri) === true) continue;
      const states = this.#derived.get(uri)?.agreements ?? [];
      const concerned = file.agreements.map((agreement) => plans.byAgreement.get(agreement)).filter((plan) => plan !== undefined);
      if (concerned.length === 0 && !states.some((state) => state.amended)) continue;
      if (changed.size > 0) this.#pending.set(uri, true);
      else if (!this.#pending.has(uri) && !states.every((state) => isCurrent(state, plans.byAgreement.get(state.agreement), amending.source))) this.#pending.set(uri, false);
    }
    const exchange = new Exchange();
    for (const [uri, anew] of this.#pending) {
      if (shouldStop()) return { norms: exchange.norms, particulars: exchange.particulars, complete: false };
      this.#pending.delete(uri);
      const file = files.get(uri);
      const before = this.#derived.get(uri)?.agreements ?? [];
      const left = new Set(before);
      const after = (file?.agreements ?? []).map((agreement) => {
        const old = before.find((one) => left.has(one) && one.agreement.name === agreement.name);
        if (old) left.delete(old);
        const plan = plans.byAgreement.get(agreement);
        const known = !anew && old && plan === undefined && !old.amended && sameSurroundings(old.agreement, agreement) ? old : undefined;
        if (plan) {
          const runs = !anew && old && sameHeader(old.agreement, agreement) ? old.amended?.runs : undefined;
          return deriveAmended(plan, old, runs ?? [], vocabulary, amending.source, exchange);
        }
        if (old && !known) removeAll(old, exchange);
        return derive(agreement, known, vocabulary, exchange);
      });
      for (const state of left) removeAll(state, exchange);
      if (file) this.#derived.set(uri, { file, agreements: after });
      else this.#derived.delete(uri);
    }
    return { norms: exchange.norms, particulars: exchange.particulars, complete: true };
  }

  /** What amendments could not do. */
  get problems(): readonly AmendmentProblem[] {
    const problems = [...this.#amendmentProblems];
    for (const { agreements } of this.#derived.values()) for (const { amended } of agreements) if (amended) problems.push(...amended.problems);
    return problems;
  }

  /** The agreement of a name with its amendments worked in; of several the first, in the order of their files. */
  conformed(name: string): Conformed | undefined {
    for (const uri of [...this.#derived.keys()].toSorted()) {
      const state = this.#derived.get(uri)?.agreements.find(({ agreement }) => agreement.name === name);
      if (state) return state.amended?.conformed ?? consolidate({ agreement: state.agreement, steps: [] }, undefined).value;
    }
    return undefined;
  }
}

function removeAll({ byClause, amended }: AgreementState, exchange: Exchange): void {
  for (const meaning of byClause.values()) exchange.remove(meaning);
  for (const { meaning } of amended?.runs ?? []) exchange.remove(meaning);
}

/** Whether what amends an agreement, and what the words say that amendments put together, is what it was. */
function isCurrent({ amended }: AgreementState, plan: Plan | undefined, source: Reparser | undefined): boolean {
  if (!amended || !plan) return amended === undefined && plan === undefined;
  return samePlan(amended.plan, plan) && amended.read.every(({ composed, reparsed }) => {
    const now = source?.reparse(composed);
    return now?.clause === reparsed.clause && sameList(now?.problems ?? [], reparsed.problems);
  });
}

function samePlan(one: Plan, other: Plan): boolean {
  return one.agreement === other.agreement && one.steps.length === other.steps.length
    && one.steps.every((step, at) => step.amendment === other.steps[at]?.amendment && step.from === other.steps[at].from && step.name === other.steps[at].name);
}

/** The meaning of an amended agreement: of the versions that came, where the rest is known. */
function deriveAmended(plan: Plan, old: AgreementState | undefined, runs: readonly DerivedRun[], vocabulary: Vocabulary, source: Reparser | undefined, exchange: Exchange): AgreementState {
  const read: { readonly composed: ComposedText; readonly reparsed: Reparsed }[] = [];
  const recording = source && {
    textOf: source.textOf.bind(source),
    reparse: (composed: ComposedText): Reparsed => {
      const reparsed = source.reparse(composed);
      read.push({ composed, reparsed });
      return reparsed;
    },
  };
  const { value: conformed, problems } = consolidate(plan, recording);
  const derived = deriveConformed(conformed, runs, vocabulary);
  const kept = new Set(derived.map(({ meaning }) => meaning));
  const held = new Set((old?.amended?.runs ?? []).map(({ meaning }) => meaning));
  for (const meaning of [...held, ...(old?.byClause.values() ?? [])]) if (!kept.has(meaning)) exchange.remove(meaning);
  for (const meaning of kept) if (!held.has(meaning)) exchange.add(meaning);
  return { agreement: plan.agreement, vocabulary, context: undefined, byClause: new Map(), amended: { plan, conformed, problems, runs: derived, read } };
}

/** The norms of an agreement: of the clauses that came, where the rest is known. */
function derive(agreement: Agreement, known: AgreementState | undefined, vocabulary: Vocabulary, exchange: Exchange): AgreementState {
  const { gone, come } = windowOf<Clause>(known?.agreement.clauses ?? [], agreement.clauses);
  const byClause = known?.byClause ?? new Map<Clause, Meaning>();
  const stays = new Set(come);
  for (const clause of gone) {
    if (stays.has(clause)) continue;
    const meaning = byClause.get(clause);
    if (meaning) exchange.remove(meaning);
    byClause.delete(clause);
  }
  let context = known?.vocabulary === vocabulary ? known.context : undefined;
  for (const clause of come) {
    if (byClause.has(clause)) continue;
    context ??= contextOf(vocabulary, agreement);
    const meaning = { norms: normsOf(clause, context), particulars: particularsOf(clause, context) };
    byClause.set(clause, meaning);
    exchange.add(meaning);
  }
  return { agreement, vocabulary, context, byClause };
}

/** The header alone: the context lives longer than this version of the clauses. */
function contextOf(vocabulary: Vocabulary, agreement: Agreement): AgreementContext {
  return agreementContext(vocabulary, { ...agreement, sections: [], clauses: [] }, agreement.clauses);
}

/** Whether the header says the same, and so do all sentences that reach other clauses. */
function sameSurroundings(before: Agreement, after: Agreement): boolean {
  const { gone, come } = windowOf<Clause>(before.clauses, after.clauses);
  const reaching = (clauses: readonly Clause[]): readonly Sentence[] => clauses.flatMap((clause) => clause.sentences.filter((sentence) => REACHING.has(sentence.predicate.form)));
  const [old, now] = [reaching(gone), reaching(come)];
  return old.length === now.length && old.every((sentence, index) => sentence === now[index]) && sameHeader(before, after);
}

function sameHeader(before: Agreement, after: Agreement): boolean {
  return before.span.anchor === after.span.anchor && headerText(before) === headerText(after);
}

function headerText(agreement: Agreement): string {
  return JSON.stringify(agreement, (field, value: unknown) => (field === 'clauses' || field === 'sections' || field === 'anchor' ? undefined : value));
}

/** Whether a file names one of the things, or one of them reaches those who do not name it. */
function names(file: DealFile, things: ReadonlyMap<ThingId, Thing>): boolean {
  for (const thing of things.values()) if (reachesAll(thing)) return true;
  return file.occurrences.some(({ target }) => target.type === 'thing' && things.has(target.id));
}

/** An action reaches those that stand under it, a party its affiliates, an operated cloud whoever speaks of third-party clouds. */
function reachesAll(thing: Thing): boolean {
  return thing.kind === 'action' || thing.kind === 'party' || thing.operatedBy.length > 0;
}

/** The things of which something changed that norms are derived from. */
function changedThings(before: Vocabulary, after: Vocabulary): ReadonlyMap<ThingId, Thing> {
  const changed = new Map<ThingId, Thing>();
  if (before === after) return changed;
  for (const [id, thing] of after.things) {
    const old = before.things.get(id);
    if (!old) changed.set(id, thing);
    else if (old !== thing && !meansTheSame(old, thing)) changed.set(id, reachesAll(old) ? old : thing);
  }
  for (const [id, thing] of before.things) if (!after.things.has(id)) changed.set(id, thing);
  return changed;
}

function meansTheSame(old: Thing, now: Thing): boolean {
  return old.when === now.when && old.period === now.period && relevant(old) === relevant(now);
}

/** What is left of a thing without its words and places, and without relations that only the collision finder reads. */
function relevant({ kind, name, kindOf, operatedBy, affiliateOf, affiliateSince, group, aspect, converse, closedOn }: Thing): string {
  return JSON.stringify([kind, name, kind === 'action' ? kindOf : [], operatedBy, affiliateOf, affiliateSince, group, aspect, converse, closedOn]);
}
