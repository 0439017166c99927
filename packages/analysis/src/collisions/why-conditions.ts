import { FALSEHOOD, daysOf, formulaOfCondition } from '@dealwright/algebra';
import type { Knowledge } from '@dealwright/algebra';
import { sayCondition, sayHappened } from '@dealwright/clauses';
import { sayDay } from '@dealwright/model';
import type { Atom, Condition } from '@dealwright/model';
import { clauseOf } from './found.ts';
import type { Found, Speech } from './found.ts';
import type { ReadyNorm } from './ready.ts';
import type { WitnessIds } from './witness.ts';

/** What decides whether a condition holds in the case of a witness. */
interface Standpoint {
  readonly witness: WitnessIds;
  readonly knowledge: Knowledge;
  /** What the bearer does itself is its choice: nobody waits for a record of it. */
  readonly bearer: string;
  /** The clause that waits for the same, where what both assume is to be said. */
  readonly other?: string;
}

/** Why the conditions of a norm itself (`unless`, `if`, `while`) do not save the case: one sentence for each. A consent is spoken of elsewhere. */
export function sayConditions(norm: ReadyNorm, found: Found, { setting }: Speech): readonly string[] {
  const { witness, first, second } = found;
  const { condition } = norm.norm.scope;
  if (!witness || condition.type === 'true') return [];
  const beside = norm === first ? second : first;
  const where = { witness, knowledge: setting.knowledge, bearer: norm.norm.bearer.party, ...(norm === second && { other: clauseOf(first.norm, second.norm) }) };
  return (condition.type === 'and' ? condition.of : [condition]).flatMap((part) => {
    const why = whyHolds(part, where);
    if (why.length === 0) return [];
    const clause = clauseOf(norm.norm, beside.norm);
    return [`${isDenial(part) ? `The “unless” of ${clause} does not help` : `The condition of ${clause} is met`}: ${why.join(', and ')}.`];
  });
}

/** Why a condition does not hold in the case of a pair; empty where it does, and where only a consent is wanting. */
export function whyConditionFails(condition: Condition, witness: WitnessIds, { first }: Found, { setting }: Speech): readonly string[] {
  const where = { witness, knowledge: setting.knowledge, bearer: first.norm.bearer.party };
  return condition.type === 'true' || holds(condition, where) ? [] : whyFails(condition, where);
}

/** Whether nothing but an `unless` can have said it. */
function isDenial(condition: Condition): boolean {
  return condition.type === 'not' && (condition.of.type !== 'atom' || (condition.of.atom.event === undefined && !condition.of.atom.stands));
}

function holds(condition: Condition, { witness: { day, course }, knowledge }: Standpoint): boolean {
  return daysOf(formulaOfCondition(condition, knowledge), course).some(([first, last]) => first <= day && day <= last);
}

function whyHolds(condition: Condition, where: Standpoint): readonly string[] {
  if (!holds(condition, where)) return [];
  switch (condition.type) {
    case 'true': return [];
    case 'not': return whyFails(condition.of, where);
    case 'and': return condition.of.flatMap((part) => whyHolds(part, where));
    case 'or': return condition.of.flatMap((part) => whyHolds(part, where));
    case 'atom': return whyTrue(condition.atom, where);
  }
}

function whyFails(condition: Condition, where: Standpoint): readonly string[] {
  switch (condition.type) {
    case 'true': return [];
    case 'not': return whyHolds(condition.of, where);
    case 'or': return condition.of.flatMap((part) => whyFails(part, where));
    case 'atom': return whyFalse(condition.atom, where);
    case 'and': {
      const wanting = condition.of.filter((part) => !holds(part, where)).flatMap((part) => whyFails(part, where));
      const given = condition.of.flatMap((part) => whyHolds(part, where));
      return wanting.length === 0 ? [] : [[...(given.length > 0 ? [given.join(' and ')] : []), wanting.join(', and ')].join(', but ')];
    }
  }
}

/** It is on record; or it was said to be so, and nobody recorded its end; or the other clause waits for the very same. */
function whyTrue(atom: Atom, { knowledge, bearer, other }: Standpoint): readonly string[] {
  const { text, event, stands, key, actor } = atom;
  if (event !== undefined) {
    const day = knowledge.recorded(event);
    if (day !== undefined) return [`${sayHappened(text)} on ${sayDay(day)}`.replace(/\bhas happened\b/, 'happened').replace(/\bha(?:s|ve) consented\b/, 'consented')];
    if (knowledge.defined(event)) return [sayHappened(text)];
  }
  const known = event === undefined ? knowledge.stated(key, stands) : undefined;
  if (known) return [`it is recorded${sayStart(known)} that ${text}`];
  if (stands) return [event === undefined ? `nothing records that ${sayDenied(atom)}` : 'nothing records the contrary'];
  return other === undefined || actor === bearer ? [] : [`${other} waits for the same`];
}

function whyFalse(atom: Atom, { knowledge, bearer }: Standpoint): readonly string[] {
  const { text, event, stands, key, actor } = atom;
  if (event !== undefined) {
    if (event.startsWith('consent(')) return [];
    const day = knowledge.recorded(event);
    return [day === undefined ? `nothing records that ${sayHappened(text)}` : `${text} happened only on ${sayDay(day)}`];
  }
  const known = knowledge.stated(key, stands);
  if (known === FALSEHOOD) return [`it is recorded that ${sayDenied(atom)}`];
  if (known) return [`it is recorded only${sayStart(known)} that ${text}`];
  return actor === bearer ? [] : [`nothing records that ${text}`];
}

/** `Amazon does not support Frontier` of `Amazon supports Frontier`. */
function sayDenied(atom: Atom): string {
  return sayCondition({ type: 'not', of: { type: 'atom', atom } }).replace(/(?<= does not )(\p{Ll}+)/u, (verb) => verb.replace(/ies$/, 'y').replace(/(?<=ss|sh|ch|x)es$/, '').replace(/(?<=[^s])s$/, ''));
}

/** ` from 10 May 2026`, of what is recorded from some day on. */
function sayStart(formula: ReturnType<Knowledge['stated']>): string {
  return formula?.type === 'from' ? ` from ${sayDay(formula.point.days)}` : '';
}
