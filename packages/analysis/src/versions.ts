import type { Day, NormSource, Version } from '@dealwright/model';

/**
 * Whether two sentences never govern on one day, because amendments put one of them in the place of the other, or wrote it after
 * the other had gone. What they say is not compared: versions of one clause are not promises of their own.
 */
export function neverInForceTogether(a: Pick<NormSource, 'agreement' | 'clauseNumber' | 'version'>, b: Pick<NormSource, 'agreement' | 'clauseNumber' | 'version'>): boolean {
  if (a.agreement !== b.agreement || (!a.version && !b.version)) return false;
  if (a.clauseNumber === b.clauseNumber && !sameVersion(a.version, b.version)) return true;
  return endOf(a.version) <= startOf(b.version) || endOf(b.version) <= startOf(a.version);
}

function sameVersion(a: Version | undefined, b: Version | undefined): boolean {
  return a?.writtenBy === b?.writtenBy && a?.from === b?.from && a?.until === b?.until;
}

function startOf(version: Version | undefined): Day {
  return version?.from ?? -Infinity;
}

function endOf(version: Version | undefined): Day {
  return version?.until ?? Infinity;
}
