import type { Adjective, Clause, ClauseReference, Precedent, PriorityTarget, Sentence, Slot } from '@dealwright/model';

/**
 * What the clauses of an agreement say about its other clauses. Keys are clause numbers; a reference to
 * clause 2 reaches 2(a) and 2.1 as well.
 */
export interface Effects {
  /** `Clauses 3.1 and 7 survive termination for 2 years.` */
  readonly survives: ReadonlyMap<string, readonly Sentence[]>;
  /** `Clause 9.1 applies for 12 months from Shipment.`, `Clause 2.2 does not apply to Pilots.` */
  readonly applies: ReadonlyMap<string, readonly Sentence[]>;
  /** `Clause 3.1 becomes non-exclusive upon AGI Verification.` */
  readonly becomes: ReadonlyMap<string, readonly Becoming[]>;
  /** What a clause prevails over, or yields to, because a sentence elsewhere says so. */
  readonly prevails: ReadonlyMap<string, readonly PriorityTarget[]>;
  readonly yields: ReadonlyMap<string, readonly PriorityTarget[]>;
  /** `This agreement prevails over SOW1.` */
  readonly agreementPrevails: readonly PriorityTarget[];
  /** `SOW1 prevails over this agreement.` */
  readonly agreementYields: readonly PriorityTarget[];
  /** `This agreement takes effect upon Closing if …`. */
  readonly takesEffect: readonly Sentence[];
  /** `Microsoft has no right of first refusal to host Compute Capacity.` */
  readonly endsRights: readonly Sentence[];
}

/** A change of status and the slots that say when. */
export interface Becoming { readonly adjectives: readonly Adjective[]; readonly slots: readonly Slot[]; readonly sentence: Sentence }

/** Reads the effects that the clauses of an agreement have on one another. */
export function effectsOf(agreement: string, clauses: readonly Clause[]): Effects {
  const survives = new Map<string, Sentence[]>();
  const applies = new Map<string, Sentence[]>();
  const becomes = new Map<string, Becoming[]>();
  const prevails = new Map<string, PriorityTarget[]>();
  const yields = new Map<string, PriorityTarget[]>();
  const agreementPrevails: PriorityTarget[] = [];
  const agreementYields: PriorityTarget[] = [];
  const takesEffect: Sentence[] = [];
  const endsRights: Sentence[] = [];
  const own = (reference: ClauseReference): boolean => reference.agreement === undefined || reference.agreement === agreement;

  for (const clause of clauses) {
    for (const sentence of clause.sentences) {
      const { predicate } = sentence;
      switch (predicate.form) {
        case 'survival':
          for (const reference of predicate.references.filter(own)) add(survives, reference.number, sentence);
          break;
        case 'application':
          for (const reference of predicate.references.filter(own)) add(applies, reference.number, sentence);
          break;
        case 'becomes':
          for (const reference of predicate.references.filter(own)) {
            add(becomes, reference.number, { adjectives: predicate.adjectives, slots: sentence.slots, sentence });
          }
          break;
        case 'precedence':
          for (const target of targetsOf(predicate.loser)) place(predicate.winner, target, prevails, agreementPrevails);
          for (const target of targetsOf(predicate.winner)) place(predicate.loser, target, yields, agreementYields);
          break;
        case 'takes effect':
          takesEffect.push(sentence);
          break;
        case 'first right':
          if (predicate.none) endsRights.push(sentence);
          break;
        default:
      }
    }
  }
  return { survives, applies, becomes, prevails, yields, agreementPrevails, agreementYields, takesEffect, endsRights };

  function place(side: Precedent, target: PriorityTarget, byClause: Map<string, PriorityTarget[]>, whole: PriorityTarget[]): void {
    for (const reference of side.references.filter(own)) add(byClause, reference.number, target);
    if (side.references.length === 0 && (side.agreement === undefined || side.agreement === agreement)) whole.push(target);
  }
}

/** What is said of a clause, or of a clause that holds it, by its number and the label of its item. */
export function effectOn<T>(map: ReadonlyMap<string, readonly T[]>, number: string, label?: string): readonly T[] {
  if (map.size === 0) return [];
  const found: T[] = [];
  for (const name of namesOf(number, label)) found.push(...(map.get(name) ?? []));
  return found;
}

/** `4.2(a)` is reached as 4.2(a), 4.2 and 4. */
function namesOf(number: string, label?: string): readonly string[] {
  const names: string[] = [];
  if (label !== undefined) names.push(`${number}${label.startsWith('(') ? label : `(${label})`}`);
  for (let at = number; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) names.push(at);
  return names;
}

function targetsOf(precedent: Precedent): readonly PriorityTarget[] {
  if (precedent.references.length === 0) return [{ agreement: precedent.agreement, everything: false, span: precedent.span }];
  return precedent.references.map((reference) => ({ reference, everything: false, span: reference.span }));
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
