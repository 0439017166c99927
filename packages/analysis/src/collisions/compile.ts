import { TRUTH, both, formulaOfCondition, formulaOfPeriod } from '@dealwright/algebra';
import type { Classes, Formula } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Box, Day, Dimension, Exception, Norm, Scope, ThingId, TimeBound } from '@dealwright/model';
import { waivedFrom } from '../waivers.ts';
import { isOwnEnd } from './openings.ts';
import type { Acts, Openings, ReadyBox, ReadyException, ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/**
 * Makes a norm ready, once: its classes interned, its bounds worked out as far as facts and the calendar go.
 *
 * @param lastDay the last day of its agreement, where another supersedes that
 */
export function readyNorm(norm: Norm, setting: Setting, lastDay?: Day): ReadyNorm {
  return new Ready(norm, setting, lastDayOf(norm, setting, lastDay));
}

/** Nobody owes what all to whom it is owed have waived. A first right is lost by a waiver, whenever that is made: there the comparison asks. */
function lastDayOf(norm: Norm, { waivers, asOf }: Setting, lastDay: Day | undefined): Day | undefined {
  if (waivers.length === 0 || (norm.modality !== 'prohibition' && norm.modality !== 'obligation') || norm.reservation === 'first right') return lastDay;
  const waived = waivedFrom(norm, waivers, asOf);
  return waived === undefined ? lastDay : Math.min(waived - 1, lastDay ?? Infinity);
}

const NONE: readonly ReadyException[] = [];

/** There is one for each norm of a workspace, so it holds little, and works out its formula when somebody asks. */
class Ready implements ReadyNorm {
  readonly norm: Norm;
  readonly boxes: readonly ReadyBox[];
  readonly exceptions: readonly ReadyException[];
  readonly first: Day;
  readonly last: Day;
  readonly parties: readonly ThingId[];
  readonly acts: Acts;
  readonly isPlain: boolean;
  readonly lastDay: Day | undefined;
  seen = 0;
  openings: Openings | undefined = undefined;
  readonly #setting: Setting;
  #formula: Formula | undefined = undefined;

  constructor(norm: Norm, setting: Setting, lastDay: Day | undefined) {
    const { scope, modality } = norm;
    this.#setting = setting;
    this.lastDay = lastDay;
    this.norm = norm;
    this.boxes = readyBoxes(scope.boxes, modality === 'obligation', setting);
    this.exceptions = scope.exceptions.length === 0 ? NONE : scope.exceptions.map((exception) => readyException(exception, setting));
    this.parties = partiesBound(norm, setting);
    this.acts = setting.pool.acts(norm.acts.actions);
    this.isPlain = isPlain(scope, setting);
    if (this.isPlain) {
      let [first, last] = [-Infinity, lastDay ?? Infinity];
      for (const bound of scope.period.from) first = Math.max(first, firstOf(bound));
      for (const bound of scope.period.to) last = Math.min(last, lastOf(bound));
      this.first = first;
      this.last = last;
    } else [this.first, this.last] = reachOf(this.formula);
  }

  get formula(): Formula {
    if (!this.#formula) {
      const own = formulaOf(this.norm.scope, this.#setting);
      this.#formula = this.lastDay === undefined ? own : both(own, { type: 'to', point: { steps: [], days: this.lastDay } });
    }
    return this.#formula;
  }
}

/** Whether a scope holds on the days that dates alone leave, in every course of events. */
function isPlain({ period, condition, exceptions }: Scope, { knowledge }: Setting): boolean {
  if (exceptions.length > 0 || condition.type !== 'true') return false;
  for (const { point } of period.from) if (point.type !== 'date') return false;
  for (const { point } of period.to) {
    if (point.type === 'date') continue;
    if (point.type !== 'event' || !isOwnEnd(point.event) || knowledge.recorded(point.event) !== undefined || knowledge.defined(point.event)) return false;
  }
  return true;
}

function firstOf({ point, inclusive }: TimeBound): Day {
  return point.type === 'date' ? point.day + (inclusive ? 0 : 1) : -Infinity;
}

function lastOf({ point, inclusive }: TimeBound): Day {
  return point.type === 'date' ? point.day - (inclusive ? 0 : 1) : Infinity;
}

/** In a duty, a dimension that is left out is owed to each customer and in each territory, and to some member elsewhere. */
const EACH_UNLESS_SAID: ReadonlySet<Dimension> = new Set(['customer', 'territory']);

const ALL_EACH = (1 << DIMENSIONS.length) - 1;
const EACH_OF_DUTY = DIMENSIONS.reduce((bits, dimension, index) => (EACH_UNLESS_SAID.has(dimension) ? bits | (1 << index) : bits), 0);

function readyBoxes(boxes: readonly Box[], isDuty: boolean, setting: Setting): readonly ReadyBox[] {
  const [only] = boxes;
  return only && boxes.length === 1 ? readyBox(only, isDuty, setting) : boxes.flatMap((box) => readyBox(box, isDuty, setting));
}

const scratch: (Classes | undefined)[] = DIMENSIONS.map(() => undefined);

function readyBox(box: Box, isDuty: boolean, { interner, pool }: Setting): readonly [ReadyBox] {
  let each = isDuty ? EACH_OF_DUTY : ALL_EACH;
  for (let index = 0; index < DIMENSIONS.length; index++) {
    const extent = box[DIMENSIONS[index]!];
    scratch[index] = extent && interner.intern(extent.set);
    if (extent && isDuty) each = extent.quantifier === 'each' ? each | (1 << index) : each & ~(1 << index);
  }
  return pool.box(scratch, each);
}

function readyException(exception: Exception, setting: Setting): ReadyException {
  return {
    boxes: readyBoxes(exception.boxes, false, setting),
    formula: formulaOf(exception, setting),
    exceptions: exception.exceptions.map((inner) => readyException(inner, setting)),
    source: exception,
  };
}

function formulaOf({ period, condition }: Scope, { knowledge }: Setting): Formula {
  if (period.from.length === 0 && period.to.length === 0 && condition.type === 'true') return TRUTH;
  return both(formulaOfPeriod(period, knowledge), formulaOfCondition(condition, knowledge));
}

/** The days that dates alone leave open. */
function reachOf(formula: Formula): readonly [Day, Day] {
  switch (formula.type) {
    case 'false': return [Infinity, -Infinity];
    case 'from': return [formula.point.event === undefined ? formula.point.days : -Infinity, Infinity];
    case 'to': return [-Infinity, formula.point.event === undefined ? formula.point.days : Infinity];
    case 'and': {
      const all = formula.of.map(reachOf);
      return [Math.max(...all.map(([first]) => first)), Math.min(...all.map(([, last]) => last))];
    }
    case 'or': {
      const all = formula.of.map(reachOf);
      return [Math.min(...all.map(([first]) => first)), Math.max(...all.map(([, last]) => last))];
    }
    default: return [-Infinity, Infinity];
  }
}

/** The bearer, and its affiliates where the sentence binds them. */
function partiesBound({ bearer }: Norm, { taxonomy, pool }: Setting): readonly ThingId[] {
  if (!bearer.affiliates) return pool.party(bearer.party);
  const affiliates = [...taxonomy.things.values()].filter((thing) => thing.affiliateOf.includes(bearer.party)).map((thing) => thing.id);
  return [bearer.party, ...affiliates.filter((party) => party !== bearer.party)];
}
