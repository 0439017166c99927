import type { Finding, Norm } from '@dealwright/model';
import type { Setting } from '../collisions/setting.ts';
import type { Difference } from '../difference.ts';
import type { NormRule, Report } from '../rule.ts';
import type { NormContext } from './context.ts';
import { Neighbours } from './neighbours.ts';
import type { Neighbourhood } from './neighbours.ts';
import { orderOf } from './order.ts';

/** Where more norms than this speak of one thing, what each adds to the others is nothing that a reader can follow. */
const MOST_NEIGHBOURS = 128;

/** What a rule says of a norm beside another: of all others the first by number. */
interface Pair {
  readonly norm: Norm;
  readonly other: Norm;
  readonly finding: Finding;
}

/** Makes a finding of what a rule reports. */
export type Settle = (code: string, rule: NormRule, report: Report, norm: Norm) => Finding;

/** What a rule that reads norms beside each other finds, kept up to date with the norms that come and go. */
export class NeighbourRule {
  readonly #code: string;
  readonly #rule: NormRule;
  readonly #settle: Settle;
  readonly #sentenceOf: (norm: Norm) => readonly Norm[];
  #neighbours: Neighbours | undefined;
  readonly #pairs = new Map<Norm, Pair>();
  /** The norms that are reported beside a norm. */
  readonly #besides = new Map<Norm, Set<Norm>>();
  /** Norms that were not yet read beside their neighbours. */
  readonly #fresh = new Set<Norm>();
  /** What is found of a sentence, by its first norm; of those where it may have changed, nothing yet. */
  readonly #found = new Map<Norm, Finding>();
  readonly #touched = new Set<Norm>();

  readonly #difference: Difference<Finding>;

  /**
   * @param sentenceOf all the norms of the sentence that a norm comes from
   * @param difference takes what is found and what is no longer found
   */
  constructor(code: string, rule: NormRule, settle: Settle, sentenceOf: (norm: Norm) => readonly Norm[], difference: Difference<Finding>) {
    this.#code = code;
    this.#rule = rule;
    this.#settle = settle;
    this.#sentenceOf = sentenceOf;
    this.#difference = difference;
  }

  /** Begins anew, without norms. */
  clear({ taxonomy }: Setting): void {
    this.#neighbours = new Neighbours(taxonomy);
    for (const finding of this.#found.values()) this.#difference.remove(finding);
    for (const all of [this.#pairs, this.#besides, this.#fresh, this.#found, this.#touched]) all.clear();
  }

  add(norm: Norm): void {
    if (norm.acts.actions.length !== 1) return;
    const home = this.#neighbours?.add(norm);
    if (!home) return;
    if (home.members.size === MOST_NEIGHBOURS + 1) for (const member of home.members) this.#unpair(member);
    this.#fresh.add(norm);
  }

  remove(norm: Norm): void {
    const home = this.#neighbours?.remove(norm);
    if (!home) return;
    this.#unpair(norm);
    this.#fresh.delete(norm);
    if (home.members.size === MOST_NEIGHBOURS) for (const member of home.members) this.#fresh.add(member);
  }

  /** Reads the norms that came beside their neighbours. Says whether none is left. */
  examine(context: NormContext, shouldStop: () => boolean): boolean {
    for (const norm of this.#fresh) {
      if (shouldStop()) return false;
      this.#fresh.delete(norm);
      const home = this.#neighbours?.homeOf(norm);
      if (!home || isCrowded(home)) continue;
      for (const around of this.#neighbours?.around(norm) ?? []) {
        if (isCrowded(around)) continue;
        for (const other of around.members) {
          // Of two that are both new the later one reads them beside each other.
          if (other.source.span === norm.source.span || this.#fresh.has(other)) continue;
          this.#read(norm, other, context);
          this.#read(other, norm, context);
        }
      }
    }
    return true;
  }

  /** Hands out, for each sentence, the report beside the clause that comes first by its number, where each of its norms has one. */
  settle(): void {
    for (const first of this.#touched) {
      const pairs = this.#sentenceOf(first).map((norm) => this.#pairs.get(norm));
      const [pair] = pairs.flatMap((one) => one ?? []).toSorted((a, b) => (orderOf(a.other) < orderOf(b.other) ? -1 : orderOf(a.other) > orderOf(b.other) ? 1 : 0));
      const [before, now] = [this.#found.get(first), pairs.includes(undefined) ? undefined : pair?.finding];
      if (before === now) continue;
      if (before) this.#difference.remove(before);
      if (now) {
        this.#difference.add(now);
        this.#found.set(first, now);
      } else this.#found.delete(first);
    }
    this.#touched.clear();
  }

  #read(norm: Norm, other: Norm, context: NormContext): void {
    const known = this.#pairs.get(norm);
    if (known && orderOf(known.other) <= orderOf(other)) return;
    const report = this.#rule.beside?.(norm, other, context);
    if (!report) return;
    if (known) this.#besides.get(known.other)?.delete(norm);
    this.#pairs.set(norm, { norm, other, finding: this.#settle(this.#code, this.#rule, report, norm) });
    const beside = this.#besides.get(other);
    if (beside) beside.add(norm);
    else this.#besides.set(other, new Set([norm]));
    this.#touch(norm);
  }

  /** What was said beside a norm that is gone is looked for beside the others. */
  #unpair(norm: Norm): void {
    const pair = this.#pairs.get(norm);
    if (pair) {
      this.#pairs.delete(norm);
      this.#besides.get(pair.other)?.delete(norm);
      this.#touch(norm);
    }
    for (const beside of this.#besides.get(norm) ?? []) {
      this.#pairs.delete(beside);
      this.#fresh.add(beside);
      this.#touch(beside);
    }
    this.#besides.delete(norm);
  }

  #touch(norm: Norm): void {
    const [first] = this.#sentenceOf(norm);
    if (first) this.#touched.add(first);
  }
}

function isCrowded({ members }: Neighbourhood): boolean {
  return members.size > MOST_NEIGHBOURS;
}
