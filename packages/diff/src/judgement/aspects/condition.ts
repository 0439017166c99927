import { sayIf } from '@dealwright/clauses';
import type { Condition, Span } from '@dealwright/model';
import { isAlike, meaningOf } from '../alike.ts';
import { compareParts } from '../compare-parts.ts';
import type { Aspect } from '../observation.ts';
import { withCondition } from '../parts.ts';
import type { Relation } from '../region.ts';
import type { ChangeCode } from '../../rows.generated.ts';
import { sayThing } from '../say.ts';
import { forWhom } from '../sides.ts';

/** What must hold. */
export const condition: Aspect = (base, revision, space) => {
  const [before, after] = [base.scope.condition, revision.scope.condition];
  if (isAlike(before, after)) return [];
  const compared = compareParts(base, revision, withCondition, space);
  if (compared.relation === 'same') return [];
  const [old, now] = [spanOf(before), spanOf(after)];
  return [{
    about: `condition ${meaningOf([before, after])}`, base, revision, compared, forWhom: forWhom(revision, compared.relation, space), code: codeOf(before, after, compared.relation),
    message: (_old, norms) => `${sayThing(norms, space)} now holds ${said(after)}; before, ${said(before)}.`,
    ...(old && { before: old }), ...(now && { after: now }),
  }];
};

function codeOf(before: Condition, after: Condition, relation: Relation): ChangeCode {
  if (before.type === 'true') return 'conditions/condition/added/stricter';
  if (after.type === 'true') return 'conditions/condition/removed/looser';
  const [old, now] = [joined(before), joined(after)];
  if (old && now && old !== now && isAlike(atomsOf(before), atomsOf(after))) return old === 'and' ? 'conditions/join/changed/and-to-or' : 'conditions/join/changed/or-to-and';
  return relation === 'wider' ? 'conditions/condition/changed/looser' : relation === 'narrower' ? 'conditions/condition/changed/stricter' : 'conditions/condition/changed/other';
}

/** How the parts of a condition are joined, as written: of `unless A and B`, `and`. */
function joined(condition: Condition): 'and' | 'or' | undefined {
  const inner = condition.type === 'not' ? condition.of : condition;
  return inner.type === 'and' || inner.type === 'or' ? inner.type : undefined;
}

function atomsOf(of: Condition): readonly string[] {
  switch (of.type) {
    case 'true': return [];
    case 'atom': return [of.atom.key];
    case 'not': return atomsOf(of.of).map((key) => `not ${key}`);
    default: return of.of.flatMap(atomsOf).toSorted();
  }
}

function spanOf(of: Condition): Span | undefined {
  switch (of.type) {
    case 'true': return undefined;
    case 'atom': return of.atom.span;
    case 'not': return spanOf(of.of);
    default: {
      const spans = of.of.flatMap((part) => spanOf(part) ?? []);
      const [first] = spans;
      return first && { anchor: first.anchor, start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
    }
  }
}

function said(condition: Condition): string {
  return condition.type === 'true' ? 'without any condition' : sayIf(condition);
}
