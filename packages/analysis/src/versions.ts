import type { Day, NormSource, Version } from '@dealwright/model';

/**
 * Whether two sentences of one agreement never govern on the same day, because amendments put one of them in the place of the other,
 * or wrote it after the other had gone. What they say is not compared: versions of one clause are not promises beside one another.
 */
export function neverInForceTogether(a: Pick<NormSource, 'agreement' | 'version'>, b: Pick<NormSource, 'agreement' | 'version'>): boolean {
  if (a.agreement !== b.agreement || (!a.version && !b.version)) return false;
  return endOf(a.version) <= startOf(b.version) || endOf(b.version) <= startOf(a.version);
}

function startOf(version: Version | undefined): Day {
  return version?.from ?? -Infinity;
}

function endOf(version: Version | undefined): Day {
  return version?.until ?? Infinity;
}
