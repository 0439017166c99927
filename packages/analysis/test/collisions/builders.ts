import { parseDay } from '@dealwright/model';
import type { Atom, Box, ClassSet, ClassTerm, Condition, Day, Dimension, Exception, Extent, Norm, Period, Scope, Span, Thing, ThingKind, TimePoint, Vocabulary } from '@dealwright/model';

/** Norms and vocabularies by hand, for tests of the engine alone. */

const anchor = { uri: 'file:///test.deal', offset: 0 };
let offset = 0;

/** A new place, later in the file than all before. */
export function span(): Span {
  return { anchor, start: offset, end: offset += 10 };
}

export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

type Extra = Partial<Omit<Thing, 'id' | 'kind' | 'name'>>;

export function thing(kind: ThingKind, name: string, extra: Extra = {}): Thing {
  return {
    id: kind === 'product' || kind === 'customer' || kind === 'asset' || kind === 'service' ? `${kind}:${name}@file:///test.deal` : `${kind}:${name}`,
    kind, name, forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [],
    group: false, builtIn: kind === 'action', nameSpan: span(), span: span(), ...extra,
  };
}

export function vocabulary(...things: readonly Thing[]): Vocabulary {
  return { things: new Map([...ACTIONS, ...things].map((each) => [each.id, each])) };
}

const ACTIONS = [
  thing('action', 'offer', { aspect: 'state' }),
  thing('action', 'launch', { aspect: 'event', kindOf: ['action:offer'] }),
  thing('action', 'distribute', { aspect: 'state', kindOf: ['action:offer'] }),
  thing('action', 'host', { aspect: 'state' }),
  thing('action', 'purchase', { aspect: 'event' }),
  thing('action', 'license', { aspect: 'event' }),
  thing('action', 'use', { aspect: 'state' }),
];

/** `A`, everything of a kind, or everything; less others. */
export function set(...terms: readonly (Thing | ThingKind | 'any' | ClassTerm)[]): ClassSet {
  return terms.map((term): ClassTerm => (term === 'any' ? { base: 'any', minus: [] }
    : typeof term === 'string' ? { base: { kind: term }, minus: [] }
    : 'kind' in term ? { base: { thing: term.id }, minus: [] }
    : term));
}

export function but(term: Thing | ThingKind | 'any', ...minus: readonly Thing[]): ClassTerm {
  return { ...set(term)[0]!, minus: set(...minus) };
}

type Place = Partial<Record<Dimension, Thing | ThingKind | ClassTerm | Extent>>;

export function box(place: Place): Box {
  return Object.fromEntries(Object.entries(place).map(([dimension, what]): [string, Extent] => [dimension,
    typeof what === 'object' && 'quantifier' in what ? what : { set: set(what), quantifier: 'each', span: span() }]));
}

export function some(...things: readonly (Thing | ThingKind | ClassTerm)[]): Extent {
  return { set: set(...things), quantifier: 'some', span: span() };
}

export function at(text: string): TimePoint {
  return /^\d/.test(text) ? { type: 'date', day: day(text), span: span() } : { type: 'event', event: `event:${text}@file:///test.deal`, text, span: span() };
}

export function after(count: number, unit: 'day' | 'business day' | 'month', base: string): TimePoint {
  return { type: 'offset', duration: { count, unit, span: span() }, direction: 1, base: at(base), span: span() };
}

type When = { readonly from?: string | TimePoint; readonly until?: string | TimePoint; readonly through?: string | TimePoint };

export function period({ from, until, through }: When): Period {
  const point = (what: string | TimePoint): TimePoint => (typeof what === 'string' ? at(what) : what);
  return {
    from: from === undefined ? [] : [{ point: point(from), inclusive: true }],
    to: [...(until === undefined ? [] : [{ point: point(until), inclusive: false }]), ...(through === undefined ? [] : [{ point: point(through), inclusive: true }])],
  };
}

export function atom(text: string, extra: Partial<Atom> = {}): Condition {
  return { type: 'atom', atom: { key: text, text, stands: false, span: span(), ...extra } };
}

export function happened(event: string, stands = false): Condition {
  const key = `event:${event}@file:///test.deal`;
  return atom(key, { text: event, event: key, stands });
}

export interface NormSketch extends When {
  readonly in?: string;
  readonly clause?: string;
  readonly bearer?: Thing;
  readonly to?: readonly Thing[];
  readonly acts?: readonly string[];
  readonly or?: boolean;
  readonly place?: Place;
  readonly boxes?: readonly Box[];
  readonly if?: Condition;
  readonly except?: readonly (Place & { readonly when?: When; readonly if?: Condition })[];
  readonly norm?: Partial<Norm>;
}

export function norm(modality: Norm['modality'], sketch: NormSketch): Norm {
  const agreement = sketch.in ?? 'A';
  const clause = sketch.clause ?? '1';
  const scope: Scope = {
    boxes: sketch.boxes ?? [box(sketch.place ?? {})],
    period: period(sketch),
    condition: sketch.if ?? { type: 'true' },
    exceptions: (sketch.except ?? []).map(({ when, if: condition, ...place }): Exception => ({
      boxes: [box(place)], period: period(when ?? {}), condition: condition ?? { type: 'true' }, exceptions: [], span: span(), text: 'except …',
    })),
  };
  const place = span();
  const actions = (sketch.acts ?? ['offer']).map((act) => `action:${act}`);
  const aspect = ACTIONS.find(({ id }) => id === actions[0])?.aspect ?? 'event';
  return {
    id: `${agreement}/${clause}/1#1`,
    modality,
    bearer: { party: sketch.bearer?.id ?? 'party:OpenAI', affiliates: false },
    counterparties: (sketch.to ?? []).map(({ id }) => id),
    acts: { actions, quantifier: sketch.or ? 'some' : 'each', aspect },
    scope,
    indirect: false,
    yieldsTo: [],
    prevailsOver: [],
    source: {
      agreement, uri: 'file:///test.deal', clause: `${agreement}/${clause}`, clauseNumber: clause, clauseHeading: `Clause ${clause}`,
      sentence: `${agreement}/${clause}/1`, kind: 'duty', span: place, parts: {}, end: { anchor, start: place.end - 1, end: place.end - 1 }, draft: false,
    },
    ...sketch.norm,
  };
}

export function must(sketch: NormSketch): Norm { return norm('obligation', sketch); }
export function may(sketch: NormSketch): Norm { return norm('permission', sketch); }
export function mustNot(sketch: NormSketch): Norm { return norm('prohibition', sketch); }
/** `only on V`: forbids it on everything else. */
export function only(sketch: NormSketch): Norm { return norm('prohibition', { ...sketch, norm: { reservation: 'only', ...sketch.norm } }); }
