import type { Clause, Sentence, Span, Wording } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { readMarginalia } from './comments.ts';
import type { Marginalia } from './comments.ts';
import { occurs } from './context.ts';
import type { Lowering } from './context.ts';
import { brokenSentence, lowerSentence } from './sentence.ts';
import { propertySpan, spanOf, unquoted } from './spans.ts';

/** Where a clause stands: what its own words do not say. */
export interface ClausePlace {
  /** `MSOAI/2.1`, `MSOAI/A/1`, `MSOAI/2.1#2`. */
  readonly id: string;
  readonly section?: string;
  /** Whether its number is new: not so for what replaces a clause. */
  readonly declares: boolean;
}

/** A clause with its sentences. Its number may be missing; it is empty then. */
export function lowerClause(lowering: Lowering, node: Ast.Clause, place: ClausePlace, margin: Marginalia = readMarginalia(lowering)): Clause {
  const span = spanOf(lowering, node);
  const number = node.number ?? '';
  const { name, schedule } = lowering.instrument;
  const numberSpan = propertySpan(lowering, node, 'number');
  if (number !== '') {
    const target = { type: 'clause', agreement: name, number: schedule === undefined ? number : `${schedule}/${number}` } as const;
    occurs(lowering, numberSpan, target, place.declares ? 'declaration' : 'use');
  }
  return {
    id: place.id, agreement: name, number, heading: node.heading ?? '', ...(place.section !== undefined && { section: place.section }), ...(schedule !== undefined && { schedule }),
    span, numberSpan, headingSpan: node.heading === undefined ? numberSpan : propertySpan(lowering, node, 'heading'),
    sentences: sentencesOf(lowering, node, place.id), wordings: wordingsOf(lowering, node), ...margin,
  };
}

/** Ids count the sentences of one label: `MSOAI/2.1/1`, `MSOAI/2.1(a)/1`. */
function sentencesOf(lowering: Lowering, node: Ast.Clause, clause: string): readonly Sentence[] {
  const counts = new Map<string, number>();
  return (node.items ?? []).flatMap((item): Sentence[] => {
    if (item.$type === 'Wording') return [];
    const label = item.label;
    const base = `${clause}${label ?? ''}`;
    const ordinal = (counts.get(base) ?? 0) + 1;
    counts.set(base, ordinal);
    const id = `${base}/${ordinal}`;
    if (item.$type === 'LabelledSentence' && item.sentence) return [lowerSentence(lowering, item.sentence, spanOf(lowering, item), id, label)];
    return [brokenSentence(spanOf(lowering, item), id, label)];
  });
}

function wordingsOf(lowering: Lowering, node: Ast.Clause): readonly Wording[] {
  return (node.items ?? []).flatMap((item) => (item.$type === 'Wording' ? [{ text: item.text ?? '', span: propertySpan(lowering, item, 'text') }] : []));
}

/** The words of a heading, without its quotes. */
export function headingSpan(lowering: Lowering, node: Ast.Section | Ast.Schedule): Span {
  return node.title === undefined ? propertySpan(lowering, node, 'number') : unquoted(lowering, propertySpan(lowering, node, 'title'));
}
