import { Analyser } from '@dealwright/analysis';
import type { Conformed, Explanations, ScenarioAnswer } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { DealFile, Finding, Scenario, Settings, Thing, ThingKind, Vocabulary } from '@dealwright/model';
import type { Counts, FileTrouble, ReadFileResult } from '@dealwright/protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Deals } from './service/deals.ts';
import { canonicalUri } from './uris.ts';

interface Entry {
  /** Under the URI that the client gave it; of a file nobody has opened, its own. */
  document: TextDocument;
  open: boolean;
  trouble?: FileTrouble;
}

/**
 * The deals that the server knows, as they stand: texts, what they say, what was found in them. An open text counts
 * before the one on disk. All URIs may come in any spelling.
 */
export class Workspace implements Deals {
  readonly store = new DealStore();
  readonly #analyser = new Analyser();
  readonly #entries = new Map<string, Entry>();
  /** Files whose text the store has not seen. */
  readonly #unread = new Set<string>();
  #settings: Settings;
  #findings: ReadonlyMap<string, readonly Finding[]> = new Map();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
  }

  get files(): ReadonlyMap<string, DealFile> {
    this.read();
    return this.store.files;
  }

  get vocabulary(): Vocabulary {
    this.read();
    return this.store.vocabulary;
  }

  document(uri: string): TextDocument | undefined {
    return this.#entries.get(uri)?.document;
  }

  findings(uri: string): readonly Finding[] {
    return this.#findings.get(uri) ?? [];
  }

  get explanations(): Explanations {
    return this.#analyser.explanations;
  }

  conformed(agreement: string): Conformed | undefined {
    return this.#analyser.conformed(agreement);
  }

  answerTo(scenario: Scenario): ScenarioAnswer | undefined {
    return this.#analyser.answerTo(scenario);
  }

  /** What a file can name, nearest first. */
  visible(uri: string, kinds?: readonly ThingKind[]): readonly Thing[] {
    const { things } = this.vocabulary;
    return this.store.scopeAt(uri)?.visible(kinds).flatMap((declared) => things.get(declared.id) ?? []) ?? [];
  }

  /** Why a file has no text. */
  trouble(uri: string): FileTrouble | undefined {
    return this.#entries.get(uri)?.trouble;
  }

  /** Every known file. */
  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The version of an open text; `null` for a file on disk, as the protocol says it. */
  versionOf(uri: string): number | null {
    const entry = this.#entries.get(uri);
    return entry?.open ? entry.document.version : null;
  }

  isOpen(uri: string): boolean {
    return this.#entries.get(canonicalUri(uri))?.open === true;
  }

  opened(uri: string, version: number, text: string): void {
    this.#set(canonicalUri(uri), { document: TextDocument.create(uri, 'deal', version, text), open: true });
  }

  /** Changes of a text that is not open are dropped: the client and the server disagree, and the next opening mends it. */
  edited(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const key = canonicalUri(uri);
    const entry = this.#entries.get(key);
    if (!entry?.open) return;
    entry.document = TextDocument.update(entry.document, changes, version);
    this.#unread.add(key);
  }

  /** From now on the file on disk counts; whoever calls this puts it. */
  closed(uri: string): void {
    const entry = this.#entries.get(canonicalUri(uri));
    if (entry) entry.open = false;
  }

  /** What a file on disk holds. An open text stays; a file that is gone is forgotten. */
  put(uri: string, { text, trouble }: ReadFileResult): void {
    const key = canonicalUri(uri);
    const entry = this.#entries.get(key);
    if (entry?.open) return;
    if (text === undefined && trouble === undefined) this.remove(uri);
    else if (entry?.document.getText() === (text ?? '') && entry.trouble?.message === trouble?.message) return;
    else this.#set(key, { document: TextDocument.create(entry?.document.uri ?? uri, 'deal', 0, text ?? ''), open: false, trouble });
  }

  /** Forgets a file, unless it is open. */
  remove(uri: string): void {
    const key = canonicalUri(uri);
    if (this.#entries.get(key)?.open || !this.#entries.delete(key)) return;
    this.#unread.add(key);
  }

  /** Whether a text waits to be read. */
  get stale(): boolean {
    return this.#unread.size > 0;
  }

  /**
   * Hands new texts to the store, open ones first.
   *
   * @returns whether all were read before `shouldStop` said to stop
   */
  read(shouldStop: () => boolean = () => false): boolean {
    if (this.#unread.size === 0) return this.store.prepare(shouldStop);
    for (const uri of [...this.#unread].toSorted((a, b) => Number(this.isOpen(b)) - Number(this.isOpen(a)))) {
      if (shouldStop()) return false;
      this.#unread.delete(uri);
      const entry = this.#entries.get(uri);
      if (entry && !entry.trouble) this.store.put(uri, entry.document.getText());
      else this.store.remove(uri);
    }
    return this.store.prepare(shouldStop);
  }

  /**
   * Brings the findings up to date, as far as `shouldStop` lets it.
   *
   * @returns the files whose findings changed or moved, and whether nothing is left to do
   */
  check(shouldStop: () => boolean): { readonly changed: readonly string[]; readonly complete: boolean } {
    if (!this.read(shouldStop)) return { changed: [], complete: false };
    const first = this.uris.filter((uri) => this.isOpen(uri));
    const analysis = this.#analyser.update({ files: this.store.files.values(), vocabulary: this.store.vocabulary, settings: this.#settings, source: this.store }, { shouldStop, first });
    this.#findings = analysis.findings;
    return analysis;
  }

  /** How many findings there are, in one file or in all. */
  counts(uri?: string): Counts {
    const uris = uri === undefined ? this.uris : [uri];
    let errors = 0;
    let warnings = 0;
    let notes = 0;
    for (const each of uris) {
      if (this.trouble(each)) errors++;
      for (const { severity } of this.findings(each)) {
        if (severity === 'error') errors++;
        else if (severity === 'warning') warnings++;
        else notes++;
      }
    }
    return { files: uris.length, errors, warnings, notes };
  }

  #set(uri: string, entry: Entry): void {
    this.#entries.set(uri, entry);
    this.#unread.add(uri);
  }
}
