import { DIMENSIONS, compareDecimals } from '@dealwright/model';
import type { Amount, Norm, ThingId } from '@dealwright/model';
import type { AskedAct } from '@dealwright/clauses';
import { ALREADY, NEVER, answer as speak, aspectsOf, binds, inPeriod, isTrue, namesAction, normCovers, withAncestors, yields } from '../point/index.ts';
import type { Act, Course, Member, Place, World } from '../point/index.ts';
import type { Provision } from './adapt.ts';
import { unnamed } from './cases.ts';
import { actionsAbout } from './matter.ts';
import type { Matter } from './matter.ts';
import { courseOf } from './standing.ts';
import type { Standing, Values } from './standing.ts';
import { mayHold, partsOf, suppositionsOf } from './supposition.ts';
import type { Difference, Supposition } from './supposition.ts';

/** What may be said of an act, the gravest first. */
export const ANSWERS = ['breach', 'unclear', 'required', 'permitted', 'not governed'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** What clauses say of one act in one world. */
export interface Speaking {
  readonly kind: Exclude<AnswerKind, 'unclear'>;
  readonly forbids: readonly Norm[];
  readonly requires: readonly Norm[];
  readonly permits: readonly Norm[];
}

/** The answer on one case: one member of each class. */
export interface Decision {
  readonly kind: AnswerKind;
  readonly place: Place;
  /** As things stand. */
  readonly plain: Speaking;
  readonly world: World;
  /** Where it is unclear: the clauses that it hangs on, and the smallest differences that decide it. */
  readonly under: readonly Norm[];
  readonly hangsOn: readonly Difference[];
  /** What is said of it with those differences. */
  readonly ifSo?: Speaking;
  /** Whether all that is left open was tried. */
  readonly complete: boolean;
}

/** One case to decide, and what is otherwise in it than it stands. */
export interface Inquiry {
  readonly asked: AskedAct;
  readonly action: ThingId;
  readonly place: Place;
  readonly standing: Standing;
  readonly changed: Values;
}

export const UNCHANGED: Values = new Map();

/** The provisions that may speak of an act of these words, wherever and whenever it is. */
export function candidatesFor(asked: AskedAct, action: ThingId, matter: Matter): readonly Provision[] {
  return matter.provisionsFor(asked.bearer.party, actionsAbout(action, matter.vocabulary)).filter(({ norm }) => binds(norm, asked.bearer.party, matter.vocabulary));
}

/**
 * Decides one case.
 *
 * It is a breach where it is forbidden in every reading; unclear where it is forbidden in one and not in another, or would be
 * if some statement were so for want of which a clause does not apply, or where the act says too little to tell; unclear too
 * where a reading takes away what permits or requires it; else what it is as things stand.
 */
export function decide(inquiry: Inquiry, candidates: readonly Provision[], matter: Matter): Decision {
  const touching = candidates.filter((provision) => touches(provision, inquiry));
  const changed = withAmounts(inquiry, touching);
  const course = courseOf(touching, inquiry.place.object, inquiry.standing, changed);
  const near = relevant(touching.filter((provision) => mayApply(provision, inquiry, course)), course, inquiry, matter);
  const { all, complete } = suppositionsOf(inquiry, near, { touching, candidates }, inquiry.standing, changed);
  const said = all.map((supposition) => ({ supposition, speaking: speakingIn(supposition, near, inquiry, matter) }));
  const [first] = said;
  if (!first) throw new Error('There is always the plain supposition.');
  const plain = first.speaking;
  // A statement that nobody recorded, or a place that nobody named, may make a breach; it frees from none.
  const inWords = said.filter(({ supposition }) => !supposition.differences.some(({ type }) => type === 'unsaid' || type === 'condition'));
  const forbidden = said.filter(isForbidden);
  const other = turnsOn(plain, inWords, forbidden);
  const base = { place: inquiry.place, plain, world: first.supposition.world, complete };
  if (other === undefined) return { ...base, kind: complete || plain.kind === 'breach' ? plain.kind : 'unclear', under: complete ? [] : near.map(({ norm }) => norm), hangsOn: [] };
  const under = plain.kind === 'breach' ? plain.forbids : forbidden.length > 0 ? forbidden.filter(({ supposition }) => supposition.differences.length === forbidden[0]!.supposition.differences.length).flatMap(({ speaking }) => speaking.forbids) : [...plain.requires, ...plain.permits];
  return { ...base, kind: 'unclear', under: [...new Set(under)], hangsOn: other.supposition.differences, ifSo: other.speaking };
}

/** Whether it is forbidden there; where something is said that the act leaves out, by the ban that asks for it. */
function isForbidden({ supposition, speaking }: Said): boolean {
  return speaking.kind === 'breach' && supposition.differences.every((each) => each.type !== 'unsaid' || speaking.forbids.includes(each.norm));
}

interface Said { readonly supposition: Supposition; readonly speaking: Speaking }

/** The nearest way in which the answer would be another, where that makes it unclear. */
function turnsOn(plain: Speaking, inWords: readonly Said[], forbidden: readonly Said[]): Said | undefined {
  if (plain.kind === 'breach') return inWords.find(({ speaking }) => speaking.kind !== 'breach');
  if (forbidden[0]) return forbidden[0];
  return plain.kind === 'not governed' ? undefined : inWords.find(({ speaking }) => speaking.kind === 'not governed');
}

function speakingIn({ world, place }: Supposition, near: readonly Provision[], inquiry: Inquiry, matter: Matter): Speaking {
  const { asked, action, standing } = inquiry;
  const act: Act = { bearer: asked.bearer.party, action, place, day: standing.day };
  const norms = near.filter(({ norm }) => allows(norm.modality === 'permission' || norm.modality === 'power' ? norm.quantity : undefined, asked.amount)).map(({ norm }) => asDone(norm, action, standing));
  const { forbidden, permitted, required } = speak(norms, act, world, standing.vocabulary, matter.instruments);
  const kind = forbidden.length > 0 ? 'breach' : required.length > 0 ? 'required' : permitted.length > 0 ? 'permitted' : 'not governed';
  return { kind, forbids: forbidden, requires: required, permits: permitted };
}

const done = new WeakMap<Norm, Map<ThingId, Norm>>();

/** Who sells does what a duty to offer asks; a power is used as a liberty is. The same object for the same norm and action. */
function asDone(norm: Norm, action: ThingId, { vocabulary }: Standing): Norm {
  if (norm.modality !== 'obligation' && norm.modality !== 'power') return norm;
  if (norm.modality === 'obligation' && (norm.acts.actions.includes(action) || !norm.acts.actions.some((one) => withAncestors(vocabulary, action).has(one)))) return norm;
  let byAction = done.get(norm);
  if (!byAction) done.set(norm, (byAction = new Map<ThingId, Norm>()));
  let known = byAction.get(action);
  if (!known) byAction.set(action, (known = norm.modality === 'power' ? { ...norm, modality: 'permission' } : { ...norm, acts: { ...norm.acts, actions: [...norm.acts.actions, action] } }));
  return known;
}

/** Whether a provision could speak of the act at its place, whatever is left open and whatever the act does not say. */
export function touches({ norm }: Provision, { asked, action, place, standing }: Inquiry): boolean {
  const { vocabulary } = standing;
  // Where no cloud is said, one may be: what hosting and offering involve is looked at all the same.
  const act = { action, place: { ...place, venue: place.venue ?? unnamed('cloud') } };
  const aspects = norm.modality === 'prohibition' ? aspectsOf(act, { reading: new Map(), hosted: true, wholes: new Set(partsOf(place.object, vocabulary).length > 0 ? [place.object!] : []) }, vocabulary) : [act];
  return binds(norm, asked.bearer.party, vocabulary)
    && aspects.some((aspect) => namesAction(asDone(norm, action, standing), aspect.action, vocabulary)
      && norm.scope.boxes.some((box) => DIMENSIONS.every((dimension) => {
        const [extent, member] = [box[dimension], dimension === 'venue' ? place.venue : aspect.place[dimension]];
        return extent === undefined || member === undefined || mayHold(extent.set, member, vocabulary);
      })));
}

/**
 * What can bear on the answer: every ban; and what permits or requires, where any of it does so as things stand, or where a
 * ban yields to it. What would permit only if something were so that nobody said makes nothing unclear.
 */
function relevant(near: readonly Provision[], course: Course, { asked, action, place, standing }: Inquiry, matter: Matter): readonly Provision[] {
  const { vocabulary } = standing;
  const bans = near.filter(({ norm }) => norm.modality === 'prohibition');
  const others = near.filter(({ norm }) => norm.modality !== 'prohibition');
  const reading = new Map(Object.values(place).map((member: Member) => [member, withAncestors(vocabulary, member)]));
  const act: Act = { bearer: asked.bearer.party, action, place, day: standing.day };
  if (others.some(({ norm }) => normCovers(asDone(norm, action, standing), act, { reading, course, hosted: false, wholes: new Set() }, vocabulary))) return near;
  return [...bans, ...others.filter((other) => bans.some((ban) => yields(ban.norm, other.norm, matter.instruments)))];
}

/** Whether it could apply on the day: blanks and statements that nobody recorded may turn out either way. */
function mayApply({ norm, blanks, atoms }: Provision, { standing }: Inquiry, course: Course): boolean {
  if (blanks.size === 0 && !inPeriod(standing.day, norm.scope.period, course)) return false;
  return blanks.size > 0 || atoms.size > 0 || isTrue(norm.scope.condition, standing.day, course);
}

/** `above 10,000 seats` is so where the act says how much, and is not where it does not. */
function withAmounts({ asked, changed }: Inquiry, near: readonly Provision[]): Values {
  const values = new Map(changed);
  for (const { norm, atoms } of near) {
    for (const key of atoms.keys()) if (key.startsWith('amount(') && !values.has(key) && asked.amount && norm.quantity) values.set(key, reaches(asked.amount, norm.quantity) ? ALREADY : NEVER);
  }
  return values;
}

/** Whether an amount lies where a limit forbids. */
function reaches(asked: Amount, limit: Amount): boolean {
  const order = compareAmounts(asked, limit);
  if (order === undefined) return false;
  return limit.sense === 'less than' ? order < 0 : limit.sense === 'exactly' ? order === 0 : limit.sense === 'at least' ? order >= 0 : order > 0;
}

/** Whether what one may do so much of reaches as far as is asked. */
function allows(quantity: Amount | undefined, asked: Amount | undefined): boolean {
  const order = quantity && asked && compareAmounts(asked, quantity);
  if (order === undefined || quantity?.sense === 'at least' || quantity?.sense === 'more than') return true;
  return quantity?.sense === 'less than' ? order < 0 : order <= 0;
}

/** Nothing where the two do not count the same. */
function compareAmounts(one: Amount, other: Amount): number | undefined {
  if (one.value === undefined || other.value === undefined || measureOf(one) !== measureOf(other)) return undefined;
  return compareDecimals(one.value, other.value);
}

function measureOf({ measure }: Amount): string {
  return measure.type === 'money' ? measure.currency : measure.type === 'unit' ? measure.unit.replace(/s$/, '') : measure.type;
}

