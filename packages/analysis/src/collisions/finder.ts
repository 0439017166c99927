import type { Finding, Modality, Norm, Settings, ThingId } from '@dealwright/model';
import type { Comparison, Judged } from './codes/comparison.ts';
import { comparisonOf } from './comparison.ts';
import { readyNorm } from './compile.ts';
import { FoundPair } from './found-pair.ts';
import type { ReadyNorm } from './ready.ts';
import type { Found, Speech } from './found.ts';
import { instrumentsOf } from './instruments.ts';
import type { Instruments } from './instruments.ts';
import { JointFinder } from './joint/joint-finder.ts';
import { neverMeet } from './meeting.ts';
import { NormIndex } from './norm-index.ts';
import { owes } from './owes.ts';
import { present } from './present.ts';
import type { Pair } from './present.ts';
import { GRAVITY } from './ruling.ts';
import { SameActIndex } from './same-act-index.ts';
import { settingOf } from './setting.ts';
import type { Setting } from './setting.ts';
import type { Surroundings } from './surroundings.ts';
import { meaningOf, sightOf, textOf } from './surroundings.ts';

interface Met extends Pair { found: FoundPair }

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
  readonly #pairs = new Map<ReadyNorm, Set<Met>>();
  readonly #all = new Set<Met>();
  readonly #unmatched = new Set<ReadyNorm>();
  /** Pairs that are graver where somebody owes what they stand in the way of, and the parties whose duties changed. */
  readonly #owing = new Set<Met>();
  readonly #unweighed = new Set<ThingId>();
  #sameActs = new SameActIndex();
  #joint = new JointFinder();
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
    return { findings: this.#speech ? present(this.#all, [...this.#joint.found], this.#speech) : [], complete };
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
      this.#index = new NormIndex(this.#setting);
      this.#sameActs = new SameActIndex();
      this.#joint = new JointFinder();
      this.#owing.clear();
      this.#pairs.clear();
      this.#all.clear();
      this.#unmatched.clear();
      const norms = [...this.#norms.keys()];
      this.#norms.clear();
      for (const norm of norms) this.#add(norm);
    }
    const text = textOf(surroundings);
    if (text !== this.#text) for (const each of [...this.#all, ...this.#joint.found]) each.worded = undefined;
    this.#text = text;
    this.#speech = { setting: this.#setting, vocabulary, sees: sightOf(surroundings.uses) };
  }

  #add(norm: Norm): void {
    if (this.#norms.has(norm) || !this.#setting || !this.#index) return;
    const supersededOn = this.#instruments.get(norm.source.agreement)?.supersededOn;
    const ready = readyNorm(norm, this.#setting, supersededOn === undefined ? undefined : supersededOn - 1);
    this.#norms.set(norm, ready);
    if (norm.modality === 'obligation') for (const party of ready.parties) this.#unweighed.add(party);
    this.#unmatched.add(ready);
  }

  #remove(norm: Norm): void {
    const ready = this.#norms.get(norm);
    if (!ready) return;
    this.#norms.delete(norm);
    if (!this.#unmatched.delete(ready)) {
      this.#index?.remove(ready);
      if (isActing(ready)) this.#sameActs.remove(ready);
      this.#joint.remove(ready);
    }
    if (norm.modality === 'obligation') for (const party of ready.parties) this.#unweighed.add(party);
    for (const pair of this.#pairs.get(ready) ?? []) {
      this.#all.delete(pair);
      this.#owing.delete(pair);
      this.#pairs.get(pair.found.first)?.delete(pair);
      this.#pairs.get(pair.found.second)?.delete(pair);
    }
    this.#pairs.delete(ready);
  }

  /** A norm is compared with those that were there before it. What acts comes first: it looks for what forbids, and of that there is less. */
  #match(shouldStop: () => boolean): boolean {
    for (const acting of [true, false]) {
      for (const norm of this.#unmatched) {
        if (isActing(norm) !== acting) continue;
        if (shouldStop()) return false;
        this.#unmatched.delete(norm);
        const visit = (partner: ReadyNorm): undefined => { this.#compare(...inOrder(norm, partner)); };
        this.#index?.partnersOf(norm, visit);
        this.#index?.add(norm);
        if (!acting) continue;
        this.#sameActs.partnersOf(norm, visit);
        this.#sameActs.add(norm);
      }
    }
    this.#weigh();
    return !this.#setting || this.#joint.settle(this.#setting, shouldStop);
  }

  #compare(first: ReadyNorm, second: ReadyNorm): void {
    const [setting, settings] = [this.#setting, this.#settings];
    if (!setting || !settings || neverMeet(first, second, setting)) return;
    const comparison = comparisonOf(first.norm, second.norm, this.#instruments, settings);
    if (!comparison) return;
    const found = compare(comparison, first, second, setting);
    if (first.norm.modality === 'obligation' && second.norm.modality === 'prohibition' && second.norm.reservation !== 'first right') this.#joint.compared(first, second, found?.ruling ?? 'compatible');
    if (!found) return;
    const pair: Met = { found, worded: undefined };
    this.#all.add(pair);
    if (comparison.owing) {
      this.#owing.add(pair);
      for (const party of first.parties) this.#unweighed.add(party);
    }
    for (const norm of [first, second]) {
      const pairs = this.#pairs.get(norm);
      if (pairs) pairs.add(pair);
      else this.#pairs.set(norm, new Set([pair]));
    }
  }

  /** Asks again of the pairs that stand in the way of an act whether somebody owes it, where duties came or went. */
  #weigh(): void {
    if (this.#unweighed.size > 0) {
      for (const pair of this.#owing) {
        const { found } = pair;
        if (!found.first.parties.some((party) => this.#unweighed.has(party))) continue;
        const owed = this.#isOwed(found);
        if (owed !== found.owed) [pair.found, pair.worded] = [found.weighed(owed), undefined];
      }
    }
    this.#unweighed.clear();
  }

  #isOwed(found: Found): boolean {
    const setting = this.#setting;
    let owed = false;
    if (setting) this.#index?.partnersOf(found.second, (partner) => (owed = owes(partner, found, setting)));
    return owed;
  }
}

/** What acts before what forbids or releases; of two alike, what was promised later. */
function inOrder(a: ReadyNorm, b: ReadyNorm): readonly [first: ReadyNorm, second: ReadyNorm] {
  const [one, other] = [RANK[a.norm.modality], RANK[b.norm.modality]];
  if (one !== other) return one < other ? [a, b] : [b, a];
  return isLater(a.norm, b.norm) ? [a, b] : [b, a];
}

const RANK: Readonly<Record<Modality, number>> = { obligation: 0, permission: 1, power: 1, prohibition: 2, release: 2 };

function isLater({ id, source }: Norm, other: Norm): boolean {
  const [day, than] = [source.dated ?? -Infinity, other.source.dated ?? -Infinity];
  if (day !== than) return day > than;
  return id === other.id ? source.uri > other.source.uri : id > other.id;
}

function isActing({ norm: { modality } }: ReadyNorm): boolean {
  return modality === 'obligation' || modality === 'permission';
}

function compare(comparison: Comparison, first: ReadyNorm, second: ReadyNorm, setting: Setting): FoundPair | undefined {
  const [party] = first.parties;
  const isOnly = party !== undefined && first.parties.length === 1 && second.parties.length === 1;
  const judged = isOnly
    ? comparison.judge(first, second, party, setting)
    : gravest(first.parties.filter((bearer) => second.parties.includes(bearer)).map((bearer) => comparison.judge(first, second, bearer, setting)));
  return judged.ruling === 'compatible' ? undefined : new FoundPair(comparison, judged, judged.ruling, first, second, setting);
}

function gravest(all: readonly Judged[]): Judged {
  return all.reduce((best, each) => (GRAVITY.indexOf(each.ruling) < GRAVITY.indexOf(best.ruling) ? each : best), NOTHING);
}

const NOTHING: Judged = { ruling: 'compatible' };
