import { explain } from '@dealwright/clauses';
import type { Target } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { agreementNamed, clauseOfId } from '../deals.ts';
import { escaped, paragraphs, series, strong } from '../markdown.ts';
import { contextOf } from './clause-context.ts';
import { collisions, conflictsIn } from './collisions.ts';
import { forceOfClause, sayForce } from './force.ts';
import { amendmentsOf, history, successor } from './history.ts';
import { count, placeLink } from './places.ts';

/** The clause or section that a reference names, in short. */
export function referenceHover(spot: Spot, target: Extract<Target, { readonly number: string }>): string {
  const { deals } = spot;
  const agreement = agreementNamed(deals, target.agreement);
  const section = target.type === 'section' ? agreement?.sections.find((one) => one.number === target.number) : undefined;
  if (section) return paragraphs(`${strong(`${section.number} ${section.heading}`)}${placeLink(deals, section.span, agreement?.name ?? '')}`);
  const clause = clauseOfId(deals, target.agreement === '' ? target.number : `${target.agreement}/${target.number}`)
    ?? agreement?.clauses.find((one) => one.number === target.number);
  if (!clause) return `There is no ${target.type} ${escaped(target.number)} in ${escaped(target.agreement || 'this file')}.`;
  const force = forceOfClause(deals, clause);
  const sentences = explain(clause, contextOf(deals, clause)).map((one) => escaped(one.prose));
  return paragraphs(`${strong(`${clause.number} ${clause.heading}`)}${placeLink(deals, clause.numberSpan, clause.agreement)}`, ...sentences, force && sayForce(force, deals, successor(deals, clause)), history(deals, clause), collisions(deals, clause));
}

/** An agreement: between whom, since when, until when, how many clauses. */
export function agreementHover({ deals }: Spot, name: string): string | undefined {
  const agreement = agreementNamed(deals, name);
  if (!agreement) return amendmentHover(deals, name);
  const parties = series(agreement.parties.map((entry) => escaped(entry.name)));
  const dates = [
    ...(agreement.dated === undefined ? [] : [`dated ${sayDay(agreement.dated)}`]),
    ...(agreement.effective === undefined ? [] : [`effective ${sayDay(agreement.effective)}`]),
  ].join(', ');
  const standing = [...(agreement.draft ? ['a draft'] : []), ...(agreement.nonBinding ? ['non-binding'] : [])].join(', ');
  const own = new Set(agreement.clauses.map(({ id }) => id));
  const conflicts = conflictsIn(deals).filter((finding) => finding.verdict !== 'compatible' && finding.clauses.some((id) => own.has(id))).length;
  return paragraphs(
    `${strong(agreement.title)}${agreement.title === agreement.name ? '' : ` (${escaped(agreement.name)})`}${placeLink(deals, agreement.nameSpan, '')}`,
    parties === '' ? undefined : `Between ${parties}.`,
    capital([dates, standing].filter((part) => part !== '').join(', ')),
    amendmentsOf(deals, agreement),
    `${count(agreement.clauses.length, 'clause')}${conflicts === 0 ? '' : `, ${count(conflicts, 'collision')}`}.`,
  );
}

function amendmentHover(deals: Deals, name: string): string | undefined {
  const amendment = [...deals.files.values()].flatMap((file) => file.amendments).find((one) => one.name === name);
  return amendment && paragraphs(
    `${strong(amendment.title)}${placeLink(deals, amendment.nameSpan, '')}`,
    `Amends ${escaped(amendment.to)}${amendment.effective === undefined ? '' : ` from ${sayDay(amendment.effective)}`}: ${count(amendment.instructions.length, 'instruction')}.`,
  );
}

function capital(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
