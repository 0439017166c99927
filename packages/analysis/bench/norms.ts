import type { Agreement, Box, ClassSet, Extent, Modality, Norm, Span, Thing, ThingKind, TimeBound, Vocabulary } from '@dealwright/model';

/** A workspace of norms, drawn from a seed: what the collision finder is measured on. */
export interface Sample {
  readonly norms: readonly Norm[];
  readonly vocabulary: Vocabulary;
  readonly instruments: readonly Agreement[];
}

export interface Shape {
  readonly norms: number;
  readonly parties: number;
  readonly perAgreement: number;
  readonly clouds: number;
  /** Products of each file; with `shared`, of the whole workspace. */
  readonly products: number;
  readonly shared: boolean;
  /** How many of a hundred norms name no cloud and no end. */
  readonly wide: number;
}

/** Many firms, each with a few agreements about its own products. */
export const TYPICAL: Shape = { norms: 100_000, parties: 2000, perAgreement: 50, clouds: 20, products: 12, shared: false, wide: 10 };
/** Twenty firms that promise each other everything, everywhere. */
export const HOSTILE: Shape = { norms: 100_000, parties: 20, perAgreement: 50, clouds: 40, products: 400, shared: true, wide: 30 };

const ACTS = ['offer', 'launch', 'host', 'use', 'purchase', 'provide', 'distribute', 'support', 'license', 'deliver'];
const EVENTS = new Set(['launch', 'purchase', 'license', 'deliver']);
const START = 20_000;

/** Draws a workspace of a shape. The same seed, the same workspace. */
export function draw(shape: Shape, seed = 1): Sample {
  const random = generator(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const things = new Map<string, Thing>();
  const declare = (kind: ThingKind, name: string, uri: string, extra: Partial<Thing> = {}): string => {
    const id = kind === 'party' || kind === 'cloud' || kind === 'action' ? `${kind}:${name}` : `${kind}:${name}@${uri}`;
    things.set(id, {
      id, kind, name, forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [], group: false,
      builtIn: kind === 'action', ...(kind === 'action' ? {} : { nameSpan: span(uri) }), ...extra,
    });
    return id;
  };
  for (const act of ACTS) declare('action', act, '', { aspect: EVENTS.has(act) ? 'event' : 'state', kindOf: act === 'launch' || act === 'distribute' ? ['action:offer'] : [] });
  const parties = Array.from({ length: shape.parties }, (_, index) => declare('party', `Party ${index}`, 'file:///words.deal'));
  const clouds: string[] = [];
  for (let index = 0; index < shape.clouds; index++) clouds.push(declare('cloud', `Cloud ${index}`, 'file:///words.deal', index > 4 && index % 2 === 0 ? { partOf: [clouds[pick(index)]!] } : {}));
  const catalogue = (uri: string): readonly string[] => {
    const products: string[] = [];
    for (let index = 0; index < shape.products; index++) {
      const above = index > 2 && random() < 0.7 ? [products[pick(index)]!] : [];
      const apart = index > 1 && above.length === 0 ? products.slice(0, index) : [];
      products.push(declare('product', `Product ${index}`, uri, { kindOf: above, distinctFrom: apart }));
    }
    return products;
  };
  const shared = shape.shared ? catalogue('file:///words.deal') : [];

  const norms: Norm[] = [];
  const instruments: Agreement[] = [];
  while (norms.length < shape.norms) {
    const number = instruments.length;
    const uri = `file:///agreement-${number}.deal`;
    const name = `A${number}`;
    const sides = [parties[pick(parties.length)]!, parties[pick(parties.length)]!];
    instruments.push(agreementOf(name, uri, sides));
    const products = shape.shared ? shared : catalogue(uri);
    const effective = START + pick(2000);
    for (let clause = 1; clause <= shape.perAgreement && norms.length < shape.norms; clause++) {
      const modality = (['obligation', 'obligation', 'permission', 'permission', 'prohibition'] as const)[pick(5)]!;
      const isWide = pick(100) < shape.wide;
      const cloud = clouds[pick(clouds.length)]!;
      const act = ACTS[pick(ACTS.length)]!;
      const venue: ClassSet = modality === 'prohibition' && random() < 0.5
        ? [{ base: { kind: 'cloud' }, minus: [{ base: { thing: cloud }, minus: [] }] }]
        : [{ base: { thing: cloud }, minus: [] }];
      const box: Box = { object: extent([{ base: { thing: products[pick(products.length)]! }, minus: [] }]), ...(isWide ? {} : { venue: extent(venue) }) };
      const first = effective + pick(400);
      norms.push(normOf(name, uri, clause, modality, sides[pick(2)]!, act, box, first, isWide ? undefined : first + 60 + pick(300)));
    }
  }
  return { norms, vocabulary: { things }, instruments };
}

function extent(set: ClassSet): Extent {
  return { set, quantifier: 'each' };
}

function normOf(agreement: string, uri: string, clause: number, modality: Modality, party: string, act: string, box: Box, first: number, last: number | undefined): Norm {
  const place = span(uri);
  const bound = (day: number): TimeBound => ({ point: { type: 'date', day, span: place }, inclusive: true });
  return {
    id: `${agreement}/${clause}/1#1`, modality, bearer: { party, affiliates: false }, counterparties: [],
    acts: { actions: [`action:${act}`], quantifier: 'each', aspect: EVENTS.has(act) ? 'event' : 'state' },
    scope: {
      boxes: [box],
      period: { from: [bound(first)], to: [...(last === undefined ? [] : [bound(last)]), { point: { type: 'event', event: `termination(${agreement})`, text: 'termination', span: place }, inclusive: false }] },
      condition: { type: 'true' },
      exceptions: [],
    },
    ...(modality === 'prohibition' && { reservation: 'only' as const }),
    indirect: false, yieldsTo: [], prevailsOver: [],
    source: {
      agreement, uri, clause: `${agreement}/${clause}`, clauseNumber: `${clause}`, clauseHeading: '', sentence: `${agreement}/${clause}/1`, kind: 'obligation', span: place, parts: {},
      end: place, draft: false,
    },
  };
}

function agreementOf(name: string, uri: string, parties: readonly string[]): Agreement {
  const place = span(uri);
  return {
    kind: 'agreement', name, title: name, uri, span: place, nameSpan: place, parties: parties.map((party) => ({ party, name: party, span: place })),
    draft: false, nonBinding: false, from: [], to: [], supersedes: [], incorporates: [], sections: [], clauses: [],
  };
}

let offset = 0;
function span(uri: string): Span {
  return { anchor: { uri, offset: offset += 100 }, start: 0, end: 50 };
}

/** Mulberry32: a small generator of numbers between 0 and 1, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
