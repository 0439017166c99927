import type { ClauseReference } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { occurs } from './context.ts';
import type { Lowering } from './context.ts';
import { propertySpan, spanOf, unquoted } from './spans.ts';

/** Every number of a list of references, one reference each. */
export function lowerReferences(lowering: Lowering, list: Ast.References | undefined): readonly ClauseReference[] {
  return (list?.references ?? []).flatMap((reference) => lowerReference(lowering, reference));
}

/** `clauses 3.1 and 7 of MSOAI`. */
export function lowerReference(lowering: Lowering, reference: Ast.Reference | undefined): readonly ClauseReference[] {
  if (!reference) return [];
  const what = kindOfWord(reference.word ?? '');
  const agreement = agreementOf(lowering, reference);
  const schedule = reference.schedule && lowerReference(lowering, reference.schedule)[0]?.number;
  return (reference.numbers ?? []).map((one): ClauseReference => {
    const numberSpan = propertySpan(lowering, one, 'number');
    const number = schedule === undefined ? one.number : `${schedule}/${one.number}`;
    const base = withoutLabels(one.number);
    const target = agreement?.name ?? lowering.instrument.name;
    occurs(lowering, { ...numberSpan, end: numberSpan.start + base.length },
      { type: what === 'clause' ? 'clause' : 'section', agreement: target, number: schedule === undefined ? base : `${schedule}/${base}` });
    return {
      what, number, span: reference.numbers.length === 1 ? spanOf(lowering, reference) : spanOf(lowering, one), numberSpan,
      ...(one.heading !== undefined && { heading: one.heading, headingSpan: propertySpan(lowering, one, 'heading') }),
      ...(agreement && { agreement: agreement.name, agreementSpan: agreement.span }),
    };
  });
}

/** `2.1` of `2.1(a)(ii)`. */
export function withoutLabels(number: string): string {
  return number.replace(/\(.*$/, '');
}

function kindOfWord(word: string): ClauseReference['what'] {
  const lower = word.toLowerCase();
  return lower.startsWith('schedule') ? 'schedule' : lower.startsWith('section') ? 'section' : 'clause';
}

function agreementOf(lowering: Lowering, reference: Ast.Reference): { readonly name: string; readonly span: ReturnType<typeof spanOf> } | undefined {
  const holder = reference.schedule?.agreement === undefined ? reference : reference.schedule;
  if (holder.agreement === undefined) return undefined;
  const span = unquoted(lowering, propertySpan(lowering, holder, 'agreement'));
  const known = lowering.scope.instrument(holder.agreement);
  if (known !== undefined) occurs(lowering, span, { type: 'agreement', name: known });
  return { name: known ?? holder.agreement, span };
}
