import { saySet } from '@dealwright/clauses';
import type { Norm } from '@dealwright/model';
import { isAlike } from '../alike.ts';
import { relateSets } from '../extents.ts';
import type { Aspect } from '../observation.ts';
import { sayBearers } from '../say.ts';
import { forWhom } from '../sides.ts';

/** Whose terms those of the one who is favoured are measured by: the more of them, the more must be matched. */
export const bestTerms: Aspect = (base, revision, space) => {
  if (!base.favoured || !revision.favoured || isAlike(base.favoured.over, revision.favoured.over)) return [];
  const [old, now] = [base.favoured.over, revision.favoured.over];
  const relation = relateSets({ set: old, quantifier: 'each' }, { set: now, quantifier: 'each' }, 'partner', space);
  if (relation === 'same') return [];
  const said = (set: typeof old): string => saySet(set, space.vocabulary, 'some');
  return [{
    about: 'favoured', base, revision, forWhom: forWhom(revision, relation, space),
    code: `rights/best-terms/changed/${relation === 'wider' || relation === 'narrower' ? relation : 'other'}`,
    message: (_old: readonly Norm[], norms) => `The terms that ${sayBearers(norms, space)} must give are now measured by those of ${said(now)}; before, of ${said(old)}.`,
  }];
};
