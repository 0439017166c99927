import type { Conformed, Explanations, ScenarioAnswer } from '@dealwright/analysis';
import type { Agreement, Amendment, Anchor, Clause, DealFile, Finding, Scenario, Sentence, Settings, Span, Vocabulary } from '@dealwright/model';
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
  /** What else can be asked of the clauses, as they were when the findings were last brought up to date. */
  readonly explanations: Explanations;
  /** An agreement with its amendments worked in. */
  readonly conformed: (agreement: string) => Conformed | undefined;
  /** What the agreements say of a scenario. */
  readonly answerTo: (scenario: Scenario) => ScenarioAnswer | undefined;
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

/** The clause of an id such as `MSOAI/2.1`, with its file; as its agreement wrote it, where amendments write it too. */
export function clauseOfId(deals: Deals, id: string): Clause | undefined {
  for (const file of deals.files.values()) {
    const found = indexOf(file).byId.get(id);
    if (found) return found;
  }
  return undefined;
}

/** The clause in whose words a span stands; nothing for what stands outside any clause. */
export function clauseAround(deals: Deals, span: Span): Clause | undefined {
  const file = deals.files.get(span.anchor.uri);
  return file && indexOf(file).byAnchor.get(span.anchor);
}

interface ClauseIndex {
  readonly byId: ReadonlyMap<string, Clause>;
  readonly byAnchor: ReadonlyMap<Anchor, Clause>;
}

/** A file is one object for as long as it says the same, so its index serves until then. */
const indices = new WeakMap<DealFile, ClauseIndex>();

function indexOf(file: DealFile): ClauseIndex {
  let index = indices.get(file);
  if (!index) {
    const byId = new Map<string, Clause>();
    const byAnchor = new Map<Anchor, Clause>();
    for (const clause of clausesOf(file)) {
      if (!byId.has(clause.id)) byId.set(clause.id, clause);
      byAnchor.set(clause.span.anchor, clause);
    }
    indices.set(file, index = { byId, byAnchor });
  }
  return index;
}

/** Agreements and amendments of a file. */
export function instrumentsOf(file: DealFile): readonly (Agreement | Amendment)[] {
  return [...file.agreements, ...file.amendments];
}
