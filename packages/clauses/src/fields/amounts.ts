import type { Amount, BoundSense, Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import type { Field, FieldValue, Side } from '../kind.ts';
import { sayAmount } from '../prose/amounts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { sayTranches } from '../prose/slots.ts';
import { joinWords, sayParts } from '../prose/words.ts';
import { burdenOf, effect, reliefOf, slotField, words } from './field.ts';
import type { Attitude } from './field.ts';

/** The figure that measures the act, what it is a part of, and whether it is a floor or a ceiling: each changes by itself. */
export function amountFields(attitude: Attitude, title = 'Amount'): readonly Field[] {
  return [amountField(attitude, title), boundField(attitude), baseField(attitude)];
}

/** The figure alone: `USD 250 billion`, `20%`. */
export function amountField(attitude: Attitude, title = 'Amount'): Field {
  return {
    name: 'amount', title, type: 'amount',
    read: ({ predicate }, context) => {
      const amount = measured(predicate);
      return amount && figureOf(amount, context);
    },
    effect: {
      raised: effect(burdenOf(attitude), 'A higher figure is more to give.'),
      lowered: effect(reliefOf(attitude), 'A lower figure is less to give.'),
      added: effect('both', 'How much is now fixed by a figure.'),
      removed: effect('both', 'No figure says any more how much.'),
      changed: effect('both', 'The figure is counted otherwise: another unit or currency.'),
    },
  };
}

/** Exactly, at least, at most: ordered by how little the one who owes it may give. */
export function boundField(attitude: Attitude): Field {
  return {
    name: 'bound', title: 'Floor or ceiling', type: 'words',
    read: ({ predicate }) => {
      const amount = measured(predicate);
      return amount && { text: SENSES[amount.sense].text, span: amount.span, data: SENSES[amount.sense].text, value: SENSES[amount.sense].order };
    },
    effect: {
      raised: effect(burdenOf(attitude), 'Less is no longer enough.'),
      lowered: effect(reliefOf(attitude), 'Less is now enough.'),
      changed: effect('both', 'Whether more may be asked, or given, is another matter.'),
    },
  };
}

/** What a rate or a multiple is taken of: `Revenue`. Of a sum or a count, it is the object. */
export function baseField(attitude: Attitude): Field {
  return {
    name: 'base', title: 'Base', type: 'things',
    read: ({ predicate }, context) => {
      const amount = measured(predicate);
      return amount?.of && (amount.measure.type === 'percent' || amount.measure.type === 'times') ? words(sayNouns(amount.of, context), amount.of.span, amount.of) : undefined;
    },
    effect: {
      raised: effect(burdenOf(attitude), 'A wider base is more to give.'),
      lowered: effect(reliefOf(attitude), 'A narrower base is less to give.'),
      added: effect('both', 'It is now said of what.'),
      removed: effect('both', 'It is no longer said of what.'),
      changed: effect('both', 'The figure is taken of something else: work out both.'),
    },
  };
}

/** The most that can be owed. */
export function capField(favours: Side): Field {
  const other: Side = favours === 'bearer' ? 'counterparty' : 'bearer';
  return slotField('cap', 'Cap', 'amount', 'cap', (slot, _sentence, context) => ({
    ...amountValue(slot.amount, context), text: sayParts([sayAmount(plain(slot.amount), context), slot.inTotal ? 'in total' : undefined, slot.per && `each ${slot.per}`]),
    data: { amount: plain(slot.amount), inTotal: slot.inTotal, per: slot.per }, unit: { ...unitOf(plain(slot.amount)), inTotal: slot.inTotal, each: slot.per },
  }), {
    raised: effect(favours, 'A higher cap protects less.'),
    lowered: effect(other, 'A lower cap protects more.'),
    added: effect(other, 'There is now a most that can be owed.'),
    removed: effect(favours, 'There is no limit any more.'),
    changed: effect('both', 'The cap is counted otherwise.'),
  });
}

/** The figure above which an act is forbidden. */
export const thresholdField: Field = slotField('threshold', 'Threshold', 'amount', 'limit', (slot, _sentence, context) => ({
  ...amountValue(plain(slot.amount), context), text: `${slot.word} ${sayAmount(slot.amount, context)}`, data: { word: slot.word, amount: slot.amount }, unit: { ...unitOf(slot.amount), word: slot.word },
}), {
  raised: effect('counterparty', 'A higher threshold leaves more free.'),
  lowered: effect('bearer', 'A lower threshold forbids more.'),
  removed: effect('bearer', 'Without a threshold everything is forbidden.'),
  added: effect('counterparty', 'Below the threshold the act is now free.'),
  changed: effect('both', 'The threshold is counted otherwise.'),
});

/** The liability that is capped. */
export const liabilityCapField: Field = {
  name: 'cap', title: 'Cap', type: 'amount',
  read: ({ predicate }, context) => (predicate.form === 'liability' && predicate.cap ? amountValue(plain(predicate.cap), context) : undefined),
  effect: {
    raised: effect('bearer', 'A higher cap exposes the one who is liable.'),
    lowered: effect('counterparty', 'A lower cap leaves more of the loss where it falls.'),
    added: effect('counterparty', 'There is now a most that can be recovered.'),
    removed: effect('bearer', 'Liability is unlimited.'),
    changed: effect('both', 'The cap is counted otherwise.'),
  },
};

/** A rate with its steps. */
export const tiersField: Field = slotField('tiers', 'Steps', 'amount', 'tier', (_slot, sentence, context) => {
  const tiers = sentence.slots.flatMap((one) => (one.type === 'tier' ? [one] : []));
  return {
    text: joinWords(tiers.map((tier) => sayParts([sayAmount(tier.rate, context), tier.upTo && `up to ${sayAmount(plain(tier.upTo), context)}`, tier.above ? 'above' : undefined]))),
    data: tiers,
  };
}, {
  changed: effect('both', 'Work out both scales at the figures you expect.'),
  added: effect('both', 'The rate now changes with the volume.'),
  removed: effect('both', 'One rate for all volumes.'),
});

/** What is due in parts. */
export const instalmentsField: Field = slotField('instalments', 'Instalments', 'amount', 'tranches', (slot, _sentence, context) => ({ text: sayTranches(slot, context) }), {
  changed: effect('both', 'Other parts fall due at other times.'),
  added: effect('both', 'It is now due in parts.'),
  removed: effect('both', 'It is now due at once.'),
});

/** `at List Prices`, `for USD 5 per Unit`. */
export const priceField: Field = slotField('price', 'Price', 'amount', 'price', (slot, _sentence, context) => (
  slot.amount && slot.amount.measure.type !== 'term' ? amountValue(slot.amount, context) : { text: slot.text, data: slot.amount?.of ?? slot.text }
), {
  raised: effect('both', 'A higher price burdens whoever pays it.'),
  lowered: effect('both', 'A lower price burdens whoever is paid.'),
  added: effect('both', 'A price is now fixed.'),
  removed: effect('both', 'No price is fixed any more.'),
  changed: effect('both', 'The price is worked out otherwise.'),
});

/** `for at least USD 10 million`: the sum up to which something is insured. */
export const insuredField: Field = {
  ...priceField,
  title: 'Insured sum',
  effect: {
    raised: effect('bearer', 'A higher sum costs more to insure.'),
    lowered: effect('counterparty', 'A lower sum covers less.'),
    added: effect('bearer', 'How much must be insured is now fixed.'),
    removed: effect('counterparty', 'How much must be insured is open.'),
    changed: effect('both', 'The sum is counted otherwise.'),
  },
};

/** An amount with everything that it is counted in. */
function amountValue(amount: Amount, context: AgreementContext): FieldValue {
  return { text: sayAmount(amount, context), span: amount.span, data: amount, ...(amount.value === undefined ? {} : { value: amount.value, unit: unitOf(amount) }) };
}

/** The figure: its floor, ceiling and base are fields of their own. */
function figureOf(amount: Amount, context: AgreementContext): FieldValue {
  const { measure, per } = amount;
  if (measure.type === 'term') return words(sayAmount(amount, context), amount.span, amount.of);
  const text = sayAmount({ ...amount, sense: 'exactly', of: undefined }, context);
  return { text, span: amount.span, data: { value: amount.value, measure, per }, ...(amount.value === undefined ? {} : { value: amount.value, unit: { measure, per } }) };
}

function unitOf({ measure, of, per, sense }: Amount): object {
  return { measure, of, per, sense };
}

/** `capped at` and `above` say the sense themselves. */
function plain(amount: Amount): Amount {
  return { ...amount, sense: 'exactly' };
}

function measured(predicate: Sentence['predicate']): Amount | undefined {
  if ('object' in predicate && predicate.object && 'amount' in predicate.object) return predicate.object.amount;
  return 'amount' in predicate ? predicate.amount : undefined;
}

const SENSES: Readonly<Record<BoundSense, { readonly text: string; readonly order: string }>> = {
  'less than': { text: 'less than', order: '0' }, 'at most': { text: 'at most', order: '1' }, exactly: { text: 'exactly', order: '2' }, 'at least': { text: 'at least', order: '2' }, 'more than': { text: 'more than', order: '3' },
};
