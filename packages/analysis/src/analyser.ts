import type { Clause, DealFile, Finding, Reparser, Scenario, Settings, Vocabulary } from '@dealwright/model';
import { accept } from './acceptance.ts';
import { Answers } from './answers.ts';
import { present } from './assemble.ts';
import { clausesOf } from './clauses-of.ts';
import type { Explanations } from './explanations/explanations.ts';
import { examineClause, examineFile } from './examine.ts';
import type { Conformed } from './consolidation/conformed.ts';
import { CODES } from './rules.generated.ts';
import type { ScenarioAnswer } from './scenarios/answer.ts';
import { windowOf } from './window.ts';
import { WorkspaceCollisions } from './workspace-collisions.ts';

/** All that the analysis reads. A file, a thing or a clause that did not change is the same object as before. */
export interface Workspace {
  readonly files: Iterable<DealFile>;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  /** The parser and the texts, for amendments that change words; without it those change nothing. */
  readonly source?: Reparser;
}

/** What was found. */
export interface Analysis {
  /** By file, in the order of the text. Files without findings have an empty list. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** The files whose findings are others, or stand elsewhere, than in the analysis before. */
  readonly changed: readonly string[];
  /** False where `shouldStop` said so: the rest is done by the next update. */
  readonly complete: boolean;
}

export interface UpdateOptions {
  /** Asked between any two clauses; where it says yes, the update leaves the rest for the next one. */
  readonly shouldStop?: () => boolean;
  /** Files to examine before all others: those that somebody looks at. */
  readonly first?: readonly string[];
}

type Unit = Clause | DealFile;

interface FileState {
  file: DealFile;
  clauses: readonly Clause[];
  /** Findings by what was examined: each clause, and the file for what stands outside them. Where nothing was found, nothing is held. */
  readonly found: Map<Unit, readonly Finding[]>;
  readonly stale: Set<Unit>;
}

/**
 * Finds what is wrong with the deals of a workspace, and keeps that up to date at the cost of what changed.
 *
 * After any sequence of updates its answer is that of a new analyser given the last workspace.
 */
export class Analyser {
  readonly #answers = new Answers<Unit>();
  readonly #collisions = new WorkspaceCollisions();
  readonly #states = new Map<string, FileState>();
  /** The file of each unit that asked something. */
  readonly #homes = new Map<Unit, string>();
  /** Files that hold stale units. */
  readonly #unexamined = new Set<string>();
  /** Files whose findings are to be put together anew. */
  readonly #unassembled = new Set<string>();
  readonly #findings = new Map<string, readonly Finding[]>();
  /** Files whose text changed, so that whatever points into them must be shown anew. */
  readonly #moved = new Set<string>();
  /** By file: the other files that its findings point into. */
  readonly #pointsInto = new Map<string, ReadonlySet<string>>();
  #settings = '';

  /** Brings the findings up to date with a workspace. */
  update(workspace: Workspace, options: UpdateOptions = {}): Analysis {
    const { settings } = workspace;
    const shouldStop = options.shouldStop ?? (() => false);
    this.#take(workspace);
    const settingsKey = JSON.stringify([settings.asOf, settings.includeDrafts, Object.keys(settings.severity).toSorted().map((code) => [code, settings.severity[code]])]);
    if (settingsKey !== this.#settings) {
      this.#settings = settingsKey;
      for (const state of this.#states.values()) this.#allStale(state);
    }
    const complete = this.#examine(settings, options.first ?? [], shouldStop) && this.#collide(workspace, shouldStop);
    return { findings: this.#findings, changed: this.#assemble(settings), complete };
  }

  /** What the agreements say of a scenario, as of the last update: one of the workspace, or one that is asked for once. */
  answerTo(scenario: Pick<Scenario, 'act' | 'given'>): ScenarioAnswer | undefined {
    return this.#collisions.scenarios.answerTo(scenario);
  }

  /** What a person may ask beside what is wrong, of the workspace as it was last given. */
  get explanations(): Explanations {
    return this.#collisions.explanations;
  }

  /** The agreement of a short name with its amendments worked in, as the workspace was last given. */
  conformed(agreement: string): Conformed | undefined {
    return this.#collisions.conformed(agreement);
  }

  #take(workspace: Workspace): void {
    const stale = this.#answers.use(workspace.vocabulary);
    const seen = new Set<string>();
    for (const file of workspace.files) {
      seen.add(file.uri);
      if (this.#states.get(file.uri)?.file === file) continue;
      for (const unit of this.#answers.put(file.uri, file)) stale.add(unit);
      this.#replace(file.uri, file);
    }
    for (const uri of this.#states.keys()) {
      if (seen.has(uri)) continue;
      for (const unit of this.#answers.put(uri, undefined)) stale.add(unit);
      this.#replace(uri, undefined);
    }
    for (const unit of this.#answers.settle()) stale.add(unit);
    for (const unit of stale) this.#markStale(unit);
  }

  /** Keeps what was found in the clauses that stayed. */
  #replace(uri: string, file: DealFile | undefined): void {
    const state = this.#states.get(uri);
    const clauses = file ? clausesOf(file) : [];
    const { gone, come } = windowOf<Clause>(state?.clauses ?? [], clauses);
    const coming = new Set<Unit>(come);
    if (state) for (const unit of [state.file, ...gone]) if (!coming.has(unit)) this.#drop(unit, state);
    this.#unassembled.add(uri);
    this.#moved.add(uri);
    if (!file) {
      this.#states.delete(uri);
      this.#unexamined.delete(uri);
      return;
    }
    const going = new Set<Unit>(gone);
    const fresh = [file, ...come.filter((unit) => !going.has(unit))];
    for (const unit of fresh) this.#homes.set(unit, uri);
    if (!state) this.#states.set(uri, { file, clauses, found: new Map(), stale: new Set(fresh) });
    else {
      state.file = file;
      state.clauses = clauses;
      for (const unit of fresh) state.stale.add(unit);
    }
    this.#unexamined.add(uri);
  }

  #drop(unit: Unit, state: FileState): void {
    state.found.delete(unit);
    state.stale.delete(unit);
    this.#answers.forget(unit);
    this.#homes.delete(unit);
  }

  #allStale(state: FileState): void {
    for (const unit of [state.file, ...state.clauses]) this.#markStale(unit);
    this.#unassembled.add(state.file.uri);
  }

  #markStale(unit: Unit): void {
    const uri = this.#homes.get(unit);
    const state = uri === undefined ? undefined : this.#states.get(uri);
    if (uri === undefined || !state) return;
    state.stale.add(unit);
    this.#unexamined.add(uri);
  }

  #examine(settings: Settings, first: readonly string[], shouldStop: () => boolean): boolean {
    for (const uri of new Set([...first, ...this.#unexamined])) {
      const state = this.#states.get(uri);
      if (!state || !this.#unexamined.has(uri)) continue;
      for (const unit of state.stale) {
        if (shouldStop()) return false;
        this.#answers.forget(unit);
        const context = this.#answers.contextFor(unit, settings);
        const found = unit === state.file ? examineFile(state.file, context) : examineClause(unit as Clause, context);
        if (found.length > 0) state.found.set(unit, found);
        else state.found.delete(unit);
        state.stale.delete(unit);
      }
      this.#unexamined.delete(uri);
      this.#unassembled.add(uri);
    }
    return true;
  }

  #collide({ vocabulary, settings, source }: Workspace, shouldStop: () => boolean): boolean {
    const files = new Map([...this.#states].map(([uri, state]) => [uri, state.file]));
    const { affected, complete } = this.#collisions.update(files, vocabulary, { settings, source }, shouldStop);
    for (const uri of affected) this.#unassembled.add(uri);
    return complete;
  }

  #assemble(settings: Settings): readonly string[] {
    const changed = new Set<string>();
    for (const uri of this.#unassembled) {
      const state = this.#states.get(uri);
      if (!state) {
        this.#findings.delete(uri);
        this.#pointsInto.delete(uri);
        changed.add(uri);
        continue;
      }
      const own = [...foundIn(state), ...this.#collisions.amendmentProblemsIn(uri)];
      const before = this.#findings.get(uri);
      const after = present(accept(state.file, state.clauses, own, this.#collisions.shownIn(uri), this.#collisions, CODES), settings);
      if (before && sameFindings(before, after)) continue;
      this.#findings.set(uri, after);
      this.#pointsInto.set(uri, filesPointedInto(after));
      changed.add(uri);
    }
    for (const [uri, others] of this.#pointsInto) if (this.#moved.has(uri) || [...others].some((other) => this.#moved.has(other))) changed.add(uri);
    this.#unassembled.clear();
    this.#moved.clear();
    return [...changed].toSorted();
  }
}

/** Of the file first, then of its clauses in order. */
function foundIn({ file, clauses, found }: FileState): readonly Finding[] {
  const all = [...(found.get(file) ?? [])];
  if (found.size > 0) for (const clause of clauses) for (const finding of found.get(clause) ?? NOTHING) all.push(finding);
  return all;
}

const NOTHING: readonly Finding[] = [];

function filesPointedInto(findings: readonly Finding[]): ReadonlySet<string> {
  const files = new Set<string>();
  for (const { related } of findings) for (const { span } of related) files.add(span.anchor.uri);
  return files;
}

function sameFindings(before: readonly Finding[], after: readonly Finding[]): boolean {
  return before.length === after.length && after.every((finding, index) => finding === before[index]);
}
