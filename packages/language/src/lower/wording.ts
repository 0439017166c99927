import type { AstNode } from 'langium';
import type { Span } from '@dealwright/model';
import { report } from './context.ts';
import type { Lowering } from './context.ts';
import { propertySpan, propertySpans } from './spans.ts';

/** Notes each `and/or` between nouns, verbs or conditions: one must say which is meant. */
export function checkJoins(lowering: Lowering, node: AstNode & { readonly joins?: readonly string[] }): void {
  if (!node.joins?.includes('and/or')) return;
  const spans = propertySpans(lowering, node, 'joins');
  node.joins.forEach((join, index) => {
    const span = spans[index];
    if (join === 'and/or' && span) andOr(lowering, span);
  });
}

function andOr(lowering: Lowering, span: Span): void {
  report(lowering, 'wording/and-or', span, '`and/or` is read two ways. Write `and` where all are meant, `or` where any one of them is.', { written: 'and/or' });
}

/** Notes a `;` where a full stop is due. */
export function checkStop(lowering: Lowering, node: AstNode & { readonly stop?: string }): void {
  if (node.stop !== ';') return;
  report(lowering, 'wording/semicolon', propertySpan(lowering, node, 'stop'), 'A sentence ends with a full stop. The `;` is read as one.', { replacement: '.' });
}
