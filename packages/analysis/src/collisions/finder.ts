import type { Finding, Norm, Settings } from '@dealwright/model';
import { codeOf, instrumentsOf, isLibertyElsewhere } from './comparison.ts';
import type { Instruments } from './comparison.ts';
import { readyNorm } from './compile.ts';
import type { ReadyNorm } from './ready.ts';
import type { Found, Speech } from './found.ts';
import { judgeReady, worst } from './judge.ts';
import { neverMeet } from './meeting.ts';
import { NormIndex } from './norm-index.ts';
import { present } from './present.ts';
import type { Pair } from './present.ts';
import { membershipSets } from './readings.ts';
import { settingOf } from './setting.ts';
import type { Setting } from './setting.ts';
import type { Surroundings } from './surroundings.ts';
import { meaningOf, sightOf, textOf } from './surroundings.ts';
import { witnessOf } from './witness.ts';

export interface Collided {
  /** In the order of their files and of the text. A finding that says the same as before is the same object. */
  readonly findings: readonly Finding[];
  /** False where `shouldStop` said so: the rest is found by the next update. */
  readonly complete: boolean;
}

/**
 * Finds the collisions among the norms of a workspace, and keeps them up to date at the cost of what changed: a norm that is
 * added is compared with those that the index pairs it with, and with no others.
 *
 * After any sequence of updates the findings are those of a new finder given the last state.
 */
export class CollisionFinder {
  readonly #norms = new Map<Norm, ReadyNorm>();
  /** Pairs about which there is something to say, by each of their norms. */
  readonly #pairs = new Map<ReadyNorm, Set<Pair>>();
  readonly #all = new Set<Pair>();
  readonly #unmatched = new Set<ReadyNorm>();
  #meaning = '';
  #text = '';
  #setting: Setting | undefined;
  #index: NormIndex | undefined;
  #instruments: Instruments = new Map();
  #settings: Settings | undefined;
  #surroundings: Surroundings | undefined;
  #speech: Speech | undefined;

  /** Takes norms out and in; where what they depend on changed in meaning, all of them are compared anew. */
  update(changes: { readonly added: Iterable<Norm>; readonly removed: Iterable<Norm> }, surroundings: Surroundings, shouldStop: () => boolean = () => false): Collided {
    const complete = this.change(changes, surroundings, shouldStop);
    return { findings: this.#speech ? present(this.#all, this.#speech) : [], complete };
  }

  /** As `update`, without putting what was found into words and order. Says whether all was compared. */
  change(changes: { readonly added: Iterable<Norm>; readonly removed: Iterable<Norm> }, surroundings: Surroundings, shouldStop: () => boolean = () => false): boolean {
    this.#surround(surroundings);
    for (const norm of changes.removed) this.#remove(norm);
    for (const norm of changes.added) this.#add(norm);
    return this.#match(shouldStop);
  }

  /** How many norms there are, and how many pairs of them there is something to say about. */
  get size(): { readonly norms: number; readonly pairs: number } {
    return { norms: this.#norms.size, pairs: this.#all.size };
  }

  #surround(surroundings: Surroundings): void {
    if (surroundings === this.#surroundings) return;
    this.#surroundings = surroundings;
    const { vocabulary, facts, settings } = surroundings;
    this.#settings = settings;
    const instruments = instrumentsOf(surroundings.instruments);
    const meaning = meaningOf(surroundings, instruments);
    if (meaning !== this.#meaning || !this.#setting) {
      this.#meaning = meaning;
      this.#instruments = instruments;
      this.#setting = settingOf(vocabulary, facts, settings.asOf);
      this.#index = new NormIndex(this.#setting.taxonomy);
      this.#pairs.clear();
      this.#all.clear();
      this.#unmatched.clear();
      const norms = [...this.#norms.keys()];
      this.#norms.clear();
      for (const norm of norms) this.#add(norm);
    }
    const text = textOf(surroundings);
    if (text !== this.#text) for (const pair of this.#all) pair.worded = undefined;
    this.#text = text;
    this.#speech = { setting: this.#setting, vocabulary, sees: sightOf(surroundings.uses) };
  }

  #add(norm: Norm): void {
    if (this.#norms.has(norm) || !this.#setting || !this.#index) return;
    const supersededOn = this.#instruments.get(norm.source.agreement)?.supersededOn;
    const ready = readyNorm(norm, this.#setting, supersededOn === undefined ? undefined : supersededOn - 1);
    this.#norms.set(norm, ready);
    if (norm.modality !== 'obligation' && norm.modality !== 'permission' && norm.modality !== 'prohibition') return;
    this.#index.add(ready);
    this.#unmatched.add(ready);
    ready.isWaiting = true;
  }

  #remove(norm: Norm): void {
    const ready = this.#norms.get(norm);
    if (!ready) return;
    this.#norms.delete(norm);
    this.#unmatched.delete(ready);
    this.#index?.remove(ready);
    for (const pair of this.#pairs.get(ready) ?? []) {
      this.#all.delete(pair);
      this.#pairs.get(pair.found.first)?.delete(pair);
      this.#pairs.get(pair.found.second)?.delete(pair);
    }
    this.#pairs.delete(ready);
  }

  /** Of two norms that are both new the one that comes later finds the other. */
  #match(shouldStop: () => boolean): boolean {
    for (const norm of this.#unmatched) {
      if (shouldStop()) return false;
      this.#unmatched.delete(norm);
      norm.isWaiting = false;
      const isBan = norm.norm.modality === 'prohibition';
      this.#index?.partnersOf(norm, (partner) => {
        if (!partner.isWaiting) this.#compare(isBan ? partner : norm, isBan ? norm : partner);
      });
    }
    return true;
  }

  #compare(first: ReadyNorm, second: ReadyNorm): void {
    const [setting, settings] = [this.#setting, this.#settings];
    if (!setting || !settings || neverMeet(first, second, setting)) return;
    const code = codeOf(first.norm, second.norm, this.#instruments, settings);
    const found = code && compare(code, first, second, setting);
    if (!found) return;
    const pair: Pair = { found, worded: undefined };
    this.#all.add(pair);
    for (const norm of [first, second]) {
      const pairs = this.#pairs.get(norm);
      if (pairs) pairs.add(pair);
      else this.#pairs.set(norm, new Set([pair]));
    }
  }
}

function compare(code: Found['code'], first: ReadyNorm, second: ReadyNorm, setting: Setting): Found | undefined {
  const bearers = first.parties.length === 1 && second.parties.length === 1 ? first.parties : first.parties.filter((party) => second.parties.includes(party));
  const { ruling, case: met } = worst(bearers.map((bearer) => judgeReady(first, second, bearer, setting)));
  if (ruling === 'compatible') return undefined;
  const elsewhere = isLibertyElsewhere(first.norm, second.norm);
  if (elsewhere && ruling !== 'conflict' && ruling !== 'narrowed') return undefined;
  const narrowed = ruling === 'narrowed' || elsewhere;
  return {
    code: narrowed ? 'conflict/narrowed' : code,
    ruling: narrowed ? 'narrowed' : ruling,
    first,
    second,
    ...(met && { witness: witnessOf(met, setting) }),
    asked: met ? membershipSets(met.questions) : [],
    undoes: met?.undoes ?? false,
    assumed: met?.assumed ?? new Map<string, number | boolean>(),
    letting: met?.letting ?? false,
  };
}
