import type { Clause, NounPhrase, Span, ThingKind, TimePoint } from '@dealwright/model';
import type { Context } from '../../context.ts';
import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A name where another kind of thing belongs',
  why: 'A promise ends on a day or an event, is kept on a cloud, and binds a party. A sentence that names something else there is read in a way that nobody meant, or cannot be examined at all.',
  remedy: 'Name something of the kind that belongs there, or use the word that opens the slot you meant: `on` a cloud, `to` a customer, `in` a territory, `until` a day or an event.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets on Azure to Government Customers until Acceptance.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets through Azure.
//                                       ^^^^^
`, `
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets on Government Customers.
//                                  ^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
clause 1 "Sales"
  Widgets must not sell Azure.
//^^^^^^^
`],
  *clause(clause, context) {
    for (const [place, span, kind, text] of misplaced(clause, context)) {
      const hint = place === SOMEBODY ? '' : HINTS[kind] ?? '';
      yield { span, message: `${text} is ${ARTICLES[kind] ?? 'a'} ${NAMES[kind] ?? kind}, and ${place}.${hint}` };
    }
  },
};

type Misplaced = readonly [place: string, span: Span, kind: ThingKind, text: string];

/** What may stand for a day by its own coming about (a delivery, an invoice, a launch) is let pass, and so is what may carry another thing. */
const NO_TIME: ReadonlySet<ThingKind> = new Set<ThingKind>(['party', 'cloud', 'territory', 'customer', 'purpose']);
const NO_VENUE: ReadonlySet<ThingKind> = new Set<ThingKind>(['party', 'customer', 'territory', 'purpose']);
const NOBODY: ReadonlySet<ThingKind> = new Set<ThingKind>(['cloud', 'product', 'service', 'asset', 'territory', 'purpose', 'event', 'period']);

const SOMEBODY = 'only a party can be bound or be free to act';
const ARTICLES: Readonly<Partial<Record<ThingKind, string>>> = { event: 'an', asset: 'an' };
const NAMES: Readonly<Partial<Record<ThingKind, string>>> = { customer: 'class of customers' };
const HINTS: Readonly<Partial<Record<ThingKind, string>>> = {
  cloud: ' A cloud stands after `on`.', customer: ' Customers stand after `to`.', territory: ' A territory stands after `in`.', purpose: ' A purpose stands after `for`.',
};

function* misplaced(clause: Clause, context: Context): Iterable<Misplaced> {
  for (const { predicate } of clause.sentences) {
    if (predicate.form === 'duty') yield* among(predicate.who, NOBODY, SOMEBODY, context);
  }
  for (const slot of partsOf(clause).slots) {
    if (slot.type === 'place' && slot.slot === 'venue' && slot.word === 'on') yield* among(slot.nouns, NO_VENUE, 'a cloud must follow `on`', context);
    else if (slot.type === 'time') yield* times(slot.point, slot.word, context);
    else if (slot.type === 'within' && slot.point) yield* times(slot.point, slot.relation, context);
    else if (slot.type === 'lasting' && slot.after) yield* times(slot.after, 'after', context);
  }
}

function* among({ nouns }: NounPhrase, wrong: ReadonlySet<ThingKind>, place: string, context: Context): Iterable<Misplaced> {
  for (const { head, nameSpan, text, of } of nouns) {
    const kind = head.type === 'thing' && !of ? context.thing(head.thing)?.kind : undefined;
    if (kind && wrong.has(kind)) yield [place, nameSpan, kind, text];
  }
}

function* times(point: TimePoint, word: string, context: Context): Iterable<Misplaced> {
  if (point.type === 'event') {
    const kind = context.thing(point.event)?.kind;
    if (kind && NO_TIME.has(kind)) yield [`a date or an event must follow \`${word}\``, point.span, kind, point.text];
  } else if (point.type === 'offset') {
    yield* times(point.base, point.direction < 0 ? 'before' : 'after', context);
  } else if (point.type === 'earlier' || point.type === 'later') {
    for (const one of point.of) yield* times(one, word, context);
  }
}
