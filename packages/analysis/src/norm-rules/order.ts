import type { Norm } from '@dealwright/model';

const known = new WeakMap<Norm, string>();

/** A text by which norms stand in the order of their clauses' numbers, the same wherever they stand in their files: 4.2 before 4.10. */
export function orderOf(norm: Norm): string {
  let order = known.get(norm);
  if (order === undefined) {
    const { clauseNumber, uri } = norm.source;
    known.set(norm, order = `${clauseNumber.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'))} ${norm.id} ${uri}`);
  }
  return order;
}
