import type { Finding, Particular, Topic } from '@dealwright/model';
import { sayMembership } from '../collisions/found.ts';
import type { Comparison } from './comparison.ts';
import { meetingOf } from './days.ts';
import { findingOf } from './finding.ts';
import { againstEarlier } from './rivals.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { clauseOf, isNorm, isParticular } from './statement.ts';
import type { Statement } from './statement.ts';

/** How two rival terms of a topic are said, and what to do about them. */
interface Rivalry {
  readonly says: (one: string, other: string, agreement: string) => string;
  readonly remedy: string;
}

const RIVALRIES: Readonly<Partial<Record<Topic, Rivalry>>> = {
  'governing law': { says: (one, other, agreement) => `${agreement} is governed by two laws, ${one} and ${other}`, remedy: 'Nobody can say by which of them its words are read. Keep one.' },
  courts: { says: (one, other, agreement) => `disputes under ${agreement} go both to ${one} and to ${other}`, remedy: 'Either side could choose the one that suits it, or contest the other’s choice. Keep one, or say which disputes go where.' },
  seat: { says: (one, other, agreement) => `arbitration under ${agreement} has two seats, ${one} and ${other}`, remedy: 'The seat decides which courts may help and set aside. Keep one.' },
  term: { says: (one, other, agreement) => `${agreement} takes effect at two times, ${one} and ${other}`, remedy: 'Keep one, or say `the later of` the two.' },
  renewal: { says: (one, other, agreement) => `${agreement} renews for ${one} and for ${other}`, remedy: 'Keep one.' },
  'notice address': { says: (one, other, agreement) => `notice under ${agreement} is to be given to ${one} and to ${other}`, remedy: 'A notice to one of them may not count. Keep one address.' },
};

/** What of one agreement, or of one thing, there can be only one: its governing law, forum, seat, term and address; its owner. */
export const rivalTerms: Comparison = {
  keysOf: (statement, { setting }) => {
    if (isNorm(statement)) return [];
    const { topic, subject, source } = statement;
    // An owner of a kind owns what is of that kind: a thing meets its owner in the bucket of each kind above it.
    if (topic === 'owner') return setting.taxonomy.things.has(subject) ? [...setting.taxonomy.ancestors(subject)].map((id) => `owner ${id}`) : [`owner ${subject}`];
    const at = `${source.uri} ${subject}`;
    if (topic === 'courts' || topic === 'arbitration') return [`forum ${at}`];
    return RIVALRIES[topic] ? [`${topic} ${at}`] : [];
  },
  judge: (statements, room, key) => {
    const all = statements.filter(isParticular);
    const general = (one: Particular): boolean => key === `owner ${one.subject}`;
    const differ = (earlier: Particular, later: Particular): true | undefined => (
      (later.topic !== 'owner' || general(later) || general(earlier)) && areRivals(earlier, later) ? true : undefined
    );
    return againstEarlier(all, ({ topic, subject, value, negated, qualified }) => [topic, subject, value, negated, qualified].join(' | '), differ, (earlier, later) => (
      areCompared(earlier, later, room) ? rivalry(earlier, later, room) : undefined
    ));
  },
};

/** Whether no day can have both. What an exception limits leaves room for another. */
function areRivals(a: Particular, b: Particular): boolean {
  if (a.negated && b.negated) return false;
  if (a.negated !== b.negated) return a.topic === 'owner' ? reachesWhole(a, b) && sharesOwner(a, b) : a.value === b.value;
  if (a.qualified || b.qualified) return false;
  if (a.topic !== b.topic) return true;
  const others = new Set(b.value.split(' & '));
  return a.topic === 'owner' ? a.value !== b.value : !a.value.split(' & ').some((value) => others.has(value));
}

function sharesOwner(a: Particular, b: Particular): boolean {
  const others = new Set(b.value.split(' & '));
  return a.value.split(' & ').some((owner) => others.has(owner));
}

/** That one does not own a part says nothing of the whole. */
function reachesWhole(a: Particular, b: Particular): boolean {
  return a.subject === b.subject;
}

function rivalry(earlier: Particular, later: Particular, room: Room): Finding | undefined {
  const meeting = meetingOf([earlier, later], room);
  if (!meeting) return undefined;
  return findingOf({ code: 'conflict/rival-terms', severity: 'error', at: later, others: [earlier], meeting, ...wordsOf(earlier, later, room) }, room);
}

function wordsOf(earlier: Particular, later: Particular, room: Room): { readonly says: string; readonly remedy: string } {
  const [one, other] = [refer(earlier, later), refer(later, earlier)];
  if (earlier.topic === 'owner') return ownersOf(earlier, later, room);
  const topic = earlier.topic === 'arbitration' || later.topic === 'arbitration' ? 'courts' : earlier.topic;
  const agreement = later.source.agreement === '' ? 'this agreement' : later.source.agreement;
  if (earlier.negated !== later.negated) {
    return { says: `${agreement} both is and is not governed by the law of ${earlier.text} (${clauseOf(earlier, later)} and ${clauseOf(later, earlier)})`, remedy: 'Take one of the two out.' };
  }
  const rivalry = RIVALRIES[topic]!;
  return { says: rivalry.says(one, other, agreement), remedy: rivalry.remedy };
}

function ownersOf(earlier: Particular, later: Particular, { setting }: Room): { readonly says: string; readonly remedy: string } {
  const { taxonomy } = setting;
  const thing = (one: Particular): string => taxonomy.nameOf(one.subject.replace(/ (?:less|of) .*$/, ''));
  const says = (one: Particular, beside: Particular): string => `${one.text} ${one.value.includes(' & ') ? (one.negated ? 'do not own' : 'jointly own') : one.negated ? 'does not own' : 'owns'} ${thing(one)} (${clauseOf(one, beside)})`;
  const [part, whole] = taxonomy.ancestors(later.subject).has(earlier.subject) ? [later, earlier] : [earlier, later];
  const link = earlier.subject === later.subject ? '' : `${sayMembership(thing(part), thing(whole))}. `;
  return { says: `${says(earlier, later)}, and ${says(later, earlier)}`, remedy: `${link}A thing has one owner, or owners who own it jointly. Say which, or what each of them owns.` };
}

/** `Delaware (clause 9)`. */
function refer(one: Statement & Particular, beside: Statement): string {
  return `${one.text} (${clauseOf(one, beside)})`;
}
