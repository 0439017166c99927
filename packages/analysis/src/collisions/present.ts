import { placeOf } from '@dealwright/model';
import type { Finding, Span } from '@dealwright/model';
import { COMPARISONS } from './codes/all.ts';
import { deadEnd } from './codes/dead-end.ts';
import { findingOf } from './finding.ts';
import type { Found, Speech } from './found.ts';
import type { Joint } from './joint/joint.ts';
import type { ReadyNorm } from './ready.ts';
import { wordJoint } from './joint/word-joint.ts';
import { questionFinding, questionsOf } from './questions.ts';
import type { Hanging } from './questions.ts';

/** A pair with what is said of it, once it was said. */
export interface Pair {
  found: Found;
  worded: Worded | undefined;
}

interface Worded { readonly finding?: Finding; readonly questions: readonly Hanging[] }

const GRAVITY: readonly Found['ruling'][] = ['conflict', 'depends', 'undetermined', 'undecided', 'narrowed'];

/**
 * Words what was found: one finding for each pair of sentences, one for each open question, one for each blank; in the
 * order of the files and of their text.
 */
export function present(pairs: Iterable<Pair>, joints: readonly Joint[], speech: Speech): readonly Finding[] {
  const together = new Map(joints.filter(({ ruling }) => ruling === 'conflict').map(({ duty, bans }) => [duty, bans]));
  const bySentences = new Map<string, Pair>();
  const asked = new Map<string, Hanging[]>();
  for (const pair of pairs) {
    // That a prohibition leaves other ways is no news where others close these.
    if (pair.found.ruling === 'narrowed' && together.get(pair.found.first)?.includes(pair.found.second)) continue;
    // That two leave nothing open is said already, of the duty that cannot be kept for them.
    if (pair.found.comparison === deadEnd && pair.found.ruling === 'conflict' && isClosed(pair.found, together)) continue;
    pair.worded ??= word(pair.found, speech);
    const { finding, questions } = pair.worded;
    for (const hanging of questions) {
      const list = asked.get(hanging.key);
      if (list) list.push(hanging);
      else asked.set(hanging.key, [hanging]);
    }
    if (!finding) continue;
    const { first, second } = pair.found;
    const sentences = [first, second].map(({ norm: { source } }) => `${source.uri} ${source.sentence}`);
    const key = pair.found.ruling === 'undetermined' ? placeKey(finding) : (pair.found.comparison.mutual ? sentences.toSorted() : sentences).join(' ');
    const known = bySentences.get(key);
    if (!known || compare(pair.found, known.found) < 0) bySentences.set(key, pair);
  }
  const findings = [
    ...[...bySentences.values()].flatMap(({ worded }) => worded?.finding ?? []),
    ...joints.map((joint) => (joint.worded ??= wordJoint(joint, speech))),
    ...[...asked.values()].map((hanging) => wordQuestion(hanging.sort((a, b) => compare(a.found, b.found)), speech)),
  ];
  return findings.sort(inOrder);
}

function isClosed({ first, second }: Found, together: ReadonlyMap<ReadyNorm, readonly ReadyNorm[]>): boolean {
  return [...together.values()].some((bans) => bans.includes(first) && bans.includes(second));
}

function word(found: Found, speech: Speech): Worded {
  const questions = found.ruling === 'depends' ? questionsOf(found, speech) : [];
  return questions.length > 0 ? { questions } : { finding: findingOf(found, speech), questions };
}

const worded = new WeakMap<Hanging, { readonly all: readonly Hanging[]; readonly finding: Finding }>();

/** The same pairs make the same question, and keep its finding. */
function wordQuestion(hanging: readonly Hanging[], speech: Speech): Finding {
  const first = hanging[0]!;
  const known = worded.get(first);
  if (known && known.all.length === hanging.length && known.all.every((one, index) => one === hanging[index])) return known.finding;
  const finding = questionFinding(hanging, speech);
  worded.set(first, { all: hanging, finding });
  return finding;
}

/** The gravest first, then the earliest, then the order of the clauses. */
function compare(a: Found, b: Found): number {
  return GRAVITY.indexOf(a.ruling) - GRAVITY.indexOf(b.ruling)
    || (a.witness?.day ?? 0) - (b.witness?.day ?? 0)
    || (a.comparison.mutual ? (b.first.norm.source.dated ?? -Infinity) - (a.first.norm.source.dated ?? -Infinity) || 0 : 0)
    || rankOf(a) - rankOf(b)
    || compareText(a.first.norm.id, b.first.norm.id)
    || compareText(a.second.norm.id, b.second.norm.id)
    || comparePlaces(a.first.norm.source.span, b.first.norm.source.span)
    || comparePlaces(a.second.norm.source.span, b.second.norm.source.span);
}

/** The place of its comparison in the table. */
function rankOf({ comparison }: Found): number {
  return COMPARISONS.findIndex((each) => each === comparison);
}

function placeKey({ span }: Finding): string {
  return `${span.anchor.uri} ${span.anchor.offset + span.start}`;
}

function inOrder(a: Finding, b: Finding): number {
  return comparePlaces(a.span, b.span) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function comparePlaces(a: Span, b: Span): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return compareText(one.uri, other.uri) || one.start - other.start || one.end - other.end;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
