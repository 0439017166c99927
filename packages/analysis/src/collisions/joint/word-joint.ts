import { normProse } from '@dealwright/clauses';
import { sayDay } from '@dealwright/model';
import type { Dimension, Finding, Fix, Severity, Verdict, Witness } from '@dealwright/model';
import { list } from '../../words/say.ts';
import { obligationProhibition } from '../codes/obligation-prohibition.ts';
import { blankOf } from '../finding.ts';
import { fixesOf } from '../fixes.ts';
import { asMembers, clauseOf, isPlural, isUnnamed, nameMember, referTo, sayMembership, titledClauseOf } from '../found.ts';
import type { Speech } from '../found.ts';
import { FoundPair } from '../found-pair.ts';
import type { Case } from '../judge.ts';
import { capital, endsOf, lower, sayAssumed, sayDays } from '../message.ts';
import type { Membership } from '../option.ts';
import type { ReadyNorm } from '../ready.ts';
import { membershipSets } from '../readings.ts';
import { witnessOf } from '../witness.ts';
import type { WitnessIds } from '../witness.ts';
import type { Joint } from './joint.ts';
import { leftBy } from './ways.ts';

const VERDICT: Readonly<Record<Joint['ruling'], Verdict>> = { conflict: 'conflict', depends: 'depends', undetermined: 'undetermined', undecided: 'undecided' };
const SEVERITY: Readonly<Record<Joint['ruling'], Severity>> = { conflict: 'error', depends: 'warning', undetermined: 'information', undecided: 'warning' };

/** The finding about a duty and the prohibitions that together leave no way to keep it; on the sentence of the duty. */
export function wordJoint(joint: Joint, speech: Speech): Finding {
  const { duty, bans, ruling } = joint;
  const witness = joint.case && withoutChoices(witnessOf(joint.case, speech.setting), joint.case);
  const isPast = witness?.until !== undefined && witness.until < speech.setting.asOf;
  const blank = ruling === 'undetermined' ? [duty, ...bans].map(({ norm }) => blankOf(norm)).find((span) => span !== undefined) : undefined;
  const [set] = joint.case ? membershipSets(joint.case.questions) : [];
  return {
    code: 'conflict/joint',
    severity: isPast ? 'information' : SEVERITY[ruling] === 'error' && duty.norm.effort !== undefined ? 'warning' : SEVERITY[ruling],
    verdict: VERDICT[ruling],
    message: `${say(joint, witness, set ?? [], speech)}${isPast ? ' This lies in the past.' : ''}`,
    span: blank ?? duty.norm.source.span,
    related: (blank ? [duty, ...bans] : bans).map(({ norm }) => ({ span: norm.source.span, message: titledClauseOf(norm) })),
    ...(witness && { witness: wordWitness(joint, witness, speech) }),
    fixes: ruling === 'conflict' || ruling === 'depends' ? fixesFor(joint, speech) : [],
    clauses: [...new Set([duty, ...bans].map(({ norm }) => norm.source.clause))],
  };
}

function say(joint: Joint, witness: WitnessIds | undefined, asked: readonly Membership[], speech: Speech): string {
  const { duty, bans, ruling } = joint;
  const [own, others] = [ownClause(joint), list(bans.map(({ norm }) => clauseOf(norm, duty.norm)))];
  if (ruling === 'undetermined') return `Whether ${own} can be kept together with ${others} cannot be said until what they leave blank is filled in or defined.`;
  if (ruling === 'undecided' || !witness || !joint.case) return `So much is left open that it could not be decided whether ${own} can be kept together with ${others}. Read them side by side.`;
  const then = `${lower(sayDays(witness))}${sayCollision(joint, joint.case, speech)}`;
  if (ruling === 'conflict') return capital(then);
  const { taxonomy } = speech.setting;
  if (asked.length > 0) {
    const open = asked.map(([member, kind]) => {
      const [name, of] = [nameMember(member, taxonomy), nameMember(kind, taxonomy)];
      return `${name} ${isPlural(name) ? 'are' : 'is'} not stated to be, or not to be, ${asMembers(name, of)}`;
    });
    const so = asked.length > 1 ? 'If all that is so' : isPlural(nameMember(asked[0]![0], taxonomy)) ? 'If they are' : 'If it is';
    return `${list(open)}. ${so}${joint.case.undoes ? ' not' : ''}, ${then}`;
  }
  const [involved] = witness.involves;
  if (involved !== undefined) {
    const [one, other] = involved.startsWith('action:')
      ? [`to ${taxonomy.nameOf(witness.action)} something on a cloud`, `to ${taxonomy.nameOf(involved)} it there`]
      : [`to ${taxonomy.nameOf(witness.action)} ${nameMember(witness.members.object ?? involved, taxonomy)}`, `to ${taxonomy.nameOf(witness.action)} ${taxonomy.nameOf(involved)}, on which it is built`];
    return `Nobody has said whether ${one} is also ${other}. If it is, ${then}`;
  }
  const assumed = sayAssumed(joint.case.assumed, [duty, ...bans], speech);
  return `If ${list(assumed)}, ${then} Nothing records so far that ${assumed.length > 1 ? 'these are' : 'this is'} so.`;
}

/** `OpenAI must offer Frontier on Azure or AWS (clause 1), but must not … (clause 2) and must not … (clause 3). Clause 2 alone leaves AWS, …`. */
function sayCollision(joint: Joint, met: Case, speech: Speech): string {
  const { duty, bans } = joint;
  const { vocabulary, setting: { taxonomy } } = speech;
  const bearer = `${taxonomy.nameOf(duty.norm.bearer.party)} `;
  const forbidden = bans.map((ban) => {
    const prose = normProse(ban.norm, vocabulary);
    const ends = endsOf(ban);
    return `${prose.startsWith(`${bearer}m`) ? prose.slice(bearer.length) : prose} (${referTo(ban.norm, duty.norm)}${ends === '' ? '' : `, ${ends}`})`;
  });
  const left = bans.map((ban, place) => `${clauseOf(ban.norm, duty.norm)} alone leaves ${sayLeft(met, place, ban, speech)}`);
  return `${normProse(duty.norm, vocabulary)} (${referTo(duty.norm, bans[0]!.norm)}), but ${list(forbidden)}. ${capital(list(left))}; together they leave no way to keep ${ownClause(joint)}.`;
}

/** The duty's clause, with its agreement where others stand elsewhere. */
function ownClause({ duty, bans }: Joint): string {
  return clauseOf(duty.norm, bans.find(({ norm }) => norm.source.agreement !== duty.norm.source.agreement)?.norm ?? duty.norm);
}

/** `AWS or another cloud`, `1 July 2026 to 31 December 2026`: what one of the prohibitions leaves by itself. */
function sayLeft(met: Case, place: number, ban: ReadyNorm, { setting: { taxonomy } }: Speech): string {
  const { options, days } = leftBy(met, place);
  if (options.length > 0) return list(options.map((id) => (id.startsWith('action:') ? `to ${taxonomy.nameOf(id)}` : nameMember(id, taxonomy))), 'or');
  const runs = days.map(([first, last]) => {
    if (first === last) return sayDay(first);
    if (!Number.isFinite(first)) return Number.isFinite(last) ? `the days to ${sayDay(last)}` : 'every day';
    return Number.isFinite(last) ? `${sayDay(first)} to ${sayDay(last)}` : `the days from ${sayDay(first)}`;
  });
  return runs.length === 0 ? `what ${clauseOf(ban.norm)} does not reach` : list(runs);
}

/** In what the bearer may choose no way is an example of anything: all are closed. */
function withoutChoices(witness: WitnessIds, { frame }: Case): WitnessIds {
  const members: Partial<Record<Dimension, string>> = { ...witness.members };
  for (const { name, each } of frame.axes) if (!each && name !== 'act') delete members[name];
  return { ...witness, members };
}

function wordWitness({ duty, bans, case: met }: Joint, witness: WitnessIds, speech: Speech): Witness {
  const { taxonomy } = speech.setting;
  const places = Object.fromEntries(SHOWN.flatMap((dimension) => {
    const member = witness.members[dimension];
    return member === undefined || isUnnamed(member) ? [] : [[dimension, taxonomy.nameOf(member)]];
  }));
  return {
    bearer: taxonomy.nameOf(duty.norm.bearer.party),
    act: taxonomy.nameOf(witness.action),
    ...places,
    day: witness.day,
    ...(witness.until !== undefined && { until: witness.until }),
    assumes: [
      ...witness.memberships.map(([member, kind]) => sayMembership(nameMember(member, taxonomy), nameMember(kind, taxonomy))),
      ...sayAssumed(met?.assumed ?? new Map<string, number | boolean>(), [duty, ...bans], speech),
    ],
  };
}

const SHOWN: readonly Exclude<Dimension, 'means'>[] = ['object', 'venue', 'customer', 'recipient', 'territory', 'partner', 'purpose'];

/** One of the prohibitions has to give way, or the duty: which, is for the drafter to say, so none is preferred. */
function fixesFor({ duty, bans }: Joint, speech: Speech): readonly Fix[] {
  const seen = new Set<string>();
  return bans.flatMap((ban) => fixesOf(new FoundPair(obligationProhibition, { ruling: 'depends' }, 'depends', duty, ban, speech.setting), speech))
    .map(({ title, edits }): Fix => ({ title, edits }))
    .filter(({ title }) => !seen.has(title) && seen.add(title))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Carve-outs first: they are the smallest. */
function rank({ title }: Fix): number {
  return title.startsWith('Carve') ? 0 : 1;
}
