import type { Change, Norm, Passage, Span } from '@dealwright/model';
import { change } from '../rows/change.ts';
import { passage } from '../view.ts';
import { arrival } from './arrivals.ts';
import { isAlike } from './alike.ts';
import { acts, licensed } from './aspects/acts.ts';
import { bestTerms } from './aspects/best-terms.ts';
import { carveOuts } from './aspects/carve-outs.ts';
import { condition } from './aspects/condition.ts';
import { bearers, force } from './aspects/force.ts';
import { places } from './aspects/places.ts';
import { grantWords } from './aspects/grant-words.ts';
import { hasEscape, reservations } from './aspects/reservations.ts';
import { time } from './aspects/time.ts';
import { comparableNorms } from './derive.ts';
import type { Aspect, Observation } from './observation.ts';
import { pairNorms } from './pair-norms.ts';
import type { PlacedSentence } from './placed.ts';
import { together } from './sides.ts';
import type { SharedSpace, Space } from './space.ts';
import { sayWitness } from './witness.ts';

/** In the order in which changes of one sentence are told. */
const ASPECTS: readonly Aspect[] = [reservations, force, bearers, acts, licensed, places, bestTerms, carveOuts, time, condition];

/** What changed from one sentence to another that are one another, and both bind or free somebody. */
export function judgeSentences(base: PlacedSentence, revision: PlacedSentence, space: SharedSpace): readonly Change[] {
  const old = comparableNorms(base).map((norm) => space.identity.base.value(norm, norm.source.agreement));
  const now = comparableNorms(revision).map((norm) => space.identity.revision.value(norm, norm.source.agreement));
  const words = grantWords(base.sentence, revision.sentence, now, space);
  if (words.length === 0 && old.length === now.length && old.every((norm, index) => isAlike(norm, now[index]))) return [];
  const pairs = pairNorms(old, now);
  const observations = pairs.flatMap((pair) => (pair.base && pair.revision ? observe(pair.base, pair.revision, space) : arrival(pair, pairs, space)));
  return told(withoutOnly([...observations, ...words])).map((group) => changeOf(group, base, revision, space));
}

/** `only if Acceptance` forbids the rest: that the ban came or went is told by the condition, or the days, of what is allowed. */
function withoutOnly(observations: readonly Observation[]): readonly Observation[] {
  const isTold = observations.some(({ about }) => /^(?:condition|from|to) /.test(about));
  return isTold ? observations.filter(({ code }) => code !== 'rights/ban/added/new' && code !== 'rights/ban/removed/gone') : observations;
}

/** What differs between two norms; a part that comes with another difference is not told twice. */
function observe(base: Norm, revision: Norm, space: Space): readonly Observation[] {
  const turned = ASPECTS.slice(0, 2).flatMap((aspect) => aspect(base, revision, space));
  const isTurned = turned.some(({ about }) => about === 'reservation');
  const seen = ASPECTS.flatMap((aspect) => aspect(inForceOf(base, revision), revision, isTurned ? { ...space, turned: true } : space));
  const told = new Set(['force', 'reservation', ...(isTurned ? toldByTurn(base, revision) : [])]);
  const left = seen.filter(({ about }) => !told.has(about.replace(/ .*$/s, '')));
  // Of a right to be asked first no case is like one of what is kept for one alone.
  return [...turned, ...(isRight(base) === isRight(revision) ? left : left.map(({ compared: _compared, ...rest }) => rest))];
}

/** What it says already that one reservation became another: a first right is of dealing with others, and a first launch may have an escape. */
function toldByTurn(base: Norm, revision: Norm): readonly string[] {
  return ['act', ...(isRight(base) || isRight(revision) ? ['recipient', 'partner', 'venue'] : []), ...(hasEscape(base) || hasEscape(revision) ? ['condition'] : [])];
}

function isRight({ reservation }: Norm): boolean {
  return reservation === 'first right';
}

/** A norm as if it bound like another: what it speaks of is compared apart from how it binds. */
function inForceOf(base: Norm, { modality, reservation, acts: theirActs, scope }: Norm): Norm {
  if (base.modality === modality && base.reservation === reservation) return base;
  const boxes = base.scope.boxes.map((box, index) => {
    const theirs = scope.boxes[index] ?? scope.boxes[0] ?? {};
    return Object.fromEntries(Object.entries(box).map(([dimension, extent]) => [dimension, { ...extent, quantifier: theirs[dimension as keyof typeof theirs]?.quantifier ?? extent.quantifier }]));
  });
  return { ...base, modality, reservation, acts: base.reservation === reservation ? base.acts : theirActs, scope: { ...base.scope, boxes } };
}

/** What is seen of the same part of several norms is one change; the most telling code of them is its own. */
function told(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.about);
    if (group) group.push(observation);
    else groups.set(observation.about, [observation]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => Number(tells(b)) - Number(tells(a))));
}

/** That what is kept for somebody changed says more than that a permission beside it did. */
function tells({ code }: Observation): boolean {
  return code.startsWith('rights/exclusivity/');
}

function changeOf(group: readonly Observation[], base: PlacedSentence, revision: PlacedSentence, space: Space): Change {
  const [first] = group;
  if (!first) throw new Error('A change without an observation.');
  const alike = group.filter(({ code }) => code === first.code);
  const [old, now] = [alike.flatMap((one) => one.base ?? []), alike.flatMap((one) => one.revision ?? [])];
  const message = first.message(old, now);
  const witness = sayWitness(first, now.length > 0 ? now : old, message, space);
  return change(first.code, {
    message: first.compared?.relation === 'undecided' ? `${message} ${UNDECIDED}` : message, forWhom: together(group.map(({ forWhom }) => forWhom)),
    before: quoted(base, first.before), after: quoted(revision, first.after), ...(witness !== undefined && { witness }),
  });
}

const UNDECIDED = 'It could not be worked out in reasonable time whether it now reaches further or less far: read both.';

/** The words themselves with what opens them, in whichever clause they stand; the sentence where there are none on this side. */
function quoted({ version, unit, sentence, unitAt }: PlacedSentence, span: Span | undefined): Passage {
  if (!span) return passage(version, unit, sentence.span);
  const slot = sentence.slots.find((one) => one.span.anchor === span.anchor && one.span.start <= span.start && span.end <= one.span.end);
  return passage(version, unitAt(span) ?? unit, slot?.span ?? span);
}

