import type { Agreement, Clause, Thing, ThingId, Vocabulary } from '@dealwright/model';
import { effectsOf } from './effects.ts';
import type { Effects } from './effects.ts';

/** What a kind may know of the agreement around a sentence: the header, but not the other clauses. */
export type Header = Pick<Agreement, 'name' | 'title' | 'uri' | 'span' | 'parties' | 'dated' | 'effective' | 'effectiveUpon' | 'from' | 'to' | 'draft' | 'nonBinding'>;

/** Everything that the meaning of a sentence depends on besides its own words. */
export interface AgreementContext {
  readonly vocabulary: Vocabulary;
  /** Absent for a clause that stands outside any agreement. */
  readonly agreement?: Header;
  /** What clauses of the agreement say about its other clauses: survival, precedence, application, change of status. */
  readonly effects: Effects;
}

/** The context of one clause: what its norms are derived in. */
export interface ClauseContext extends AgreementContext {
  readonly clause: Clause;
}

/**
 * The context that all clauses of an agreement share. Build it once for each version of an agreement.
 *
 * @param clauses the clauses in force, where they are not those of the agreement as written (a conformed copy)
 */
export function agreementContext(vocabulary: Vocabulary, agreement?: Agreement, clauses: readonly Clause[] = agreement?.clauses ?? []): AgreementContext {
  return { vocabulary, agreement, effects: effectsOf(agreement?.name ?? '', clauses) };
}

/** The parties of the agreement, in the order of its text. */
export function partiesOf(context: AgreementContext): readonly ThingId[] {
  return context.agreement?.parties.map((entry) => entry.party) ?? [];
}

/** The declared thing of an id; absent for ids that stand for something undeclared. */
export function thingOf(context: AgreementContext, id: ThingId): Thing | undefined {
  return context.vocabulary.things.get(id);
}

/**
 * The name of a thing as it is declared. For an id that nothing declares, the name inside the id:
 * `party:OpenAI` is OpenAI, `product:API Products@file:///a.deal` is API Products, `common:affiliates` is affiliates,
 * `clause:MSOAI/5.1` is clause 5.1 of MSOAI.
 */
export function nameOf(vocabulary: Vocabulary, id: ThingId): string {
  const clause = /^clause:(.*)\/([^/]+)$/.exec(id);
  if (clause) return `clause ${clause[2] ?? ''}${clause[1] === '' ? '' : ` of ${clause[1] ?? ''}`}`;
  if (id.startsWith('agreement:')) return id === 'agreement:' ? 'the agreement' : `the agreement ${id.slice('agreement:'.length)}`;
  return vocabulary.things.get(id)?.name ?? /^[^:]*:([^@]*)/.exec(id)?.[1] ?? id;
}

/** Parties declared `an affiliate of` this one, and those of which it is declared an affiliate. */
export function affiliatesOf(context: AgreementContext, party: ThingId): readonly ThingId[] {
  const found: ThingId[] = [...(thingOf(context, party)?.affiliateOf ?? [])];
  for (const thing of affiliatedParties(context.vocabulary)) {
    if (thing.affiliateOf.includes(party) && !found.includes(thing.id)) found.push(thing.id);
  }
  return found;
}

const affiliated = new WeakMap<Vocabulary, readonly Thing[]>();

/** Few parties have affiliates, and every clause may ask: one look through the vocabulary serves them all. */
function affiliatedParties(vocabulary: Vocabulary): readonly Thing[] {
  let parties = affiliated.get(vocabulary);
  if (!parties) {
    parties = [...vocabulary.things.values()].filter((thing) => thing.affiliateOf.length > 0);
    affiliated.set(vocabulary, parties);
  }
  return parties;
}
