import type { Finding, Norm, Scenario, ThingId } from '@dealwright/model';
import type { Surroundings } from '../collisions/surroundings.ts';
import { sameList } from '../contributions.ts';
import type { ListingExaminer } from '../examiner.ts';
import type { MeaningChanges } from '../workspace-norms.ts';
import type { Frame } from './adapt.ts';
import { answerScenario } from './answer.ts';
import type { ScenarioAnswer } from './answer.ts';
import { noExpectation, wrongAnswer } from './finding.ts';
import { counts, framesOf, matterOf, sortNorms } from './matter.ts';
import type { Matter } from './matter.ts';
import type { Provisions } from './provisions.ts';

/** What was found of one scenario, and whose norms it was answered by. */
interface Known { readonly finding?: Finding; readonly parties: ReadonlySet<ThingId> }

/** Answers the scenarios of a workspace, and says where an answer is another than expected. */
export class ScenarioExaminer implements ListingExaminer {
  readonly #norms = new Set<Norm>();
  readonly #known = new Map<Scenario, Known>();
  /** Nothing before the first scenario or question: most workspaces have none. */
  #provisions: Provisions | undefined;
  #frames: ReadonlyMap<string, Frame> = new Map();
  #surroundings: Surroundings | undefined;
  #matter: Matter | undefined;

  update({ norms: { added, removed } }: MeaningChanges, surroundings: Surroundings, shouldStop: () => boolean): ReturnType<ListingExaminer['update']> {
    for (const norm of removed) this.#norms.delete(norm);
    for (const norm of added) this.#norms.add(norm);
    if (this.#surroundings && !saysElse(this.#surroundings, surroundings)) this.#exchange(added, removed, surroundings);
    else this.#restart(surroundings);
    this.#surroundings = surroundings;
    return this.#examine(surroundings, shouldStop);
  }

  /** What the agreements say of a scenario, one of the workspace or any other. */
  answerTo(scenario: Pick<Scenario, 'act' | 'given'>): ScenarioAnswer | undefined {
    const matter = this.#matterNow();
    return matter && answerScenario(scenario, matter);
  }

  #exchange(added: readonly Norm[], removed: readonly Norm[], surroundings: Surroundings): void {
    if (added.length === 0 && removed.length === 0) return;
    this.#matter = undefined;
    if (this.#provisions) {
      for (const norm of removed) this.#provisions.remove(norm);
      for (const norm of added) if (counts(norm, surroundings)) this.#provisions.add(norm, this.#frames.get(norm.source.agreement) ?? {});
    }
    const touched = new Set([...added, ...removed].flatMap(({ bearer, grantedTo = [] }) => [bearer.party, ...grantedTo]));
    for (const [scenario, { parties }] of this.#known) if ([...parties].some((party) => touched.has(party))) this.#known.delete(scenario);
  }

  #restart(surroundings: Surroundings): void {
    this.#matter = undefined;
    this.#known.clear();
    this.#frames = framesOf(surroundings);
    this.#provisions = undefined;
  }

  #examine({ scenarios }: Surroundings, shouldStop: () => boolean): ReturnType<ListingExaminer['update']> {
    const now = new Set(scenarios);
    for (const scenario of this.#known.keys()) if (!now.has(scenario)) this.#known.delete(scenario);
    const findings: Finding[] = [];
    for (const scenario of scenarios) {
      let known = this.#known.get(scenario);
      if (!known) {
        if (shouldStop()) return { findings, complete: false };
        this.#known.set(scenario, (known = this.#look(scenario)));
      }
      if (known.finding) findings.push(known.finding);
    }
    return { findings, complete: true };
  }

  #look(scenario: Scenario): Known {
    const matter = this.#matterNow();
    const answer = matter && answerScenario(scenario, matter);
    const finding = answer && (scenario.expect ? wrongAnswer(scenario, answer) : noExpectation(scenario, answer));
    const parties = new Set((scenario.act?.who.nouns ?? []).flatMap(({ head }) => (head.type === 'thing' ? [head.thing, ...(matter?.vocabulary.things.get(head.thing)?.affiliateOf ?? [])] : [])));
    return { parties, ...(finding && { finding }) };
  }

  #matterNow(): Matter | undefined {
    if (!this.#surroundings) return undefined;
    return (this.#matter ??= matterOf(this.#provisions ??= sortNorms(this.#norms, this.#surroundings), this.#surroundings));
  }
}

/** Whether more than the norms and the scenarios changed. */
function saysElse(before: Surroundings, after: Surroundings): boolean {
  return before.vocabulary !== after.vocabulary || before.settings.includeDrafts !== after.settings.includeDrafts
    || !sameList(before.facts, after.facts) || !sameList(before.instruments, after.instruments);
}
