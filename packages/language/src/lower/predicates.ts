import type { Adjective, Slot } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { firstTier, lowerActs, lowerObject, nounsOf } from './acts.ts';
import type { Lowering } from './context.ts';
import { lowerDuty } from './duty.ts';
import { eventOfNoun } from './events.ts';
import { emptyPhrase, lowerNounPhrase } from './nouns.ts';
import { lowerPrecedent } from './precedent.ts';
import { lowerDuration } from './quantity.ts';
import { propertySpans, spanOf } from './spans.ts';
import { lowerState } from './states.ts';
import type { LoweredSubject } from './subject.ts';
import { tail } from './tail.ts';
import type { Said } from './tail.ts';
import { lowerTimePoint } from './time.ts';
import { READING } from './readings.ts';

/** What is said of a subject, by the form of its words. */
export function lowerPredicate(lowering: Lowering, subject: LoweredSubject, predicate: Ast.Predicate): Said {
  switch (predicate.$type) {
    case 'Duty': return lowerDuty(lowering, subject, predicate);
    case 'StateDuty':
    case 'State': return lowerState(lowering, subject, predicate);
    case 'Grant': return grant(lowering, subject, predicate);
    case 'Right': return right(lowering, subject, predicate);
    case 'Appointment': return appointment(lowering, subject, predicate);
    case 'Statement': return statement(lowering, subject, predicate);
    case 'Renewal': return { predicate: { form: 'renewal', term: lowerDuration(lowering, predicate.duration) }, slots: tail(lowering, predicate) };
    case 'Precedence': return {
      predicate: { form: 'precedence', winner: { references: subject.references, ...instrumentOf(subject), span: subject.span }, loser: lowerPrecedent(lowering, predicate.over) },
      slots: tail(lowering, predicate),
    };
    case 'Becoming': return { predicate: { form: 'becomes', references: subject.references, adjectives: adjectives(lowering, predicate) }, slots: tail(lowering, predicate) };
    case 'Survival': return { predicate: { form: 'survival', references: subject.references, when: lowerTimePoint(lowering, predicate.what, 'first') }, slots: tail(lowering, predicate) };
    case 'Application': return application(lowering, subject, predicate);
    case 'Taking': return taking(lowering, subject, predicate);
  }
}

/** Takes the first place slot of a sort out of some slots. */
function takePlace(slots: readonly Slot[], wanted: readonly string[]): { readonly found?: Extract<Slot, { type: 'place' }>; readonly rest: readonly Slot[] } {
  const found = slots.find((slot) => slot.type === 'place' && wanted.includes(slot.word) && !slot.only);
  return found?.type === 'place' ? { found, rest: slots.filter((slot) => slot !== found) } : { rest: slots };
}

function instrumentOf(subject: LoweredSubject): { readonly agreement?: string } {
  const head = subject.nouns.nouns[0]?.head;
  if (head?.type === 'agreement') return { agreement: head.agreement ?? '' };
  return head && head.type !== 'clause' ? { agreement: subject.nouns.nouns[0]?.text ?? '' } : {};
}

const EVEN = /even\s*as\s*to\s*the\s*grantor/;

function adjectives(lowering: Lowering, node: Ast.Grant | Ast.Becoming): readonly Adjective[] {
  const spans = propertySpans(lowering, node, 'adjectives');
  return (node.adjectives ?? []).map((word, index) => ({
    word: word.replace(EVEN, '').trim().replace('sublicenseable', 'sublicensable'), span: spans[index] ?? spanOf(lowering, node),
  }));
}

function grant(lowering: Lowering, subject: LoweredSubject, node: Ast.Grant): Said {
  const acts = node.verbs && lowerActs(lowering, node.verbs);
  return {
    predicate: {
      form: 'grant', who: subject.nouns, to: lowerNounPhrase(lowering, node.to, READING.party), adjectives: adjectives(lowering, node),
      ...(acts && { acts }), object: lowerNounPhrase(lowering, node.what, READING.licensed),
      ...((node.alone !== undefined || (node.adjectives ?? []).some((word) => EVEN.test(word))) && { exclusiveAsToGrantor: true }),
    },
    slots: tail(lowering, node),
  };
}

function right(lowering: Lowering, subject: LoweredSubject, node: Ast.Right): Said {
  const acts = lowerActs(lowering, node.verbs);
  const { object, slots } = lowerObject(lowering, node.object);
  const none = node.article === 'no';
  const common = { who: subject.nouns, none, acts, ...(object && { object }) };
  const exclusive = (node.adjectives ?? []).some((word) => word === 'sole' || word === 'exclusive');
  return {
    predicate: node.first ? { form: 'first right', right: node.first, ...common } : { form: 'sole right', exclusive, ...common },
    slots: [...slots, ...tail(lowering, node, firstTier(object?.amount))],
  };
}

function appointment(lowering: Lowering, subject: LoweredSubject, node: Ast.Appointment): Said {
  const appointee = lowerNounPhrase(lowering, node.whom, READING.party);
  const slots = tail(lowering, node);
  const { found, rest } = node.object ? { found: { nouns: lowerNounPhrase(lowering, node.object) }, rest: slots } : takePlace(slots, ['for']);
  const spans = propertySpans(lowering, node, 'adjectives');
  return {
    predicate: {
      form: 'appointment', who: subject.nouns, appointee, role: node.role ?? node.name ?? '', ...(found && { object: found.nouns }),
      adjectives: (node.adjectives ?? []).map((word, index) => ({ word, span: spans[index] ?? spanOf(lowering, node) })),
    },
    slots: rest,
  };
}

function statement(lowering: Lowering, subject: LoweredSubject, node: Ast.Statement): Said {
  const { object, slots } = lowerObject(lowering, node.object);
  const after = [...slots, ...tail(lowering, node, firstTier(object?.amount))];
  const who = subject.nouns;
  const what = nounsOf(object, lowering);
  switch ((node.verb ?? '').replace(/s$/, '')) {
    case 'hold': return object?.amount
      ? { predicate: { form: 'holding', who, amount: object.amount }, slots: after }
      : { predicate: { form: 'ownership', who, jointly: node.jointly, negated: node.not, what }, slots: after };
    case 'assign': {
      const { found, rest } = takePlace(after, ['to']);
      return { predicate: { form: 'assignment', who, what, to: found?.nouns ?? emptyPhrase(lowering) }, slots: rest };
    }
    case 'warrant': return { predicate: { form: 'warranty', who, what, ...(node.says !== undefined && { says: node.says }) }, slots: after };
    default: return { predicate: { form: 'ownership', who, jointly: node.jointly, negated: node.not, what }, slots: after };
  }
}

function application(lowering: Lowering, subject: LoweredSubject, node: Ast.Application): Said {
  const { found, rest } = takePlace(tail(lowering, node), ['to']);
  return { predicate: { form: 'application', references: subject.references, negated: node.not, ...(found && { to: found.nouns }) }, slots: rest };
}

/** `takes effect upon Closing if …`; `Closing takes place within 10 business days of Option Exercise`. */
function taking(lowering: Lowering, subject: LoweredSubject, node: Ast.Taking): Said {
  const slots = tail(lowering, node);
  if (node.what === 'place') {
    const [noun] = subject.nouns.nouns;
    return { predicate: { form: 'closing', event: (noun && eventOfNoun(noun)) ?? `unresolved:${noun?.text ?? ''}` }, slots };
  }
  const upon = slots.find((slot) => slot.type === 'time' && (slot.word === 'upon' || slot.word === 'on'));
  if (upon?.type === 'time') return { predicate: { form: 'takes effect', upon: upon.point }, slots: slots.filter((slot) => slot !== upon) };
  return { predicate: { form: 'takes effect', upon: { type: 'event', event: `signing(${lowering.instrument.name})`, text: 'signing', span: subject.span } }, slots };
}
