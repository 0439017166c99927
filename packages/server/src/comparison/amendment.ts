import { conform, conformedDeal } from '@dealwright/analysis';
import { amendmentDrafts, compare, plain } from '@dealwright/diff';
import type { AmendmentDraft, DraftOptions } from '@dealwright/diff';
import { formatText } from '@dealwright/language';
import type { DealStore } from '@dealwright/language';
import { placeOf } from '@dealwright/model';
import type { Agreement, ComparedVersion, DealFile, Span } from '@dealwright/model';
import { storeOf } from './version.ts';

/**
 * The instrument that, worked into the base, gives the clauses of the revision: formatted Deal, and what it cannot say. Each way to write it is
 * tried on the base before it is handed out.
 *
 * @returns `undefined` where the base has no such agreement, or nothing in it differs
 */
export function amendmentBetween(base: ComparedVersion, revision: ComparedVersion, options: DraftOptions): AmendmentDraft | undefined {
  const drafts = amendmentDrafts(compare(base, revision), base, revision, options).map((draft) => ({ ...draft, text: formatText(draft.text) }));
  const wanted = drafts.length === 0 ? undefined : wordsOfRevision(base, revision, options.agreement);
  const proven = drafts.find((draft) => applied(draft, base, revision, options)?.words === wanted);
  const last = drafts.at(-1);
  return proven ?? (last && { ...last, unsaid: [...last.unsaid, UNPROVEN] });
}

/** Short names as headers give them, of drafts and of what later amends as well: none of them is free for another instrument. */
export function instrumentNames(texts: Iterable<string>): readonly string[] {
  return [...new Set([...texts].flatMap((text) => [...text.matchAll(/^\s*(?:agreement|amendment)\s+"[^"\n]*"\s*\("([^"\n]*)"\)/gm)].map(([, name = '']) => name)))];
}

const UNPROVEN = 'Worked into the first version, this draft does not give the second word for word: something in them cannot be read. Compare the result before you use it.';

/** The agreement of the base with an amendment worked in: as a file, and as the words of its clauses. */
export function applied({ text }: AmendmentDraft, base: ComparedVersion, revision: ComparedVersion, { agreement, day }: DraftOptions): { readonly text: string; readonly words: string } | undefined {
  const store = storeOf(textsOf(base, revision));
  const home = base.files.find(({ agreements }) => agreements.some(({ name }) => name === agreement))?.uri;
  if (home === undefined) return undefined;
  const uri = `${plainUri(home)}.amendment.deal`;
  store.put(uri, text);
  const files = new Map([...store.files].map(([each, file]): [string, DealFile] => [each, each === uri || file.amendments.length === 0 ? file : { ...file, amendments: [] }]));
  const conformed = conform(files.values(), agreement, store, { asOf: day, includeDrafts: true });
  if (!conformed) return undefined;
  const copy = conformedDeal(conformed, day, files, store);
  const read = storeOf(new Map([['copy:/copy.deal', copy]]));
  const [only] = [...read.files.values()].flatMap(({ agreements }) => agreements);
  return only && { text: copy, words: wordsOf(only, read.textOf.bind(read)) };
}

/** Both versions beside one another, the files of the revision where the base has none of that name: an amendment may bring one in. */
function textsOf(base: ComparedVersion, revision: ComparedVersion): ReadonlyMap<string, string> {
  const texts = new Map(base.files.map(({ uri }) => [plainUri(uri), base.textOf(uri) ?? '']));
  const folder = plainUri(base.files[0]?.uri ?? '').replace(/[^/]*$/, '');
  for (const { uri, agreements } of revision.files) {
    const beside = folder + plainUri(uri).replace(/^.*\//, '');
    if (agreements.length === 0 && !texts.has(beside)) texts.set(beside, revision.textOf(uri) ?? '');
  }
  return texts;
}

/** A conformed copy stands where its agreement does. */
function plainUri(uri: string): string {
  return uri.replace(/[?#].*$/, '');
}

function wordsOfRevision(base: ComparedVersion, revision: ComparedVersion, name: string): string | undefined {
  const all = revision.files.flatMap(({ agreements }) => agreements);
  const title = base.files.flatMap(({ agreements }) => agreements).find((each) => each.name === name)?.title;
  const now = all.find((each) => each.name === name) ?? all.find((each) => each.title === title) ?? (all.length === 1 ? all[0] : undefined);
  return now && wordsOf(now, (uri) => revision.textOf(uri));
}

/** What an agreement says in its sections and clauses, in order, white space and comments aside. */
function wordsOf({ sections, clauses }: Agreement, textOf: DealStore['textOf']): string {
  const words = (span: Span): string => {
    const { uri, start, end } = placeOf(span);
    return plain(textOf(uri)?.slice(start, end) ?? '');
  };
  return [...sections, ...clauses].map(({ span }) => span).toSorted((a, b) => placeOf(a).start - placeOf(b).start).map(words).join('\n');
}
