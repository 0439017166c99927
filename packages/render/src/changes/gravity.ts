import type { Change, Finding } from '@dealwright/model';

/** How loud a change is for tools that know levels: it takes something from a party, or may, or neither. */
export type Gravity = 'breaking' | 'uncertain' | 'compatible';

export function gravityOf({ effects }: Change): Gravity {
  if (effects.some(({ effect }) => effect === 'breaking')) return 'breaking';
  return effects.some(({ effect }) => effect === 'uncertain') ? 'uncertain' : 'compatible';
}

export function gravityOfFinding({ verdict }: Finding): Gravity {
  return verdict === undefined || verdict === 'conflict' ? 'breaking' : verdict === 'compatible' ? 'compatible' : 'uncertain';
}
