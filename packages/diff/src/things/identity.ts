import type { Agreement, Amendment, ComparedVersion, Vocabulary } from '@dealwright/model';
import { correspond } from './correspondence.ts';
import type { Renamed } from './correspondence.ts';
import { translation } from './translation.ts';
import type { Names, Translation } from './translation.ts';
import { jointVocabulary, translatedVocabulary } from './vocabulary.ts';

/** One identity space for two versions: what is the same thing in both has the same id in it. */
export interface Identity {
  readonly base: Translation;
  readonly revision: Translation;
  /** What goes by another name in the revision. */
  readonly renamed: readonly Renamed[];
  /** The vocabularies in the identity space: of each version, and of both, where the revision's declaration counts. */
  readonly vocabulary: { readonly base: Vocabulary; readonly revision: Vocabulary; readonly joint: Vocabulary };
}

/** What of two versions is known to be one another. */
export interface Known {
  readonly renamed: readonly Renamed[];
  /** Short names of agreements and amendments in the revision, with that in the base. */
  readonly instruments: ReadonlyMap<string, string>;
  /** `clause:MSOAI/2.1` and `section:MSOAI/2` of the revision, with that of the base. */
  readonly places: ReadonlyMap<string, string>;
}

/** Makes the identity space from what is known. Canonical names are those of the base. */
export function identify(base: ComparedVersion, revision: ComparedVersion, { renamed, instruments, places }: Known): Identity {
  const things = once(() => correspond(base, revision, renamed));
  const old = once(() => translation(things().base));
  const now = once(() => translation(namesOfRevision(base, revision, things().revision, { instruments, places })));
  const vocabulary = once(() => {
    const [before, after] = [translatedVocabulary(base.vocabulary, old()), translatedVocabulary(revision.vocabulary, now())];
    return { base: before, revision: after, joint: jointVocabulary(before, after) };
  });
  return {
    renamed,
    get base() { return old(); },
    get revision() { return now(); },
    get vocabulary() { return vocabulary(); },
  };
}

/** Where nothing changed, nobody asks what anything is called. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A number or name that the revision gives to something else than the base does is none of the base's. */
function namesOfRevision(base: ComparedVersion, revision: ComparedVersion, things: Names, { instruments, places }: Pick<Known, 'instruments' | 'places'>): Names {
  const names = new Map(things);
  const taken = new Set(instrumentsOf(base).flatMap((instrument) => [instrument.name, ...placesOf(instrument, instrument.name)]));
  const free = (name: string): string => (taken.has(name) ? `${name}${NEW}` : name);
  for (const instrument of instrumentsOf(revision)) {
    const canonical = instruments.get(instrument.name) ?? free(instrument.name);
    names.set(`agreement:${instrument.name}`, `agreement:${canonical}`);
    const own = placesOf(instrument, canonical);
    placesOf(instrument, instrument.name).forEach((place, index) => names.set(place, places.get(place) ?? free(own[index] ?? place)));
  }
  return names;
}

/** Tells what is new from what the base calls by the same name. */
const NEW = ' (new)';

function instrumentsOf({ files }: ComparedVersion): readonly (Agreement | Amendment)[] {
  return files.flatMap((file) => [...file.agreements, ...file.amendments]);
}

/** The clauses and sections of an instrument, as keys name them, under a name that it may not have. */
function placesOf({ name, sections = [], clauses }: Agreement | Amendment, called: string): readonly string[] {
  return [...clauses.map(({ id }) => `clause:${called}${id.slice(name.length)}`), ...sections.map(({ what, number }) => `${what}:${called}/${number}`)];
}
