/** Two that may be one another, by their places in two lists. */
export interface Candidate { readonly base: number; readonly revision: number; readonly score: number }

/**
 * Pairs the best candidates first. One is taken only where it leads by a margin over whatever else is still free for either of its two: where two
 * would do, none is chosen, unless what made it doubtful is paired otherwise later.
 *
 * @param candidates those whose score is high enough at all
 */
export function assign(candidates: readonly Candidate[], margin: number): readonly Candidate[] {
  const ordered = candidates.toSorted((a, b) => b.score - a.score || a.base - b.base || a.revision - b.revision);
  const byBase = listed(ordered, ({ base }) => base);
  const byRevision = listed(ordered, ({ revision }) => revision);
  const taken = { base: new Set<number>(), revision: new Set<number>() };
  const chosen: Candidate[] = [];
  const isFree = ({ base, revision }: Candidate): boolean => !taken.base.has(base) && !taken.revision.has(revision);
  const rival = (candidate: Candidate): number => {
    const others = [...byBase.get(candidate.base) ?? [], ...byRevision.get(candidate.revision) ?? []];
    return others.reduce((best, other) => (other !== candidate && isFree(other) ? Math.max(best, other.score) : best), 0);
  };
  for (let before = -1; before < chosen.length;) {
    before = chosen.length;
    for (const candidate of ordered) {
      if (!isFree(candidate) || candidate.score - rival(candidate) < margin) continue;
      chosen.push(candidate);
      taken.base.add(candidate.base);
      taken.revision.add(candidate.revision);
    }
  }
  return chosen;
}

function listed(candidates: readonly Candidate[], key: (candidate: Candidate) => number): ReadonlyMap<number, readonly Candidate[]> {
  const lists = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const list = lists.get(key(candidate));
    if (list) list.push(candidate);
    else lists.set(key(candidate), [candidate]);
  }
  return lists;
}
