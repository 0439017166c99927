import { TRUTH, both, formulaOfCondition, formulaOfPeriod, isUnresolved } from '@dealwright/algebra';
import type { Formula } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Box, Day, Dimension, Exception, Norm, Scope, ThingId } from '@dealwright/model';
import type { ReadyBox, ReadyException, ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/** Stands for a venue that is not limited to named clouds. */
export const ANYWHERE = '*';

/**
 * Makes a norm ready, once: its classes interned, its bounds worked out as far as facts and the calendar go.
 *
 * @param lastDay the last day of its agreement, where another supersedes that
 */
export function readyNorm(norm: Norm, setting: Setting, lastDay?: Day): ReadyNorm {
  const { scope } = norm;
  const own = formulaOf(scope, setting);
  const formula = lastDay === undefined ? own : both(own, { type: 'to', point: { steps: [], days: lastDay } });
  const [first, last] = reachOf(formula);
  const boxes = scope.boxes.map((box) => readyBox(box, norm.modality === 'obligation', setting));
  return {
    norm,
    boxes,
    exceptions: scope.exceptions.length === 0 ? NONE : scope.exceptions.map((exception) => readyException(exception, setting)),
    formula,
    first,
    last,
    parties: partiesBound(norm, setting),
    venues: venuesOf(boxes),
    seen: 0,
    isWaiting: false,
    openings: undefined,
  };
}

const NONE: readonly ReadyException[] = [];
const VENUE = DIMENSIONS.indexOf('venue');

function venuesOf(boxes: readonly ReadyBox[]): readonly ThingId[] {
  const found = new Set<ThingId>();
  for (const { classes } of boxes) {
    const terms = classes[VENUE]?.terms;
    if (!terms) return [ANYWHERE];
    for (const { thing } of terms) {
      if (thing === undefined || isUnresolved(thing)) return [ANYWHERE];
      found.add(thing);
    }
  }
  return [...found];
}

/** In a duty, a dimension that is left out is owed to each customer and in each territory, and to some member elsewhere. */
const EACH_UNLESS_SAID: ReadonlySet<Dimension> = new Set(['customer', 'territory']);

function readyBox(box: Box, isDuty: boolean, { interner }: Setting): ReadyBox {
  let each = 0;
  const classes = DIMENSIONS.map((dimension, index) => {
    const extent = box[dimension];
    const quantifier = isDuty ? extent?.quantifier ?? (EACH_UNLESS_SAID.has(dimension) ? 'each' : 'some') : 'each';
    if (quantifier === 'each') each |= 1 << index;
    return extent && interner.intern(extent.set);
  });
  return { classes, each };
}

function readyException(exception: Exception, setting: Setting): ReadyException {
  return {
    boxes: exception.boxes.map((box) => readyBox(box, false, setting)),
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
function partiesBound({ bearer }: Norm, { taxonomy }: Setting): readonly ThingId[] {
  if (!bearer.affiliates) return [bearer.party];
  const affiliates = [...taxonomy.things.values()].filter((thing) => thing.affiliateOf.includes(bearer.party)).map((thing) => thing.id);
  return [bearer.party, ...affiliates.filter((party) => party !== bearer.party)];
}
