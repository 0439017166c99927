import { both, formulaOfCondition, formulaOfPeriod } from '@dealwright/algebra';
import type { Formula, SetsByAxis } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Box, Dimension, Norm, Scope } from '@dealwright/model';
import type { Space } from './space.ts';

/** What an act has besides its dimensions: which act it is. */
export type Axis = Dimension | 'act';

/** What a norm speaks of: acts in boxes, on days and under conditions; less what its exceptions take out. */
export interface Shape {
  readonly boxes: readonly SetsByAxis<Axis>[];
  readonly when: Formula;
  readonly exceptions: readonly Shape[];
}

/** The shape of all that a norm forbids, allows or frees; of what a duty demands outright. */
export function shapeOf(norm: Norm, space: Space): Shape {
  const acts = norm.acts.actions.map((thing) => ({ base: { thing }, minus: [] }));
  const whole = shapeOfScope(norm.scope, space);
  const isDuty = norm.modality === 'obligation';
  return { ...whole, boxes: norm.scope.boxes.map((box) => ({ act: acts, ...setsOf(isDuty ? demandedIn(box) : box) })) };
}

function shapeOfScope({ boxes, period, condition, exceptions }: Scope, space: Space): Shape {
  return {
    boxes: boxes.map(setsOf),
    when: both(formulaOfPeriod(period, space.knowledge), formulaOfCondition(condition, space.knowledge)),
    exceptions: exceptions.map((exception) => shapeOfScope(exception, space)),
  };
}

function setsOf(box: Box): SetsByAxis<Dimension> {
  return Object.fromEntries(DIMENSIONS.flatMap((dimension) => (box[dimension] ? [[dimension, box[dimension].set]] : [])));
}

/** The dimensions in which a duty is owed to each: in the others the bearer chooses, and a wider choice demands less. */
function demandedIn(box: Box): Box {
  return Object.fromEntries(DIMENSIONS.flatMap((dimension) => (box[dimension]?.quantifier === 'each' ? [[dimension, box[dimension]]] : [])));
}
