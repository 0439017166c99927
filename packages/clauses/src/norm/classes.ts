import type { ClassSet, ClassTerm, Noun, NounPhrase, ThingId } from '@dealwright/model';
import { affiliatesOf, partiesOf, thingOf } from '../context.ts';
import type { AgreementContext } from '../context.ts';

/** What the words `the other party`, `its` and `third-party` are measured against. */
export interface Viewpoint {
  readonly context: AgreementContext;
  /** The party that is bound or free. */
  readonly bearer?: ThingId;
  /** What `any other X` is other than: the things that the sentence names in the same place. */
  readonly others?: ClassSet;
}

/** The class of a thing that is named outright. */
export function classOfThing(thing: ThingId): ClassTerm {
  return { base: { thing }, minus: [] };
}

/** Everything but a set: what `only` forbids. */
export function complement(set: ClassSet): ClassSet {
  return [{ base: 'any', minus: set }];
}

/**
 * Everything of a set's own kinds but the set: what `only` before an object forbids. `use only Specified Ingredients`
 * says nothing of premises or patents.
 */
export function complementWithinKind(set: ClassSet, context: AgreementContext): ClassSet {
  const kinds = new Set(set.map((term) => kindOfTerm(term, context)));
  return [...kinds].map((kind) => ({ base: kind === undefined ? 'any' : { kind }, minus: set }));
}

function kindOfTerm(term: ClassTerm, context: AgreementContext) {
  if (term.base === 'any' || 'unresolved' in term.base) return undefined;
  return 'kind' in term.base ? term.base.kind : thingOf(context, term.base.thing)?.kind;
}

/** The union of classes that a noun phrase names; its quantifiers are read elsewhere. */
export function classSet(phrase: NounPhrase, viewpoint: Viewpoint): ClassSet {
  return phrase.nouns.flatMap((noun) => termsOf(noun, viewpoint));
}

function termsOf(noun: Noun, viewpoint: Viewpoint): readonly ClassTerm[] {
  const owner = ownerOf(noun, viewpoint);
  const minus = [noun.otherThan, noun.excluding].flatMap((phrase) => (phrase ? classSet(phrase, viewpoint) : []));
  const heads = headTerms(noun, viewpoint).map((term) => narrow(term, minus, owner));
  const named = noun.including ? classSet(noun.including, viewpoint) : [];
  return [...heads, ...named, ...(noun.affiliates ? affiliatesOfNoun(noun, viewpoint) : [])];
}

function narrow(term: ClassTerm, minus: ClassSet, of: string | undefined): ClassTerm {
  if (minus.length === 0 && of === undefined) return term;
  return { base: term.base, minus: [...term.minus, ...minus], ...(of === undefined ? {} : { of }) };
}

function headTerms(noun: Noun, viewpoint: Viewpoint): readonly ClassTerm[] {
  const { head } = noun;
  const { context } = viewpoint;
  switch (head.type) {
    case 'thing': {
      const kind = thingOf(context, head.thing)?.kind;
      return head.negated && kind !== undefined
        ? [{ base: { kind }, minus: [classOfThing(head.thing)] }]
        : [classOfThing(head.thing)];
    }
    case 'unresolved': return [{ base: { unresolved: head.name }, minus: [] }];
    case 'kind': return [{ base: { kind: head.kind }, minus: [...(head.thirdParty ? ownOf(head.kind, viewpoint) : []), ...(head.other ? viewpoint.others ?? [] : [])] }];
    case 'role': return partiesOfRole(head.role, viewpoint).map(classOfThing);
    case 'common': return isAffiliates(noun) ? affiliatesOfNoun(noun, viewpoint) : [classOfThing(`common:${COMMON_PLURAL[head.word] ?? head.word}`)];
    case 'agreement': return [classOfThing(agreementId(head.agreement ?? context.agreement?.name ?? ''))];
    case 'clause': return head.references.map((reference) => classOfThing(clauseId(reference.agreement ?? context.agreement?.name ?? '', reference.number)));
    case 'blank': return [{ base: { unresolved: '[•]' }, minus: [] }];
  }
}

/** One class whether the noun stands in the singular or the plural. */
const COMMON_PLURAL: Readonly<Record<string, string>> = {
  affiliate: 'affiliates', employee: 'employees', successor: 'successors', subcontractor: 'subcontractors', dispute: 'disputes', assignment: 'assignments',
};

function isAffiliates({ head }: Noun): boolean {
  return head.type === 'common' && (COMMON_PLURAL[head.word] ?? head.word) === 'affiliates';
}

/** The class that an agreement makes as the object of an act: `assign this agreement`. */
export function agreementId(name: string): ThingId {
  return `agreement:${name}`;
}

/** The class that a clause makes as the object of an act: `enforce clause 5.1`. */
export function clauseId(agreement: string, number: string): ThingId {
  return `clause:${agreement}/${number}`;
}

/** Parties that `each party`, `the parties` and `the other party` stand for, seen from the bearer. */
export function partiesOfRole(role: 'party' | 'other party' | 'parties', viewpoint: Viewpoint): readonly ThingId[] {
  const all = partiesOf(viewpoint.context);
  return role === 'other party' ? all.filter((party) => party !== viewpoint.bearer) : all;
}

/** `Customers of Contoso`, `its Customers`: whose they are. */
function ownerOf(noun: Noun, viewpoint: Viewpoint): string | undefined {
  if (isAffiliates(noun)) return undefined;
  if (noun.of) {
    const ids = termsOf(noun.of, viewpoint).map((term) => (typeof term.base === 'object' && 'thing' in term.base ? term.base.thing : noun.of?.text ?? ''));
    return ids.toSorted().join(',');
  }
  return noun.quantifier === 'its' ? viewpoint.bearer : undefined;
}

/** `Affiliates of Buyer`, `its affiliates`, `Buyer and its affiliates`: those that are declared, and any other. */
function affiliatesOfNoun(noun: Noun, viewpoint: Viewpoint): readonly ClassTerm[] {
  const { context, bearer } = viewpoint;
  const heads: readonly ThingId[] = noun.head.type === 'thing' ? [noun.head.thing]
    : noun.head.type === 'role' ? partiesOfRole(noun.head.role, viewpoint)
    : noun.of ? termsOf(noun.of, viewpoint).flatMap((term) => (typeof term.base === 'object' && 'thing' in term.base ? [term.base.thing] : []))
    : bearer === undefined ? [] : [bearer];
  if (heads.length === 0) return [classOfThing('common:affiliates')];
  return [
    { base: { thing: 'common:affiliates' }, minus: [], of: heads.toSorted().join(',') },
    ...heads.flatMap((party) => affiliatesOf(context, party)).map(classOfThing),
  ];
}

/** What is not a third party's: the agreement's own parties; the clouds that the bearer or an affiliate operates. */
function ownOf(kind: string, { context, bearer }: Viewpoint): ClassSet {
  if (kind === 'party') return partiesOf(context).map(classOfThing);
  if (bearer === undefined) return [];
  const operators = new Set([bearer, ...affiliatesOf(context, bearer)]);
  const own: ClassTerm[] = [];
  for (const thing of context.vocabulary.things.values()) {
    if (thing.kind === kind && thing.operatedBy.some((operator) => operators.has(operator))) own.push(classOfThing(thing.id));
  }
  return own;
}
