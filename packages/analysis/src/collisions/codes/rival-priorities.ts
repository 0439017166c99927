import type { Norm, TimePoint } from '@dealwright/model';
import { fixesOf } from '../fixes.ts';
import { clauseOf } from '../found.ts';
import type { Found, Speech } from '../found.ts';
import { judgeReady } from '../judge.ts';
import { sayBoth, sayCase, sayFates, sayPair, sayUnsettled } from '../message.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Setting } from '../setting.ts';
import { actsOfBoth, leftBy, seenAs } from '../views.ts';
import { againstBan, ruledAs } from './against-ban.ts';
import type { Comparison, Judged } from './comparison.ts';

/** First on V against first on W: whichever comes first breaches the other promise. */
export const rivalPriorities: Comparison = {
  code: 'conflict/rival-priorities',
  first: ['prohibition'],
  second: ['prohibition'],
  owing: true,
  concerns: (first, second) => first.reservation === 'ship first' && second.reservation === 'ship first',
  judge: judgeFirsts,
  severity: ({ owed }) => (owed ? 'error' : 'warning'),
  say: (found, speech) => (found.doubt === 'same day' ? saySameDay(found, speech) : sayUnsettled(found, speech, sayFirsts)),
  against: 'would want to be first too',
  sayBreach: ({ first, second }) => `${clauseOf(first.norm)} and ${clauseOf(second.norm, first.norm)} each want to be first`,
  fixes: fixesOf,
};

/** First on V against a duty to launch elsewhere that leaves no day for V. */
export const launchElsewhere: Comparison = {
  ...againstBan,
  code: 'conflict/rival-priorities',
  first: ['obligation'],
  concerns: (_, { reservation }) => reservation === 'ship first',
  judge: judgeLaunch,
  say: (found, speech) => (found.doubt === 'same day' ? saySameDay(found, speech) : sayPair(found, speech)),
};

/** The judgement leaves the launches themselves aside: wherever the thing is launched, one of the two forbids it. */
function judgeFirsts(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  if ([first, second].some(({ norm }) => isLaunched(norm, setting))) return { ruling: 'compatible' };
  const [one, other] = [withoutLaunch(first.norm), withoutLaunch(second.norm)];
  const left = leftBy(one, other, actsOfBoth(one, other, setting));
  if (!left) return { ruling: 'compatible' };
  const judged = judgeReady(seenAs(left, first, setting), seenAs(other, second, setting), bearer, setting);
  const { ruling } = judged;
  if (ruling === 'narrowed') return { ruling: 'compatible' };
  if (ruling !== 'conflict' || hasWindow(first.norm) || hasWindow(second.norm)) return judged;
  return ruledAs('depends', judged, 'same day');
}

/** Where a launch on the very day on which the favoured place has it would keep both, whether that is first is a reading. */
function judgeLaunch(first: ReadyNorm, second: ReadyNorm, bearer: string, setting: Setting): Judged {
  const judged = judgeReady(first, second, bearer, setting);
  const { ruling } = judged;
  if ((ruling !== 'compatible' && ruling !== 'narrowed') || hasWindow(second.norm)) return judged;
  const strict = judgeReady(first, seenAs(untilDayAfter(second.norm), second, setting), bearer, setting);
  return strict.ruling === 'conflict' ? ruledAs('depends', strict, 'same day') : judged;
}

/** The bound that a promise to come first ends with: the launch in the favoured place, or some days after it. */
function launchOf({ scope: { period } }: Norm): TimePoint | undefined {
  return period.to.at(-1)?.point;
}

function hasWindow(norm: Norm): boolean {
  return launchOf(norm)?.type === 'offset';
}

function isLaunched(norm: Norm, { knowledge }: Setting): boolean {
  const point = launchOf(norm);
  const launch = point?.type === 'offset' ? point.base : point;
  return launch?.type === 'event' && knowledge.recorded(launch.event) !== undefined;
}

function withoutLaunch(norm: Norm): Norm {
  const { scope } = norm;
  return { ...norm, scope: { ...scope, period: { from: scope.period.from, to: scope.period.to.slice(0, -1) } } };
}

function untilDayAfter(norm: Norm): Norm {
  const { scope } = norm;
  const last = scope.period.to.at(-1);
  return { ...norm, scope: { ...scope, period: { from: scope.period.from, to: [...scope.period.to.slice(0, -1), ...(last ? [{ ...last, inclusive: true }] : [])] } } };
}

function sayFirsts(found: Found, speech: Speech): string {
  const consequence = found.owed ? 'A launch is owed, so one of the two will be breached.' : 'No clause makes a launch a duty, so both are kept only by never launching.';
  return [sayCase(found, speech), 'Wherever it comes first, it comes too early for the other.', consequence, ...sayFates(found, speech)].join(' ');
}

function saySameDay(found: Found, speech: Speech): string {
  return `${sayBoth(found, speech)}. Both can be kept only by a launch on the same day in both places, and whether that is first is not stated: say how many days one comes before the other, or that the same day is enough.`;
}
