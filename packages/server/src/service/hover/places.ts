import type { Clause, Norm, Span } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { clauseAround, clauseOfId } from '../deals.ts';
import { escaped, link } from '../markdown.ts';

/** A label, linked to a place in a file. */
export function linkTo(deals: Deals, span: Span, label: string): string {
  const document = deals.document(span.anchor.uri);
  return document ? link(label, document.uri, document.positionAt(placeOf(span).start).line) : escaped(label);
}

/** ` · label`, linked; by itself `open`, where there is something to open. */
export function placeLink(deals: Deals, span: Span, label: string): string {
  if (label !== '') return ` · ${linkTo(deals, span, label)}`;
  return deals.document(span.anchor.uri) ? ` · ${linkTo(deals, span, 'open')}` : '';
}

/** `MSOAI 2.1`, as links and lenses call a clause; `MSOAI 2.1 (A2026)` as an amendment writes it. */
export function labelOf({ id, agreement, number }: Pick<Clause, 'id' | 'agreement' | 'number'>): string {
  if (agreement === '') return number;
  const writer = id.slice(0, id.indexOf('/'));
  return `${agreement} ${number}${writer === '' || writer === agreement ? '' : ` (${writer})`}`;
}

/** `MSOAI 2.1`, linked. */
export function clauseLink(deals: Deals, clause: Clause): string {
  return linkTo(deals, clause.numberSpan, labelOf(clause));
}

/** `MSOAI 2.1` of the id `MSOAI/2.1`, linked where there is such a clause. */
export function idLink(deals: Deals, id: string): string {
  const clause = clauseOfId(deals, id);
  return clause ? clauseLink(deals, clause) : escaped(id.replace('/', ' '));
}

/** The clause in whose words a norm stands, linked. Words of several instruments stand in the clause that they change. */
export function normLink(deals: Deals, { source }: Norm): string {
  const clause = clauseAround(deals, source.span);
  return clause ? clauseLink(deals, clause) : idLink(deals, source.clause);
}

/** The first few of some links, and how many more there are. */
export function few(links: readonly string[], most: number): string {
  const shown = links.length <= most + 1 ? links : links.slice(0, most);
  return shown.join(', ') + (links.length > shown.length ? ` and ${links.length - shown.length} more` : '');
}

/** `1 clause`, `2 clauses`. */
export function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
