import type { Day, Fact, Norm, ThingId, Verdict, Vocabulary } from '@dealwright/model';
import { DIMENSIONS } from '@dealwright/model';
import { recordOf, withAncestors, withMemberships } from '@dealwright/analysis/point';
import type { Act, Instruments, Member, World } from '@dealwright/analysis/point';
import { clashIn, dated } from './collide.ts';
import type { Dated } from './collide.ts';
import { codeOf, commonBearers } from './comparable.ts';
import type { PairCode } from './comparable.ts';
import { coursesOf } from './courses.ts';
import { groupsOf, speakOfClouds } from './groups.ts';
import type { Group } from './groups.ts';
import { readingsOf } from './readings.ts';
import { membersOf, namedClasses, placesOf } from './universe.ts';

/** What there is to judge. */
export interface Workspace {
  readonly norms: readonly Norm[];
  readonly vocabulary: Vocabulary;
  readonly facts: readonly Fact[];
  readonly asOf: Day;
  readonly instruments: Instruments;
}

/** A case in which two norms cannot both be kept. */
export interface Case { readonly act: Act; readonly world: World }

/** What the oracle says of two norms. */
export interface Judgement {
  readonly norm: Norm;
  readonly prohibition: Norm;
  readonly code: PairCode;
  readonly verdict: Extract<Verdict, 'conflict' | 'depends' | 'compatible'>;
  readonly found?: Case;
}

/** Judges every pair of norms that is compared at all; those with too much to try are left out. */
export function judgeAll(workspace: Workspace): readonly Judgement[] {
  return workspace.norms.flatMap((norm) => workspace.norms.map((other) => judgeIfSmall(norm, other, workspace)).filter((each) => each !== undefined && each !== 'too large'));
}

/** As `judge`; `too large` where there is too much to try. */
export function judgeIfSmall(norm: Norm, prohibition: Norm, workspace: Workspace): Judgement | 'too large' | undefined {
  try {
    return judge(norm, prohibition, workspace);
  } catch (error) {
    if (error instanceof RangeError) return 'too large';
    throw error;
  }
}

/**
 * Judges a duty or permission against a prohibition by trying every reading and every course of events; nothing where the
 * two are not compared.
 *
 * @throws RangeError where there are too many to try.
 */
export function judge(norm: Norm, prohibition: Norm, workspace: Workspace): Judgement | undefined {
  const code = codeOf(norm, prohibition, workspace.instruments);
  if (code === undefined) return undefined;
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const bearers = commonBearers(norm, prohibition, vocabulary);
  if (bearers.length === 0) return undefined;
  const outcomes = bearers.map((bearer) => judgeBearer(norm, [prohibition], bearer, workspace));
  const worst = outcomes.find((each) => each.verdict === 'conflict') ?? outcomes.find((each) => each.verdict === 'depends');
  return { norm, prohibition, code, verdict: 'compatible', ...worst };
}

export type Outcome = Pick<Judgement, 'verdict' | 'found'>;

/** Judges a norm against several prohibitions taken together: an act is forbidden where one of them forbids it. */
export function judgeBearer(norm: Norm, prohibitions: readonly Norm[], bearer: ThingId, workspace: Workspace): Outcome {
  const { asOf } = workspace;
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const sides = sidesOf(norm, prohibitions, vocabulary);
  const meeting = sides.filter(({ groups }) => groups.length > 0);
  if (meeting.length === 0) return { verdict: 'compatible' };
  const courses = coursesOf(norm, prohibitions, bearer, recordOf(workspace.facts, asOf), asOf, vocabulary);
  const caseIn = (side: Side, branches: readonly Dated[]): Case | undefined => {
    for (const branch of branches) {
      const clash = side.groups.length === 0 ? undefined : clashIn(norm, side.groups, branch, asOf);
      if (clash !== undefined) return { act: { bearer, ...clash.act }, world: { ...side.world, course: clash.course } };
    }
    return undefined;
  };
  const standing = courses.standing.map((branch) => dated([norm, ...prohibitions], branch, asOf));
  const [plain, ...others] = sides.map((side) => caseIn(side, standing));
  if (plain !== undefined && others.every((each) => each !== undefined)) {
    return { verdict: prohibitions.every((each) => reaches(norm, each, vocabulary)) ? 'conflict' : 'depends', found: plain };
  }
  const all = courses.all().map((branch) => dated([norm, ...prohibitions], branch, asOf));
  for (const side of meeting) {
    const found = caseIn(side, all);
    if (found !== undefined) return { verdict: 'depends', found };
  }
  return { verdict: 'compatible' };
}

/** One reading, and the groups of ways in it that a prohibition meets. */
interface Side { readonly world: Omit<World, 'course'>; readonly groups: readonly Group[] }

/** Every reading of a norm and what may forbid it, the plainest first. */
function sidesOf(norm: Norm, prohibitions: readonly Norm[], vocabulary: Vocabulary): readonly Side[] {
  const scopes = [norm, ...prohibitions].map(({ scope }) => scope);
  const members: Member[] = [];
  const named: ThingId[] = [];
  for (const dimension of DIMENSIONS) {
    members.push(...membersOf(scopes, dimension, vocabulary));
    named.push(...namedClasses(scopes, dimension));
  }
  const readings = readingsOf(vocabulary, [...new Set(members)], [...new Set(named)]);
  const places = placesOf(scopes, vocabulary);
  const canHost = speakOfClouds([norm, ...prohibitions]) ? [false, true] : [false];
  const built = [...vocabulary.things.values()]
    .filter((thing) => thing.builtOn.length > 0 && named.some((id) => withAncestors(vocabulary, thing.id).has(id)))
    .map((thing) => thing.id);
  const wholes = built.length > 0 ? [new Set<ThingId>(), new Set(built)] : [new Set<ThingId>()];
  return canHost.flatMap((hosted) => wholes.flatMap((whole) => readings.map((reading) => {
    const world = { reading, hosted, wholes: whole };
    const groups = groupsOf(norm, prohibitions, places, world, vocabulary);
    return { world, groups: groups.filter((group) => group.some((way) => way.forbidden.length > 0)) };
  })));
}

/** Whether a prohibition on the grantor reaches what it lets the holder of a granted right do; else it is an open question. */
function reaches(norm: Norm, prohibition: Norm, vocabulary: Vocabulary): boolean {
  if (norm.grantedTo === undefined || prohibition.indirect) return true;
  const letting = ['action:offer', 'action:license', 'action:appoint'];
  return prohibition.acts.actions.some((action) => letting.includes(action)
    || (vocabulary.things.get(action)?.kindOf.some((parent) => letting.includes(parent)) ?? false));
}
