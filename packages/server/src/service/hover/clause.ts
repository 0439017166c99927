import { explain, explainSentence, kindsOf } from '@dealwright/clauses';
import type { Explanation, Kind } from '@dealwright/clauses';
import type { Clause, Sentence } from '@dealwright/model';
import type { Spot } from '../deals.ts';
import { touches } from '../deals.ts';
import { escaped, list, paragraphs, series, strong } from '../markdown.ts';
import { contextOf } from './clause-context.ts';
import { collisions } from './collisions.ts';
import { forceOfClause, sayForce } from './force.ts';
import { history, successor } from './history.ts';
import { labelOf } from './places.ts';
import { nearby, priorities } from './standing.ts';

/**
 * Everything about a clause, the most important first: what it means, who owes what to whom, what is carved out, whether it is
 * in force, what it collides with, who wrote it and what it said before, what goes before what, why clauses close to it are
 * compatible, and what to watch for in one of its kind.
 */
export function clauseHover({ deals }: Spot, clause: Clause): string {
  const context = contextOf(deals, clause);
  const force = forceOfClause(deals, clause);
  const explained = explain(clause, context);
  return paragraphs(
    titleOf(clause),
    ...explained.map((one) => explanation(one, force === undefined || explained.length > 1)),
    force && sayForce(force, deals, successor(deals, clause)),
    collisions(deals, clause),
    history(deals, clause),
    priorities(deals, clause),
    nearby(deals, clause),
    ...kindsOf(clause, context).slice(0, 2).map(kindNote),
  );
}

/** `**2.1 Stateless APIs stay on Azure** · MSOAI`; with the instrument that wrote it, where that is another. */
function titleOf(clause: Clause): string {
  const { number, heading, agreement } = clause;
  const [, writer = ''] = / \((.*)\)$/.exec(labelOf(clause)) ?? [];
  return `${strong(`${number} ${heading}`.trim())}${agreement === '' ? '' : ` · ${escaped(agreement)}`}${writer === '' ? '' : ` · as ${escaped(writer)} writes it`}`;
}

/** One sentence: what it means, its kind in a line, and what is found of the clause elsewhere: what is found here the editor shows. */
export function sentenceHover({ deals, offset }: Spot, clause: Clause, sentence: Sentence): string | undefined {
  const explained = explainSentence(sentence, clause, contextOf(deals, clause));
  return explained && paragraphs(explanation(explained, true), collisions(deals, clause, (finding) => !touches(finding.span, offset) || finding.span.anchor !== clause.span.anchor), `*${escaped(explained.kind.title)}*`);
}

/** @param timed whether to say when it holds: where nothing else does */
function explanation({ prose, bearers, counterparties, period, carveOuts, norms }: Explanation, timed: boolean): string {
  const owed = norms.some(({ modality }) => modality === 'obligation' || modality === 'prohibition') ? 'owed to' : 'towards';
  const facts = [
    ...(bearers.length === 0 ? [] : [`**Who** ${series(bearers.map(escaped))}${counterparties.length === 0 ? '' : `, ${owed} ${series(counterparties.map(escaped))}`}`]),
    ...(timed && period !== '' ? [`**When** ${escaped(period.replace(/^\((.*)\)$/, '$1'))}`] : []),
    ...carveOuts.map((one) => `**Except** ${escaped(one)}`),
  ];
  return paragraphs(escaped(prose), list(facts));
}

function kindNote(kind: Kind): string {
  return paragraphs(`*${escaped(kind.title)}.* ${kind.about}`, kind.watch.length === 0 ? undefined : `Lawyers look for:\n\n${list(kind.watch)}`);
}
