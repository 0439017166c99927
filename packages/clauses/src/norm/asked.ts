import type { Acts, Amount, Bearer, Box, Clause, Condition, Dimension, Extent, ScenarioAct, ThingId, Vocabulary } from '@dealwright/model';
import { agreementContext } from '../context.ts';
import type { ClauseContext } from '../context.ts';
import { bearersOf } from './bearers.ts';
import { classSet } from './classes.ts';
import type { Viewpoint } from './classes.ts';
import { conditionOf } from './condition.ts';
import { boxOf, objectExtent, placesOf } from './places.ts';

/** What a scenario asks about, by one of those who act, as a region like that of a norm: every slot *each*. */
export interface AskedAct {
  readonly bearer: Bearer;
  readonly action?: ThingId;
  readonly box: Box;
  readonly amount?: Amount;
  /** What its `if` and `with consent of` take for granted. */
  readonly supposed: Condition;
}

/**
 * The acts of a scenario, one for each party that acts.
 *
 * @returns nothing where nobody who acts is a declared party
 */
export function askedActs(act: ScenarioAct, vocabulary: Vocabulary): readonly AskedAct[] {
  const context: ClauseContext = { ...agreementContext(vocabulary), clause: nowhere(act) };
  const acts: Acts = { span: act.verbSpan, names: [{ span: act.verbSpan, text: act.verb, ...(act.action !== undefined && { action: act.action }) }], join: 'none' };
  return bearersOf(act.who, context).map((bearer) => ({
    bearer,
    ...(act.action !== undefined && { action: act.action }),
    box: boxOfAct(act, acts, { context, bearer: bearer.party }),
    ...(act.object?.amount && { amount: act.object.amount }),
    supposed: conditionOf(act.slots, false),
  }));
}

function boxOfAct({ object, slots }: ScenarioAct, acts: Acts, viewpoint: Viewpoint): Box {
  const box: { [D in Dimension]?: Extent } = { ...boxOf(placesOf(slots), 'permission', viewpoint, acts) };
  const extent = objectExtent(object, 'permission', viewpoint);
  if (extent) box.object = extent;
  if (object?.indirect) box.recipient = { set: classSet(object.indirect, viewpoint), quantifier: 'each', span: object.indirect.span, word: '' };
  return box;
}

/** A scenario stands in no clause. */
function nowhere({ span }: ScenarioAct): Clause {
  return { id: '', agreement: '', number: '', heading: '', span, numberSpan: span, headingSpan: span, sentences: [], wordings: [], notes: [], blanks: [], acceptances: [] };
}
