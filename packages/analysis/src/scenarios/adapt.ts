import type { Atom, Box, ClassSet, ClassTerm, Condition, Day, Dimension, EventKey, Exception, Extent, Norm, Period, Scope, ThingId, TimeBound, TimePoint } from '@dealwright/model';
import { ALWAYS, DIMENSIONS, TRUE } from '@dealwright/model';

/** A norm as scenarios read it, with what of it hangs on events, conditions and blanks. */
export interface Provision {
  readonly norm: Norm;
  /** Events by key, with their words. */
  readonly events: ReadonlyMap<EventKey, string>;
  /** Conditions that are no events, by key. */
  readonly atoms: ReadonlyMap<string, Atom>;
  /** Events that stand for a blank: what they would be nobody has said. */
  readonly blanks: ReadonlyMap<EventKey, string>;
  /** Events and conditions that are so unless somebody says otherwise. */
  readonly standing: ReadonlySet<string>;
  /** Classes that nothing declares: those narrowed by an owner, and those that no name stands for. */
  readonly classes: readonly NarrowClass[];
  /** Every class that it names, by dimension. */
  readonly named: ReadonlyMap<Dimension, ReadonlySet<ThingId>>;
}

/** `Customers of Contoso`: a kind of Customers. Without a base it is a name that nothing declares. */
export interface NarrowClass { readonly id: ThingId; readonly base?: ThingId; readonly kind?: string; readonly of?: string; readonly name: string }

/** What an instrument's header adds to its norms. */
export interface Frame {
  /** The agreement above it, to which it yields. */
  readonly under?: string;
  /** The first day on which another agreement stands in its place. */
  readonly supersededOn?: Day;
}

/** After these words a licence that names no acts lets its holder do them. */
const EVERY_USE: readonly ThingId[] = ['action:use'];

/**
 * The provisions of a norm. A licence makes two: the grantor may license, and the holder may use.
 */
export function provisionsOf(norm: Norm, frame: Frame): readonly Provision[] {
  const framed = inFrame(norm, frame);
  const norms = [framed, ...holdersOf(framed)];
  return norms.map(provisionOf);
}

function inFrame(norm: Norm, { under, supersededOn }: Frame): Norm {
  if (under === undefined && supersededOn === undefined) return norm;
  const { span } = norm.source;
  const yieldsTo = under === undefined ? norm.yieldsTo : [...norm.yieldsTo, { agreement: under, everything: true, span }];
  if (supersededOn === undefined) return { ...norm, yieldsTo };
  const end: TimeBound = { point: { type: 'date', day: supersededOn, span }, inclusive: false };
  return { ...norm, yieldsTo, scope: { ...norm.scope, period: { from: norm.scope.period.from, to: [...norm.scope.period.to, end] } } };
}

function holdersOf(norm: Norm): readonly Norm[] {
  if (norm.modality !== 'permission' || norm.grantedTo === undefined || !norm.acts.actions.includes('action:license')) return [];
  const boxes = norm.scope.boxes.map((box): Box => ({ ...box, recipient: undefined }));
  return norm.grantedTo.map((party): Norm => ({
    ...norm, id: `${norm.id}>${party}`, bearer: { party, affiliates: false }, counterparties: [norm.bearer.party], grantedTo: undefined,
    acts: { actions: norm.licensed ?? EVERY_USE, quantifier: 'each', aspect: 'state' }, scope: { ...norm.scope, boxes },
  }));
}

function provisionOf(norm: Norm): Provision {
  const notes = new Notes(norm.id);
  const scope = notes.scope(norm.scope);
  const { events, atoms, blanks, standing, classes, named } = notes;
  return { norm: { ...norm, scope }, events, atoms, blanks, standing, classes, named };
}

/** Goes through a scope once: notes what it hangs on, and puts events for blanks and classes for what only an owner narrows. */
class Notes {
  readonly events = new Map<EventKey, string>();
  readonly atoms = new Map<string, Atom>();
  readonly blanks = new Map<EventKey, string>();
  readonly standing = new Set<string>();
  readonly classes: NarrowClass[] = [];
  readonly named = new Map<Dimension, Set<ThingId>>();
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  scope(scope: Scope): Scope {
    return {
      boxes: scope.boxes.map((box) => this.#box(box)),
      period: this.#period(scope.period),
      condition: this.#condition(scope.condition),
      exceptions: scope.exceptions.map((exception): Exception => ({ ...this.scope(exception), span: exception.span, text: exception.text })),
    };
  }

  #box(box: Box): Box {
    const adapted: { [D in Dimension]?: Extent } = {};
    for (const dimension of DIMENSIONS) {
      const extent = box[dimension];
      if (extent) adapted[dimension] = { ...extent, set: this.#set(extent.set, dimension) };
    }
    return adapted;
  }

  #set(set: ClassSet, dimension: Dimension): ClassSet {
    return set.map((term): ClassTerm => {
      const narrow = narrowed(term);
      if (narrow) this.classes.push(narrow);
      const base = narrow ? { thing: narrow.id } : term.base;
      if (typeof base === 'object' && 'thing' in base) {
        const known = this.named.get(dimension);
        if (known) known.add(base.thing);
        else this.named.set(dimension, new Set([base.thing]));
      }
      return { base, minus: this.#set(term.minus, dimension) };
    });
  }

  #period({ from, to }: Period): Period {
    const bounds = (list: readonly TimeBound[]): readonly TimeBound[] => list.map(({ point, inclusive }) => ({ point: this.#point(point), inclusive }));
    return { from: bounds(from), to: bounds(to) };
  }

  #point(point: TimePoint): TimePoint {
    switch (point.type) {
      case 'date': return point;
      case 'event': {
        this.events.set(point.event, point.text);
        return point;
      }
      case 'offset': return { ...point, base: this.#point(point.base) };
      case 'earlier':
      case 'later': return { ...point, of: point.of.map((each) => this.#point(each)) };
      case 'unknown': {
        const event = `blank:${this.#id}:${this.blanks.size}`;
        this.blanks.set(event, point.text);
        return { type: 'event', event, text: point.text, span: point.span };
      }
    }
  }

  #condition(condition: Condition): Condition {
    if (condition.type === 'atom') {
      const { atom } = condition;
      if (atom.event === undefined) this.atoms.set(atom.key, atom);
      else this.events.set(atom.event, atom.text);
      if (atom.stands) this.standing.add(atom.event ?? atom.key);
    }
    if (condition.type === 'not') this.#condition(condition.of);
    if (condition.type === 'and' || condition.type === 'or') for (const each of condition.of) this.#condition(each);
    return condition;
  }
}

/** The class that a term with an owner, or with a name that nothing declares, stands for. */
export function narrowed({ base, of }: ClassTerm): NarrowClass | undefined {
  if (typeof base !== 'object') return undefined;
  if ('unresolved' in base) return { id: `unresolved:${base.unresolved}`, name: base.unresolved };
  if (of === undefined) return undefined;
  return 'thing' in base ? { id: `narrow:${base.thing} of ${of}`, base: base.thing, of, name: '' } : { id: `narrow:${base.kind} of ${of}`, kind: base.kind, of, name: '' };
}

/** The region of an act, with the classes that only an owner narrows. */
export function adaptBox(box: Box): { readonly box: Box; readonly classes: readonly NarrowClass[] } {
  const notes = new Notes('');
  const [adapted = {}] = notes.scope({ boxes: [box], period: ALWAYS, condition: TRUE, exceptions: [] }).boxes;
  return { box: adapted, classes: notes.classes };
}
