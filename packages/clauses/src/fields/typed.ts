import type { Field } from '../kind.ts';
import { amountFields, capField, instalmentsField, priceField, thresholdField, tiersField } from './amounts.ts';
import type { Attitude } from './field.ts';
import { capacityField, effortField, groundField, releaseField, shareField } from './special.ts';
import { cureField, deadlineField, exerciseField, frequencyField, noticeField, windowField } from './times.ts';
import { prevailsField, yieldsField } from './priority.ts';

/**
 * What any sentence may say besides who must do what, where, when and if: figures, lengths of time, standards. Kinds list those
 * that matter to them, with effects of their own; a comparison looks for all of them.
 */
export function typedFields(attitude: Attitude): readonly Field[] {
  const bearer = attitude === 'right' ? 'counterparty' : 'bearer';
  return [
    ...amountFields(attitude), capField(bearer), tiersField, instalmentsField, priceField, thresholdField,
    deadlineField(attitude), noticeField, frequencyField(bearer), cureField, windowField, exerciseField,
    effortField, shareField, groundField, capacityField, releaseField, yieldsField(attitude), prevailsField(attitude),
  ];
}
