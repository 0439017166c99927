import { placeOf } from '@dealwright/model';
import type { ComparedVersion, Comparison, Unit } from '@dealwright/model';
import { sayVersion } from './changes.ts';

/** What a person ought to know before they rely on a comparison: that a version says nothing, that both are one, or that they are two agreements. */
export function doubtsOf({ pairings }: Comparison, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const empty = [base, revision].filter(({ files }) => files.every(({ agreements, amendments, things }) => agreements.length + amendments.length + things.length === 0)).map(({ name }) => `${sayVersion(name)} says nothing: no agreement, and no definition.`);
  if (empty.length > 0) return empty;
  if (isSame(base, revision)) return [`${sayVersion(base.name)} is compared with itself. To compare it with its last commit: deal diff git:HEAD:${base.name.file} ${base.name.file}.`];
  const clauses = pairings.filter((pairing) => [...pairing.base, ...pairing.revision].some(({ type }) => type === 'clause'));
  const sides = [clauses.filter((pairing) => pairing.base.length > 0), clauses.filter((pairing) => pairing.revision.length > 0)];
  const common = clauses.filter((pairing) => pairing.sameWords || shares(pairing.base, base, pairing.revision, revision));
  if (sides.some((side) => side.length < FEWEST) || common.length > clauses.length * MOST_IN_COMMON) return [];
  return [`${sayVersion(base.name)} and ${sayVersion(revision.name)} have ${common.length === 0 ? 'no clause' : 'hardly a clause'} in common. They may be two agreements rather than two versions of one.`];
}

/** With fewer clauses than this on a side nobody can tell. */
const FEWEST = 3;
const MOST_IN_COMMON = 0.1;

/** Whether a person named one file or folder twice. */
function isSame({ name, files, textOf }: ComparedVersion, other: ComparedVersion): boolean {
  const isPlain = name.revision === undefined && other.name.revision === undefined && name.asOf === other.name.asOf;
  return isPlain && files.length === other.files.length && files.every(({ uri }, index) => uri === other.files[index]?.uri && textOf(uri) === other.textOf(uri));
}

/** Whether clauses that stand at one place speak of the same: a third of the words that mean something. */
function shares(before: readonly Unit[], base: ComparedVersion, after: readonly Unit[], revision: ComparedVersion): boolean {
  const [old, now] = [tellingWords(before, base), tellingWords(after, revision)];
  const both = [...old].filter((word) => now.has(word)).length;
  return both > 0 && both * 3 >= Math.min(old.size, now.size);
}

/** Names, figures and long words; not those of the parties, whom any two agreements between them name. */
function tellingWords(units: readonly Unit[], { textOf, vocabulary }: ComparedVersion): ReadonlySet<string> {
  const parties = new Set([...vocabulary.things.values()].flatMap(({ kind, name, forms }) => (kind === 'party' ? [name, ...forms] : [])).flatMap((name) => name.split(' ')));
  const texts = units.map(({ span, number = '' }) => {
    const { uri, start, end } = placeOf(span);
    return (textOf(uri)?.slice(start, end) ?? '').replace(/^\s*clause\s+/, '').replace(number, '');
  });
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu) ?? []).filter((word) => !parties.has(word) && (/^[\p{Lu}\p{N}]/u.test(word) || word.length > 6)));
}
