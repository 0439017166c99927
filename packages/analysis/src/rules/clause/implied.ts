import { DIMENSIONS } from '@dealwright/model';
import type { Dimension, Exception, Norm, Scope } from '@dealwright/model';
import { isSurelyWithin, isWithin, mayMeet, unionOf } from '../../norm-rules/boxes.ts';
import type { NormContext } from '../../norm-rules/context.ts';
import { holdsWhenever } from '../../norm-rules/formulas.ts';
import { orderOf } from '../../norm-rules/order.ts';
import { clauseOf } from '../../norm-rules/say.ts';
import type { NormRule } from '../../rule.ts';
import { neverInForceTogether } from '../../versions.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: NormRule = {
  reads: 'norms',
  severity: 'information',
  title: 'A promise that another clause makes already',
  why: 'What is said twice is amended once. And a reader who finds a narrow promise beside a wide one will ask what the narrow one is for, and may read the wide one down to give it a meaning.',
  remedy: 'Keep one of the two, or say what the narrower one adds.',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must not sell Widgets on Azure.
clause 2 "Gadgets"
  Supplier must not sell Gadgets on Azure.
clause 3 "Widgets to the government"
  Supplier must not sell Widgets to Government Customers.
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must not sell Widgets on Azure.
clause 2 "Widgets to the government"
  Supplier must not sell Widgets on Azure to Government Customers.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Not on AWS"
  OpenAI must not launch Stateless APIs on AWS until 2027-01-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  beside(norm, other, context) {
    if (!isImplied(norm, other, context) || (orderOf(norm) < orderOf(other) && isImplied(other, norm, context))) return undefined;
    const [clause, already] = norm.source.clause === other.source.clause
      ? ['this sentence', `another sentence of clause ${norm.source.clauseNumber}`]
      : [sayClause(clauseOf(norm), norm.source.agreement), sayClause(clauseOf(other), norm.source.agreement)];
    return {
      span: norm.source.span,
      message: `${capital(already)} says this already: whatever ${clause} ${VERBS[norm.modality]}, it ${VERBS[norm.modality]} too. Keep one of them, or say here what this one adds.`,
      related: [{ span: other.source.span, message: `${capital(already)} goes at least as far.` }],
      clauses: [norm.source.clause, other.source.clause],
    };
  },
};

const VERBS: Readonly<Record<Norm['modality'], string>> = { obligation: 'requires', prohibition: 'forbids', permission: 'allows', release: 'leaves free', power: 'allows' };

/** Whether a norm adds nothing to another. Where it may add something, it does. */
function isImplied(norm: Norm, other: Norm, context: NormContext): boolean {
  if (![norm, other].every(isPlain) || !isOfOneKind(norm, other)) return false;
  if (norm.prevailsOver.length > 0 || other.yieldsTo.length > 0 || !norm.counterparties.every((party) => other.counterparties.includes(party))) return false;
  const isDuty = norm.modality === 'obligation';
  const [own] = norm.acts.actions;
  const [theirs] = other.acts.actions;
  if (own === undefined || theirs === undefined || !context.setting.taxonomy.ancestors(isDuty ? theirs : own).has(isDuty ? own : theirs)) return false;
  if (isDuty ? !dutyIsWithin(norm, other, context) : !norm.scope.boxes.every((box) => other.scope.boxes.some((wider) => isSurelyWithin(box, wider, context.setting)))) return false;
  return holdsWhenever(other.scope, norm.scope, context.setting) && other.scope.exceptions.every((exception) => isOutside(norm, exception, context));
}

/** Whether the norm holds all that its sentence says, and the sentence is one that is kept or broken as a whole. */
function isPlain({ modality, acts, quantity, effort, grantedTo, licensed, scope, source }: Norm): boolean {
  return modality !== 'power' && quantity === undefined && effort === undefined && grantedTo === undefined && licensed === undefined && !source.qualified
    && (modality !== 'obligation' || (acts.aspect === 'state' && scope.exceptions.length === 0));
}

function isOfOneKind(norm: Norm, other: Norm): boolean {
  return norm.modality === other.modality && norm.bearer.party === other.bearer.party && (other.bearer.affiliates || !norm.bearer.affiliates) && (other.indirect || !norm.indirect)
    && norm.reservation !== 'first right' && other.reservation !== 'first right' && norm.reservation !== 'ship first' && other.reservation !== 'ship first'
    && !neverInForceTogether(norm.source, other.source);
}

/** What is owed to each must be owed to as many; what may be chosen must be chosen among as few. */
function dutyIsWithin(norm: Norm, other: Norm, { setting }: NormContext): boolean {
  const [box, ...more] = norm.scope.boxes;
  const [wider, ...others] = other.scope.boxes;
  if (!box || !wider || more.length > 0 || others.length > 0) return false;
  return DIMENSIONS.every((dimension: Dimension) => {
    const [own, theirs] = [unionOf(box, dimension, setting), unionOf(wider, dimension, setting)];
    const isEach = [box, wider].map((one) => (one[dimension]?.quantifier ?? EACH_UNLESS_SAID[dimension] ?? 'some') === 'each');
    if (isEach[0] !== isEach[1]) return own === undefined && theirs === undefined;
    return isEach[0] ? isWithin(own, theirs, dimension, setting) : isWithin(theirs, own, dimension, setting);
  });
}

const EACH_UNLESS_SAID: Readonly<Partial<Record<Dimension, 'each'>>> = { customer: 'each', territory: 'each' };

/** Whether what the other clause takes out is nothing of the norm, or taken out of it just the same. */
function isOutside({ scope }: Norm, exception: Exception, { setting }: NormContext): boolean {
  return !scope.boxes.some((box) => exception.boxes.some((other) => mayMeet(box, other, setting))) || takenOutOf(scope).has(wordsOf(exception));
}

const takenOut = new WeakMap<Scope, ReadonlySet<string>>();

function takenOutOf(scope: Scope): ReadonlySet<string> {
  let words = takenOut.get(scope);
  if (!words) takenOut.set(scope, words = new Set(scope.exceptions.map(wordsOf)));
  return words;
}

const wordings = new WeakMap<Exception, string>();

/** An exception without its places. */
function wordsOf(exception: Exception): string {
  let words = wordings.get(exception);
  if (words === undefined) wordings.set(exception, words = JSON.stringify(exception, (key, value: unknown) => (/[sS]pan$|^text$/.test(key) ? undefined : value)));
  return words;
}
