import { DealStore } from '@dealwright/language';
import { placeOf } from '@dealwright/model';
import type { Clause, Section, Span } from '@dealwright/model';
import type { Deed, Item } from './deed.ts';

/**
 * A file as a deed, to be edited: the first agreement in it with its sections and clauses; what comes after is left out.
 *
 * @returns `undefined` for a file without an agreement
 */
export function deedOf(text: string): Deed | undefined {
  const store = new DealStore();
  store.put('file:///deed.deal', text);
  const agreement = [...store.files.values()].flatMap(({ agreements }) => agreements).find(({ name, clauses }) => name !== '' && clauses.length > 0);
  if (!agreement) return undefined;
  const words = (span: Span): string => text.slice(placeOf(span).start, placeOf(span).end);
  const items = [...agreement.sections.filter(({ what }) => what === 'section'), ...agreement.clauses.filter(({ schedule }) => schedule === undefined)]
    .toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start)
    .map((one, index): Item => ('sentences' in one ? itemOfClause(one, index, words) : itemOfSection(one, index)));
  return { head: text.slice(0, placeOf(agreement.span).end), items };
}

function itemOfSection({ number, heading }: Section, index: number): Item {
  return { what: 'section', from: [index], number, heading, body: [] };
}

function itemOfClause({ number, heading, sentences, wordings }: Clause, index: number, words: (span: Span) => string): Item {
  const parts = [...sentences.map(({ span }) => span), ...wordings.map(({ span }) => span)].toSorted((a, b) => placeOf(a).start - placeOf(b).start);
  return { what: 'clause', from: [index], number, heading, body: parts.map((span) => (words(span).startsWith('"""') ? `text ${words(span)}` : words(span))) };
}
