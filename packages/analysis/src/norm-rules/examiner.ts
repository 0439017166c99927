import type { Finding, Norm, Span } from '@dealwright/model';
import { isComposed, sourcesOf } from '@dealwright/model';
import { instrumentsOf } from '../collisions/instruments.ts';
import { settingOf } from '../collisions/setting.ts';
import type { Setting } from '../collisions/setting.ts';
import { meaningOf } from '../collisions/surroundings.ts';
import type { Surroundings } from '../collisions/surroundings.ts';
import type { InstrumentHead } from '../context.ts';
import { Difference } from '../difference.ts';
import type { Examined, Examiner } from '../examiner.ts';
import type { NormRule, Report } from '../rule.ts';
import { RULES } from '../rules.generated.ts';
import type { MeaningChanges } from '../workspace-norms.ts';
import type { NormContext } from './context.ts';
import { NeighbourRule } from './pairs.ts';

const NORM_RULES: readonly (readonly [string, NormRule])[] = [...RULES].flatMap(([code, rule]) => (rule.reads === 'norms' ? [[code, rule] as const] : []));
const SENTENCE_RULES = NORM_RULES.filter(([, rule]) => rule.sentence);

/**
 * Tests norms against their own agreement, by the rules that read norms: sentence by sentence, and beside those norms of the
 * agreement that speak of the same. What changed is examined, and who asked about it.
 */
export class NormRuleExaminer implements Examiner {
  /** The norms of the sentence that each comes from. */
  readonly #sentences = new Map<Norm, readonly Norm[]>();
  readonly #stale = new Set<Norm>();
  readonly #found = new Map<Norm, readonly Finding[]>();
  /** What is found otherwise than when it was handed out last. */
  readonly #difference = new Difference<Finding>();
  readonly #beside = NORM_RULES.filter(([, rule]) => rule.beside).map(([code, rule]) => new NeighbourRule(code, rule, findingOf, (norm) => this.#sentences.get(norm) ?? [], this.#difference));
  /** How often an agreement has a kind of clause or particular; and who asked whether it has it. */
  readonly #kinds = new Map<string, number>();
  readonly #askers = new Map<string, Set<Norm>>();
  #surroundings: Surroundings | undefined;
  #meaning = '';
  #setting: Setting | undefined;
  #headers: ReadonlyMap<string, InstrumentHead> = new Map();

  update(changes: MeaningChanges, surroundings: Surroundings, shouldStop: () => boolean): Examined {
    this.#surround(surroundings);
    for (const norm of changes.norms.removed) this.#remove(norm);
    for (const sentence of sentencesOf(changes.norms.added)) this.#add(sentence);
    const { added, removed } = changes.particulars;
    for (const [list, by] of [[removed, -1], [added, 1]] as const) for (const { source, topic } of list) this.#count(source.agreement, topic, by);
    const complete = this.#examine(surroundings, shouldStop);
    if (complete) for (const rule of this.#beside) rule.settle();
    return { findings: this.#difference.take(), complete };
  }

  #surround(surroundings: Surroundings): void {
    if (surroundings === this.#surroundings) return;
    this.#surroundings = surroundings;
    this.#headers = new Map(surroundings.instruments.toReversed().map((header) => [header.name, header]));
    const meaning = meaningOf(surroundings, instrumentsOf(surroundings.instruments));
    if (meaning === this.#meaning && this.#setting) return;
    this.#meaning = meaning;
    this.#setting = settingOf(surroundings.vocabulary, surroundings.facts, surroundings.settings.asOf);
    for (const rule of this.#beside) rule.clear(this.#setting);
    for (const [norm, [first]] of this.#sentences) {
      if (norm === first) this.#stale.add(first);
      if (!isPast(norm, this.#setting)) for (const rule of this.#beside) rule.add(norm);
    }
  }

  #add(norms: readonly Norm[]): void {
    const [first] = norms;
    if (!first) return;
    this.#stale.add(first);
    for (const norm of norms) {
      this.#sentences.set(norm, norms);
      this.#count(norm.source.agreement, norm.source.kind, 1);
      if (!isPast(norm, this.#setting)) for (const rule of this.#beside) rule.add(norm);
    }
  }

  #remove(norm: Norm): void {
    for (const rule of this.#beside) rule.remove(norm);
    this.#sentences.delete(norm);
    this.#stale.delete(norm);
    this.#find(norm, NOTHING);
    this.#count(norm.source.agreement, norm.source.kind, -1);
  }

  #count(agreement: string, kind: string, by: 1 | -1): void {
    const key = `${agreement}|${kind}`;
    const before = this.#kinds.get(key) ?? 0;
    if (before + by > 0) this.#kinds.set(key, before + by);
    else this.#kinds.delete(key);
    if (before > 0 === before + by > 0) return;
    for (const norm of this.#askers.get(key) ?? []) if (this.#sentences.has(norm)) this.#stale.add(norm);
    this.#askers.delete(key);
  }

  #examine({ settings }: Surroundings, shouldStop: () => boolean): boolean {
    const setting = this.#setting;
    if (!setting) return true;
    const contextFor = (asker: Norm | undefined): NormContext => ({
      settings,
      setting,
      header: (agreement) => this.#headers.get(agreement),
      has: (agreement, kind) => {
        const key = `${agreement}|${kind}`;
        if (asker) this.#askers.set(key, (this.#askers.get(key) ?? new Set()).add(asker));
        return this.#kinds.has(key);
      },
    });
    for (const first of this.#stale) {
      if (shouldStop()) return false;
      this.#stale.delete(first);
      const norms = this.#sentences.get(first) ?? [];
      const found = isPast(first, setting) ? [] : SENTENCE_RULES.flatMap(([code, rule]) => [...rule.sentence?.(norms, contextFor(first)) ?? []].map((report) => findingOf(code, rule, report, first)));
      this.#find(first, found);
    }
    return this.#beside.every((rule) => rule.examine(contextFor(undefined), shouldStop));
  }

  #find(first: Norm, found: readonly Finding[]): void {
    for (const finding of this.#found.get(first) ?? NOTHING) this.#difference.remove(finding);
    for (const finding of found) this.#difference.add(finding);
    if (found.length > 0) this.#found.set(first, found);
    else this.#found.delete(first);
  }
}

const NOTHING: readonly Finding[] = [];

/** A version of a clause that another replaced: nobody mends it any more. */
function isPast({ source }: Norm, setting: Setting | undefined): boolean {
  return source.version?.until !== undefined && setting !== undefined && source.version.until <= setting.asOf;
}

/** The norms of each sentence. They come one after the other. */
function sentencesOf(norms: readonly Norm[]): readonly (readonly Norm[])[] {
  const sentences: Norm[][] = [];
  for (const norm of norms) {
    const last = sentences.at(-1);
    if (last?.[0]?.source.span === norm.source.span && last[0].source.version?.from === norm.source.version?.from) last.push(norm);
    else sentences.push([norm]);
  }
  return sentences;
}

/** A finding in a composed text is shown where its words stand, without fixes: an edit there would be of another text. */
function findingOf(code: string, rule: NormRule, report: Report, norm: Norm): Finding {
  const finding = { severity: rule.severity, related: [], fixes: [], clauses: [norm.source.clause], ...report, code };
  if (!isComposed(report.span.anchor)) return finding;
  return { ...finding, span: placed(report.span), related: finding.related.map((related) => ({ ...related, span: placed(related.span) })), fixes: [] };
}

function placed(span: Span): Span {
  return sourcesOf(span)[0]?.span ?? span;
}
