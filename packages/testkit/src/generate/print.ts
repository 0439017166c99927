import { formatDay } from '@dealwright/model';
import type { DraftAgreement, DraftAtom, DraftClause, DraftCondition, DraftException, DraftNoun, DraftPhrase, DraftPlace, DraftPoint, DraftTime, DraftWorkspace } from './draft.ts';
import { CLOUDS, CUSTOMERS, EVENTS, PARTIES, PART_OF, PRODUCTS } from './names.ts';

/** The workspace as one file of Deal. */
export function printWorkspace(draft: DraftWorkspace): string {
  return [printVocabulary(draft), ...draft.agreements.map(printAgreement)].join('\n\n') + '\n';
}

/** The declarations and facts. */
export function printVocabulary({ relations, facts }: DraftWorkspace): string {
  const open = (word: string) => (name: string): string => {
    const related = relations.filter((each) => each.of === name).map((each) => `, ${each.relation} ${each.to}`);
    return `${word} "${name}"${related.join('')}.`;
  };
  return [
    ...PARTIES.map((name) => `party ${name} Corporation ("${name}").`),
    ...CLOUDS.map((name) => `cloud "${name}"${name in PART_OF ? `, part of ${PART_OF[name] ?? ''}` : ''}.`),
    ...PRODUCTS.map(open('product')),
    ...CUSTOMERS.map(open('customer')),
    ...EVENTS.map((name) => `event "${name}", judged by Fabrikam.`),
    ...facts.map((fact) => fact.type === 'occurred'
      ? `fact ${fact.event} occurred on ${formatDay(fact.on)}.`
      : `fact ${fact.event} has not occurred as of ${formatDay(fact.asOf)}.`),
  ].join('\n');
}

/** One agreement, with its clauses. */
export function printAgreement(agreement: DraftAgreement): string {
  const [first, second] = agreement.parties;
  const header = `agreement "The ${agreement.name} Agreement" ("${agreement.name}")\n  between ${first} and ${second}\n  dated ${formatDay(agreement.effective)}${agreement.draft ? '\n  draft' : ''}.`;
  return [header, ...agreement.clauses.map((clause, index) => printClause(agreement, clause, index + 1))].join('\n\n');
}

/** One clause with its number. */
export function printClause({ parties }: DraftAgreement, clause: DraftClause, number: number): string {
  const slots = [
    `${parties[clause.bearer]} ${clause.modal} ${list(clause.verbs, clause.modal === 'must' ? clause.join : 'or')} ${phrase(clause.object)}`,
    place('on', clause.venue),
    place('to', clause.customer),
    place('in', clause.territory),
    ...clause.times.map(time),
  ];
  const last = [
    condition(clause.condition),
    ...clause.exceptions.map(exception),
    clause.subjectTo === undefined ? '' : `subject to clause ${clause.subjectTo}`,
    clause.notwithstanding === undefined ? '' : `notwithstanding clause ${clause.notwithstanding}`,
  ];
  // A condition and an exception reach as far as the next comma.
  const said = [slots, last].map((each) => each.filter((slot) => slot !== ''));
  return `clause ${number} "Clause ${number}"\n  ${said.map((each, index) => each.join(index === 0 ? '\n    ' : ',\n    ')).filter((part) => part !== '').join('\n    ')}.`;
}

function place(word: string, draft: DraftPlace | undefined): string {
  return draft === undefined ? '' : `${draft.only ? 'only ' : ''}${word} ${phrase(draft, word === 'on' ? 'cloud' : undefined)}`;
}

function phrase(draft: DraftPhrase, kind = 'product'): string {
  return list(draft.nouns.map((each) => noun(each, kind)), draft.join);
}

function noun({ name, negated, quantifier }: DraftNoun, kind: string): string {
  if (name === undefined) return `any ${kind}`;
  if (quantifier === 'bare') return `${negated ? 'Non-' : ''}${name}`;
  const one = name.replace(/s$/, '');
  return quantifier === 'all' ? `all ${name}` : `${quantifier === 'a' && /^[AEIOU]/.test(one) ? 'an' : quantifier} ${one}`;
}

function list(words: readonly string[], join: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
}

function exception(draft: DraftException): string {
  const plain = (word: string, its: DraftPhrase | undefined): string => its === undefined ? '' : `${word} ${phrase(its, word === 'on' ? 'cloud' : undefined)}`;
  const slots = (its: Partial<DraftException>): readonly string[] => [plain('for', its.object), plain('on', its.venue), plain('to', its.customer), plain('in', its.territory)];
  const butNot = draft.butNot === undefined ? '' : `but not ${slots(draft.butNot).filter((slot) => slot !== '').join(' ')}`;
  return ['except', ...slots(draft), ...draft.times.map(time), condition(draft.condition), butNot].filter((slot) => slot !== '').join(' ');
}

function time({ word, point }: DraftTime): string {
  return `${word} ${instant(point)}`;
}

function instant(point: DraftPoint): string {
  switch (point.type) {
    case 'date': return formatDay(point.day);
    case 'event': return point.event;
    case 'offset': return `${point.count} ${point.unit}${point.count === 1 ? '' : 's'} after ${point.event}`;
    default: return `the ${point.type} of ${point.event} and ${formatDay(point.day)}`;
  }
}

/** Events come first: `if X elects to support Y and Z` would make Z something that X supports. */
function condition(draft: DraftCondition | undefined): string {
  if (draft === undefined) return '';
  const atoms = [...draft.atoms.filter((each) => each.type === 'event'), ...draft.atoms.filter((each) => each.type !== 'event')];
  return `${draft.word} ${atoms.map(atom).join(` ${draft.join} `)}`;
}

function atom(draft: DraftAtom): string {
  const words = draft.type === 'event' ? draft.event : `${draft.party} elects to support ${draft.object}`;
  return draft.negated ? `not ${words}` : words;
}
