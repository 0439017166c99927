import type { AstNode } from 'langium';
import type { Span } from '@dealwright/model';
import { report } from './context.ts';
import type { Lowering } from './context.ts';
import { propertySpan } from './spans.ts';

/** Notes what joins two nouns, verbs or conditions where one must say which is meant. */
export function andOr(lowering: Lowering, span: Span): void {
  report(lowering, 'wording/and-or', span, '`and/or` is read two ways. Write `and` where all are meant, `or` where any one of them is.', { written: 'and/or' });
}

/** Notes a `;` where a full stop is due. */
export function checkStop(lowering: Lowering, node: AstNode & { readonly stop?: string }): void {
  if (node.stop !== ';') return;
  report(lowering, 'wording/semicolon', propertySpan(lowering, node, 'stop'), 'A sentence ends with a full stop. The `;` is read as one.', { replacement: '.' });
}
