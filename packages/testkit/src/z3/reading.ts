import type { ClassSet, ClassTerm, ThingId, Vocabulary } from '@dealwright/model';
import type { Member } from '@dealwright/analysis/point';
import { and, implies, NO, not, or, YES } from './terms.ts';
import type { Term } from './terms.ts';

/** The memberships of a pair as truth values: what is declared is plain, what is open is a constant of z3's. */
export class Memberships {
  readonly #vocabulary: Vocabulary;
  readonly #above = new Map<ThingId, ReadonlySet<ThingId>>();
  readonly #constants = new Map<string, { readonly name: string; readonly member: Member; readonly kind: ThingId }>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The names of the open memberships that were asked about. */
  get names(): readonly string[] {
    return [...this.#constants.values()].map(({ name }) => name);
  }

  /** Everything that a thing is a kind or a part of, itself included. */
  above(id: ThingId): ReadonlySet<ThingId> {
    const known = this.#above.get(id);
    if (known) return known;
    const found = new Set([id]);
    for (const each of found) {
      const thing = this.#vocabulary.things.get(each);
      for (const parent of [...thing?.kindOf ?? [], ...thing?.partOf ?? []]) found.add(parent);
    }
    this.#above.set(id, found);
    return found;
  }

  /** That the member is in one of the classes. */
  inSet(member: Member, set: ClassSet): Term {
    return or(set.map((term) => and([this.#inBase(member, term), not(this.inSet(member, term.minus))])));
  }

  /** What holds in every reading: who is in a class is in what the class is a kind of, and nothing is in two distinct classes. */
  axioms(): readonly Term[] {
    const terms: Term[] = [];
    // A `Map` visits what is added on the way: what stands above a class is asked about too.
    for (const { name, member, kind } of this.#constants.values()) {
      for (const parent of this.above(kind)) terms.push(implies(name, this.member(member, parent)));
    }
    const all = [...this.#constants.values()];
    for (const one of all) {
      for (const other of all) {
        if (one.member === other.member && one.name < other.name && this.#areDistinct(one.kind, other.kind)) terms.push(not(and([one.name, other.name])));
      }
    }
    return terms.filter((term) => term !== YES);
  }

  /** That the member is in the class. */
  member(member: Member, kind: ThingId): Term {
    if (this.above(member).has(kind)) return YES;
    const one = this.#vocabulary.things.get(member);
    const other = this.#vocabulary.things.get(kind);
    if (!one || !other || one.kind !== other.kind) return NO;
    const closed = one.kind === 'cloud' || one.kind === 'territory' || (one.kind === 'party' && !other.group);
    if (closed || this.above(kind).has(member) || this.#areDistinct(member, kind)) return NO;
    const key = `${member} ${kind}`;
    const known = this.#constants.get(key) ?? { name: `m${this.#constants.size}`, member, kind };
    this.#constants.set(key, known);
    return known.name;
  }

  #inBase(member: Member, { base }: ClassTerm): Term {
    if (base === 'any') return YES;
    if ('kind' in base) return (member.startsWith('another:') ? member.slice('another:'.length) : this.#vocabulary.things.get(member)?.kind) === base.kind ? YES : NO;
    return 'thing' in base ? this.member(member, base.thing) : NO;
  }

  #areDistinct(first: ThingId, second: ThingId): boolean {
    const says = (one: ThingId, other: ThingId): boolean => this.#vocabulary.things.get(one)?.distinctFrom.includes(other) ?? false;
    return [...this.above(first)].some((one) => [...this.above(second)].some((other) => says(one, other) || says(other, one)));
  }
}
