import type { Finding } from '@dealwright/model';
import type { Report } from './report.ts';

/** Findings that one version has and the other has not, under one heading. */
export interface ConflictGroup {
  readonly id: 'appeared' | 'narrowed' | 'disappeared' | 'freed';
  readonly version: 'base' | 'revision';
  readonly heading: string;
  /** For a list of counts. */
  readonly short: string;
  readonly findings: readonly Finding[];
}

/** Promises that narrow one another can all be kept: they stand apart from those that collide. Groups of none are left out. */
export function conflictGroups({ appeared, disappeared }: Pick<Report, 'appeared' | 'disappeared'>): readonly ConflictGroup[] {
  const groups: readonly ConflictGroup[] = [
    { id: 'appeared', version: 'revision', heading: 'What collides now, or may', short: 'Collides now', findings: appeared.filter(collides) },
    { id: 'narrowed', version: 'revision', heading: 'What is narrowed now', short: 'Narrowed now', findings: appeared.filter((finding) => !collides(finding)) },
    { id: 'disappeared', version: 'base', heading: 'What can no longer collide', short: 'No longer collides', findings: disappeared.filter(collides) },
    { id: 'freed', version: 'base', heading: 'What is no longer narrowed', short: 'No longer narrowed', findings: disappeared.filter((finding) => !collides(finding)) },
  ];
  return groups.filter(({ findings }) => findings.length > 0);
}

function collides({ verdict }: Finding): boolean {
  return verdict !== 'compatible';
}
