import type { Fix, NounPhrase, Span } from '@dealwright/model';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: '“And” in a list of what is forbidden',
  why: '“Must not make and sell” can be read to forbid only doing both. Dealwright takes it to forbid each, which is what drafters usually mean; the other side’s lawyer may not.',
  remedy: 'Write *or*: it forbids each of them.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not make or sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not make and sell Widgets.
//                  ^^^^^^^^^^^^^
`],
  *clause(clause) {
    for (const { predicate, slots } of clause.sentences) {
      if (predicate.form !== 'duty' || predicate.modal !== 'must not') continue;
      const { acts, object } = predicate;
      if (acts.join === 'and') yield joined(acts.span, acts.names.map((name) => name.span));
      const lists: (NounPhrase | undefined)[] = [object?.nouns, ...slots.map((slot) => (slot.type === 'place' ? slot.nouns : undefined))];
      for (const phrase of lists) if (phrase?.join === 'and') yield joined(phrase.span, phrase.nouns.map((noun) => noun.span));
    }
  },
};

function joined(span: Span, members: readonly Span[]): Report {
  return { span, message: 'A list with `and` after `must not` can be read to forbid only all of them together. It is taken to forbid each. Write `or`, which says so.', fixes: fixes(members.at(-2), members.at(-1)) };
}

/** Puts `or` between the last two; whatever stood between them was the `and`. */
function fixes(before: Span | undefined, last: Span | undefined): readonly Fix[] {
  if (!before || !last || before.anchor !== last.anchor || last.start <= before.end) return [];
  return [{ title: 'Write `or`', edits: [{ span: { anchor: last.anchor, start: before.end, end: last.start }, newText: ' or ' }], preferred: true }];
}
