import type { AgreementContext } from '@dealwright/clauses';
import { agreementContext, normsOf, particularsOf } from '@dealwright/clauses';
import type { Agreement, Clause, DealFile, Norm, Particular, Sentence, SentenceForm, Thing, ThingId, Vocabulary } from '@dealwright/model';
import { windowOf } from './window.ts';

/** What came and what went. What stayed is the same object. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** What a clause means. */
interface Meaning {
  readonly norms: readonly Norm[];
  readonly particulars: readonly Particular[];
}

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
  readonly byClause: Map<Clause, Meaning>;
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
 * its clauses, and on the things that it names: they are derived anew when one of these changed.
 */
export class WorkspaceNorms {
  readonly #derived = new Map<string, { readonly file: DealFile; readonly agreements: readonly AgreementState[] }>();
  /** Files to derive anew; those that are `true`, without regard to what was derived before. */
  readonly #pending = new Map<string, boolean>();
  #vocabulary: Vocabulary = { things: new Map() };

  /** Takes the files of a workspace, all of them. */
  update(files: ReadonlyMap<string, DealFile>, vocabulary: Vocabulary, shouldStop: () => boolean): NormChanges {
    const changed = changedThings(this.#vocabulary, vocabulary);
    this.#vocabulary = vocabulary;
    for (const [uri, file] of files) {
      if (changed.size > 0 && names(file, changed)) this.#pending.set(uri, true);
      else if (this.#derived.get(uri)?.file !== file && !this.#pending.has(uri)) this.#pending.set(uri, false);
    }
    for (const uri of this.#derived.keys()) if (!files.has(uri)) this.#pending.set(uri, false);
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
        const known = !anew && old && sameSurroundings(old.agreement, agreement) ? old : undefined;
        if (old && !known) for (const meaning of old.byClause.values()) exchange.remove(meaning);
        return derive(agreement, known, vocabulary, exchange);
      });
      for (const state of left) for (const meaning of state.byClause.values()) exchange.remove(meaning);
      if (file) this.#derived.set(uri, { file, agreements: after });
      else this.#derived.delete(uri);
    }
    return { norms: exchange.norms, particulars: exchange.particulars, complete: true };
  }
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

/** Sentences that reach other clauses than their own. */
const REACHING: ReadonlySet<SentenceForm> = new Set<SentenceForm>(['survival', 'application', 'becomes', 'precedence', 'takes effect']);

/** Whether the header says the same, and so do all sentences that reach other clauses. */
function sameSurroundings(before: Agreement, after: Agreement): boolean {
  const { gone, come } = windowOf<Clause>(before.clauses, after.clauses);
  const reaching = (clauses: readonly Clause[]): readonly Sentence[] => clauses.flatMap((clause) => clause.sentences.filter((sentence) => REACHING.has(sentence.predicate.form)));
  const [old, now] = [reaching(gone), reaching(come)];
  return before.span.anchor === after.span.anchor && old.length === now.length && old.every((sentence, index) => sentence === now[index]) && headerText(before) === headerText(after);
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
function relevant({ kind, name, kindOf, operatedBy, affiliateOf, group, aspect, converse, closedOn }: Thing): string {
  return JSON.stringify([kind, name, kind === 'action' ? kindOf : [], operatedBy, affiliateOf, group, aspect, converse, closedOn]);
}
