import type { Finding, Norm } from '@dealwright/model';
import type { NormRule, Report } from '../rule.ts';
import type { Setting } from '../collisions/setting.ts';
import type { NormContext } from './context.ts';
import { Neighbours } from './neighbours.ts';
import type { Neighbourhood } from './neighbours.ts';

/** Where more norms than this speak of one thing, what each adds to the others is nothing that a reader can follow. */
const MOST_NEIGHBOURS = 128;

/** What a rule says of a norm beside another. */
interface Pair {
  readonly norm: Norm;
  readonly other: Norm;
  readonly code: string;
  readonly finding: Finding;
}

/** What the rules that read norms beside each other find, kept up to date with the norms that come and go. */
export class NeighbourRules {
  readonly #rules: readonly (readonly [string, NormRule])[];
  readonly #settle: (code: string, rule: NormRule, report: Report, norm: Norm) => Finding;
  #neighbours: Neighbours | undefined;
  /** By each of their norms. */
  readonly #pairs = new Map<Norm, Set<Pair>>();
  readonly #all = new Set<Pair>();
  /** Norms that were not yet read beside their neighbours. */
  readonly #fresh = new Set<Norm>();
  readonly #sentenceOf: (norm: Norm) => readonly Norm[];

  /**
   * @param settle makes a finding of what a rule reports
   * @param sentenceOf all the norms of the sentence that a norm comes from
   */
  constructor(rules: readonly (readonly [string, NormRule])[], settle: (code: string, rule: NormRule, report: Report, norm: Norm) => Finding, sentenceOf: (norm: Norm) => readonly Norm[]) {
    this.#rules = rules.filter(([, rule]) => rule.beside);
    this.#settle = settle;
    this.#sentenceOf = sentenceOf;
  }

  /** Begins anew, without norms. */
  clear({ taxonomy }: Setting): void {
    this.#neighbours = new Neighbours(taxonomy);
    this.#pairs.clear();
    this.#all.clear();
    this.#fresh.clear();
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
      this.#unpair(norm);
      for (const around of this.#neighbours?.around(norm) ?? []) {
        if (isCrowded(around)) continue;
        for (const other of around.members) {
          if (other.source.span === norm.source.span || this.#fresh.has(other)) continue;
          this.#read(norm, other, context);
          this.#read(other, norm, context);
        }
      }
    }
    return true;
  }

  /** For each sentence and rule the report beside the clause that comes first by its number, where each norm of the sentence has one. */
  findings(): readonly Finding[] {
    const reported = new Map<string, Map<Norm, Pair>>();
    for (const pair of this.#all) {
      const [first = pair.norm] = this.#sentenceOf(pair.norm);
      const key = `${pair.code} ${first.source.uri} ${first.id}`;
      const byNorm = reported.get(key) ?? new Map<Norm, Pair>();
      const known = byNorm.get(pair.norm);
      reported.set(key, byNorm);
      if (!known || inOrder(pair.other, known.other) < 0) byNorm.set(pair.norm, pair);
    }
    return [...reported.values()].flatMap((byNorm) => {
      const pairs = [...byNorm.values()].toSorted((a, b) => inOrder(a.other, b.other) || inOrder(a.norm, b.norm));
      const [first] = pairs;
      return first && this.#sentenceOf(first.norm).length === pairs.length ? [first.finding] : [];
    });
  }

  #read(norm: Norm, other: Norm, context: NormContext): void {
    for (const [code, rule] of this.#rules) {
      const report = rule.beside?.(norm, other, context);
      if (!report) continue;
      const pair = { norm, other, code, finding: this.#settle(code, rule, report, norm) };
      this.#all.add(pair);
      for (const one of [norm, other]) {
        const pairs = this.#pairs.get(one);
        if (pairs) pairs.add(pair);
        else this.#pairs.set(one, new Set([pair]));
      }
    }
  }

  #unpair(norm: Norm): void {
    for (const pair of this.#pairs.get(norm) ?? []) {
      this.#all.delete(pair);
      this.#pairs.get(pair.norm === norm ? pair.other : pair.norm)?.delete(pair);
    }
    this.#pairs.delete(norm);
  }
}

function isCrowded({ members }: Neighbourhood): boolean {
  return members.size > MOST_NEIGHBOURS;
}

const numbers = new Intl.Collator('en', { numeric: true });

/** The order of clauses by their numbers, the same wherever they stand in the text. */
export function inOrder(a: Norm, b: Norm): number {
  return numbers.compare(a.source.clauseNumber, b.source.clauseNumber) || numbers.compare(a.id, b.id) || (a.source.uri < b.source.uri ? -1 : a.source.uri > b.source.uri ? 1 : 0);
}
