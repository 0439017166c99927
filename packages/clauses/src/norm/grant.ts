import type { Bearer, Box, Dimension, Extent, Grant, Modality, Norm, Reservation, Sentence, ThingId } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import { bearersOf } from './bearers.ts';
import { classSet, complement } from './classes.ts';
import type { Viewpoint } from './classes.ts';
import { boxOf, placesOf } from './places.ts';
import { prioritiesOf } from './priority.ts';
import { exclusivityLimits, scopeOf } from './scope.ts';
import type { Limits } from './scope.ts';
import { sourceOf } from './source.ts';

type GrantSentence = Sentence & { readonly predicate: Grant };

export function isGrant(sentence: Sentence): sentence is GrantSentence {
  return sentence.predicate.form === 'grant';
}

/** Words of a licence that keep everyone else out, and perhaps the grantor too. */
const EXCLUDING: ReadonlySet<string> = new Set(['exclusive', 'sole', 'co-exclusive']);

/**
 * The norms of `A grants B a licence to X`.
 *
 * The right itself is A's permission to license X to B, granted to B: it is compared with what A promised others. An
 * exclusive, sole or co-exclusive licence forbids A to license X to anyone else in the same territory, field and time;
 * `exclusive even as to the grantor` also forbids A to use X. `non-sublicensable` forbids B to sublicense,
 * `sublicensable` permits it.
 */
export function grantNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  if (!isGrant(sentence)) return [];
  const { predicate } = sentence;
  const words = new Set(predicate.adjectives.map((adjective) => adjective.word));
  const exclusivity = exclusivityLimits(sentence, [...EXCLUDING].some((word) => words.has(word)), context);
  const licensed = predicate.acts?.names.flatMap((name) => (name.action === undefined ? [] : [name.action])) ?? [];
  const norms: Omit<Norm, 'id'>[] = [];

  for (const grantor of bearersOf(predicate.who, context)) {
    const grantees = granteesOf(predicate, { context, bearer: grantor.party });
    if (grantees.length === 0) continue;
    const holderIds = grantees.map((holder) => holder.party);
    const make = (part: Part): Omit<Norm, 'id'> => grantNorm(sentence, kind, context, { grantor, holders: holderIds, ...part });

    norms.push(make({ modality: 'permission', actions: ['action:license'], bearer: grantor, to: 'holders', granted: true, licensed }));
    if (exclusivity) norms.push(make({ modality: 'prohibition', actions: ['action:license'], bearer: grantor, to: 'others', reservation: 'exclusive grant', limits: exclusivity, licensed }));
    if (exclusivity && predicate.exclusiveAsToGrantor) {
      norms.push(make({ modality: 'prohibition', actions: licensed.length > 0 ? licensed : ['action:use'], bearer: grantor, reservation: 'exclusive grant', limits: exclusivity }));
    }
    const sublicensing: Modality | undefined = words.has('non-sublicensable') ? 'prohibition' : words.has('sublicensable') ? 'permission' : undefined;
    if (sublicensing) {
      for (const holder of grantees) norms.push(make({ modality: sublicensing, actions: ['action:sublicense'], bearer: holder }));
    }
  }
  return norms.map((norm, at) => ({ id: `${sentence.id}#${at + 1}`, ...norm }));
}

/** Those who receive the right; `the other party` is seen from the grantor. */
function granteesOf({ to }: Grant, viewpoint: Viewpoint): readonly Bearer[] {
  return to.nouns.flatMap((noun) => classSet({ ...to, nouns: [{ ...noun, affiliates: false }] }, viewpoint)
    .flatMap(({ base }): Bearer[] => (typeof base === 'object' && 'thing' in base && base.thing.startsWith('party:') ? [{ party: base.thing, affiliates: noun.affiliates }] : [])));
}

interface Part {
  readonly modality: Modality;
  readonly actions: readonly ThingId[];
  readonly bearer: Bearer;
  /** Whether the norm speaks of licensing to the holders, or to anyone but them. */
  readonly to?: 'holders' | 'others';
  readonly granted?: boolean;
  readonly reservation?: Reservation;
  readonly limits?: Limits;
  readonly licensed?: readonly ThingId[];
}

function grantNorm(sentence: GrantSentence, kind: string, context: ClauseContext, part: Part & { readonly grantor: Bearer; readonly holders: readonly ThingId[] }): Omit<Norm, 'id'> {
  const { predicate } = sentence;
  const viewpoint: Viewpoint = { context, bearer: part.grantor.party };
  const box: { [D in Dimension]?: Extent } = { ...boxOf(placesOf(sentence.slots), 'permission', viewpoint) };
  box.object = { set: classSet(predicate.object, viewpoint), quantifier: 'each', span: predicate.object.span };
  if (part.to) {
    const named = classSet(predicate.to, viewpoint);
    box.recipient = { set: part.to === 'holders' ? named : complement(named), quantifier: 'each', span: predicate.to.span };
  }
  const boxes: readonly Box[] = [box];
  return {
    modality: part.modality,
    bearer: part.bearer,
    counterparties: part.bearer.party === part.grantor.party ? part.holders : [part.grantor.party],
    acts: { actions: part.actions, quantifier: 'each', aspect: part.actions.includes('action:use') ? 'state' : 'event' },
    scope: scopeOf(sentence, { boxes, slots: sentence.slots, forbids: part.modality === 'prohibition', viewpoint, within: part.limits }, context),
    ...(part.reservation ? { reservation: part.reservation } : {}),
    indirect: false,
    ...(part.granted ? { grantedTo: part.holders } : {}),
    ...(part.licensed && part.licensed.length > 0 ? { licensed: part.licensed } : {}),
    ...prioritiesOf(sentence, context),
    source: sourceOf(sentence, kind, context, { who: predicate.who.span, object: predicate.object.span, ...onlyPart(predicate) }),
  };
}

/** The word that makes it exclusive is what a message underlines. */
function onlyPart(predicate: Grant): Norm['source']['parts'] {
  const word = predicate.adjectives.find((adjective) => EXCLUDING.has(adjective.word));
  return word ? { only: word.span } : {};
}
