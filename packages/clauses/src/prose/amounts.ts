import { sayDecimal } from '@dealwright/model';
import type { Amount, Duration, Frequency } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { sayNouns } from './nouns.ts';
import { sayCount } from './words.ts';

/** `at least USD 250 billion of Azure Services`, `20% of Revenue`, `3 times Fees`. */
export function sayAmount(amount: Amount, context: AgreementContext): string {
  const sense = amount.sense === 'exactly' ? '' : `${amount.sense} `;
  const of = amount.of ? sayNouns(amount.of, context) : undefined;
  if (amount.measure.type === 'term') return `${sense}${of ?? ''}`;
  if (amount.measure.type === 'times') return `${sense}${sayValue(amount)}${of === undefined ? '' : ` ${of}`}`;
  return `${sense}${sayValue(amount)}${of === undefined ? '' : ` of ${of}`}${amount.per === undefined ? '' : ` ${/^(?:per|each) /.test(amount.per) ? '' : 'per '}${amount.per}`}`;
}

/** The figure alone: `USD 250 billion`, `20%`, `2 gigawatts`. */
export function sayValue({ measure, value, blank }: Amount): string {
  const figure = value === undefined ? (blank ? '[•]' : '') : sayDecimal(value);
  switch (measure.type) {
    // Cents come in pairs.
    case 'money': return `${measure.currency} ${figure.replace(/(\.\d)$/, '$10')}`;
    case 'percent': return `${figure}%`;
    case 'times': return `${figure} times`;
    case 'unit': return measure.unit === '' ? figure : `${figure} ${measure.unit}`;
    case 'term': return '';
  }
}

export function sayDuration(duration: Duration): string {
  return sayCount(duration.count, duration.unit);
}

/** `each quarter`, `once each calendar year`, `3 times each month`. */
export function sayFrequency({ times, unit, calendar }: Frequency): string {
  const often = times === undefined ? '' : times === 1 ? 'once ' : times === 2 ? 'twice ' : `${times} times `;
  return `${often}each ${calendar ? 'calendar ' : ''}${unit}`;
}
