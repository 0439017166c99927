import type { NormSource, Sentence, SlotType } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';

/** Where a norm comes from, with the parts that messages underline. */
export function sourceOf(sentence: Sentence, kind: string, context: ClauseContext, parts: NormSource['parts'] = {}): NormSource {
  const { clause, agreement } = context;
  const { span } = sentence;
  const end = Math.max(span.start, span.end - 1);
  return {
    agreement: agreement?.name ?? clause.agreement,
    uri: clause.span.anchor.uri,
    clause: clause.id,
    clauseNumber: clause.number,
    clauseHeading: clause.heading,
    sentence: sentence.id,
    kind,
    span,
    parts,
    end: { anchor: span.anchor, start: end, end },
    dated: agreement?.dated ?? agreement?.effective,
    draft: agreement !== undefined && (agreement.draft || agreement.nonBinding),
    ...(sentence.slots.some(({ type }) => QUALIFYING.has(type)) && { qualified: true as const }),
  };
}

/** Slots that say of an act what its norm does not hold. */
const QUALIFYING: ReadonlySet<SlotType> = new Set<SlotType>([
  'notice', 'frequency', 'limit', 'cap', 'window', 'exercisable', 'released', 'price', 'ground', 'capacity', 'tranches', 'tier', 'total', 'regardless',
]);
