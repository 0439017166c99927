import type { Classes, Taxonomy } from '@dealwright/algebra';
import { ALWAYS, DIMENSIONS, TRUE } from '@dealwright/model';
import type { Box, Dimension, Extent, Fix, Norm, Span, Thing, ThingId } from '@dealwright/model';
import { liesWithin, specificOf } from './coverage.ts';
import { clauseOf, mayName, written } from './found.ts';
import type { Found, Speech } from './found.ts';
import type { ReadyNorm } from './ready.ts';
import { seenAs } from './views.ts';

/**
 * The ways to settle a collision by words, the smallest first: spare it in the prohibition, say that the one about less is the
 * exception, or let one yield to the other.
 */
export function fixesOf(found: Found, speech: Speech): readonly Fix[] {
  const { first, second, ruling } = found;
  if (ruling !== 'conflict' && ruling !== 'depends') return [];
  const carveOut = carveOutFor(first.norm, second, speech);
  return [
    ...(carveOut === undefined ? [] : [{
      title: `Carve it out of ${clauseOf(second.norm, first.norm)}: \`${carveOut}\``,
      edits: [{ span: second.norm.source.end, newText: `${hasTail(second.norm) ? ',' : ''} ${carveOut}` }],
      preferred: true,
    }]),
    ...(ruling === 'conflict' ? prevailing(first, second, speech) : []),
    ...yielding(first.norm, second.norm),
    ...yielding(second.norm, first.norm),
  ];
}

/** `except for Stateless APIs on Bedrock`: what the first norm names and the second reaches, in the order of a sentence. */
function carveOutFor(first: Norm, ban: ReadyNorm, speech: Speech): string | undefined {
  const { norm: second, boxes } = ban;
  const { vocabulary, setting: { taxonomy } } = speech;
  const [box, ...more] = first.scope.boxes;
  if (!box || more.length > 0) return undefined;
  const words: string[] = [];
  const spared: { [D in Dimension]?: Extent } = {};
  const buys = second.acts.actions.includes('action:purchase');
  for (const [dimension, usual] of [['venue', 'on'], ['customer', 'to'], ['recipient', 'to'], ['partner', 'with'], ['territory', 'in']] as const) {
    const extent = box[dimension];
    if (!extent) continue;
    const word = dimension === 'partner' && buys ? 'from' : usual;
    const things = extent.set.map(({ base, minus, of }) => (typeof base === 'object' && 'thing' in base && minus.length === 0 && of === undefined ? vocabulary.things.get(base.thing) : undefined));
    if (things.some((thing) => thing === undefined || !mayName(second.source.uri, thing, speech))) continue;
    const index = DIMENSIONS.indexOf(dimension);
    const meant = things.filter((thing) => thing !== undefined);
    const reached = meant.filter(({ id }) => boxes.some(({ classes }) => reaches(classes[index], id, taxonomy)));
    spared[dimension] = extent;
    words.push(`${word} ${(reached.length > 0 ? reached : meant).map(written).join(extent.quantifier === 'some' ? ' or ' : ' and ')}`);
  }
  // A carve-out that leaves nothing of the clause is none.
  return words.length === 0 || liesWithin(throughout(ban, second.scope.boxes, speech), throughout(ban, [spared], speech), speech.setting) ? undefined : `except ${words.join(' ')}`;
}

/** A prohibition of the same acts at all times in some places. */
function throughout(ban: ReadyNorm, boxes: readonly Box[], { setting }: Speech): ReadyNorm {
  return seenAs({ ...ban.norm, scope: { boxes, period: ALWAYS, condition: TRUE, exceptions: [] } }, ban, setting);
}

/** Whether a class may share a member with classes, `undefined` for all: it is neither taken out of them nor known to be apart. */
function reaches(classes: Classes | undefined, id: ThingId, taxonomy: Taxonomy): boolean {
  if (classes === undefined) return true;
  const [above, below] = [taxonomy.ancestors(id), [...taxonomy.descendants(id)]];
  return classes.terms.some(({ thing, minus }) => !minus.some((out) => out.thing !== undefined && out.minus.length === 0 && above.has(out.thing))
    && (thing === undefined || taxonomy.isOpen(id) || taxonomy.isOpen(thing) || below.some((part) => taxonomy.ancestors(part).has(thing))));
}

/** One clause gives way to the other. A clause outside any agreement cannot be named from within another. */
function yielding(norm: Norm, to: Norm): readonly Fix[] {
  if (norm.source.agreement !== to.source.agreement && to.source.agreement === '') return [];
  if (norm.source.clause === to.source.clause) return [];
  const target = `subject to ${clauseOf(to, norm)}`;
  return [{
    title: `Let ${clauseOf(norm)} give way: \`${target}\``,
    edits: [{ span: norm.source.end, newText: `${hasTail(norm) ? ',' : ''} ${target}` }],
  }];
}

/** Inside one agreement the clause that is about less prevails, as an exception. */
function prevailing(first: ReadyNorm, second: ReadyNorm, { setting }: Speech): readonly Fix[] {
  const found = specificOf(first, second, setting);
  if (!found) return [];
  const [specific, general] = found;
  const target = `notwithstanding ${clauseOf(general, specific)}`;
  return [{
    title: `Say that ${clauseOf(specific, general)} is an exception: \`${target}\``,
    edits: [{ span: specific.source.end, newText: `${hasTail(specific) ? ',' : ''} ${target}` }],
  }];
}

/** Whether the sentence ends with an exception or a condition, which would take what follows for its own unless a comma closes it. */
function hasTail({ scope }: Norm): boolean {
  return scope.exceptions.length > 0 || scope.condition.type !== 'true';
}

/** Settles an open question each way, on the later declaration: a kind of the other, or distinct from it. */
export function classificationFixes(later: Thing, other: Thing, speech: Speech): readonly Fix[] {
  const place = beforeStop(later);
  if (!place || !mayName(place.anchor.uri, other, speech)) return [];
  const name = written(other);
  const { taxonomy } = speech.setting;
  const below = taxonomy.descendants(other.id);
  // What something is a kind of both of cannot be kept apart.
  const shareKind = [...taxonomy.descendants(later.id)].some((id) => below.has(id));
  return [
    ...(shareKind ? [] : [{ title: `Declare ${later.name} distinct from ${other.name}`, edits: [{ span: place, newText: `, distinct from ${name}` }] }]),
    { title: `Declare ${later.name} a kind of ${other.name}`, edits: [{ span: place, newText: `, a kind of ${name}` }] },
  ];
}

/** Just before the full stop of a declaration. */
function beforeStop({ span }: Thing): Span | undefined {
  return span && { anchor: span.anchor, start: Math.max(span.start, span.end - 1), end: Math.max(span.start, span.end - 1) };
}

/** The declared thing on whose declaration a question is asked, and the other one. */
export function laterOf(a: ThingId, b: ThingId, { vocabulary, sees }: Speech): readonly [later: ThingId, other: ThingId] {
  const [one, two] = [vocabulary.things.get(a)?.nameSpan, vocabulary.things.get(b)?.nameSpan];
  if (!one || !two) return one || !two ? [a, b] : [b, a];
  if (one.anchor.uri === two.anchor.uri) {
    return one.anchor.offset + one.start > two.anchor.offset + two.start ? [a, b] : [b, a];
  }
  // In two files: the one that knows of the other was written after it.
  const [knows, isKnown] = [sees(one.anchor.uri, two.anchor.uri), sees(two.anchor.uri, one.anchor.uri)];
  if (knows !== isKnown) return knows ? [a, b] : [b, a];
  return one.anchor.uri > two.anchor.uri ? [a, b] : [b, a];
}
