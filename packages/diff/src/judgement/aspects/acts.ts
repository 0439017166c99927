import { deedProse, nameOf } from '@dealwright/clauses';
import type { Norm } from '@dealwright/model';
import { isAlike } from '../alike.ts';
import { compareParts } from '../compare-parts.ts';
import type { Aspect } from '../observation.ts';
import { withActs } from '../parts.ts';
import type { Relation } from '../region.ts';
import { sayList, sayNow, sayThing } from '../say.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** Which acts are owed, forbidden or free: more of them, fewer, or others; each of them, or one. */
export const acts: Aspect = (base, revision, space) => {
  if (isAlike(namesOf(base), namesOf(revision)) && base.acts.quantifier === revision.acts.quantifier) return [];
  const compared = compareParts(base, revision, withActs, space);
  const [relation, code] = base.modality === 'obligation' ? demanded(base, revision) : [compared.relation, codeOf(compared.relation)] as const;
  if (relation === 'same') return [];
  return [{
    about: 'act', base, revision, code, forWhom: forWhom(revision, relation, space), ...(base.modality !== 'obligation' && { compared }),
    message: (_old, norms) => `${sayNow(norms, space)} ${deedProse(revision, space.vocabulary)}; before, ${base.modality === 'prohibition' ? 'to ' : ''}${sayVerbs(base, space)}.`,
    ...(base.source.parts.act && { before: base.source.parts.act }), ...(revision.source.parts.act && { after: revision.source.parts.act }),
  }];
};

/** Which acts a licence allows; one that names none allows every use. */
export const licensed: Aspect = (base, revision, space) => {
  const [old, now] = [base.licensed?.toSorted(), revision.licensed?.toSorted()];
  if (base.grantedTo === undefined || revision.grantedTo === undefined || isAlike(old, now)) return [];
  const [more, fewer] = [!now || (old?.every((act) => now.includes(act)) ?? false), !old || (now?.every((act) => old.includes(act)) ?? false)];
  const relation: Relation = more ? 'wider' : fewer ? 'narrower' : 'other';
  return [{
    about: 'licensed', base, revision, code: codeOf(relation), forWhom: forWhom(revision, relation, space),
    message: (_old, norms) => `${sayThing(norms, space)} now covers ${sayUses(revision, space)}; before, ${sayUses(base, space)}.`,
  }];
};

function sayUses({ licensed: uses }: Norm, { vocabulary }: Space): string {
  return uses ? `the right to ${sayList(uses.map((act) => nameOf(vocabulary, act)))}` : 'every use';
}

/** Of several acts that are owed, each counts; of several of which one is owed, the choice. */
function demanded(base: Norm, revision: Norm): readonly [relation: Relation, code: ReturnType<typeof codeOf> | 'scope/choice/changed/each-to-some' | 'scope/choice/changed/some-to-each'] {
  const [before, after] = [base.acts, revision.acts];
  const [more, fewer] = [before.actions.every((action) => after.actions.includes(action)), after.actions.every((action) => before.actions.includes(action))];
  if (before.actions.length > 1 && after.actions.length > 1 && before.quantifier !== after.quantifier && more && fewer) {
    return after.quantifier === 'each' ? ['wider', 'scope/choice/changed/some-to-each'] : ['narrower', 'scope/choice/changed/each-to-some'];
  }
  const sets: Relation = more && fewer ? 'same' : more ? 'wider' : fewer ? 'narrower' : 'other';
  const choice = (more ? after : before).quantifier === 'some';
  return [choice && sets === 'wider' ? 'narrower' : choice && sets === 'narrower' ? 'wider' : sets, codeOf(sets)];
}

function codeOf(relation: Relation): 'scope/act/changed/wider' | 'scope/act/changed/narrower' | 'scope/act/changed/other' {
  return `scope/act/changed/${relation === 'wider' || relation === 'narrower' ? relation : 'other'}`;
}

function namesOf({ acts: { actions } }: Norm): readonly string[] {
  return actions.toSorted();
}

function sayVerbs({ modality, acts: { actions, quantifier } }: Norm, { vocabulary }: Space): string {
  return sayList(actions.map((action) => nameOf(vocabulary, action)), quantifier === 'some' || modality === 'prohibition' ? 'or' : 'and');
}
