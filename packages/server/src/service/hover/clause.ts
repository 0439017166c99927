import { agreementContext, explain, explainSentence, kindsOf } from '@dealwright/clauses';
import type { AgreementContext, Explanation, Kind } from '@dealwright/clauses';
import type { Agreement, Clause, Finding, Sentence, Span, Target } from '@dealwright/model';
import { placeOf, sayDay } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { agreementNamed, clausesOf, clauseOfId } from '../deals.ts';
import { escaped, link, list, paragraphs, series, strong } from '../markdown.ts';

/** Everything about a clause: what it means, who, when, what is carved out, what it collides with, what to watch for. */
export function clauseHover({ deals }: Spot, clause: Clause): string {
  const context = contextOf(deals, clause);
  const explained = explain(clause, context);
  const kinds = kindsOf(clause, context);
  return paragraphs(
    `${strong(`${clause.number} ${clause.heading}`)}${clause.agreement === '' ? '' : ` · ${escaped(clause.agreement)}`}`,
    ...explained.map(explanation),
    collisions(deals, clause),
    ...kinds.slice(0, 2).map(kindNote),
  );
}

/** One sentence: what it means, and its kind in a line. */
export function sentenceHover({ deals }: Spot, clause: Clause, sentence: Sentence): string | undefined {
  const explained = explainSentence(sentence, clause, contextOf(deals, clause));
  return explained && paragraphs(explanation(explained), collisions(deals, clause), `*${escaped(explained.kind.title)}*`);
}

/** The clause or section that a reference names, in short. */
export function referenceHover(spot: Spot, target: Extract<Target, { readonly number: string }>): string {
  const { deals } = spot;
  const agreement = agreementNamed(deals, target.agreement);
  const section = target.type === 'section' ? agreement?.sections.find((one) => one.number === target.number) : undefined;
  if (section) return paragraphs(`${strong(`${section.number} ${section.heading}`)}${placeLink(deals, section.span, agreement?.name ?? '')}`);
  const clause = clauseOfId(deals, target.agreement === '' ? target.number : `${target.agreement}/${target.number}`)
    ?? agreement?.clauses.find((one) => one.number === target.number);
  if (!clause) return `There is no ${target.type} ${escaped(target.number)} in ${escaped(target.agreement || 'this file')}.`;
  const sentences = explain(clause, contextOf(deals, clause)).map((one) => escaped(one.prose));
  return paragraphs(`${strong(`${clause.number} ${clause.heading}`)}${placeLink(deals, clause.numberSpan, clause.agreement)}`, ...sentences, collisions(deals, clause));
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
  const conflicts = new Set(agreement.clauses.flatMap((clause) => conflictsOf(deals, clause))).size;
  return paragraphs(
    `${strong(agreement.title)}${agreement.title === agreement.name ? '' : ` (${escaped(agreement.name)})`}${placeLink(deals, agreement.nameSpan, '')}`,
    parties === '' ? undefined : `Between ${parties}.`,
    [dates, standing].filter((part) => part !== '').join(', '),
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

function explanation({ prose, bearers, counterparties, period, carveOuts }: Explanation): string {
  const who = bearers.length === 0 ? undefined : `**Who** ${series(bearers.map(escaped))}${counterparties.length === 0 ? '' : `, owed to ${series(counterparties.map(escaped))}`}`;
  const facts = [
    ...(who === undefined ? [] : [who]),
    ...(period === '' ? [] : [`**When** ${escaped(period.replace(/^\((.*)\)$/, '$1'))}`]),
    ...carveOuts.map((one) => `**Except** ${escaped(one)}`),
  ];
  return paragraphs(escaped(prose), list(facts));
}

function kindNote(kind: Kind): string {
  return paragraphs(`*${escaped(kind.title)}.* ${kind.about}`, kind.watch.length === 0 ? undefined : `Lawyers look for:\n\n${list(kind.watch)}`);
}

/** What a clause collides with, each with the place of the other clause. */
export function collisions(deals: Deals, clause: Clause): string | undefined {
  const found = conflictsOf(deals, clause);
  if (found.length === 0) return undefined;
  return paragraphs('**Collisions**', list(found.slice(0, 5).map((finding) => {
    const others = finding.clauses.filter((id) => id !== clause.id).flatMap((id) => clauseOfId(deals, id) ?? []);
    const links = others.slice(0, 3).map((other) => placeLink(deals, other.numberSpan, `${other.agreement} ${other.number}`)).join('');
    return `${finding.severity === 'error' ? '⛔' : '⚠️'} ${escaped(finding.message)}${links}`;
  })));
}

function conflictsOf(deals: Deals, clause: Clause): readonly Finding[] {
  const found = new Set<Finding>();
  for (const uri of deals.files.keys()) {
    for (const finding of deals.findings(uri)) if (finding.code.startsWith('conflict/') && finding.clauses.includes(clause.id)) found.add(finding);
  }
  return [...found];
}

/** ` · label`, linked. */
function placeLink(deals: Deals, span: Span, label: string): string {
  const document = deals.document(span.anchor.uri);
  if (!document) return label === '' ? '' : ` · ${escaped(label)}`;
  return ` · ${link(label === '' ? 'open' : label, document.uri, document.positionAt(placeOf(span).start).line)}`;
}

/** The context of a clause, kept for as long as the agreement and the vocabulary are the same. */
export function contextOf(deals: Deals, clause: Clause): AgreementContext {
  const agreement = agreementOf(deals, clause);
  const key: object = agreement ?? clause;
  const kept = contexts.get(key);
  if (kept && kept.vocabulary === deals.vocabulary) return kept;
  const context = agreementContext(deals.vocabulary, agreement);
  contexts.set(key, context);
  return context;
}

const contexts = new WeakMap<object, AgreementContext>();

/** The agreement that holds a clause; for a clause that an amendment brings, the one that is amended. */
function agreementOf(deals: Deals, clause: Clause): Agreement | undefined {
  const file = deals.files.get(clause.span.anchor.uri);
  return file?.agreements.find((agreement) => agreement.clauses.includes(clause)) ?? (file && clausesOf(file).includes(clause) ? agreementNamed(deals, clause.agreement) : undefined);
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
