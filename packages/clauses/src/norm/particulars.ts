import type { Amount, ClassSet, ClassTerm, Particular, Period, Sentence, ThingId, Topic } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import { scopeOf } from './scope.ts';
import { sourceOf } from './source.ts';

/** What a sentence says of one particular; the rest follows from the sentence. */
export interface DraftParticular {
  readonly topic: Topic;
  readonly subject: string;
  readonly holder?: ThingId;
  readonly value: string;
  readonly text: string;
  readonly amount?: Amount;
  readonly negated?: boolean;
  /** Where it is not that of the agreement cut by the slots. */
  readonly period?: Period;
}

/** Particulars from drafts, numbered within their topics: `MSOAI/12/1#seat`, `MSOAI/12/1#owner2`. */
export function particularsFrom(drafts: readonly DraftParticular[], sentence: Sentence, kind: string, context: ClauseContext): readonly Particular[] {
  const counts = new Map<Topic, number>();
  return drafts.map((draft): Particular => {
    const count = (counts.get(draft.topic) ?? 0) + 1;
    counts.set(draft.topic, count);
    const { period, condition, exceptions } = scopeOf(sentence, { boxes: [], slots: sentence.slots, forbids: false, viewpoint: { context, bearer: draft.holder } }, context);
    return {
      id: `${sentence.id}#${draft.topic.replaceAll(' ', '-')}${count === 1 ? '' : count}`,
      topic: draft.topic,
      subject: draft.subject,
      ...(draft.holder === undefined ? {} : { holder: draft.holder }),
      value: draft.value,
      text: draft.text,
      ...(draft.amount ? { amount: draft.amount } : {}),
      negated: draft.negated ?? false,
      period: draft.period ?? period,
      condition,
      qualified: exceptions.length > 0,
      source: sourceOf(sentence, kind, context),
    };
  });
}

/** Canonical, so that equal classes have equal keys: the thing, the kind, or the name that nothing declares; less what is taken out; whose it is. */
export function keyOfClass({ base, minus, of }: ClassTerm): string {
  const head = base === 'any' ? '*' : 'thing' in base ? base.thing : 'kind' in base ? `*${base.kind}` : `?${base.unresolved}`;
  return `${head}${minus.length === 0 ? '' : ` less ${keyOfSet(minus)}`}${of === undefined ? '' : ` of ${of}`}`;
}

/** As `keyOfClass`, of a union: the order in which one names its members makes no difference. */
export function keyOfSet(set: ClassSet): string {
  return set.map(keyOfClass).toSorted().join(' & ');
}
