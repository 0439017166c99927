import type { Taxonomy } from '@dealwright/algebra';
import { sayTerritory } from '@dealwright/clauses';
import { DIMENSIONS, groupBy } from '@dealwright/model';
import type { Fix, Norm, Severity, Thing, ThingId, Vocabulary } from '@dealwright/model';
import { numberOf } from './clause-number.ts';
import type { ReadyBox, ReadyException, ReadyNorm } from './ready.ts';
import type { Assumption } from './courses.ts';
import type { Membership } from './option.ts';
import type { Ruling } from './ruling.ts';
import type { Setting } from './setting.ts';
import type { WitnessIds } from './witness.ts';

/** How a comparison speaks of what it found. */
export interface Wording {
  /** How a conflict shows. */
  readonly severity: (found: Found) => Severity;
  /** Whether it lies in what was agreed, and lasts as long as the promise, not only as long as the two meet. */
  readonly lasting?: true;
  /** Whether the two change places: of two sentences one finding is enough. */
  readonly mutual?: true;
  /** The paragraph that explains one pair. */
  readonly say: (found: Found, speech: Speech) => string;
  /** For the middle of a sentence: `clause 3.1 breaches clause 2.1`. */
  readonly sayBreach: (found: Found) => string;
  /** What would become of the second where an open question is answered so that the two meet. Left out: it would be breached. */
  readonly against?: string;
  /** The ways to settle it by words, the smallest first. */
  readonly fixes: (found: Found, speech: Speech) => readonly Fix[];
}

/**
 * A reading of words that nobody settled: whether letting another act is acting, whether a launch on the same day is first,
 * whether what is owed in one clause and free in another is owed.
 */
export type Doubt = 'letting' | 'same day' | 'owed or free';

/** A pair of norms about which there is something to say. */
export interface Found {
  readonly comparison: Wording;
  /** The comparison's, or that of what is merely narrowed. */
  readonly code: `conflict/${string}`;
  readonly ruling: Exclude<Ruling, 'compatible'>;
  readonly first: ReadyNorm;
  readonly second: ReadyNorm;
  /** Absent where the two could not be decided. */
  readonly witness?: WitnessIds;
  /** The memberships that it hangs on, each set enough by itself: with them the two collide, or (`undoes`) without them. */
  readonly asked: readonly (readonly Membership[])[];
  readonly undoes: boolean;
  /** Events and conditions that are not as things stand. */
  readonly assumed: Assumption;
  /** Where it hangs on how words are read. */
  readonly doubt?: Doubt;
  /** Whether somebody owes what the two stand in the way of. */
  readonly owed: boolean;
}

/** What wording needs besides the pair. */
export interface Speech {
  readonly setting: Setting;
  readonly vocabulary: Vocabulary;
  /** Whether a file is, or brings in, directly or by others, another file. */
  readonly sees: (uri: string, other: string) => boolean;
}

/** `MSOAI, clause 2.1`; inside one agreement `clause 2.1`. */
export function referTo(norm: Norm, beside: Norm): string {
  const { agreement } = norm.source;
  return agreement === '' || agreement === beside.source.agreement ? `clause ${numberOf(norm)}` : `${agreement}, clause ${numberOf(norm)}`;
}

/** `clause 2.1 of MSOAI`; inside one agreement `clause 2.1`. */
export function clauseOf(norm: Norm, beside?: Norm): string {
  const { agreement } = norm.source;
  return agreement === '' || agreement === beside?.source.agreement ? `clause ${numberOf(norm)}` : `clause ${numberOf(norm)} of ${agreement}`;
}

/** `clause 2.1 of MSOAI (“Stateless APIs stay on Azure”)`. */
export function titledClauseOf(norm: Norm): string {
  const { clauseHeading } = norm.source;
  return clauseHeading === '' ? clauseOf(norm) : `${clauseOf(norm)} (“${clauseHeading}”)`;
}

/** The name of a member: of the unnamed one of a kind, `another cloud`. */
export function nameMember(id: ThingId, taxonomy: Taxonomy): string {
  return isUnnamed(id) ? `another ${id.slice(1)}` : taxonomy.nameOf(id);
}

/** Whether a member is the unnamed one of a kind, which belongs to no declared class. */
export function isUnnamed(id: ThingId): boolean {
  return id.startsWith('*');
}

/**
 * A cloud or territory that stands for the unnamed one as well as any: the first declared one that the file of the first
 * norm may name and that none of the two norms mentions, itself or as a part.
 */
export function nameVenue(id: ThingId, dimension: 'venue' | 'territory', { first, second }: Found, { vocabulary, setting, sees }: Speech): string {
  const { taxonomy } = setting;
  if (!isUnnamed(id)) return dimension === 'territory' ? sayTerritory(taxonomy.nameOf(id)) : taxonomy.nameOf(id);
  const index = DIMENSIONS.indexOf(dimension);
  const mentioned = new Set([first, second].flatMap((norm) => mentionsOf(norm, index)));
  for (const thing of declared(vocabulary, id.slice(1))) {
    if (!isKnownTo(first.norm.source.uri, thing, sees)) continue;
    if (![...taxonomy.ancestors(thing.id)].some((above) => mentioned.has(above))) return thing.name;
  }
  return nameMember(id, taxonomy);
}

const byKind = new WeakMap<Vocabulary, Map<string, readonly Thing[]>>();

/** The things of a kind that somebody declared, in order. */
function declared(vocabulary: Vocabulary, kind: string): readonly Thing[] {
  let kinds = byKind.get(vocabulary);
  if (!kinds) byKind.set(vocabulary, kinds = groupBy([...vocabulary.things.values()].filter((thing) => !thing.builtIn), (thing): string => thing.kind));
  return kinds.get(kind) ?? [];
}

/** Proper names are the same everywhere, but a cloud of an unrelated deal is no example for this one. */
function isKnownTo(uri: string, thing: Thing, sees: Speech['sees']): boolean {
  return thing.nameSpan !== undefined && sees(uri, thing.nameSpan.anchor.uri);
}

function mentionsOf(norm: { readonly boxes: readonly ReadyBox[]; readonly exceptions: readonly ReadyException[] }, dimension: number): readonly ThingId[] {
  return [...norm.boxes.flatMap(({ classes }) => classes[dimension]?.mentions ?? []), ...norm.exceptions.flatMap((exception) => mentionsOf(exception, dimension))];
}

/** Whether a name reads as more than one thing: `Stateless APIs are`, `Frontier is`. */
export function isPlural(name: string): boolean {
  return /[^su']s$/.test(name) && singular(name) !== name;
}

/** `Stateless APIs are API Products`, `Frontier is an API Product`. */
export function sayMembership(member: string, kind: string): string {
  return `${member} ${isPlural(member) ? 'are' : 'is'} ${asMembers(member, kind)}`;
}

/** What a member would be, by its own number: `Stateless APIs` would be `API Products`, `Frontier` would be `an API Product`. */
export function asMembers(member: string, kind: string): string {
  return isPlural(member) && isPlural(kind) ? kind : oneOf(kind);
}

/** `an API Product` of `API Products`; `a kind of Frontier`, as one declares it, where a name is no plural. */
function oneOf(kind: string): string {
  if (!isPlural(kind)) return `a kind of ${kind}`;
  const one = singular(kind);
  return `${/^(?:[AEIOU](?![A-Z])|[AEFHILMNORSX](?=[A-Z]{1,4}\b)|U[a-z]?[bcdfgjklmnpqrtvwxz])/.test(one) && !/^(?:Uni|US\b|UK\b|Eu)/.test(one) ? 'an' : 'a'} ${one}`;
}

/** Words that end in `s` and are no plurals. */
const SINGULAR = /(?:ss|us|is|[Ss]eries|[Ss]pecies|[Mm]eans|[Nn]ews|[Aa]nalytics|[Ll]ogistics|[Rr]obotics|[Ee]lectronics|[Hh]eadquarters|[Pp]remises|[Pp]roceeds)$/;

function singular(name: string): string {
  if (SINGULAR.test(name)) return name;
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(name)) return name.slice(0, -2);
  return name.slice(0, -1);
}

/** Proper names mean the same everywhere; other names are visible where they are declared or brought in. */
const EVERYWHERE: ReadonlySet<Thing['kind']> = new Set(['party', 'cloud', 'territory', 'action']);

/** Whether a file may name a thing. */
export function mayName(uri: string, thing: Thing, { sees }: Speech): boolean {
  const home = thing.nameSpan?.anchor.uri;
  return home === undefined || EVERYWHERE.has(thing.kind) || sees(uri, home);
}

/** A name as it must be written where it is used: in quotes where it is no run of capitalised words. */
export function written(thing: Thing): string {
  return /^(?:[\p{Lu}\p{Lo}][\p{L}\d'’-]*(?:\.[\p{L}\d]+)*)(?: (?:&|[\p{Lu}\p{Lo}\d][\p{L}\d'’-]*))*$/u.test(thing.name) ? thing.name : `"${thing.name}"`;
}
