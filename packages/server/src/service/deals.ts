import type { Agreement, Amendment, Clause, DealFile, Finding, Sentence, Settings, Span, Vocabulary } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { Location, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * What the features of the editor read: the deals of a workspace as they stand now. Files are named by their canonical
 * URI here; what leaves for the client bears the client's own spelling, which is the `uri` of the text document.
 */
export interface Deals {
  readonly files: ReadonlyMap<string, DealFile>;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly document: (uri: string) => TextDocument | undefined;
  /** The last findings; their spans move with their clauses. */
  readonly findings: (uri: string) => readonly Finding[];
}

/** A file under the cursor. */
export interface Spot {
  readonly deals: Deals;
  readonly file: DealFile;
  readonly document: TextDocument;
  readonly offset: number;
}

/** Where a request points; nothing where the file is not known. */
export function spotAt(deals: Deals, uri: string, position: Position): Spot | undefined {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  return file && document ? { deals, file, document, offset: document.offsetAt(position) } : undefined;
}

/** A span as the range of its document. */
export function rangeIn(document: TextDocument, span: Span): Range {
  const { start, end } = placeOf(span);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A span as a place that the client can open; nothing where its file is gone. */
export function locationOf(deals: Deals, span: Span): Location | undefined {
  const document = deals.document(span.anchor.uri);
  return document && { uri: document.uri, range: rangeIn(document, span) };
}

/** Whether an offset stands in a span, its end included: the cursor may stand just after a word. */
export function touches(span: Span, offset: number): boolean {
  const { start, end } = placeOf(span);
  return start <= offset && offset <= end;
}

/** Every clause that a file writes: those of its agreements, and those that its amendments bring. */
export function clausesOf(file: DealFile): readonly Clause[] {
  return [
    ...file.agreements.flatMap((agreement) => agreement.clauses),
    ...file.amendments.flatMap((amendment) => [...amendment.clauses, ...amendment.instructions.flatMap((one) => ('clause' in one ? [one.clause] : []))]),
  ];
}

/** The agreement that an offset stands in: between its first clause and its last. Else the last of the file. */
export function agreementAround(file: DealFile, offset: number): Agreement | undefined {
  return file.agreements.find((agreement) => placeOf(agreement.span).start <= offset && agreement.clauses.some((clause) => placeOf(clause.span).end >= offset)) ?? file.agreements.at(-1);
}

/** The clause around an offset. */
export function clauseAt(file: DealFile, offset: number): Clause | undefined {
  return clausesOf(file).find((clause) => touches(clause.span, offset));
}

/** The sentence around an offset. */
export function sentenceAt(clause: Clause, offset: number): Sentence | undefined {
  return clause.sentences.find((sentence) => touches(sentence.span, offset));
}

/** The agreements of the workspace in the order of their files and texts. */
export function agreementsOf(deals: Deals): readonly Agreement[] {
  return [...deals.files.values()].flatMap((file) => file.agreements);
}

/** The agreement of a short name. */
export function agreementNamed(deals: Deals, name: string): Agreement | undefined {
  return agreementsOf(deals).find((agreement) => agreement.name === name);
}

/** The clause of an id such as `MSOAI/2.1`, with its file. */
export function clauseOfId(deals: Deals, id: string): Clause | undefined {
  for (const file of deals.files.values()) {
    const found = clausesOf(file).find((clause) => clause.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Agreements and amendments of a file. */
export function instrumentsOf(file: DealFile): readonly (Agreement | Amendment)[] {
  return [...file.agreements, ...file.amendments];
}
