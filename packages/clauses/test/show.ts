import { formatDay } from '@dealwright/model';
import type { ClassTerm, Condition, Exception, Extent, Norm, Particular, Scope, TimeBound, TimePoint } from '@dealwright/model';

/** A norm on a few lines, every part of it, so that a test can assert the whole. */
export function show(norm: Norm): string {
  const head = [
    norm.modality, norm.bearer.party.replace('party:', '') + (norm.bearer.affiliates ? '+affiliates' : ''),
    `${norm.acts.actions.map((action) => action.replace('action:', '')).join(norm.acts.quantifier === 'each' ? '&' : '|')}:${norm.acts.aspect}`,
    norm.reservation && `[${norm.reservation}]`, norm.grantedTo && `granted to ${norm.grantedTo.join(',')}`, norm.indirect && 'indirectly', norm.effort,
    norm.quantity && `${norm.quantity.sense} ${norm.quantity.value ?? '?'}`,
    `owed to ${norm.counterparties.map((party) => party.replace('party:', '')).join(',')}`,
  ].filter((part) => part !== undefined && part !== false).join(' ');
  const priority = [...norm.yieldsTo.map((target) => `yields to ${target.reference?.number ?? target.agreement ?? 'everything'}`), ...norm.prevailsOver.map((target) => `prevails over ${target.reference?.number ?? target.agreement ?? 'everything'}`)];
  return [head, ...showScope(norm.scope), ...priority].join('\n  ');
}

/** A particular on one line: `governing law of MSOAI: Delaware`. */
export function showParticular({ topic, subject, holder, value, text, negated, qualified, period, condition }: Particular): string {
  const when = [...period.from.map((bound) => `${bound.inclusive ? 'from' : 'after'} ${showPoint(bound)}`), ...period.to.map((bound) => `${bound.inclusive ? 'through' : 'until'} ${showPoint(bound)}`), ...(condition.type === 'true' ? [] : [`if ${showCondition(condition)}`])];
  return `- ${topic} of ${subject}${holder === undefined ? '' : `, ${holder}`}: ${negated ? 'not ' : ''}${text} (${value})${qualified ? ', with an exception' : ''}; ${when.join(', ')}`;
}

function showScope(scope: Scope, indent = ''): string[] {
  return [
    ...scope.boxes.map((box) => `${indent}${Object.entries(box).map(([dimension, extent]) => `${dimension} ${showExtent(extent)}`).join(', ') || 'anything'}`),
    ...scope.period.from.map((bound) => `${indent}${bound.inclusive ? 'from' : 'after'} ${showPoint(bound)}`),
    ...scope.period.to.map((bound) => `${indent}${bound.inclusive ? 'through' : 'until'} ${showPoint(bound)}`),
    ...(scope.condition.type === 'true' ? [] : [`${indent}if ${showCondition(scope.condition)}`]),
    ...scope.exceptions.flatMap((exception: Exception) => [`${indent}except`, ...showScope(exception, `${indent}  `)]),
  ];
}

function showExtent(extent: Extent | undefined): string {
  return extent ? `${extent.quantifier} {${extent.set.map(showTerm).join(', ')}}` : '';
}

function showTerm(term: ClassTerm): string {
  const base = term.base === 'any' ? 'any' : 'thing' in term.base ? term.base.thing.replace(/^(product|cloud|party|customer|territory|asset|service):/, '') : 'kind' in term.base ? `any ${term.base.kind}` : `?${term.base.unresolved}`;
  return `${base}${term.of === undefined ? '' : ` of ${term.of.replaceAll('party:', '')}`}${term.minus.length === 0 ? '' : ` − (${term.minus.map(showTerm).join(', ')})`}`;
}

function showPoint(bound: TimeBound | { readonly point: TimePoint }): string {
  const { point } = bound;
  switch (point.type) {
    case 'date': return formatDay(point.day);
    case 'event': return point.event;
    case 'offset': return `${showPoint({ point: point.base })} ${point.direction === 1 ? '+' : '−'} ${point.duration.count ?? '?'} ${point.duration.unit}`;
    case 'unknown': return `?${point.text}`;
    default: return `${point.type} of (${point.of.map((one) => showPoint({ point: one })).join(', ')})`;
  }
}

export function showCondition(condition: Condition): string {
  switch (condition.type) {
    case 'true': return 'true';
    case 'atom': return condition.atom.key;
    case 'not': return `not(${showCondition(condition.of)})`;
    default: return `${condition.type}(${condition.of.map(showCondition).join(', ')})`;
  }
}
