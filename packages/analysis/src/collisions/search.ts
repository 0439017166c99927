import { both, either, negate, solve } from '@dealwright/algebra';
import type { Course, Formula } from '@dealwright/algebra';
import type { Day } from '@dealwright/model';
import { collisionIn, fold } from './collide.ts';
import type { Branch, Collision, Masks } from './collide.ts';
import { branchOf, candidateDays, courseOf } from './courses.ts';
import type { Assumption, Open } from './courses.ts';
import type { Frame } from './frame.ts';
import { keyOf, placesOf } from './frame-key.ts';
import { openingsOf } from './openings.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/** A collision and what is assumed for it. */
export interface Met { readonly collision: Collision; readonly assumed: Assumption }

/** More sets of departures from how things stand than this are not tried. */
const MOST_SETS = 256;
const MOST_PLACINGS = 20_000;
/** In answer to one question no more courses of events than this are looked at, and for all questions of one pair together. */
const MOST_LOOKED_AT = 20_000;
const MOST_OF_PAIR = 60_000;
/** What it costs to solve a formula for its events, beside a look at one course. */
const SOLVING = 20;

const AS_IT_STANDS: Assumption = new Map();
const NOWHERE: ReadonlyMap<string, number> = new Map();

/** Looks for collisions of one frame over courses of events. */
export class Search {
  readonly frame: Frame;
  readonly open: readonly Open[];
  readonly #setting: Setting;
  #days: ReadonlyMap<string, readonly Day[]> | undefined;
  /** What the question that is being answered has cost so far, and all before it. */
  #cost = 0;
  #paid = 0;
  readonly #asked = new Set<string>();
  #about: string | undefined;
  readonly #places: ReadonlyMap<string, number>;

  constructor(frame: Frame, open: readonly Open[], setting: Setting) {
    this.frame = frame;
    this.open = open;
    this.#setting = setting;
    this.#places = open.length === 0 ? NOWHERE : placesOf(open);
  }

  /** As things stand; the triggers that both norms share are assumed to hold. */
  asThingsStand(masks: Masks): Met | undefined | 'undecided' {
    return this.open.length === 0 ? this.#inCourse(masks, AS_IT_STANDS) : this.#answer('now', masks, () => this.#now(masks));
  }

  /** With the fewest departures from how things stand. */
  inSomeCourse(masks: Masks): Met | undefined | 'undecided' {
    return this.open.length === 0 ? undefined : this.#answer('once', masks, () => this.#once(masks));
  }

  /** Pairs that wait for the same ask the same, and readings that make no difference do: each question is answered once. */
  #answer(kind: 'now' | 'once', masks: Masks, work: () => Met | undefined | 'undecided'): Met | undefined | 'undecided' {
    if (this.#paid > MOST_OF_PAIR) return 'undecided';
    const { answers } = this.#setting;
    const question = `${kind} ${this.#about ??= keyOf(this.frame, this.open, this.#places, this.#setting)}${this.#ask(masks)}`;
    const known = answers.get(question);
    this.#cost = 0;
    if (known) {
      // A pair pays once for what it asks, whoever asked it first.
      if (!this.#asked.has(question)) this.#paid += known.cost;
      this.#asked.add(question);
      const { assumed } = known;
      return assumed === undefined || assumed === 'undecided' ? assumed : this.#inCourse(masks, new Map(assumed.map(([place, value]) => [this.open[place]!.name, value])));
    }
    const met = work();
    answers.set(question, { assumed: met === undefined || met === 'undecided' ? met : [...met.assumed].map(([name, value]) => [this.#places.get(name)!, value]), cost: this.#cost });
    this.#paid += this.#cost;
    this.#asked.add(question);
    return met;
  }

  /** When each way is open and when it is forbidden: of what a reading comes to, only that counts. */
  #ask(masks: Masks): string {
    const { axes, covers, forbids, secondBits } = this.frame;
    const { formulaKeys } = this.#setting;
    const some = fold(this.frame, masks, false);
    let question = axes.some((axis, index) => !axis.each && masks[index]!.length > 1) ? '\n*' : '\n';
    for (const fixed of fold(this.frame, masks, true)) {
      question += ';';
      for (const chosen of some) {
        const mask = fixed & chosen;
        if ((mask & 1) !== 0) question += `${formulaKeys.of(covers(mask), this.#places)}-${(mask & secondBits) === 0 ? '' : formulaKeys.of(forbids(mask), this.#places)} `;
      }
    }
    return question;
  }

  #now(masks: Masks): Met | undefined | 'undecided' {
    return this.#inCourse(masks, AS_IT_STANDS) ?? this.#happening(masks, this.open.filter(({ shared, deed }) => shared && deed === 'chance'), new Map());
  }

  #once(masks: Masks): Met | undefined | 'undecided' {
    const chances = this.#relevant(masks);
    const shared = this.open.filter((open) => open.shared && open.deed === 'chance');
    let sets: readonly (readonly Open[])[] = chances.map((open) => [open]);
    let tried = 0;
    while (sets.length > 0) {
      for (const set of sets) {
        if (++tried > MOST_SETS) return 'undecided';
        const met = this.#departing(masks, set, []) ?? (shared.length > 0 ? this.#departing(masks, set, shared) : undefined);
        if (met) return met;
      }
      sets = sets.flatMap((set) => chances.slice(chances.indexOf(set.at(-1)!) + 1).map((open) => [...set, open]));
    }
    return undefined;
  }

  /** Whether the collision is there whatever the blanks of the bounds come to hold. */
  whateverBlanksHold(masks: Masks): boolean {
    const blanks = this.open.filter(({ unknown }) => unknown);
    return blanks.every(({ name }) => this.#inCourse(masks, new Map([[name, -Infinity]])) !== undefined && this.#inCourse(masks, new Map([[name, Infinity]])) !== undefined);
  }

  /** The courses as things stand, for every choice of the bearer. */
  branch(): Branch | 'undecided' {
    return branchOf(this.open, new Map(), this.open.some(({ deed }) => deed === 'choice') ? this.#candidates() : new Map());
  }

  isUnknown(assumed: Assumption): boolean {
    return this.open.some(({ name, unknown }) => unknown && assumed.has(name));
  }

  /** Each of a set otherwise than it stands: a condition turned round, an event happening, or not having happened. */
  #departing(masks: Masks, set: readonly Open[], shared: readonly Open[]): Met | undefined | 'undecided' {
    let fixed: readonly Map<string, number | boolean>[] = [new Map()];
    const happening: Open[] = [...shared];
    for (const open of set) {
      if (open.type === 'condition') for (const each of fixed) each.set(open.name, !open.stands);
      else if (open.unknown || open.stands === -Infinity) {
        const other = open.stands === Infinity ? -Infinity : Infinity;
        if (open.unknown) for (const each of fixed) each.set(open.name, other);
        else fixed = fixed.flatMap((each) => [new Map([...each, [open.name, other]]), new Map([...each, [open.name, NaN]])]);
      } else happening.push(open);
    }
    let doubt = false;
    for (const each of fixed) {
      const later = set.filter(({ name }) => Number.isNaN(each.get(name)));
      for (const { name } of later) each.delete(name);
      const met = this.#happening(masks, [...happening, ...later], each);
      if (met === 'undecided') doubt = true;
      else if (met) return met;
    }
    return doubt ? 'undecided' : undefined;
  }

  /** With some events happening, each on some day, and some conditions the other way round. */
  #happening(masks: Masks, open: readonly Open[], fixed: Assumption): Met | undefined | 'undecided' {
    const conditions = open.filter(({ type }) => type === 'condition');
    const events = open.filter(({ type }) => type === 'event');
    if (open.length === 0) return fixed.size === 0 ? undefined : this.#inCourse(masks, fixed);
    // Of conditions joined by `or` one is enough, and the others may stand: both ways are tried.
    for (let choice = (1 << conditions.length) - 1; choice >= 0; choice--) {
      const assumed = new Map(fixed);
      conditions.forEach(({ name }, index) => { if (choice & (1 << index)) assumed.set(name, true); });
      for (let some = (1 << events.length) - 1; some >= 0; some--) {
        const met = this.#placing(masks, events.filter((_, index) => some & (1 << index)), assumed);
        if (met) return met;
      }
    }
    return undefined;
  }

  #placing(masks: Masks, events: readonly Open[], assumed: Assumption): Met | undefined | 'undecided' {
    if (events.length === 0) return assumed.size === 0 ? undefined : this.#inCourse(masks, assumed);
    const { norm } = this.frame.first;
    const hasChoices = this.open.some(({ deed }) => deed === 'choice');
    const free = new Map(events.map(({ name, from }) => [name, from]));
    const course = courseOf(this.open, assumed);
    if (hasChoices) return this.#trying(masks, events, assumed);
    // An act of event collides where all its days are forbidden: where none ever is, no day need be tried.
    if (norm.modality === 'obligation' && norm.acts.aspect === 'event') return this.#overlaps(masks, free, course) ? this.#trying(masks, events, assumed) : undefined;
    let best: Met | undefined;
    for (const formula of this.#meetings(masks)) {
      if ((this.#cost += SOLVING) > MOST_LOOKED_AT) return 'undecided';
      const solution = solve({ formula, free, course, asOf: this.#setting.asOf });
      if (solution === 'undecided') return this.#trying(masks, events, assumed);
      if (!solution) continue;
      const met = this.#inCourse(masks, new Map([...assumed, ...solution.events]));
      if (met && met !== 'undecided' && (!best || met.collision.days[0]![0] < best.collision.days[0]![0])) best = met;
    }
    return best;
  }

  /** Tries the days that can make a difference, one event after another. */
  #trying(masks: Masks, events: readonly Open[], assumed: Assumption): Met | undefined | 'undecided' {
    let all: readonly Assumption[] = [assumed];
    for (const { name, from } of events) {
      const days = this.#candidates().get(name) ?? [from];
      if (all.length * days.length > MOST_PLACINGS) return 'undecided';
      all = days.flatMap((day) => all.map((each) => new Map([...each, [name, day]])));
    }
    for (const each of all) {
      const met = this.#inCourse(masks, each);
      if (met) return met;
    }
    return undefined;
  }

  /** Whether some way of keeping the first norm is forbidden on some day at all. */
  #overlaps(masks: Masks, free: ReadonlyMap<string, Day>, course: Course): boolean {
    const { axes, covers, forbids } = this.frame;
    const all = axes.reduce<readonly number[]>((some, _, index) => [...new Set(some.flatMap((mask) => masks[index]!.map((option) => mask & option)))], [-1]);
    this.#cost += SOLVING;
    return all.some((mask) => (mask & 1) !== 0 && (mask & this.frame.secondBits) !== 0
      && solve({ formula: both(covers(mask), forbids(mask)), free, course, asOf: this.#setting.asOf }) !== undefined);
  }

  #inCourse(masks: Masks, assumed: Assumption): Met | undefined | 'undecided' {
    if (this.#cost > MOST_LOOKED_AT) return 'undecided';
    const hasChoices = this.open.some(({ deed }) => deed === 'choice');
    const branch = branchOf(this.open, assumed, hasChoices ? this.#candidates() : new Map());
    if (branch === 'undecided') return branch;
    const collision = collisionIn(this.frame, masks, branch, this.#setting.asOf);
    this.#cost += branch.made;
    return collision && { collision, assumed };
  }

  #candidates(): ReadonlyMap<string, readonly Day[]> {
    return this.#days ??= candidateDays(this.open, [this.frame.first, ...this.frame.bans], this.#setting.asOf);
  }

  /** For each choice of what is *each*: some way is owed or permitted on the day, and every way that is, is forbidden. */
  #meetings(masks: Masks): readonly Formula[] {
    const { axes, covers, forbids } = this.frame;
    const combine = (each: boolean): readonly number[] => axes.reduce<readonly number[]>((all, axis, index) => (axis.each === each ? [...new Set(all.flatMap((mask) => masks[index]!.map((option) => mask & option)))] : all), [-1]);
    const some = combine(false);
    return combine(true).filter((fixed) => (fixed & 1) !== 0).map((fixed) => {
      const ways = some.map((way) => fixed & way).filter((mask) => (mask & 1) !== 0);
      const parts = new Map(ways.map((mask) => [covers(mask), forbids(mask)] as const).map((pair) => [JSON.stringify(pair), pair]));
      return both(either(...[...parts.values()].map(([covered]) => covered)), ...[...parts.values()].map(([covered, forbidden]) => either(negate(covered), forbidden)));
    });
  }

  /** What could bring a collision about by being otherwise. For a single way that is only what the norms wait for. */
  #relevant(masks: Masks): readonly Open[] {
    const { first, bans, axes } = this.frame;
    const chances = this.open.filter(({ deed, shared, type }) => deed === 'chance' && !(shared && type === 'event'));
    const oneWay = axes.every((axis, index) => axis.each || masks[index]!.length < 2);
    const isEvent = first.norm.modality === 'obligation' && first.norm.acts.aspect === 'event';
    const hasChoices = this.open.some(({ deed }) => deed === 'choice');
    if (!oneWay || isEvent || hasChoices) return chances;
    return chances.filter(({ name, stands }) => [first, ...bans].some((norm) => helps(norm, name, stands)));
  }
}

function helps(norm: ReadyNorm, name: string, stands: number | boolean): boolean {
  const way = stands === true ? 'false' : stands === false ? 'true' : stands === Infinity ? 'from' : 'to';
  return openingsOf(norm).helps.has(`${way} ${name}`);
}
