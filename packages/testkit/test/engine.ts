import { ALREADY, NEVER, plainReading, recordOf, withAncestors, withMemberships } from '@dealwright/analysis/point';
import type { Act, World } from '@dealwright/analysis/point';
import type { Norm, ThingId, Verdict } from '@dealwright/model';
import { DIMENSIONS } from '@dealwright/model';
import { judgePair } from '../../analysis/src/collisions/judge.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import type { Setting } from '../../analysis/src/collisions/setting.ts';
import { isLibertyElsewhere } from '../../analysis/src/collisions/codes/liberty.ts';
import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { witnessOf } from '../../analysis/src/collisions/witness.ts';
import { commonBearers } from '../src/oracle/comparable.ts';
import { judgeIfSmall } from '../src/oracle/verdict.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { isOwnAct } from '../src/oracle/courses.ts';
import { unknownsOf } from '../src/oracle/unknowns.ts';

/** What the engine says of a pair. */
export interface Opinion {
  readonly code: string;
  readonly verdict: Verdict;
  /** The act that it shows and the world that it shows it in. */
  readonly witness?: { readonly act: Act; readonly world: World };
}

/** Asks the engine about a pair; nothing where it does not compare the two. */
export function engineOpinion(norm: Norm, prohibition: Norm, workspace: Workspace): Opinion | undefined {
  const instruments: Instruments = new Map([...workspace.instruments].map(([name, parties]) => [name, { parties, tentative: false }]));
  const code = comparisonOf(norm, prohibition, instruments, { includeDrafts: false, asOf: workspace.asOf })?.code;
  if (code === undefined || prohibition.modality !== 'prohibition' || prohibition.reservation === 'first right' || norm.modality === 'prohibition' || isLibertyElsewhere(norm, prohibition)) return undefined;
  const setting = settingFor(workspace);
  const judged = judgePair(norm, prohibition, setting);
  const verdict = judged.ruling === 'narrowed' ? 'compatible' : judged.ruling;
  if (judged.case === undefined || (verdict !== 'conflict' && verdict !== 'depends')) return { code, verdict };
  const shown = witnessOf(judged.case, setting);
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const reading = new Map(plainReading(vocabulary));
  for (const [member, kind] of shown.memberships) reading.set(member, new Set([...reading.get(member) ?? [], ...withAncestors(vocabulary, kind)]));
  const record = recordOf(workspace.facts, workspace.asOf);
  const unknowns = unknownsOf([norm.scope, prohibition.scope]);
  const object = ours(shown.members.object);
  const world: World = {
    reading,
    course: {
      events: new Map(unknowns.events.map((event) => [event, record.occurred.get(event) ?? shown.course.day(event)])),
      atoms: new Map(unknowns.atoms.map(({ key }) => [key, shown.course.holds(key) ? ALREADY : NEVER])),
    },
    hosted: shown.involves.some((id) => id === 'action:host' || id === 'action:offer'),
    wholes: new Set(object !== undefined && shown.involves.some((id) => !id.startsWith('action:')) ? [object] : []),
  };
  const place = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, ours(shown.members[dimension])]));
  return { code, verdict, witness: { act: { bearer: commonBearers(norm, prohibition, vocabulary)[0] ?? norm.bearer.party, action: shown.action, place, day: shown.day }, world } };
}

const settings = new WeakMap<Workspace, Setting>();

function settingFor(workspace: Workspace): Setting {
  const known = settings.get(workspace) ?? settingOf(workspace.vocabulary, workspace.facts, workspace.asOf);
  settings.set(workspace, known);
  return known;
}

/** The oracle and the engine name unnamed members differently: `another:cloud`, `*cloud`. */
function ours(id: ThingId | undefined): ThingId | undefined {
  return id?.replace(/^\*/, 'another:');
}

/** Whether what the bearer itself does bears on the two: then a collision has a first day for each of its choices. */
export function hasChoices(norm: Norm, prohibition: Norm): boolean {
  const { events, atoms } = unknownsOf([norm.scope, prohibition.scope]);
  return events.some(isOwnAct) || atoms.some((atom) => atom.actor === norm.bearer.party);
}

/** Asks the oracle about a pair; `too large` where there is more to enumerate than it does. */
export function oracleOpinion(norm: Norm, prohibition: Norm, workspace: Workspace): Opinion | 'too large' | undefined {
  const judged = judgeIfSmall(norm, prohibition, workspace);
  return judged === undefined || judged === 'too large' ? judged : { code: judged.code, verdict: judged.verdict, witness: judged.found };
}
