import type { Acceptance, Clause, DealFile, Fact, Finding, Scenario, Settings, Vocabulary } from '@dealwright/model';
import { groupBy } from '@dealwright/model';
import type { Elsewhere } from './acceptance.ts';
import { clausesOf } from './clauses-of.ts';
import type { Surroundings } from './collisions/surroundings.ts';
import type { Conformed } from './consolidation/conformed.ts';
import { pointIntoFiles } from './consolidation/origins.ts';
import { problemFinding } from './consolidation/problem-finding.ts';
import type { InstrumentHead } from './context.ts';
import { headOf, sameList } from './contributions.ts';
import { Difference } from './difference.ts';
import { comparingLists } from './examiner.ts';
import { createExaminers } from './examiners.ts';
import { Explanations } from './explanations/explanations.ts';
import { ScenarioExaminer } from './scenarios/examiner.ts';
import { Shown } from './shown.ts';
import { windowOf } from './window.ts';
import { WorkspaceNorms } from './workspace-norms.ts';
import type { Amending, MeaningChanges } from './workspace-norms.ts';

/** What one file adds to what collisions depend on. */
interface Share {
  readonly file: DealFile;
  readonly facts: readonly Fact[];
  readonly heads: readonly InstrumentHead[];
  readonly uses: readonly string[];
  readonly scenarios: readonly Scenario[];
  readonly clauses: readonly Clause[];
  /** By clause; of clauses that accept something. */
  readonly acceptances: ReadonlyMap<string, readonly Acceptance[]>;
}

/** What is found between all the clauses of a workspace, by the file in which each finding is shown, and what accepts it. */
export class WorkspaceCollisions implements Elsewhere {
  readonly #norms = new WorkspaceNorms();
  readonly scenarios = new ScenarioExaminer();
  readonly #examiners = [...createExaminers(), comparingLists(this.scenarios)];
  readonly explanations = new Explanations();
  readonly #shares = new Map<string, Share>();
  #surroundings: Surroundings | undefined;
  readonly #shown = new Shown();
  /** What was found and is no longer found since the last complete look. */
  readonly #unshown = new Difference<Finding>();
  #acceptances = new Map<string, readonly Acceptance[]>();
  #complete = true;
  /** What amendments could not do, by file. */
  #amendmentProblems: readonly Finding[] = [];
  #problemsByFile: ReadonlyMap<string, readonly Finding[]> = new Map();

  /**
   * Brings the collisions up to date. While that is not complete, those of the last complete look are shown.
   *
   * @returns the files to put together anew: those that show other collisions, or that accept or no longer accept one
   */
  update(files: ReadonlyMap<string, DealFile>, vocabulary: Vocabulary, { settings, source }: Amending & { readonly settings: Settings }, shouldStop: () => boolean): { readonly affected: ReadonlySet<string>; readonly complete: boolean } {
    const affected = this.#takeShares(files);
    const before = this.#surroundings;
    const surroundings = this.#surround(vocabulary, settings);
    const { complete, ...changes } = this.#norms.update(files, vocabulary, { settings, source }, shouldStop);
    this.#takeProblems(affected);
    if (!isEmpty(changes) || surroundings !== before || !this.#complete) {
      this.explanations.update(changes, surroundings);
      const examined = this.#examiners.map((examiner) => examiner.update(changes, surroundings, shouldStop));
      for (const { findings } of examined) {
        for (const finding of findings.removed) this.#unshown.remove(pointIntoFiles(finding));
        for (const finding of findings.added) this.#unshown.add(pointIntoFiles(finding));
      }
      this.#complete = complete && examined.every((each) => each.complete);
      if (this.#complete) this.#show(affected);
    }
    return { affected, complete: this.#complete && complete };
  }

  shownIn(uri: string): readonly Finding[] {
    return this.#shown.in(uri);
  }

  /** What the amendments of a file could not do. */
  amendmentProblemsIn(uri: string): readonly Finding[] {
    return this.#problemsByFile.get(uri) ?? [];
  }

  conformed(name: string): Conformed | undefined {
    return this.#norms.conformed(name);
  }

  get isAnythingAccepted(): boolean {
    return this.#acceptances.size > 0;
  }

  acceptancesOn(clause: string): readonly Acceptance[] {
    return this.#acceptances.get(clause) ?? [];
  }

  collisionsOf(clause: string): readonly Finding[] {
    return this.#shown.of(clause);
  }

  /** Takes in what the files add. Returns the files where an acceptance elsewhere changed what is shown. */
  #takeShares(files: ReadonlyMap<string, DealFile>): Set<string> {
    const affected = new Set<string>();
    let [changed, accepting] = [false, false];
    for (const uri of new Set([...this.#shares.keys(), ...files.keys()])) {
      const [before, file] = [this.#shares.get(uri), files.get(uri)];
      if (before?.file === file) continue;
      const share = file && shareOf(file, before);
      if (share) this.#shares.set(uri, share);
      else this.#shares.delete(uri);
      if (share?.facts !== before?.facts || share?.heads !== before?.heads || share?.uses !== before?.uses || share?.scenarios !== before?.scenarios) changed = true;
      if (share?.acceptances !== before?.acceptances) accepting = true;
      for (const clause of changedClauses(before?.acceptances, share?.acceptances)) {
        for (const finding of this.collisionsOf(clause)) for (const place of placesOf(finding)) affected.add(place);
      }
    }
    if (changed) this.#surroundings = undefined;
    if (!accepting) return affected;
    this.#acceptances = new Map();
    for (const share of this.#shares.values()) {
      for (const [clause, accepted] of share.acceptances) this.#acceptances.set(clause, [...this.acceptancesOn(clause), ...accepted]);
    }
    return affected;
  }

  #takeProblems(affected: Set<string>): void {
    const problems = this.#norms.problems.map(problemFinding);
    if (sameList(this.#amendmentProblems, problems)) return;
    for (const finding of [...this.#amendmentProblems, ...problems]) for (const uri of placesOf(finding)) affected.add(uri);
    this.#amendmentProblems = problems;
    this.#problemsByFile = groupBy(problems, (finding) => finding.span.anchor.uri);
  }

  /** The same object for as long as nothing in it changed. */
  #surround(vocabulary: Vocabulary, settings: Settings): Surroundings {
    const known = this.#surroundings;
    if (known?.vocabulary === vocabulary && known.settings === settings) return known;
    const shares = [...this.#shares].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return (this.#surroundings = {
      vocabulary,
      settings,
      facts: shares.flatMap(([, share]) => share.facts),
      instruments: shares.flatMap(([, share]) => share.heads),
      uses: new Map(shares.map(([uri, share]) => [uri, share.uses])),
      scenarios: shares.flatMap(([, share]) => share.scenarios),
    });
  }

  #show(affected: Set<string>): void {
    const changes = this.#unshown.take();
    for (const findings of [changes.removed, changes.added]) for (const finding of findings) for (const uri of placesOf(finding)) affected.add(uri);
    this.#shown.change(changes);
  }
}

function isEmpty({ norms, particulars }: MeaningChanges): boolean {
  return [norms, particulars].every(({ added, removed }) => added.length === 0 && removed.length === 0);
}

/** The files in which a finding, or something that it points to, stands. */
function placesOf(finding: Finding): readonly string[] {
  return [finding.span.anchor.uri, ...finding.related.map((related) => related.span.anchor.uri)];
}

/** Lists that hold the same as before are the same objects. */
function shareOf(file: DealFile, before: Share | undefined): Share {
  const keep = <T>(old: readonly T[] | undefined, now: readonly T[]): readonly T[] => (old && sameList(old, now) ? old : now);
  const clauses = clausesOf(file);
  const { gone, come } = windowOf(before?.clauses ?? [], clauses);
  return {
    file,
    facts: keep(before?.facts, file.facts),
    heads: keep(before?.heads, [...file.agreements, ...file.amendments].map(headOf)),
    uses: keep(before?.uses, file.uses.flatMap((use) => use.uri ?? [])),
    scenarios: keep(before?.scenarios, file.scenarios),
    clauses,
    acceptances: !before || [...gone, ...come].some((clause) => clause.acceptances.length > 0 || before.acceptances.has(clause.id)) ? acceptancesIn(clauses) : before.acceptances,
  };
}

function acceptancesIn(clauses: readonly Clause[]): Share['acceptances'] {
  const byClause = new Map<string, readonly Acceptance[]>();
  for (const { id, acceptances } of clauses) if (acceptances.length > 0) byClause.set(id, acceptances);
  return byClause;
}

function changedClauses(before: Share['acceptances'] = new Map<string, readonly Acceptance[]>(), after: Share['acceptances'] = new Map<string, readonly Acceptance[]>()): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((clause) => before.get(clause) !== after.get(clause));
}
