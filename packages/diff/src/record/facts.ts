import type { Fact } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import { dataOf } from '../fields/data.ts';
import { sentenceCase } from '../fields/message.ts';
import type { Observer } from '../observer.ts';
import { change } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { elementOf, passage } from '../view.ts';
import { partiesOf } from '../parties.ts';

/** What is recorded as having happened, or as being so. */
export const observeFacts: Observer = ({ base: [old], revision: [now], sameWords }, { base, revision, identity }) => {
  if (sameWords || (old ?? now)?.type !== 'fact') return [];
  const [was, is] = [old && elementOf(base, old, 'fact')?.fact, now && elementOf(revision, now, 'fact')?.fact];
  if (was && is && dataOf(identity.base.value(was)) === dataOf(identity.revision.value(is))) return [];
  const passages = { ...(old && { before: passage(base, old) }), ...(now && { after: passage(revision, now) }) };
  const [code, message]: readonly [ChangeCode, string] = was && is ? between(was, is, now?.title ?? '')
    : is ? ['facts/fact/added/recorded', `${sentenceCase(now?.title ?? '')} is now recorded.`] : ['facts/fact/removed/unrecorded', `${sentenceCase(old?.title ?? '')} is no longer recorded.`];
  return [change(code, { ...passages, message, forWhom: { uncertain: partiesOf(base, revision) } })];
};

function between(old: Fact, now: Fact, title: string): readonly [ChangeCode, string] {
  if (old.type === 'not occurred' && now.type === 'occurred') return ['facts/fact/changed/happened', `${now.text} is now recorded as having occurred on ${sayDay(now.on)}.`];
  if (old.type === 'occurred' && now.type === 'not occurred') return ['facts/fact/changed/not-happened', `${now.text} is now recorded as not having occurred as of ${sayDay(now.asOf)}.`];
  const [was, is] = [dayOf(old), dayOf(now)];
  if (old.type === now.type && was !== undefined && is !== undefined && was !== is) {
    return is > was ? ['facts/fact/changed/later', `${sentenceCase(title)} is recorded as of a later day: ${sayDay(is)} instead of ${sayDay(was)}.`] : ['facts/fact/changed/earlier', `${sentenceCase(title)} is recorded as of an earlier day: ${sayDay(is)} instead of ${sayDay(was)}.`];
  }
  return ['facts/fact/changed/other', `${sentenceCase(title)} is another than before.`];
}

function dayOf(fact: Fact): number | undefined {
  switch (fact.type) {
    case 'occurred': return fact.on;
    case 'not occurred': return fact.asOf;
    case 'stated': return fact.from;
    case 'is': return undefined;
  }
}
