import type { Clause, ClauseReference, Noun, Slot } from '@dealwright/model';

/** What a clause is made of, wherever in its sentences it stands, in the order of the model. */
export interface Parts {
  readonly nouns: readonly Noun[];
  readonly references: readonly ClauseReference[];
  /** Slots of the sentences, those inside exceptions and tranches included. */
  readonly slots: readonly Slot[];
}

/** The parts of a clause. Rules ask for those of one clause in a row; those of all clauses would take more room than the clauses. */
export function partsOf(clause: Clause): Parts {
  if (last?.clause !== clause) last = { clause, parts: collect(clause.sentences) };
  return last.parts;
}

let last: { readonly clause: Clause; readonly parts: Parts } | undefined;

/** The parts of anything of the model: an instruction, a header, a scenario. */
export function collect(root: unknown): Parts {
  const parts = { nouns: [] as Noun[], references: [] as ClauseReference[], slots: [] as Slot[] };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (typeof value !== 'object' || value === null || 'anchor' in value) return;
    if (isNoun(value)) parts.nouns.push(value);
    else if (isReference(value)) parts.references.push(value);
    else if (isSlot(value)) parts.slots.push(value);
    for (const field of Object.values(value)) walk(field);
  };
  walk(root);
  return parts;
}

// The model is plain data, told apart by the fields that only one kind of it has.
const isNoun = (value: object): value is Noun => 'quantifier' in value && 'nameSpan' in value;
const isReference = (value: object): value is ClauseReference => 'numberSpan' in value && 'what' in value;
const isSlot = (value: object): value is Slot => 'wordSpan' in value;
