import type { Finding } from '@dealwright/model';
import { inTextOrder } from './assemble.ts';
import type { Changes } from './difference.ts';

const NOTHING: readonly Finding[] = [];

/** Findings by the file in which each is shown, in the order of its text, and by the clauses that they speak of. */
export class Shown {
  readonly #byFile = new Map<string, Finding[]>();
  readonly #byClause = new Map<string, Finding[]>();

  in(uri: string): readonly Finding[] {
    return this.#byFile.get(uri) ?? NOTHING;
  }

  of(clause: string): readonly Finding[] {
    return this.#byClause.get(clause) ?? NOTHING;
  }

  /** Takes findings out and in, at the cost of the files and clauses that these stand in. */
  change({ added, removed }: Changes<Finding>): void {
    const files = exchange(this.#byFile, added, removed, ({ span }) => [span.anchor.uri]);
    for (const uri of files) this.#byFile.get(uri)?.sort(inTextOrder);
    exchange(this.#byClause, added, removed, ({ clauses }) => clauses);
  }
}

/** Takes findings out of the lists of their keys, and puts others in. Returns the keys of lists that grew. */
function exchange(lists: Map<string, Finding[]>, added: readonly Finding[], removed: readonly Finding[], keysOf: (finding: Finding) => readonly string[]): ReadonlySet<string> {
  const gone = new Set(removed);
  for (const key of new Set(removed.flatMap(keysOf))) {
    const left = lists.get(key)?.filter((finding) => !gone.has(finding)) ?? [];
    if (left.length > 0) lists.set(key, left);
    else lists.delete(key);
  }
  const grown = new Set<string>();
  for (const finding of added) {
    for (const key of new Set(keysOf(finding))) {
      grown.add(key);
      const list = lists.get(key);
      if (list) list.push(finding);
      else lists.set(key, [finding]);
    }
  }
  return grown;
}
