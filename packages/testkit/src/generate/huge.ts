import { formatDay } from '@dealwright/model';
import { DAY_ONE } from './names.ts';

/** Deals larger than anybody writes, from the other side. */
const HEAD = `party Contoso AG ("Contoso").
party Fabrikam Inc ("Fabrikam").
product "Goods".
`;
const DEAL = 'agreement "Supply" ("Supply") between Contoso and Fabrikam dated 2025-01-01 through 2032.\n';

/**
 * Bans, each with many exceptions of its own, and a duty towards what the last exception names.
 *
 * @param kind clouds never overlap; customers may unless they are declared distinct.
 */
export function manyExceptions(kind: 'cloud' | 'customer', clauses: number, each: number): string {
  const name = (clause: number, index: number): string => `"Number ${clause * each + index}"`;
  const numbers = Array.from({ length: clauses }, (_, index) => index);
  const inOne = Array.from({ length: each }, (_, index) => index);
  const word = kind === 'cloud' ? 'on' : 'to';
  return [
    HEAD,
    ...numbers.flatMap((clause) => inOne.map((index) => `${kind} ${name(clause, index)}.`)),
    DEAL,
    ...numbers.map((clause) => `clause ${clause + 1} "Ban ${clause}"\n  Contoso must not offer Goods\n${inOne.map((index) => `    except ${word} ${name(clause, index)}`).join(',\n')}.\n`),
    `clause ${clauses + 1} "Duty"\n  Contoso must offer Goods ${word} ${name(clauses - 1, each - 1)}.\n`,
  ].join('\n');
}

/** An agreement whose second clause is replaced every day, by a sum one dollar larger; the amendment in the middle also deletes what is not there. */
export function manyAmendments(count: number): string {
  const amendments = Array.from({ length: count }, (_, index) => {
    const day = formatDay(DAY_ONE + index);
    const more = index === Math.floor(count / 2) ? 'delete clause 99.\n' : '';
    return `amendment "Amendment ${index}" ("A${index}") to Supply dated ${day} effective ${day}.\nreplace clause 2 with\n  clause 2 "Fee"\n    Contoso must pay Fabrikam USD ${index + 2} each year.\n${more}`;
  });
  return [HEAD, DEAL, 'clause 1 "Offer"\n  Contoso must offer Goods.\n', 'clause 2 "Fee"\n  Contoso must pay Fabrikam USD 1 each year.\n', ...amendments].join('\n');
}

const OUTLETS = ['Azure', 'Bedrock', 'Stratus', 'Nimbus'];

/** One party that promises to keep to one cloud, to come first on another, and keeps its freedom, each for as long as something else happens or does not. */
export function manyConditions(clauses: number): string {
  const products = Array.from({ length: Math.ceil(clauses / 10) }, (_, index) => `Line ${index}`);
  const cloud = (index: number): string => OUTLETS[index % OUTLETS.length] ?? '';
  const sentence = (index: number): string => {
    const product = `"${products[(index * 7) % products.length]}"`;
    const year = 2026 + (index % 6);
    return [
      `Contoso must offer ${product} only on ${cloud(index)} until Change of Control except to Schools.`,
      `Contoso may offer ${product} on ${cloud(index + 1)} until ${year}-06-30 if Azure Outage.`,
      `Contoso must launch ${product} first on ${cloud(index + 2)} unless Azure Outage.`,
      `Contoso may host ${product} on ${cloud(index)} from ${year}-01-01 while Azure Outage.`,
      `Contoso must launch ${product} on ${cloud(index + 1)} within 90 days after Change of Control.`,
      `Contoso must not offer ${product} on ${cloud(index + 3)} until 30 days after Change of Control.`,
    ][index % 6] ?? '';
  };
  return [
    HEAD,
    ...OUTLETS.map((name) => `cloud "${name}".`),
    'customer "Schools".',
    'event "Change of Control".',
    'event "Azure Outage".',
    ...products.map((name, index) => (index % 4 === 0 ? `product "${name}".` : `product "${name}", a kind of "${products[index - (index % 4)]}".`)),
    DEAL,
    ...Array.from({ length: clauses }, (_, index) => `clause ${index + 1} "Promise ${index}"\n  ${sentence(index)}\n`),
  ].join('\n');
}
