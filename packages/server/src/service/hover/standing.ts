import type { Priority } from '@dealwright/analysis';
import type { Clause } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { escaped, list, paragraphs } from '../markdown.ts';
import { conflictsOf } from './collisions.ts';
import { normsOfWords } from './force.ts';
import { few, idLink, normLink } from './places.ts';

/** What a clause yields to and prevails over, by its own words and by those of clauses anywhere in the workspace. */
export function priorities(deals: Deals, clause: Clause): string | undefined {
  const all = deals.explanations.prioritiesOf(normsOfWords(deals, clause));
  const names = (relation: Priority['relation']): readonly string[] => all
    .filter((one) => one.relation === relation && one.counts)
    .map((one) => `${nameOf(deals, one, clause)}${one.saidThere ? ' (which says so)' : ''}`);
  const [yields, prevails] = [names('yields to'), names('prevails over')];
  const idle = all.filter(({ counts }) => !counts);
  return list([
    ...(yields.length === 0 ? [] : [`**Yields to** ${few(yields, MOST_NAMED)}`]),
    ...(prevails.length === 0 ? [] : [`**Prevails over** ${few(prevails, MOST_NAMED)}`]),
    ...idle.slice(0, 2).map((one) => (one.saidThere
      ? `${idLink(deals, one.other)} says that it prevails over this, but a promise to one party cannot override a promise to another.`
      : `It says that it prevails over ${nameOf(deals, one, clause)}, but a promise to one party cannot override a promise to another.`)),
  ]);
}

const MOST_NAMED = 6;

function nameOf(deals: Deals, { other, whole }: Priority, clause: Clause): string {
  if (!whole) return idLink(deals, other);
  return other === clause.agreement ? `everything else in ${escaped(other)}` : `everything in ${escaped(other)}`;
}

/** More clauses than this are counted. */
const MOST_NEARBY = 4;

/** The clauses that come near to colliding with one, and why they do not. */
export function nearby(deals: Deals, clause: Clause): string | undefined {
  const [colliding, open] = [new Set<string>(), new Set<string>()];
  for (const { verdict, clauses } of conflictsOf(deals, clause.id)) for (const id of clauses) (verdict === 'depends' ? open : colliding).add(id);
  const found = deals.explanations.nearbyOf(normsOfWords(deals, clause), { colliding, open });
  if (found.length === 0) return undefined;
  const shown = found.length <= MOST_NEARBY + 1 ? found : found.slice(0, MOST_NEARBY);
  return paragraphs('**Close to it, and compatible**', list([
    ...shown.map((one) => `${normLink(deals, one.norm)}: ${escaped(one.reason)}`),
    ...(found.length > shown.length ? [`and ${found.length - shown.length} more`] : []),
  ]));
}
