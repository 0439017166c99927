import type { Clause, Norm } from '@dealwright/model';

/** The clause that a norm comes from, as messages name it. */
export function clauseOf({ source }: Norm): Pick<Clause, 'number' | 'heading' | 'agreement'> {
  return { number: source.clauseNumber, heading: source.clauseHeading, agreement: source.agreement };
}
