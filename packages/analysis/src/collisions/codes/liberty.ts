import type { Norm } from '@dealwright/model';

/** A party's own freedom under one agreement against its promise under another: the promise narrows it, and breaks nothing. */
export function isLibertyElsewhere(first: Norm, second: Norm): boolean {
  return (first.modality === 'permission' || first.modality === 'power') && first.grantedTo === undefined && first.source.agreement !== second.source.agreement;
}
