import { sayAmount } from '@dealwright/clauses';
import type { Norm, Thing } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { clauseAround } from '../deals.ts';
import { escaped, list, paragraphs, series } from '../markdown.ts';
import { contextOf } from './clause-context.ts';
import { conflictsIn } from './collisions.ts';
import { clauseLink, count, few, idLink, linkTo, normLink } from './places.ts';

/** More places than this are counted. */
const MOST = 6;

/** What a party must, must not and may, what it owes and is owed, and where it is exposed: counted and linked, across the workspace; what is over is left out. */
export function partyNote(deals: Deals, party: Thing): string | undefined {
  const all = deals.explanations.boundBy(party.id);
  const bound = all.filter((norm) => isLeft(deals, norm));
  const agreements = [...deals.files.values()].flatMap((file) => file.agreements).filter((one) => one.parties.some((entry) => entry.party === party.id));
  if (all.length === 0 && agreements.length === 0) return undefined;
  return paragraphs(
    list([
      ...LABELS.flatMap(([modality, label]) => counted(deals, label, bound.filter((norm) => norm.modality === modality))),
      ...counted(deals, 'Fell due', all.filter((norm) => norm.modality === 'obligation' && !isLeft(deals, norm) && deals.explanations.forceOf([norm])?.isOnce === true)),
      ...counted(deals, 'Is owed', deals.explanations.owedTo(party.id).filter((norm) => isLeft(deals, norm))),
      ...amounts(deals, bound),
      ...exposures(deals, bound),
    ]),
    agreements.length === 0 ? undefined : `Party to ${series(agreements.slice(0, MOST).map((one) => linkTo(deals, one.nameSpan, one.name)))}${agreements.length > MOST ? ` and ${agreements.length - MOST} more` : ''}.`,
  );
}

/** What is over binds nobody any more. */
function isLeft(deals: Deals, norm: Norm): boolean {
  return deals.explanations.forceOf([norm])?.state !== 'ended';
}

const LABELS: readonly (readonly [Norm['modality'], string])[] = [
  ['obligation', 'Must'], ['prohibition', 'Must not'], ['permission', 'May'], ['power', 'Has the power'], ['release', 'Need not'],
];

/** `**Must** in 3 clauses: MSOAI 2.2, MSOAI 3.1, AWSOAI 1`. */
function counted(deals: Deals, label: string, norms: readonly Norm[]): string[] {
  const links = [...new Set(norms.map((norm) => normLink(deals, norm)))];
  return links.length === 0 ? [] : [`**${label}** in ${count(links.length, 'clause')}: ${few(links, MOST)}`];
}

/** `**Owes** USD 250 billion (MSOAI 2.3), 20% (MSOAI 4.1)`: the sums and shares that it must pay, or buy for. */
function amounts(deals: Deals, norms: readonly Norm[]): string[] {
  const owed = norms.flatMap((norm) => {
    const type = norm.modality === 'obligation' ? norm.quantity?.measure.type : undefined;
    const clause = type === 'money' || type === 'percent' ? clauseAround(deals, norm.source.span) : undefined;
    return clause && norm.quantity ? [`${escaped(sayAmount(norm.quantity, contextOf(deals, clause)))} (${clauseLink(deals, clause)})`] : [];
  });
  return owed.length === 0 ? [] : [`**Owes** ${few([...new Set(owed)], MOST)}`];
}

/** `**Collides** in 2 places: AWSOAI 3.1 with MSOAI 2.1`. */
function exposures(deals: Deals, norms: readonly Norm[]): string[] {
  const own = new Set(norms.map(({ source }) => source.clause));
  const found = conflictsIn(deals).filter((finding) => finding.severity !== 'information' && finding.severity !== 'hint' && finding.clauses.some((id) => own.has(id)));
  if (found.length === 0) return [];
  const pairs = [...new Set(found.map((finding) => [...new Set(finding.clauses)].slice(0, 2).map((id) => idLink(deals, id)).join(' with ')))];
  return [`**Collides** in ${count(found.length, 'place')}: ${few(pairs, MOST)}`];
}
