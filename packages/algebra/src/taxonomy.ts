import type { Fact, Thing, ThingId, ThingKind, Vocabulary } from '@dealwright/model';

/** Kinds whose classes may share members though nobody has said so. */
const OPEN: ReadonlySet<ThingKind> = new Set(['product', 'service', 'asset', 'customer', 'purpose']);

const NONE: ReadonlySet<ThingId> = new Set();

/** Separates a class from those to whom its members belong: `Customers of Contoso`. */
const OF = '\u{1}of\u{1}';

/**
 * A vocabulary, ready for questions about its classes. Answers are kept. Circles among declarations are tolerated:
 * the classes of a circle are each other's ancestors.
 */
export class Taxonomy {
  readonly things: ReadonlyMap<ThingId, Thing>;
  /** Whether anything is built on anything. */
  readonly hasWholes: boolean;
  readonly #ancestors = new Map<ThingId, ReadonlySet<ThingId>>();
  readonly #descendants = new Map<ThingId, ReadonlySet<ThingId>>();
  readonly #foreign = new Map<ThingId, ReadonlySet<ThingId>>();
  readonly #children = new Map<ThingId, ThingId[]>();
  readonly #distinct = new Map<ThingId, Set<ThingId>>();
  readonly #stated = new Map<ThingId, ThingId[]>();
  readonly #order = new Map<ThingId, number>();

  /** @param facts memberships recorded apart from the declarations (`fact Frontier is an API Product.`) count as declared */
  constructor(vocabulary: Vocabulary, facts: Iterable<Fact> = []) {
    this.things = vocabulary.things;
    let hasWholes = false;
    for (const fact of facts) {
      if (fact.type !== 'is') continue;
      if (fact.negated) this.#setApart(fact.thing, fact.kind);
      else push(this.#stated, fact.thing, fact.kind);
    }
    for (const thing of vocabulary.things.values()) {
      this.#order.set(thing.id, this.#order.size);
      for (const parent of this.#parents(thing.id)) push(this.#children, parent, thing.id);
      for (const other of thing.distinctFrom) this.#setApart(thing.id, other);
      hasWholes ||= thing.builtOn.length > 0;
    }
    this.hasWholes = hasWholes;
  }

  /** The class of those members of a class that belong to somebody in particular. */
  static belonging(thing: ThingId, of: string): ThingId {
    return `${thing}${OF}${of}`;
  }

  /** The kind of a thing; for what nobody declares, whatever its id opens with. */
  kindOf(id: ThingId): string {
    const base = baseOf(id);
    return this.things.get(base)?.kind ?? base.slice(0, Math.max(base.indexOf(':'), 0));
  }

  /** The name as declared, or the name inside the id. */
  nameOf(id: ThingId): string {
    const [base = id, of] = id.split(OF);
    const name = this.things.get(base)?.name ?? /^[^:]*:([^@]*)/.exec(base)?.[1] ?? base;
    return of === undefined ? name : `${name} of ${of.split(',').map((owner) => this.nameOf(owner)).join(' and ')}`;
  }

  /** The place of a thing among all declarations; what nobody declares comes last. */
  orderOf(id: ThingId): number {
    return this.#order.get(baseOf(id)) ?? Number.MAX_SAFE_INTEGER;
  }

  /** The class itself and everything that it is a kind of, or part of. */
  ancestors(id: ThingId): ReadonlySet<ThingId> {
    let found = this.#ancestors.get(id);
    if (!found) {
      const reached = new Set([id]);
      for (const at of reached) for (const parent of this.#parents(at)) reached.add(parent);
      found = reached;
      this.#ancestors.set(id, found);
    }
    return found;
  }

  /** The class itself and all its kinds, or parts. */
  descendants(id: ThingId): ReadonlySet<ThingId> {
    let found = this.#descendants.get(id);
    if (!found) {
      const reached = new Set([id]);
      for (const at of reached) for (const child of this.#children.get(at) ?? []) reached.add(child);
      found = reached;
      this.#descendants.set(id, found);
    }
    return found;
  }

  /** Everything that a product is built on, however deep. */
  partsOf(id: ThingId): readonly ThingId[] {
    const direct = this.things.get(id)?.builtOn;
    if (!direct || direct.length === 0) return [];
    const reached = new Set(direct);
    for (const part of reached) for (const further of this.things.get(part)?.builtOn ?? []) reached.add(further);
    return [...reached];
  }

  /** Whether the classes are declared to share no member, directly or through what they are kinds of. */
  areDistinct(a: ThingId, b: ThingId): boolean {
    const foreign = this.#foreignTo(a);
    if (foreign.size === 0) return false;
    for (const id of this.ancestors(b)) if (foreign.has(id)) return true;
    return false;
  }

  /** Whether classes of this one's kind may overlap without anybody having said so. */
  isOpen(id: ThingId): boolean {
    const kind = this.kindOf(id);
    return OPEN.has(kind as ThingKind) || id.includes(OF) || (kind === 'party' && this.things.get(id)?.group === true);
  }

  /**
   * Whether some reading puts the unnamed member of a class into another class, where the declarations neither do so
   * nor forbid it. The unnamed member is never in a kind of its own class.
   */
  mayBe(member: ThingId, other: ThingId): boolean {
    if (isUnresolved(member) || isUnresolved(other)) return member !== other;
    if (this.kindOf(member) !== this.kindOf(other) || !this.isOpen(other) || !(this.isOpen(member) || this.kindOf(member) === 'party')) return false;
    if (this.ancestors(member).has(other) || this.ancestors(other).has(member)) return false;
    return !this.areDistinct(member, other);
  }

  #parents(id: ThingId): readonly ThingId[] {
    if (id.includes(OF)) return [baseOf(id)];
    const thing = this.things.get(id);
    const stated = this.#stated.get(id);
    if (!thing) return stated ?? [];
    return stated || thing.partOf.length > 0 ? [...thing.kindOf, ...thing.partOf, ...(stated ?? [])] : thing.kindOf;
  }

  #setApart(a: ThingId, b: ThingId): void {
    add(this.#distinct, a, b);
    add(this.#distinct, b, a);
  }

  #foreignTo(id: ThingId): ReadonlySet<ThingId> {
    let found = this.#foreign.get(id);
    if (!found) {
      const foreign = new Set<ThingId>();
      for (const ancestor of this.ancestors(id)) for (const other of this.#distinct.get(ancestor) ?? NONE) foreign.add(other);
      found = foreign;
      this.#foreign.set(id, found);
    }
    return found;
  }
}

/** The id of the class that a name stands for which nothing declares: it may hold anything. */
export function unresolvedId(name: string): ThingId {
  return `?:${name}`;
}

export function isUnresolved(id: ThingId): boolean {
  return id.startsWith('?:');
}

function baseOf(id: ThingId): ThingId {
  const at = id.indexOf(OF);
  return at < 0 ? id : id.slice(0, at);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
