import { contains, daysOf, intersectDays, run } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import { isUnnamed } from './found.ts';
import type { Found } from './found.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/** What may be done in one way or another: where it is done is not what is owed. */
const WHAT = DIMENSIONS.filter((dimension) => dimension === 'object' || dimension === 'customer' || dimension === 'territory');

/** Whether a norm obliges to the act of a witness, about its thing and for its customer, on one of its days. */
export function owes({ norm, boxes, formula }: ReadyNorm, { witness, second }: Found, { taxonomy }: Setting): boolean {
  if (!witness || norm.modality !== 'obligation') return false;
  if (!norm.acts.actions.some((action) => second.norm.acts.actions.some((forbidden) => taxonomy.ancestors(action).has(forbidden)))) return false;
  const holds = boxes.some(({ classes }) => WHAT.every((dimension) => {
    const [limit, member] = [classes[DIMENSIONS.indexOf(dimension)], witness.members[dimension]];
    if (!limit || member === undefined) return true;
    const inside = taxonomy.ancestors(member);
    return contains(limit.terms, (id) => inside.has(id), isUnnamed(member) ? member.slice(1) : taxonomy.kindOf(member));
  }));
  return holds && intersectDays(daysOf(formula, witness.course), run(witness.day, witness.until ?? Infinity)).length > 0;
}
