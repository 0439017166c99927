import type { Day, Period, Span, Thing, ThingId, ThingKind, TimeBound } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { kindOf } from '../bind/symbols.ts';
import type { Declared } from '../bind/symbols.ts';
import { lowerActs } from './acts.ts';
import { lowerCondition } from './conditions.ts';
import { occurs, report } from './context.ts';
import type { Lowering } from './context.ts';
import { lowerNounPhrase } from './nouns.ts';
import { lowerDateValue, lowerDuration } from './quantity.ts';
import { propertySpan, propertySpans, spanOf, unquoted, wordsOf } from './spans.ts';
import { edgeOf, lowerTimePoint } from './time.ts';
import { READING } from './readings.ts';

/** A declared thing with its place among the others. Ids that nothing declares are left out, with a problem each. */
export function lowerDeclaration(lowering: Lowering, node: Ast.Declaration, declared: Declared): Thing {
  if (declared.nameSpan) occurs(lowering, declared.nameSpan, { type: 'thing', id: declared.id }, 'declaration');
  for (const span of propertySpans(lowering, node, 'forms')) occurs(lowering, unquoted(lowering, span), { type: 'thing', id: declared.id }, 'declaration');
  const parts: Parts = {
    kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [], from: [], to: [], closed: [],
  };
  for (const attribute of node.attributes ?? []) lowerAttribute(lowering, attribute, declared, parts);
  const { from, to, closed, ...rest } = parts;
  const period: Period | undefined = from.length + to.length > 0 ? { from, to } : undefined;
  return {
    id: declared.id, kind: declared.kind, name: declared.name, forms: declared.forms, ...rest, group: node.group, builtIn: declared.uri === undefined,
    ...(period && { period }), ...(closed.length > 0 && { closedOn: closed }), nameSpan: declared.nameSpan, span: declared.span,
  };
}

interface Parts {
  kindOf: ThingId[]; partOf: ThingId[]; distinctFrom: ThingId[]; builtOn: ThingId[]; operatedBy: ThingId[]; judgedBy: string[]; affiliateOf: ThingId[]; converse: ThingId[];
  from: TimeBound[]; to: TimeBound[]; closed: Day[];
  affiliateSince?: Day; meaning?: string; meaningSpan?: Span; aspect?: 'state' | 'event'; when?: Thing['when'];
}

function lowerAttribute(lowering: Lowering, attribute: Ast.Attribute, declared: Declared, parts: Parts): void {
  switch (attribute.$type) {
    case 'KindOf':
      parts.kindOf.push(...(attribute.actions ? actionsOf(lowering, attribute.actions) : thingsOf(lowering, attribute.of, [declared.kind], declared)));
      return;
    case 'PartOf': parts.partOf.push(...thingsOf(lowering, attribute.of, [declared.kind], declared)); return;
    case 'DistinctFrom': parts.distinctFrom.push(...thingsOf(lowering, attribute.of, [declared.kind], declared)); return;
    case 'BuiltOn': parts.builtOn.push(...thingsOf(lowering, attribute.of, ['product', 'service', 'asset'], declared)); return;
    case 'AffiliateOf': affiliateOf(lowering, attribute, declared, parts); return;
    case 'ConverseOf': parts.converse.push(...actionsOf(lowering, attribute.actions)); return;
    case 'DoneBy': doneBy(lowering, attribute, declared, parts); return;
    case 'Meaning':
      parts.meaning = attribute.text ?? '';
      parts.meaningSpan = unquoted(lowering, propertySpan(lowering, attribute, 'text'));
      return;
    case 'WhenCondition': parts.when = lowerCondition(lowering, attribute.condition, false); return;
    case 'ActOf': if (attribute.aspect) parts.aspect = attribute.aspect; return;
    case 'ClosedOn': for (const date of attribute.dates ?? []) { const day = lowerDateValue(lowering, date); if (day !== undefined) parts.closed.push(day); } return;
    case 'PeriodBound': periodBound(lowering, attribute, parts); return;
  }
}

function affiliateOf(lowering: Lowering, attribute: Ast.AffiliateOf, declared: Declared, parts: Parts): void {
  parts.affiliateOf.push(...thingsOf(lowering, attribute.of, ['party'], declared));
  const since = lowerDateValue(lowering, attribute.since);
  if (since !== undefined) parts.affiliateSince = since;
}

function doneBy(lowering: Lowering, attribute: Ast.DoneBy, declared: Declared, parts: Parts): void {
  if (attribute.relation !== 'judged') {
    parts.operatedBy.push(...thingsOf(lowering, attribute.of, ['party'], declared));
    return;
  }
  // Whoever judges needs no declaration: `judged by Independent Expert Panel`.
  const judges = lowerNounPhrase(lowering, attribute.of, READING.judge);
  parts.judgedBy.push(...judges.nouns.map((noun) => wordsOf(lowering, noun.span)));
}

function periodBound(lowering: Lowering, bound: Ast.PeriodBound, parts: Parts): void {
  const { word } = bound;
  if (bound.duration) {
    const base = parts.from.at(-1)?.point;
    const span = spanOf(lowering, bound);
    parts.to.push({ point: { type: 'offset', duration: lowerDuration(lowering, bound.duration), direction: 1, base: base ?? { type: 'event', event: `effective(${lowering.instrument.name})`, text: 'the effective date', span }, span }, inclusive: false });
    return;
  }
  if (!bound.time) return;
  const point = lowerTimePoint(lowering, bound.time, edgeOf(word));
  if (word === 'from' || word === 'after') parts.from.push({ point, inclusive: word === 'from' });
  else parts.to.push({ point, inclusive: word === 'through' });
}

function actionsOf(lowering: Lowering, verbs: Ast.Verbs | undefined): readonly ThingId[] {
  return lowerActs(lowering, verbs).names.flatMap((name) => (name.action === undefined ? [] : [name.action]));
}

/** Things named in a declaration: declared ones of a kind that makes sense there. */
function thingsOf(lowering: Lowering, phrase: Ast.NounPhrase | undefined, kinds: readonly ThingKind[], declared: Declared): readonly ThingId[] {
  return lowerNounPhrase(lowering, phrase, { kinds }).nouns.flatMap((noun): ThingId[] => {
    const { head } = noun;
    if (head.type !== 'thing' || head.negated) return [];
    if (!kinds.includes(kindOf(head.thing))) {
      report(lowering, 'term/wrong-kind', noun.nameSpan, `\`${noun.text}\` is a ${kindOf(head.thing)}; what stands here must be a ${kinds.join(' or ')}.`, { name: noun.text, kind: kindOf(head.thing), wanted: kinds[0] ?? declared.kind });
      return [];
    }
    return [head.thing];
  });
}
