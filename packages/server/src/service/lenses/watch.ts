import type { Deals } from '../deals.ts';

/** Tells when lenses that are shown may have become others, though nobody typed in their file. */
export interface LensWatch {
  /**
   * @param uris the files of which a finding changed or moved
   * @param enabled whether lenses are shown at all
   */
  readonly changed: (uris: Iterable<string>, enabled: boolean) => boolean;
}

/** Editors ask again by themselves where somebody types, so what matters is what one file does to another. */
export function createLensWatch(deals: Deals): LensWatch {
  const conflicts = new Map<string, string>();
  let basis: object | undefined;
  let instructions: readonly object[] = [];
  let shown: boolean | undefined;
  return {
    changed(uris, enabled) {
      const before = { basis, instructions, shown };
      [basis, shown] = [deals.explanations.basis, enabled];
      instructions = [...deals.files.values()].flatMap((file) => file.amendments.flatMap((amendment) => amendment.instructions));
      let other = before.basis !== basis || before.shown !== shown || instructions.length !== before.instructions.length || instructions.some((one, at) => one !== before.instructions[at]);
      for (const uri of uris) {
        const now = conflictsIn(deals, uri);
        other ||= (conflicts.get(uri) ?? '') !== now;
        if (now === '') conflicts.delete(uri);
        else conflicts.set(uri, now);
      }
      return other;
    },
  };
}

function conflictsIn(deals: Deals, uri: string): string {
  return deals.findings(uri).flatMap(({ code, verdict, clauses }) => (code.startsWith('conflict/') ? [`${verdict} ${clauses.join(' ')}`] : [])).join('\n');
}
