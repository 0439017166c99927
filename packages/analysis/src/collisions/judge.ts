import { isUnresolved } from '@dealwright/algebra';
import type { Norm } from '@dealwright/model';
import { reachesWhatIsLet } from './acts.ts';
import { narrowingIn } from './collide.ts';
import type { Collision } from './collide.ts';
import { boundSince } from './bound-since.ts';
import { readyNorm } from './compile.ts';
import type { ReadyNorm } from './ready.ts';
import { openOf } from './courses.ts';
import type { Assumption, Open } from './courses.ts';
import { rulingKeyOf } from './frame-key.ts';
import { frameOf } from './frame.ts';
import { neverMeet } from './meeting.ts';
import type { Frame } from './frame.ts';
import { rulingOnPlain } from './plain.ts';
import { counterReading, findReading, readingsOf } from './readings.ts';
import type { Departure, Readings } from './readings.ts';
import { GRAVITY } from './ruling.ts';
import type { Ruling } from './ruling.ts';
import { Search } from './search.ts';
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
export function judgeReady(one: ReadyNorm, other: ReadyNorm, bearer: string, setting: Setting): Judgement {
  const [first, second] = [boundSince(one, bearer, setting), boundSince(other, bearer, setting)];
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
  return judgeBoxes(boundSince(first, bearer, setting), bans.map((ban) => boundSince(ban, bearer, setting)), bearer, setting);
}

/** Whether a duty and several prohibitions taken as one collide as things stand, with nothing read into the declarations. Not where that is not decided. */
export function collidePlainly(duty: ReadyNorm, all: readonly ReadyNorm[], bearer: string, setting: Setting): boolean {
  const first = boundSince(duty, bearer, setting);
  const bans = all.map((ban) => boundSince(ban, bearer, setting));
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

/** Frames that are alike in all that matters are judged once; what is spoken of is worked out again. */
function judgeFrame(frame: Frame, bearer: string, setting: Setting): Judgement {
  const open = openOf(frame.first, frame.bans, bearer, setting);
  if (open.length === 0) return judgeOpen(frame, open, setting);
  const key = rulingKeyOf(frame, open, setting);
  const known = setting.rulings.get(key);
  if (known === 'compatible') return COMPATIBLE;
  if (known !== undefined) return known === 'undecided' ? UNDECIDED : new Known(known, () => judgeOpen(frame, open, setting));
  const found = judgeOpen(frame, open, setting);
  setting.rulings.set(key, found.ruling);
  return found;
}

function judgeOpen(frame: Frame, open: readonly Open[], setting: Setting): Judgement {
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
