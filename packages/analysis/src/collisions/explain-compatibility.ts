import { sayIf, saySet } from '@dealwright/clauses';
import { ALWAYS, DIMENSIONS, TRUE, sayDay } from '@dealwright/model';
import type { Box, Day, Dimension, Exception, Norm, Scope, Span, TimeBound, Vocabulary } from '@dealwright/model';
import { list } from '../words/say.ts';
import { yields } from './instruments.ts';
import type { Instruments } from './instruments.ts';
import { readyNorm } from './compile.ts';
import { clauseOf } from './found.ts';
import { judgePair } from './judge.ts';
import type { Ruling } from './ruling.ts';
import type { Setting } from './setting.ts';

/** Something that keeps two norms from colliding. */
export type Obstacle = 'priority' | 'act' | Dimension | 'time' | 'condition' | 'carve-out';

/** Why two norms do not collide: all that would have to be otherwise for them to meet. */
export interface Compatibility {
  readonly obstacles: readonly Obstacle[];
  /** In words, without a full stop: `different acts (host, distribute) and different partners (Amazon, Microsoft)`. */
  readonly text: string;
}

/** What the explanation is given in. */
export interface CompatibilityContext {
  readonly setting: Setting;
  readonly instruments: Instruments;
  readonly vocabulary: Vocabulary;
}

/** With more obstacles than this between them two norms are not near each other; what is over, or not yet there, and differs besides, is not either. */
const MOST_OBSTACLES = 2;

/**
 * Explains why a duty or permission does not collide with a prohibition on the same party: the fewest of act, thing, place,
 * customer, time, condition, carve-out and priority without which the two would meet.
 *
 * Of a pair that hangs on an open question it says what keeps the two apart as long as that is not answered, where they are
 * different acts: whether the one act is the other, nobody may ever say.
 *
 * @returns `undefined` where they do collide, or where so much keeps them apart that there is nothing to explain
 */
export function explainCompatibility(first: Norm, second: Norm, context: CompatibilityContext): Compatibility | undefined {
  const { setting, instruments } = context;
  const act = second.reservation === 'first right' ? made(first, second) : cut(first, instruments);
  const ban = second.reservation === 'first right' ? whoever(cut(second, instruments)) : cut(second, instruments);
  if (!act) return undefined;
  const unconditional: Pair = [atOnce(act), atOnce(ban)];
  const [whenever, asWritten] = [ruled(unconditional), () => ruled([act, ban])];
  const ruling = whenever === 'compatible' ? whenever : asWritten();
  function ruled([one, other]: Pair): Ruling {
    return judgePair(one, other, setting).ruling;
  }
  if (SURE.has(ruling)) {
    const priority = sayPriority(first, second, instruments);
    return priority === undefined ? undefined : { obstacles: ['priority'], text: priority };
  }
  if (ruling === 'compatible' && whenever !== 'compatible') return { obstacles: ['condition'], text: sayConditions(act, ban) };
  const isOpen = ruling !== 'compatible';
  const ways = relaxationsOf(act, ban, context);
  for (let count = 1; count <= MOST_OBSTACLES; count++) {
    for (const chosen of choose(count === 1 ? ways : ways.filter(({ obstacle }) => obstacle !== 'time'), count)) {
      const met = ruled(chosen.reduce<Pair>((pair, { relax }) => relax(pair), unconditional));
      if (isOpen ? !SURE.has(met) : met === 'compatible') continue;
      const obstacles = chosen.map(({ obstacle }) => obstacle);
      return isOpen && !obstacles.includes('act') ? undefined : { obstacles, text: list(chosen.map(({ say }) => say())) };
    }
  }
  return undefined;
}

/** Rulings that hang on nothing. */
const SURE: ReadonlySet<Ruling> = new Set<Ruling>(['conflict', 'narrowed']);

type Pair = readonly [first: Norm, second: Norm];

/** One thing that may keep two norms apart, and how they would be without it. */
interface Relaxation {
  readonly obstacle: Obstacle;
  readonly relax: (pair: Pair) => Pair;
  readonly say: () => string;
}

/** A right to be asked first is tested on the day on which the rival promise is made, not while it is performed; to a promise to its holder it says nothing. */
function made(norm: Norm, right: Norm): Norm | undefined {
  const { dated, span } = norm.source;
  if (dated === undefined || norm.counterparties.some((party) => right.counterparties.includes(party))) return undefined;
  return within(norm, { ...norm.scope, period: { from: [boundAt(dated, span)], to: [boundAt(dated, span)] } });
}

/** The ban of a first right, with whomever the deal is made: that it is not its holder is known. */
function whoever(norm: Norm): Norm {
  return within(norm, { ...norm.scope, boxes: norm.scope.boxes.map((box) => without(box, 'partner')) });
}

/** A norm without its condition. */
function atOnce(norm: Norm): Norm {
  return norm.scope.condition.type === 'true' ? norm : within(norm, { ...norm.scope, condition: TRUE });
}

/** A norm until the day on which another agreement supersedes its own. */
function cut(norm: Norm, instruments: Instruments): Norm {
  const supersededOn = instruments.get(norm.source.agreement)?.supersededOn;
  if (supersededOn === undefined) return norm;
  const { period } = norm.scope;
  return within(norm, { ...norm.scope, period: { ...period, to: [...period.to, boundAt(supersededOn - 1, norm.source.span)] } });
}

function boundAt(day: Day, span: Span): TimeBound {
  return { point: { type: 'date', day, span }, inclusive: true };
}

function relaxationsOf(first: Norm, second: Norm, { setting, vocabulary }: CompatibilityContext): readonly Relaxation[] {
  const ways: Relaxation[] = [{
    obstacle: 'act',
    relax: ([one, other]) => [one, { ...other, acts: { ...other.acts, actions: one.acts.actions } }],
    say: () => `different acts (${sayActs(first, setting)}, ${sayActs(second, setting)})`,
  }];
  for (const dimension of DIMENSIONS) {
    if (!second.scope.boxes.some((box) => box[dimension])) continue;
    ways.push({
      obstacle: dimension,
      relax: ([one, other]) => [one, within(other, { ...other.scope, boxes: other.scope.boxes.map((box) => without(box, dimension)) })],
      say: () => sayDifference(dimension, first, second, vocabulary),
    });
  }
  for (const exception of second.scope.exceptions) ways.push(carveOut(exception, second, 1));
  for (const exception of first.scope.exceptions) ways.push(carveOut(exception, first, 0));
  ways.push({
    obstacle: 'time',
    relax: ([one, other]) => [within(one, { ...one.scope, period: ALWAYS }), within(other, { ...other.scope, period: ALWAYS })],
    say: () => sayTimes(first, second, setting),
  });
  return ways;
}

function carveOut(exception: Exception, norm: Norm, side: 0 | 1): Relaxation {
  const spare = (of: Norm): Norm => within(of, { ...of.scope, exceptions: of.scope.exceptions.filter((each) => each !== exception) });
  return {
    obstacle: 'carve-out',
    relax: ([one, other]) => (side === 0 ? [spare(one), other] : [one, spare(other)]),
    say: () => `the carve-out “except ${exception.text.replace(/^except /, '').replaceAll(/\s+/g, ' ')}” of ${clauseOf(norm)}`,
  };
}

function within(norm: Norm, scope: Scope): Norm {
  return { ...norm, scope };
}

function without(box: Box, dimension: Dimension): Box {
  const { [dimension]: _, ...rest } = box;
  return rest;
}

/** All ways to choose so many, in order. */
function choose<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

/** `clause 2.2 yields to clause 2.1`. */
function sayPriority(first: Norm, second: Norm, instruments: Instruments): string | undefined {
  if (yields(first, second, instruments)) return `${clauseOf(first)} yields to ${clauseOf(second, first)}`;
  return yields(second, first, instruments) ? `${clauseOf(second)} yields to ${clauseOf(first, second)}` : undefined;
}

function sayActs({ acts }: Norm, { taxonomy }: Setting): string {
  return list(acts.actions.map((action) => taxonomy.nameOf(action)), 'or');
}

/** What a dimension holds, as a message calls it in the plural. */
const PLURAL: Readonly<Record<Dimension, string>> = {
  object: 'things', venue: 'clouds', customer: 'customers', recipient: 'recipients', territory: 'territories', partner: 'partners', purpose: 'purposes', means: 'means',
};

/** `different customers (Banks, Public Hospitals)`; of a ban on all others, `Azure is allowed there`. */
function sayDifference(dimension: Dimension, first: Norm, second: Norm, vocabulary: Vocabulary): string {
  const own = first.scope.boxes.flatMap((box) => box[dimension]?.set ?? []);
  const theirs = second.scope.boxes.flatMap((box) => box[dimension]?.set ?? []);
  const spared = theirs.length > 0 && theirs.every(({ minus }) => minus.length > 0) ? theirs.flatMap(({ minus }) => minus) : undefined;
  if (spared) return `${clauseOf(second, first)} allows ${saySet(spared, vocabulary)}`;
  return own.length === 0 ? `different ${PLURAL[dimension]}` : `different ${PLURAL[dimension]} (${saySet(own, vocabulary)}, ${saySet(theirs, vocabulary)})`;
}

/** `different times (clause 2.1 ends on 28 October 2025, clause 3 begins on 3 November 2025)`. */
function sayTimes(first: Norm, second: Norm, setting: Setting): string {
  const [one, other] = [readyNorm(first, setting), readyNorm(second, setting)];
  const [earlier, later] = one.last < other.first ? [one, other] : [other, one];
  if (earlier.last >= later.first) return 'no day on which both apply';
  return `different times (${clauseOf(earlier.norm)} ends on ${sayDay(earlier.last)}, ${clauseOf(later.norm)} begins on ${sayDay(later.first)})`;
}

/** `clause 3.4 holds only if Microsoft cannot support Frontier`. */
function sayConditions(first: Norm, second: Norm): string {
  return list([first, second].flatMap((norm) => {
    const condition = sayIf(norm.scope.condition);
    return condition === '' ? [] : [`${clauseOf(norm)} holds ${condition.startsWith('unless ') ? '' : 'only '}${condition}`];
  }));
}
