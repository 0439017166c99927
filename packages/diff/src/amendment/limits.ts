import type { Agreement, ComparedVersion, Thing } from '@dealwright/model';
import { plain } from '../matching/plain.ts';
import { textOf } from '../text.ts';

/** What of a revision no amending instrument can say: its heading, definitions that read otherwise, and what is recorded beside it. */
export function unsaid(old: Agreement, now: Agreement, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const header = plain(textOf(base, old.span)) === plain(textOf(revision, now.span)) ? [] : [`The heading of ${old.name} reads otherwise in the revision, and an amendment cannot change its name, parties, dates or standing. Change it in a new agreement that supersedes this one.`];
  const before = new Map(declared(base).map((thing) => [keyOf(thing), thing]));
  const changed = declared(revision).filter((thing) => {
    const other = before.get(keyOf(thing));
    return other?.span && thing.span && plain(textOf(base, other.span)) !== plain(textOf(revision, thing.span));
  });
  const homes = new Set([old.uri, now.uri]);
  const elsewhere = declared(revision).filter((thing) => !before.has(keyOf(thing)) && !homes.has(thing.span?.anchor.uri ?? '') && thing.kind !== 'party');
  const facts = (version: ComparedVersion): string => version.files.flatMap((file) => file.facts.map(({ span }) => plain(textOf(version, span)))).toSorted().join('\n');
  return [
    ...header,
    ...(changed.length === 0 ? [] : [`${list(changed.map(({ name }) => name))} ${changed.length === 1 ? 'is' : 'are'} defined otherwise in the revision. An amendment brings in the definitions as they stand: change ${changed.length === 1 ? 'this one' : 'them'} where ${changed.length === 1 ? 'it is' : 'they are'} declared.`]),
    ...(elsewhere.length === 0 ? [] : [`${list(elsewhere.map(({ name }) => name))} ${elsewhere.length === 1 ? 'is' : 'are'} declared in a file that only the revision has. Keep that file beside the amendment.`]),
    ...(facts(base) === facts(revision) ? [] : ['The facts on record differ. They are recorded beside an agreement, not agreed in one.']),
  ];
}

function declared({ files }: ComparedVersion): readonly Thing[] {
  return files.flatMap(({ things, agreements, amendments }) => {
    const headers = new Set([...agreements, ...amendments].map(({ span }) => span.anchor));
    return things.filter(({ span }) => span && !headers.has(span.anchor));
  });
}

function keyOf({ kind, name }: Thing): string {
  return `${kind}:${name}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
