import type { Acceptance, DealFile, Finding, Settings, Vocabulary } from '@dealwright/model';
import type { Elsewhere } from './acceptance.ts';
import { clausesOf } from './clauses-of.ts';

/** The collisions between all the clauses of a workspace, by the file in which each is shown. */
export class Collisions implements Elsewhere {
  #byFile = new Map<string, Finding[]>();
  #byClause = new Map<string, Finding[]>();
  #acceptances = new Map<string, readonly Acceptance[]>();

  /** Brings them up to date. Says which files to put together anew. */
  update(files: readonly DealFile[], _vocabulary: Vocabulary, _settings: Settings, _shouldStop: () => boolean): { readonly affected: ReadonlySet<string>; readonly complete: boolean } {
    for (const file of files) for (const clause of clausesOf(file)) if (clause.acceptances.length > 0) this.#acceptances.set(clause.id, clause.acceptances);
    return { affected: new Set(), complete: true };
  }

  shownIn(uri: string): readonly Finding[] {
    return this.#byFile.get(uri) ?? [];
  }

  acceptancesOn(clause: string): readonly Acceptance[] {
    return this.#acceptances.get(clause) ?? [];
  }

  collisionsOf(clause: string): readonly Finding[] {
    return this.#byClause.get(clause) ?? [];
  }
}
