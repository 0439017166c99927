import { BUCKETS } from '@dealwright/model';
import type { Change, Finding } from '@dealwright/model';
import { shown } from '../document/typography.ts';
import { HEADINGS, sayVersion } from '../report/say.ts';
import { element, toXml } from '../word/xml.ts';
import type { XmlElement } from '../word/xml.ts';
import { gravityOf, gravityOfFinding } from './gravity.ts';
import { placeIn } from './placing.ts';
import type { Located, PlacedComparison } from './placing.ts';
import { saidOf } from './said.ts';

/** What fails a build. Unless said: a change that takes something from somebody, and a conflict that the base has not. */
export interface Failing {
  readonly change: (change: Change) => boolean;
  readonly conflict: (finding: Finding) => boolean;
}

const USUAL: Failing = { change: (change) => gravityOf(change) === 'breaking', conflict: (finding) => gravityOfFinding(finding) === 'breaking' };

/** For build servers: JUnit's XML, a suite a bucket, a case a change. */
export function junitChanges(compared: PlacedComparison, failing: Failing = USUAL): string {
  const { comparison: { changes, appeared }, base, revision } = compared;
  const suites = BUCKETS.flatMap((bucket) => {
    const cases = changes.filter((change) => change.bucket === bucket).map((change) => {
      const { after, before, code, message } = change;
      const place = after ? placeIn(compared, 'revision', after.span) : before && placeIn(compared, 'base', before.span);
      return caseOf({ name: message, code, place, failure: failing.change(change) ? saidOf(change) : undefined });
    });
    return suiteOf(HEADINGS[bucket], cases);
  });
  const conflicts = appeared.map((finding) => caseOf({ name: finding.message, code: finding.code, place: placeIn(compared, 'revision', finding.span), failure: failing.conflict(finding) ? finding.message : undefined }));
  const all = [...suites, ...suiteOf('What collides now', conflicts)];
  const cases = all.flatMap(({ children }) => children);
  return `${toXml(element('testsuites', { name: shown(`${sayVersion(base.name)} → ${sayVersion(revision.name)}`), tests: cases.length, failures: failures(cases) }, ...all))}\n`;
}

function suiteOf(name: string, cases: readonly XmlElement[]): readonly XmlElement[] {
  return cases.length === 0 ? [] : [element('testsuite', { name, tests: cases.length, failures: failures(cases) }, ...cases)];
}

function caseOf({ name, code, place, failure }: { readonly name: string; readonly code: string; readonly place: Located | undefined; readonly failure: string | undefined }): XmlElement {
  return element('testcase', { name: shown(name), classname: code, file: place && shown(place.file), line: place?.range.start.line },
    ...(failure === undefined ? [] : [element('failure', { message: shown(name), type: code }, shown(failure))]));
}

function failures(cases: readonly (XmlElement | string)[]): number {
  return cases.filter((each) => typeof each !== 'string' && each.children.length > 0).length;
}
