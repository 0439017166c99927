import type { ClassSet, ClassTerm, ThingId } from '@dealwright/model';
import { Taxonomy, unresolvedId } from './taxonomy.ts';

/** A union of classes, made ready: equal unions are one object. */
export interface Classes {
  /** Unique in its interner. */
  readonly id: number;
  readonly terms: readonly Term[];
  /** Every class that it mentions, those that it takes out included, in the order written. */
  readonly mentions: readonly ThingId[];
  /** Every kind that it mentions, or whose things it mentions. */
  readonly kinds: readonly string[];
}

/** `thing`, everything of `kind`, or with neither everything; less others. */
export interface Term {
  readonly thing?: ThingId;
  readonly kind?: string;
  readonly minus: readonly Term[];
}

/** Keeps one object for each union of classes, so that questions about two of them can be asked once. */
export class ClassInterner {
  readonly #taxonomy: Taxonomy;
  readonly #known = new Map<string, Classes>();
  /** Of those that are one declared thing and no more: most are. */
  readonly #single = new Map<ThingId, Classes>();

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  /** How many unions there are. */
  get size(): number {
    return this.#known.size;
  }

  intern(set: ClassSet): Classes {
    const thing = onlyThing(set);
    if (thing === undefined) return this.#intern(set);
    let classes = this.#single.get(thing);
    if (!classes) this.#single.set(thing, classes = this.#intern(set));
    return classes;
  }

  #intern(set: ClassSet): Classes {
    const key = keyOfSet(set);
    let classes = this.#known.get(key);
    if (!classes) {
      const terms = set.map(termOf);
      const mentions = new Set<ThingId>();
      const kinds = new Set<string>();
      for (const term of terms) this.#collect(term, mentions, kinds);
      classes = { id: this.#known.size, terms, mentions: [...mentions], kinds: [...kinds] };
      this.#known.set(key, classes);
    }
    return classes;
  }

  #collect(term: Term, mentions: Set<ThingId>, kinds: Set<string>): void {
    if (term.kind !== undefined) kinds.add(term.kind);
    if (term.thing !== undefined) {
      mentions.add(term.thing);
      kinds.add(this.#taxonomy.kindOf(term.thing));
    }
    for (const part of term.minus) this.#collect(part, mentions, kinds);
  }
}

/** Whether a member is in a union, given the classes that it is in and its kind. */
export function contains(terms: readonly Term[], isIn: (id: ThingId) => boolean, kind: string): boolean {
  return terms.some((term) => {
    const within = term.thing !== undefined ? isIn(term.thing) : term.kind === undefined || term.kind === kind;
    return within && !contains(term.minus, isIn, kind);
  });
}

function termOf(term: ClassTerm): Term {
  const minus = term.minus.map(termOf);
  const { base, of } = term;
  if (base === 'any') return { minus };
  if ('unresolved' in base) return { thing: unresolvedId(base.unresolved), minus };
  if ('thing' in base) return { thing: of === undefined ? base.thing : Taxonomy.belonging(base.thing, of), minus };
  return of === undefined ? { kind: base.kind, minus } : { thing: Taxonomy.belonging(`common:${base.kind}`, of), minus };
}

function onlyThing(set: ClassSet): ThingId | undefined {
  if (set.length !== 1) return undefined;
  const { base, minus, of } = set[0]!;
  return minus.length === 0 && of === undefined && typeof base === 'object' && 'thing' in base ? base.thing : undefined;
}

function keyOfSet(set: ClassSet): string {
  return set.map(keyOfTerm).join('\u{2}');
}

function keyOfTerm({ base, minus, of }: ClassTerm): string {
  const head = base === 'any' ? '*' : 'thing' in base ? base.thing : 'kind' in base ? `*${base.kind}` : `?${base.unresolved}`;
  return `${head}${of === undefined ? '' : `\u{1}${of}`}${minus.length === 0 ? '' : `\u{3}${minus.map(keyOfTerm).join('\u{4}')}\u{5}`}`;
}
