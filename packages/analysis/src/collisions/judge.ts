import { both, either, isUnresolved, negate, solve } from '@dealwright/algebra';
import type { Course, Formula } from '@dealwright/algebra';
import type { Day, Norm } from '@dealwright/model';
import { reachesWhatIsLet } from './acts.ts';
import { collisionIn, narrowingIn } from './collide.ts';
import type { Branch, Collision, Masks } from './collide.ts';
import { readyNorm } from './compile.ts';
import type { ReadyNorm } from './ready.ts';
import { branchOf, candidateDays, courseOf, openOf } from './courses.ts';
import type { Assumption, Open } from './courses.ts';
import { frameOf } from './frame.ts';
import { neverMeet } from './meeting.ts';
import type { Frame } from './frame.ts';
import { openingsOf } from './openings.ts';
import { rulingOnPlain } from './plain.ts';
import { counterReading, findReading, readingsOf } from './readings.ts';
import type { Departure, Readings } from './readings.ts';
import { GRAVITY } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import type { Setting } from './setting.ts';

/** What is found of two norms, before anybody words it. Where the case is may be worked out only when somebody asks. */
export interface Judgement {
  readonly ruling: Ruling;
  readonly case?: Case;
  /** Whether all that it hangs on is whether letting another act is acting. */
  readonly letting?: true;
}

/** Where two norms meet, and what must be so for that. */
export interface Case {
  readonly frame: Frame;
  readonly collision: Collision;
  /** The memberships that it hangs on: with them it is so, or (`undoes`) without them. */
  readonly questions: readonly (readonly Departure[])[];
  readonly undoes: boolean;
  /** The reading in which the collision was found. */
  readonly reading: readonly Departure[];
  /** Events and conditions that are not as things stand. */
  readonly assumed: Assumption;
  readonly open: readonly Open[];
}

const COMPATIBLE: Judgement = { ruling: 'compatible' };
const UNDECIDED: Judgement = { ruling: 'undecided' };

/** Judges a duty or a permission against a prohibition on the same party. Whether the two are compared at all is not asked here. */
export function judgePair(first: Norm, second: Norm, setting: Setting): Judgement {
  const [duty, ban] = [readyNorm(first, setting), readyNorm(second, setting)];
  const bearers = duty.parties.filter((party) => ban.parties.includes(party));
  return worst(bearers.map((bearer) => judgeReady(duty, ban, bearer, setting)));
}

/** As `judgePair`, of norms made ready, for one party that both bind. */
export function judgeReady(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judgement {
  if (isEmpty(first) || isEmpty(second) || first.first > second.last || second.first > first.last || neverMeet(first, second, setting)) return COMPATIBLE;
  const judge = (): Judgement => judgeBoxes(first, [second], bearer, setting);
  const ruling = rulingOnPlain(first, second, setting, () => judge().ruling);
  if (ruling === 'compatible') return COMPATIBLE;
  const found = ruling === undefined ? judge() : new Known(ruling, judge);
  if (found.ruling !== 'conflict' || first.norm.grantedTo === undefined || reachesWhatIsLet(second, setting)) return found;
  // A right that is given to another: whether giving it is acting is an open question.
  return new Known('depends', () => found, true);
}

/** Whether no day belongs to it: a clause that was replaced on the day on which it began. */
function isEmpty({ first, last }: ReadyNorm): boolean {
  return first > last;
}

/** A ruling of which the case is worked out when somebody asks. */
class Known implements Judgement {
  readonly ruling: Ruling;
  readonly letting?: true;
  readonly #judge: () => Judgement;

  constructor(ruling: Ruling, judge: () => Judgement, letting?: true) {
    this.ruling = ruling;
    this.#judge = judge;
    if (letting) this.letting = letting;
  }

  get case(): Case | undefined {
    return this.#judge().case;
  }
}

/**
 * As `judgeReady`, of a duty and several prohibitions taken as one.
 *
 * @returns *undecided* where there are too many
 */
export function judgeTogether(first: ReadyNorm, bans: readonly ReadyNorm[], bearer: string, setting: Setting): Judgement {
  return judgeBoxes(first, bans, bearer, setting);
}

/** Whether a duty and several prohibitions taken as one collide as things stand, with nothing read into the declarations. Not where that is not decided. */
export function collidePlainly(first: ReadyNorm, bans: readonly ReadyNorm[], bearer: string, setting: Setting): boolean {
  return first.boxes.some((_, box) => {
    const frame = frameOf(first, box, bans, setting);
    if (frame === undefined || frame === 'undecided') return false;
    const met = new Search(frame, openOf(first, bans, bearer, setting), setting).asThingsStand(readingsOf(frame).plain);
    return met !== undefined && met !== 'undecided';
  });
}

function judgeBoxes(first: ReadyNorm, bans: readonly ReadyNorm[], bearer: string, setting: Setting): Judgement {
  let found = COMPATIBLE;
  for (let box = 0; box < first.boxes.length && found.ruling !== 'conflict'; box++) {
    const frame = frameOf(first, box, bans, setting);
    if (frame === undefined) continue;
    found = worst([found, frame === 'undecided' ? UNDECIDED : judgeFrame(frame, bearer, setting)]);
  }
  return found;
}

/** The gravest of several judgements; of equals the first. */
export function worst(judgements: readonly Judgement[]): Judgement {
  return judgements.reduce((best, each) => (GRAVITY.indexOf(each.ruling) < GRAVITY.indexOf(best.ruling) ? each : best), COMPATIBLE);
}

function judgeFrame(frame: Frame, bearer: string, setting: Setting): Judgement {
  const open = openOf(frame.first, frame.bans, bearer, setting);
  const readings = readingsOf(frame);
  const search = new Search(frame, open, setting);
  const bare = { frame, open, questions: [], undoes: false, reading: [], assumed: new Map() };

  const plain = search.asThingsStand(readings.plain);
  if (plain && plain !== 'undecided') {
    const counter = counterReading(frame, readings, (masks) => {
      const there = search.asThingsStand(masks);
      return there === 'undecided' ? there : there !== undefined;
    });
    if (counter === 'undecided') return UNDECIDED;
    if (counter) return { ruling: hangsOnUnknown(counter) ? 'undetermined' : 'depends', case: { ...bare, ...plain, questions: [counter], undoes: true } };
    const sure = search.whateverBlanksHold(readings.plain);
    return { ruling: sure ? 'conflict' : 'undetermined', case: { ...bare, ...plain } };
  }
  return inSomeReading(readings, search, bare)
    ?? (plain === 'undecided' ? UNDECIDED : undefined)
    ?? narrowing(readings, search, bare)
    ?? COMPATIBLE;
}

/** In some reading, as things stand; else in the plain reading, in some course of events; else in some of both. */
function inSomeReading(readings: Readings, search: Search, bare: Omit<Case, 'collision'>): Judgement | undefined {
  const { frame } = bare;
  const read = findReading(frame, readings, (masks) => search.asThingsStand(masks));
  if (read === 'undecided') return UNDECIDED;
  const [first] = read;
  if (first) {
    const ruling = hangsOnUnknown(first.departures) ? 'undetermined' : 'depends';
    return { ruling, case: { ...bare, ...first.value, reading: first.departures, questions: read.map(({ departures }) => departures) } };
  }
  const course = search.inSomeCourse(readings.plain);
  if (course && course !== 'undecided') return { ruling: search.isUnknown(course.assumed) ? 'undetermined' : 'depends', case: { ...bare, ...course } };
  const either = findReading(frame, readings, (masks) => search.inSomeCourse(masks));
  if (either === 'undecided') return UNDECIDED;
  const [both] = either;
  if (!both) return course === 'undecided' ? UNDECIDED : undefined;
  const ruling = hangsOnUnknown(both.departures) || search.isUnknown(both.value.assumed) ? 'undetermined' : 'depends';
  return { ruling, case: { ...bare, ...both.value, reading: both.departures, questions: either.map(({ departures }) => departures) } };
}

function narrowing(readings: Readings, search: Search, bare: Omit<Case, 'collision'>): Judgement | undefined {
  if (search.open.some(({ unknown }) => unknown)) return undefined;
  const branch = search.branch();
  const collision = branch === 'undecided' ? undefined : narrowingIn(bare.frame, readings.plain, branch);
  return collision && { ruling: 'narrowed', case: { ...bare, collision } };
}

function hangsOnUnknown(departures: readonly Departure[]): boolean {
  return departures.some(({ alike, reading }) => alike.some(({ id }) => isUnresolved(id)) || reading.memberships.flat().some((id) => isUnresolved(id)));
}

/** A collision and what is assumed for it. */
interface Met { readonly collision: Collision; readonly assumed: Assumption }

/** More sets of departures from how things stand than this are not tried. */
const MOST_SETS = 256;
const MOST_PLACINGS = 20_000;
/** Of all readings and courses of one pair together, no more than these. */
const MOST_TRIED = 50_000;

/** Looks for collisions of one frame over courses of events. */
class Search {
  readonly frame: Frame;
  readonly open: readonly Open[];
  readonly #setting: Setting;
  #days: ReadonlyMap<string, readonly Day[]> | undefined;
  #tried = 0;

  constructor(frame: Frame, open: readonly Open[], setting: Setting) {
    this.frame = frame;
    this.open = open;
    this.#setting = setting;
  }

  /** As things stand; the triggers that both norms share are assumed to hold. */
  asThingsStand(masks: Masks): Met | undefined | 'undecided' {
    return this.#inCourse(masks, new Map()) ?? this.#happening(masks, this.open.filter(({ shared, deed }) => shared && deed === 'chance'), new Map());
  }

  /** With the fewest departures from how things stand. */
  inSomeCourse(masks: Masks): Met | undefined | 'undecided' {
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
    return all.some((mask) => (mask & 1) !== 0 && (mask & this.frame.secondBits) !== 0
      && solve({ formula: both(covers(mask), forbids(mask)), free, course, asOf: this.#setting.asOf }) !== undefined);
  }

  #inCourse(masks: Masks, assumed: Assumption): Met | undefined | 'undecided' {
    if (++this.#tried > MOST_TRIED) return 'undecided';
    const hasChoices = this.open.some(({ deed }) => deed === 'choice');
    const branch = branchOf(this.open, assumed, hasChoices ? this.#candidates() : new Map());
    if (branch === 'undecided') return branch;
    const collision = collisionIn(this.frame, masks, branch, this.#setting.asOf);
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
