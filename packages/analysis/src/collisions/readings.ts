import type { Masks } from './collide.ts';
import type { Frame } from './frame.ts';
import type { Membership, Option, Reading } from './option.ts';

/** A choice that the declarations leave open: which reading of an option holds. Alike options count as one. */
interface Variable {
  readonly axis: number;
  readonly alike: readonly Option[];
}

/** One departure from the plain reading. */
export interface Departure { readonly axis: number; readonly alike: readonly Option[]; readonly reading: Reading }

/** All readings of a frame. */
export interface Readings {
  readonly plain: Masks;
  readonly variables: readonly Variable[];
}

/** More readings than this are not tried. */
const MOST_READINGS = 4096;
/** And of several prohibitions taken together, of which there are many sets. */
const MOST_JOINT_READINGS = 256;

/** Works out which readings of a frame differ. */
export function readingsOf(frame: Frame): Readings {
  const variables: Variable[] = [];
  frame.axes.forEach((axis, index) => {
    const groups = new Map<string, Option[]>();
    axis.options.forEach((option, at) => {
      if (option.otherwise.length === 0) return;
      // Where the bearer may choose, two alike options can be read two ways at once, and both count.
      const key = axis.each ? `${option.plain} ${option.otherwise.map(({ mask, involves }) => `${mask}${involves === undefined ? '' : '*'}`).join(' ')}` : `${at}`;
      const group = groups.get(key);
      if (group) group.push(option);
      else groups.set(key, [option]);
    });
    for (const alike of groups.values()) variables.push({ axis: index, alike });
  });
  return { plain: frame.axes.map((axis) => unique(axis.options.map(({ plain }) => plain))), variables };
}

/**
 * Whether a test holds in every reading. Memberships alone can undo a collision; what an act involves only adds to it.
 *
 * @param test monotone in the axes that are *each*: more to choose from there never undoes it
 * @returns `undefined` where it does, else the departures of a reading in which it does not; `'undecided'` where there are too many
 */
export function counterReading(frame: Frame, { variables, plain }: Readings, test: (masks: Masks) => boolean | 'undecided'): readonly Departure[] | undefined | 'undecided' {
  const open = variables.map((variable) => ({ variable, readings: memberships(variable) })).filter(({ readings }) => readings.length > 0);
  if (open.length === 0) return undefined;
  if (open.every(({ variable }) => frame.axes[variable.axis]!.each)) {
    // Without all that may be read away: what collides then collides in every reading.
    const sure = frame.axes.map((axis) => unique(axis.options.filter((option) => option.otherwise.every(isInvolvement)).map(({ plain: mask }) => mask)));
    if (test(sure) === true) return undefined;
  }
  let picks: readonly (readonly Departure[])[] = [[]];
  for (const { variable, readings } of open) {
    picks = picks.flatMap((pick) => [pick, ...readings.map((reading): readonly Departure[] => [...pick, { ...variable, reading }])]);
    if (picks.length > MOST_READINGS) return 'undecided';
  }
  for (const pick of [...picks].sort((a, b) => costOf(a) - costOf(b))) {
    if (pick.length === 0) continue;
    const holds = test(masksIn(frame, plain, pick));
    if (holds === 'undecided') return holds;
    if (!holds) return pick;
  }
  return undefined;
}

/** What a search over readings found: each of the smallest sets of departures in which a test holds. */
export interface Found<T> { readonly departures: readonly Departure[]; readonly value: T }

/**
 * The least departures from the plain reading in which something can be found, the fewest memberships first.
 *
 * @returns all single departures that do, else the first larger set; `'undecided'` where the budget ran out
 */
export function findReading<T extends object>(frame: Frame, { variables, plain }: Readings, find: (masks: Masks) => T | undefined | 'undecided'): readonly Found<T>[] | 'undecided' {
  if (variables.length === 0) return [];
  if (variables.every(({ axis }) => frame.axes[axis]!.each)) {
    const widest = frame.axes.map((axis) => unique(axis.options.flatMap((option) => [option.plain, ...option.otherwise.map(({ mask }) => mask)])));
    if (find(widest) === undefined) return [];
  } else {
    const worst = worstOf(frame);
    if (worst && find(worst) === undefined) return [];
  }
  const most = frame.bans.length > 1 ? MOST_JOINT_READINGS : MOST_READINGS;
  const singles = variables.flatMap((variable) => variable.alike[0]!.otherwise.map((reading): Departure => ({ ...variable, reading })));
  let tried = 0;
  let doubt = false;
  let sets: readonly (readonly Departure[])[] = singles.map((single) => [single]);
  for (let size = 1; size <= variables.length && sets.length > 0; size++) {
    const found: Found<T>[] = [];
    for (const departures of [...sets].sort((a, b) => costOf(a) - costOf(b))) {
      if (++tried > most) return 'undecided';
      const value = find(masksIn(frame, plain, departures));
      if (value === 'undecided') doubt = true;
      else if (value !== undefined) {
        found.push({ departures, value });
        if (size > 1) break;
      }
    }
    if (found.length > 0) return found;
    if (sets.length * singles.length > 8 * most) return 'undecided';
    sets = sets.flatMap((set) => singles.filter((single) => later(single, set.at(-1)!, variables)).map((single) => [...set, single]));
  }
  return doubt ? 'undecided' : [];
}

/**
 * Every reading at once, each choice where it is worst: what does not collide there collides in no reading. Only without
 * exceptions is it so that to be in more boxes is worse, and only where some way to choose is one in every reading.
 */
function worstOf({ axes, first, bans }: Frame): Masks | undefined {
  if (first.exceptions.length > 0 || bans.some(({ exceptions }) => exceptions.length > 0)) return undefined;
  const masks = axes.map(({ each, options }) => {
    if (each) return unique(options.flatMap((option) => [option.plain, ...option.otherwise.map(({ mask }) => mask)]));
    const sure = options.filter(({ plain, otherwise }) => (plain & 1) !== 0 && otherwise.every(({ mask }) => (mask & 1) !== 0));
    return unique(sure.map(({ plain, otherwise }) => otherwise.reduce((all, { mask }) => all | mask, plain)));
  });
  return masks.every((each) => each.length > 0) ? masks : undefined;
}

function later(one: Departure, other: Departure, variables: readonly Variable[]): boolean {
  const place = (departure: Departure): number => variables.findIndex((variable) => variable.alike === departure.alike);
  return place(one) > place(other);
}

/** The masks of a reading that departs from the plain one. */
export function masksIn(frame: Frame, plain: Masks, departures: readonly Departure[]): Masks {
  if (departures.length === 0) return plain;
  return frame.axes.map((axis, index) => {
    const here = departures.filter((departure) => departure.axis === index);
    if (here.length === 0) return plain[index]!;
    return unique(axis.options.map((option) => here.find(({ alike }) => alike.includes(option))?.reading.mask ?? option.plain));
  });
}

/** How many memberships a reading adds. */
function costOf(departures: readonly Departure[]): number {
  let cost = 0;
  for (const { reading } of departures) cost += Math.max(1, reading.memberships.length);
  return cost;
}

function memberships(variable: Variable): readonly Reading[] {
  return variable.alike[0]!.otherwise.filter((reading) => !isInvolvement(reading));
}

function isInvolvement({ involves }: Reading): boolean {
  return involves !== undefined;
}

/** The memberships of departures, of alike options those of the first. */
export function membershipsOf(departures: readonly Departure[]): readonly Membership[] {
  return departures.flatMap(({ alike, reading }) => membershipsIn(alike[0]!, reading));
}

/** The sets of memberships that single departures, or sets of them, come to: of a single one, alike options make a set each. */
export function membershipSets(all: readonly (readonly Departure[])[]): readonly (readonly Membership[])[] {
  return all.flatMap((departures) => {
    const [only, ...more] = departures;
    return only && more.length === 0
      ? only.alike.flatMap((option) => [membershipsIn(option, only.reading), ...(readingOf(option, only.reading).instead ?? []).map((single) => [single])])
      : [membershipsOf(departures)];
  }).filter((memberships) => memberships.length > 0);
}

/** What puts an option where a reading of an alike one has that. */
function membershipsIn(option: Option, reading: Reading): readonly Membership[] {
  return readingOf(option, reading).memberships;
}

function readingOf(option: Option, { mask, involves, ...rest }: Reading): Reading {
  return option.otherwise.find((other) => other.mask === mask && other.involves === involves) ?? { mask, involves, ...rest };
}

function unique(masks: readonly number[]): readonly number[] {
  return masks.length < 2 ? masks : [...new Set(masks)];
}
