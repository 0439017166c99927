import { consentOf, normProse, sayHappened, sayHappens, sayPoint } from '@dealwright/clauses';
import { sayDay } from '@dealwright/model';
import type { Dimension, ThingId, TimePoint } from '@dealwright/model';
import { list } from '../words/say.ts';
import { waivedBy } from '../waivers.ts';
import { sayCarveOuts } from './carve-outs.ts';
import { liesWithin, specificOf } from './coverage.ts';
import type { ReadyNorm } from './ready.ts';
import { clauseOf, isUnnamed, nameMember, nameVenue, referTo, sayMembership } from './found.ts';
import type { Found, Speech } from './found.ts';
import { openingsOf } from './openings.ts';
import { sayConditions } from './why-conditions.ts';
import type { WitnessIds } from './witness.ts';

/** The paragraph that explains a duty or freedom against a prohibition: the day, what the one requires, what the other forbids, why nothing saves it. */
export function sayPair(found: Found, speech: Speech): string {
  return sayUnsettled(found, speech, sayCollision);
}

/** What is said of a pair that is no plain conflict is much the same whatever the two are; of a conflict `sayConflict` speaks. */
export function sayUnsettled(found: Found, speech: Speech, sayConflict: (found: Found, speech: Speech) => string): string {
  switch (found.ruling) {
    case 'conflict': return sayConflict(found, speech);
    case 'depends': return sayDependence(found, speech);
    case 'narrowed': return sayNarrowing(found, speech);
    case 'undetermined': return sayUndetermined(found);
    case 'undecided': return `So much is left open that it could not be decided whether ${clauseOf(found.first.norm)} can be kept together with ${clauseOf(found.second.norm, found.first.norm)}. Read the two side by side.`;
  }
}

function sayCollision(found: Found, speech: Speech): string {
  const carveOuts = found.second.exceptions.length === 0 ? sayCarveOuts(found, speech) : [];
  return [sayCase(found, speech), ...carveOuts, ...sayFates(found, speech)].join(' ');
}

/** The case itself: the day, the two promises, and what connects its words with theirs. */
export function sayCase(found: Found, speech: Speech): string {
  const { witness } = found;
  if (!witness) return `${sayBoth(found, speech)}.`;
  const when = sayAwaited(found) || sayDays(witness);
  return [
    `${when === '' ? '' : `${when} `}${sayBoth(found, speech)}.`,
    ...((found.first.norm.modality === 'permission' || found.first.norm.modality === 'power') && found.first.norm.grantedTo === undefined ? sayInstance(found, witness, speech) : []),
    ...sayLinks(found, speech),
  ].join(' ');
}

/** `Once Acceptance happens,`: what both wait for, and no record knows of. The days of the witness suppose that it comes at once. */
function sayAwaited({ first, second }: Found): string {
  const [one, other] = [openingsOf(first), openingsOf(second)];
  const others = new Set(other.triggers.map((names) => names.join('\n')));
  const shared = [...new Set(one.triggers.flatMap((names) => (others.has(names.join('\n')) ? names : [])))];
  const events = shared.filter((name) => one.events.has(name));
  const conditions = shared.filter((name) => one.conditions.has(name));
  if (events.length + conditions.length === 0) return '';
  const text = (name: string): string => one.naming.get(name)?.text ?? name;
  return `${conditions.length === 0 ? 'Once' : 'If'} ${list([...events.map((name) => sayHappens(text(name))), ...conditions.map(text)])},`;
}

/** What does not save a collision, and what would: the exceptions and conditions, a consent, a word on which clause is the exception; and whether it is over. */
export function sayFates(found: Found, speech: Speech): readonly string[] {
  const carveOuts = found.second.exceptions.length > 0 ? sayCarveOuts(found, speech) : [];
  const consents = [...openingsOf(found.second).naming].filter(([key]) => key.startsWith('consent(')).map(([, { text }]) => `${capital(consentOf(text))} would end it.`);
  const conditions = [found.second, found.first].flatMap((norm) => sayConditions(norm, found, speech));
  return [...carveOuts, ...conditions, ...sayWaivers(found, speech), ...consents, ...sayException(found, speech), ...(isPast(found, speech) ? ['This lies in the past.'] : [])];
}

/** `Microsoft waived clause 6 of D1 from 1 February 2026, but Amazon did not.`: who insists no longer on one of the two. */
function sayWaivers({ first, second }: Found, { setting }: Speech): readonly string[] {
  const { taxonomy, waivers, asOf } = setting;
  return [second.norm, first.norm].flatMap((norm) => {
    const waived = waivedBy(norm, waivers, asOf);
    if (waived.size === 0) return [];
    const others = norm.counterparties.filter((party) => !waived.has(party)).map((party) => taxonomy.nameOf(party));
    const said = list([...waived].map(([party, day]) => `${taxonomy.nameOf(party)} waived ${clauseOf(norm, norm === first.norm ? second.norm : first.norm)} from ${sayDay(day)}`));
    return [`${said}${others.length === 0 ? '' : `, but ${list(others)} did not`}.`];
  });
}

/** Inside one agreement: that the clause about less may be meant as an exception. It is a reading, and never applied in silence. */
function sayException({ first, second }: Found, { setting }: Speech): readonly string[] {
  const found = specificOf(first, second, setting);
  return found ? [`The drafter may mean ${clauseOf(found[0], found[0])} as an exception to ${clauseOf(found[1], found[0])}: if so, say so.`] : [];
}

/** What a collision hangs on where that is no question of membership: events, conditions, and what an act involves. */
function sayDependence(found: Found, speech: Speech): string {
  const { witness } = found;
  if (!witness) return '';
  const { taxonomy } = speech.setting;
  const both = sayBoth(found, speech);
  if (found.doubt === 'letting') {
    return `${both}. Whether giving somebody else the right is doing it oneself is not stated: say \`directly or indirectly\` in ${clauseOf(found.second.norm)}, or that it does not reach such rights.`;
  }
  const [involved] = witness.involves;
  if (involved?.startsWith('action:')) {
    const [act, other] = [taxonomy.nameOf(witness.action), taxonomy.nameOf(involved)];
    const hosting = other === 'host';
    return `Nobody has said whether to ${act} something on a cloud is also to ${hosting ? 'host it there' : `${taxonomy.nameOf(found.second.norm.acts.actions[0]!)} it there`}. If it is, ${lower(sayDays(witness))}${both}.`;
  }
  if (involved !== undefined) {
    const whole = nameMember(witness.members.object ?? involved, taxonomy);
    return `${whole} is built on ${taxonomy.nameOf(involved)}. Nobody has said whether to ${taxonomy.nameOf(witness.action)} the one is to ${taxonomy.nameOf(witness.action)} the other. If it is, ${lower(sayDays(witness))}${both}.`;
  }
  const assumed = sayAssumptions(found, speech);
  const happens = [...found.assumed.values()].every((value) => typeof value === 'number' && value !== Infinity);
  return `If ${list(assumed)}, ${both}. Nothing records so far that ${assumed.length > 1 ? 'these are so' : happens ? 'this has happened' : 'this is so'}.`;
}

function sayNarrowing(found: Found, speech: Speech): string {
  const { witness, first, second } = found;
  const clause = clauseOf(first.norm, second.norm);
  if (!witness) return `${sayBoth(found, speech)}.`;
  const { taxonomy } = speech.setting;
  const object = witness.members.object;
  const example = [taxonomy.nameOf(witness.action), object === undefined || isUnnamed(object) ? '' : taxonomy.nameOf(object), sayPlace(found, witness, speech)].filter((part) => part !== '').join(' ');
  if (first.norm.modality !== 'obligation') {
    if (liesWithin(first, second, speech.setting)) return `${sayBoth(found, speech)}. So ${clause} is of no use while ${clauseOf(second.norm, first.norm)} stands.`;
    return `${sayBoth(found, speech)}. So ${clause} does not help to ${example}; otherwise it stands.`;
  }
  const lost = sayDaysLost(found);
  const remains = lost === '' ? `by what ${clauseOf(second.norm, first.norm)} forbids; other ways remain` : `${lost}; other days remain`;
  return `${sayBoth(found, speech)}. So ${clause} cannot be kept ${remains}.`;
}

/** Of an act that is done once: the days that are lost, where others are left. */
function sayDaysLost({ first, second, witness }: Found): string {
  if (!witness || first.norm.acts.aspect !== 'event' || (second.first <= first.first && second.last >= first.last)) return '';
  const { day, until, dated } = witness;
  if (until === undefined) return `from ${sayDay(day)}`;
  return dated && day > first.first ? `from ${sayDay(day)} to ${sayDay(until)}` : `until ${sayDay(until)}`;
}

function sayUndetermined(found: Found): string {
  return `Whether ${clauseOf(found.first.norm)} can be kept together with ${clauseOf(found.second.norm, found.first.norm)} cannot be said until this is filled in or defined.`;
}

/** `OpenAI must offer Stateless APIs on Bedrock (AWS, clause 3.1), but may offer API Products only on Azure (MSOAI, clause 2.1, until AGI Verification)`. */
export function sayBoth({ first, second }: Found, { vocabulary, setting }: Speech, joint = 'but'): string {
  const bearer = setting.taxonomy.nameOf(first.norm.bearer.party);
  const forbids = normProse(second.norm, vocabulary);
  const shorter = forbids.startsWith(`${bearer} m`) || forbids.startsWith(`${bearer} need not `) ? forbids.slice(bearer.length + 1) : forbids;
  const ends = endsOf(second);
  return `${normProse(first.norm, vocabulary)} (${referTo(first.norm, second.norm)}), ${joint} ${shorter} (${referTo(second.norm, first.norm)}${ends === '' ? '' : `, ${ends}`})`;
}

/** `until AGI Verification`: the event that ends a promise, the end of its agreement aside. */
export function endsOf({ norm }: ReadyNorm): string {
  const point = norm.scope.period.to.find((bound) => hangsOnEvent(bound.point))?.point;
  return point === undefined ? '' : `until ${sayPoint(point)}`;
}

function hangsOnEvent(point: TimePoint): boolean {
  if (point.type === 'event') return !/^(?:termination|expiry)\(/.test(point.event);
  if (point.type === 'offset') return hangsOnEvent(point.base);
  return (point.type === 'earlier' || point.type === 'later') && point.of.some(hangsOnEvent);
}

/** An end so many days off is that of an agreement, and says nothing of the collision. */
const FAR_OFF = 730;

/** `On 1 March 2026`, `From 27 February 2026 to 26 April 2026`; nothing where it has always been so. */
export function sayDays({ day, until, dated }: WitnessIds): string {
  if (!dated) return until === undefined ? '' : `Until ${sayDay(until)}`;
  if (until === undefined || until === day || until > day + FAR_OFF) return `On ${sayDay(day)}`;
  return `From ${sayDay(day)} to ${sayDay(until)}`;
}

/** For the middle of a sentence: `from 27 February 2026 until AGI Verification, or to 31 December 2032 at the latest`. */
export function sayFrom({ first, second, witness }: Found): string {
  if (!witness) return '';
  const { day, until, dated } = witness;
  if (dated && until === day) return `on ${sayDay(day)}`;
  const start = dated ? `from ${sayDay(day)}` : '';
  const event = endsOf(second) || endsOf(first);
  const end = until === undefined ? event : event === '' ? `${dated ? 'to' : 'until'} ${sayDay(until)}` : `${event}, or ${dated ? 'to' : 'until'} ${sayDay(until)} at the latest`;
  return [start, end].filter((part) => part !== '').join(' ');
}

/** `Stateless APIs are API Products.`: what connects the case with the words of the two norms. */
function sayLinks({ first, second, witness }: Found, { setting }: Speech): readonly string[] {
  const { taxonomy } = setting;
  const links = new Set<string>();
  for (const dimension of ['object', 'customer', 'purpose', 'venue', 'territory'] as const) {
    const member = witness?.members[dimension];
    if (member === undefined || isUnnamed(member)) continue;
    for (const norm of [first, second]) {
      const above = named(norm, dimension).find((id) => id !== member && taxonomy.ancestors(member).has(id));
      if (above === undefined) continue;
      const [part, whole] = [taxonomy.nameOf(member), taxonomy.nameOf(above)];
      if (part.startsWith(`${whole} of `)) continue;
      links.add(dimension === 'venue' || dimension === 'territory' ? `${part} is part of ${whole}.` : `${sayMembership(part, whole)}.`);
    }
  }
  return [...links];
}

function named({ norm }: ReadyNorm, dimension: Dimension): readonly ThingId[] {
  return norm.scope.boxes.flatMap((box) => box[dimension]?.set ?? []).flatMap(({ base }) => (typeof base === 'object' && 'thing' in base ? [base.thing] : []));
}

const WORD: readonly (readonly [Dimension, string])[] = [
  ['recipient', 'to'], ['customer', 'to'], ['partner', 'with'], ['venue', 'on'], ['territory', 'in'], ['means', 'using'], ['purpose', 'for'],
];

/** `On AWS the one allows what the other forbids.`: where a permission and a prohibition meet, for an example. */
function sayInstance(found: Found, witness: WitnessIds, speech: Speech): readonly string[] {
  const place = sayPlace(found, witness, speech);
  return place === '' ? [] : [`${capital(place)}, for example, the one allows what the other forbids.`];
}

/** Where the witness lies, in words: `on AWS`. Only where the two norms differ in it. */
function sayPlace(found: Found, witness: WitnessIds, speech: Speech): string {
  const { first, second } = found;
  return WORD.flatMap(([dimension, word]) => {
    const member = witness.members[dimension];
    const differ = first.norm.scope.boxes.some((box) => box[dimension]) || second.norm.scope.boxes.some((box) => box[dimension]);
    if (member === undefined || !differ) return [];
    if (dimension === 'venue' || dimension === 'territory') return [`${word} ${nameVenue(member, dimension, found, speech)}`];
    return isUnnamed(member) ? [] : [`${word} ${speech.setting.taxonomy.nameOf(member)}`];
  }).join(' ');
}

/** What is assumed of events and conditions, one clause each: `IPO has happened`, `Microsoft cannot support Frontier`. */
export function sayAssumptions({ first, second, assumed }: Found, speech: Speech): readonly string[] {
  return sayAssumed(assumed, [first, second], speech);
}

/** As `sayAssumptions`, in the words of any of some norms. */
export function sayAssumed(assumed: Found['assumed'], norms: readonly ReadyNorm[], { setting, vocabulary }: Speech): readonly string[] {
  return [...assumed].map(([name, value]) => {
    const text = norms.map((norm) => openingsOf(norm).naming.get(name)?.text).find((each) => each !== undefined) ?? name;
    const judges = vocabulary.things.get(name.replace(/\(.*$/, ''))?.judgedBy ?? [];
    const decides = judges.length === 0 ? '' : `, which ${list(judges)} decide${judges.length === 1 ? 's' : ''}`;
    if (typeof value === 'boolean') return value ? text : `it is not so that ${text}`;
    if (value === Infinity) return `${sayHappened(text, false)}${decides}`;
    return value <= setting.asOf ? `${sayHappens(text)}${decides}` : `${sayHappens(text)} by ${sayDay(value)}${decides}`;
  });
}

/** Whether the collision was over before the as-of date. */
export function isPast({ witness, comparison, first }: Found, { setting }: Speech): boolean {
  const until = comparison.lasting ? first.last : witness?.until;
  return until !== undefined && until < setting.asOf;
}

/** A phrase for the middle of a sentence, with the space that follows it; nothing of nothing. */
export function lower(words: string): string {
  return words === '' ? '' : `${words.charAt(0).toLowerCase()}${words.slice(1)} `;
}

/** The words, with a capital letter first. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
