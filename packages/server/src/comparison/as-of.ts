import { Analyser, conform, conformedDeal, editionOn } from '@dealwright/analysis';
import type { Conformed, Edition } from '@dealwright/analysis';
import { formatText } from '@dealwright/language';
import type { DealStore } from '@dealwright/language';
import { isComposed, placeOf } from '@dealwright/model';
import type { ComparedVersion, Day, DealFile, Finding, Place, Settings, Span } from '@dealwright/model';
import { storeOf, withUsed } from './version.ts';

/** An agreement of a workspace, as its amendments make it read on a day. */
export interface AsOf {
  readonly texts: ReadonlyMap<string, string>;
  /** Its short name. */
  readonly agreement: string;
  readonly day: Day;
}

/**
 * The conformed copy of an agreement as a version to compare. What conflicts is told from the whole workspace as of that day, with the
 * agreement as it then stood: amendments that come later are left out, and so is what was found of words that an earlier one took away.
 * The copy has a URI of its own, equal for all days; findings point into the files that wrote the words, and name the clauses as the
 * copy does.
 *
 * @returns `undefined` where no text holds an agreement of that name
 */
export function versionAsOf({ texts, agreement, day }: AsOf, settings: Settings): ComparedVersion | undefined {
  const store = storeOf(texts);
  const then: Settings = { ...settings, asOf: day };
  const conformed = conform(store.files.values(), agreement, store, then);
  if (!conformed) return undefined;
  const copy = `${conformed.agreement.uri}?conformed`;
  const copies = copyStore(copy, formatText(conformedDeal(conformed, day, store.files, store)), texts, homesOf(conformed));
  return {
    name: { file: agreement, asOf: day },
    files: withUsed([copy], copies.files),
    vocabulary: copies.vocabulary,
    textOf: (uri) => copies.textOf(uri) ?? store.textOf(uri),
    findings: findingsAsOf(conformed, store, then),
  };
}

/** The copy, and the files that it uses, and so on; without those that the copy is made of. */
function copyStore(copy: string, text: string, texts: ReadonlyMap<string, string>, homes: ReadonlySet<string>): DealStore {
  const store = storeOf(new Map([[copy, text]]));
  for (let next: readonly string[] = [copy]; next.length > 0;) {
    const used = new Set(next.flatMap((uri) => store.files.get(uri)?.uses ?? []).flatMap(({ uri }) => uri ?? []));
    next = [...used].filter((uri) => texts.has(uri) && !homes.has(uri) && store.textOf(uri) === undefined);
    for (const uri of next) store.put(uri, texts.get(uri) ?? '');
  }
  return store;
}

function homesOf({ agreement, amendments }: Conformed): ReadonlySet<string> {
  return new Set([agreement.uri, ...amendments.map(({ amendment }) => amendment.uri)]);
}

function findingsAsOf(conformed: Conformed, store: DealStore, settings: Settings): readonly Finding[] {
  const later = new Set(conformed.amendments.flatMap(({ amendment, from }) => (from !== undefined && from <= settings.asOf ? [] : [amendment])));
  const files = [...store.files.values()].map((file): DealFile => (file.amendments.some((each) => later.has(each)) ? { ...file, amendments: file.amendments.filter((each) => !later.has(each)) } : file));
  const { findings } = new Analyser().update({ files, vocabulary: store.vocabulary, settings, source: store });
  const edition = editionOn(conformed, settings.asOf);
  const stands = standing(conformed, edition);
  const ids = new Map(edition.entries.flatMap(({ clause, number }) => (clause ? [[clause.id, `${conformed.agreement.name}/${number}`]] : [])));
  return [...findings.values()].flat()
    .filter(({ span, related }) => [span, ...related.map((each) => each.span)].every(stands))
    .map((finding) => (finding.clauses.some((id) => ids.has(id)) ? { ...finding, clauses: finding.clauses.map((id) => ids.get(id) ?? id) } : finding));
}

/** Whether a place of the instruments' clauses is among the words of an edition; a place elsewhere is. */
function standing({ agreement, amendments }: Conformed, edition: Edition): (span: Span) => boolean {
  const written = [...agreement.clauses, ...amendments.flatMap(({ amendment }) => [...amendment.clauses, ...amendment.instructions])].map(({ span }) => placeOf(span));
  const kept = edition.entries.flatMap(({ clause, body, instructions }): readonly Span[] => {
    if (!clause) return instructions.map(({ span }) => span);
    if (!body || !isComposed(clause.span.anchor)) return [clause.span];
    return [...body.pieces.map(({ source }) => source), ...body.edits.map(({ instruction }) => instruction.span)];
  }).map(placeOf);
  return (span) => {
    const place = placeOf(span);
    return !written.some((whole) => holds(whole, place)) || kept.some((words) => holds(words, place));
  };
}

function holds(whole: Place, part: Place): boolean {
  return whole.uri === part.uri && whole.start <= part.start && part.end <= whole.end;
}
