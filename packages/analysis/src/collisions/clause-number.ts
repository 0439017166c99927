import type { Norm } from '@dealwright/model';

/** The number of a norm's clause, with the label of the item in which the sentence stands: `2.1(a)`. */
export function numberOf({ source: { clauseNumber, sentence } }: Norm): string {
  return clauseNumber + (/((?:\([^()/]+\))+)\/\d+$/.exec(sentence)?.[1] ?? '');
}
