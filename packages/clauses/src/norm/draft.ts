import type { Amount, Bearer, Box, Effort, FirstRight, Modality, Norm, NormSource, Reservation, Sentence, Slot, ThingId } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import type { NormActs } from './acts.ts';
import { prioritiesOf } from './priority.ts';
import { scopeOf } from './scope.ts';
import type { Limits } from './scope.ts';
import { sourceOf } from './source.ts';

/** What a sentence of a special form says of one norm; the rest follows from the sentence. */
export interface DraftNorm {
  readonly modality: Modality;
  readonly bearer: Bearer;
  readonly counterparties: readonly ThingId[];
  readonly acts: NormActs;
  readonly box: Box;
  /** The slots that say when and if; all of them where left out. */
  readonly slots?: readonly Slot[];
  readonly limits?: Limits;
  readonly reservation?: Reservation;
  readonly firstRight?: FirstRight;
  readonly grantedTo?: readonly ThingId[];
  readonly effort?: Effort;
  readonly quantity?: Amount;
  readonly parts?: NormSource['parts'];
}

/** Norms from drafts, numbered in order. */
export function normsFrom(drafts: readonly DraftNorm[], sentence: Sentence, kind: string, context: ClauseContext): readonly Norm[] {
  return drafts.map((draft, at): Norm => ({
    id: `${sentence.id}#${at + 1}`,
    modality: draft.modality,
    bearer: draft.bearer,
    counterparties: draft.counterparties,
    acts: draft.acts,
    scope: scopeOf(sentence, {
      boxes: [draft.box],
      slots: draft.slots ?? sentence.slots,
      forbids: draft.modality === 'prohibition',
      viewpoint: { context, bearer: draft.bearer.party },
      within: draft.limits,
    }, context),
    ...(draft.reservation ? { reservation: draft.reservation } : {}),
    ...(draft.firstRight ? { firstRight: draft.firstRight } : {}),
    ...(draft.effort ? { effort: draft.effort } : {}),
    indirect: false,
    ...(draft.grantedTo ? { grantedTo: draft.grantedTo } : {}),
    ...(draft.quantity ? { quantity: draft.quantity } : {}),
    ...prioritiesOf(sentence, context),
    source: sourceOf(sentence, kind, context, draft.parts),
  }));
}
