import { placeOf } from '@dealwright/model';
import { collidePlainly, judgeTogether, worst } from '../judge.ts';
import type { Judgement } from '../judge.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Ruling } from '../ruling.ts';
import type { Setting } from '../setting.ts';
import type { Joint } from './joint.ts';
import { leaveUnnamedWay, meetPlainly } from './screen.ts';

/** More sets of prohibitions than this are not tried for the smallest; then a set is named of which none can be left out. */
const MOST_SETS = 200;
/** Of more prohibitions than this only those count that meet the duty where nothing is read into the declarations. */
const MOST_DOUBTFUL = 4;

/**
 * Whether several prohibitions together forbid every way to keep a duty that none of them forbids alone.
 *
 * A duty collides with a set where it collides with all that any of the set forbids, read as one prohibition: in readings and
 * courses of events as for a pair. What is no conflict in any set may still depend on something in a set of prohibitions with
 * which the duty alone is compatible.
 *
 * @param rivals the prohibitions that the duty was compared with, and what was found of each pair; no conflict
 * @returns the smallest set; of equally small ones the first in the order of the files and of their text
 */
export function judgeJoint(duty: ReadyNorm, rivals: ReadonlyMap<ReadyNorm, Ruling>, setting: Setting): Joint | undefined {
  const plain = rivals.size > MOST_DOUBTFUL ? [...rivals.keys()].filter((ban) => meetPlainly(duty, ban, setting)) : [...rivals.keys()];
  if (plain.length < 2 || leaveUnnamedWay(duty, plain, setting)) return undefined;
  const all = plain.toSorted(inOrder);
  // A conflict is one in the plain reading too, and that is soon asked.
  if (duty.parties.some((party) => collidePlainly(duty, all, party, setting)) && judge(duty, all, setting).ruling === 'conflict') return smallest(duty, all, ['conflict'], setting);
  const innocent = all.filter((ban) => rivals.get(ban) === 'compatible' || rivals.get(ban) === 'narrowed');
  if (innocent.length < 2) return undefined;
  const { ruling } = judge(duty, innocent, setting);
  if (ruling === 'undecided') return { duty, bans: innocent, ruling, worded: undefined };
  return ruling === 'depends' || ruling === 'undetermined' ? smallest(duty, innocent, ['depends', 'undetermined'], setting) : undefined;
}

/** The smallest set that comes to one of some rulings, as all of them together do. */
function smallest(duty: ReadyNorm, all: readonly ReadyNorm[], rulings: readonly Ruling[], setting: Setting): Joint | undefined {
  let tried = 0;
  for (let size = 2; size < all.length; size++) {
    for (const bans of setsOf(all, size)) {
      if (++tried > MOST_SETS) return jointOf(duty, withoutNeedless(duty, all, rulings, setting), rulings, setting);
      const joint = jointOf(duty, bans, rulings, setting);
      if (joint) return joint;
    }
  }
  return jointOf(duty, all, rulings, setting);
}

function jointOf(duty: ReadyNorm, bans: readonly ReadyNorm[], rulings: readonly Ruling[], setting: Setting): Joint | undefined {
  const { ruling, case: met } = judge(duty, bans, setting);
  return rulings.includes(ruling) ? { duty, bans, ruling: ruling as Joint['ruling'], ...(met && { case: met }), worded: undefined } : undefined;
}

function withoutNeedless(duty: ReadyNorm, all: readonly ReadyNorm[], rulings: readonly Ruling[], setting: Setting): readonly ReadyNorm[] {
  return all.reduce<readonly ReadyNorm[]>((kept, ban) => {
    const fewer = kept.filter((one) => one !== ban);
    return fewer.length > 1 && rulings.includes(judge(duty, fewer, setting).ruling) ? fewer : kept;
  }, all);
}

const COMPATIBLE: Judgement = { ruling: 'compatible' };

/** For each party that all of them bind; a duty that is merely narrowed can be kept. */
function judge(duty: ReadyNorm, bans: readonly ReadyNorm[], setting: Setting): Judgement {
  const bearers = duty.parties.filter((party) => bans.every(({ parties }) => parties.includes(party)));
  if (bearers.length === 0 || leaveUnnamedWay(duty, bans, setting)) return COMPATIBLE;
  const judgement = worst(bearers.map((bearer) => judgeTogether(duty, bans, bearer, setting)));
  return judgement.ruling === 'narrowed' ? COMPATIBLE : judgement;
}

/** All sets of a size, in order. */
function* setsOf(all: readonly ReadyNorm[], size: number, from = 0): Generator<readonly ReadyNorm[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at + size <= all.length; at++) {
    for (const rest of setsOf(all, size - 1, at + 1)) yield [all[at]!, ...rest];
  }
}

function inOrder(a: ReadyNorm, b: ReadyNorm): number {
  const [one, other] = [placeOf(a.norm.source.span), placeOf(b.norm.source.span)];
  return one.uri === other.uri ? one.start - other.start || one.end - other.end || (a.norm.id < b.norm.id ? -1 : 1) : one.uri < other.uri ? -1 : 1;
}
