import { contains, daysOf, namesOf } from '@dealwright/algebra';
import { sayHappened } from '@dealwright/clauses';
import { DIMENSIONS, sayDay } from '@dealwright/model';
import type { Dimension } from '@dealwright/model';
import type { ReadyException } from './ready.ts';
import { asMembers, isPlural, isUnnamed } from './found.ts';
import type { Found, Speech } from './found.ts';
import { openingsOf } from './openings.ts';
import { sayConditions, whyConditionFails } from './why-conditions.ts';
import type { WitnessIds } from './witness.ts';
import { few } from '../words/say.ts';

/** What a member of a dimension is called where no name is at hand. */
const ROLE: Readonly<Record<Dimension, string>> = {
  object: 'what is concerned', venue: 'the cloud', customer: 'the customer', recipient: 'the recipient', territory: 'the territory',
  partner: 'the partner', purpose: 'the purpose', means: 'the means',
};

/** Why none of the prohibition's exceptions helps on the day of the witness: one sentence for each of a few, or one for none. */
export function sayCarveOuts(found: Found, speech: Speech): readonly string[] {
  const { witness, second } = found;
  if (!witness) return [];
  if (second.exceptions.length === 0) return sayConditions(second, found, speech).length > 0 ? [] : ['No carve-out covers it.'];
  const say = (exception: ReadyException): string => `The carve-out “except ${exception.source.text.replace(/^except /, '')}” does not help: ${whyNot(exception, witness, found, speech)}.`;
  return few(second.exceptions, say, (more) => `Nor do ${more} more carve-outs.`);
}

function whyNot(exception: ReadyException, witness: WitnessIds, found: Found, speech: Speech): string {
  const { second } = found;
  const { taxonomy } = speech.setting;
  for (const [index, dimension] of DIMENSIONS.entries()) {
    const member = witness.members[dimension];
    if (member === undefined) continue;
    const inside = taxonomy.ancestors(member);
    const kind = isUnnamed(member) ? member.slice(1) : taxonomy.kindOf(member);
    const misses = exception.boxes.every(({ classes }) => {
      const limit = classes[index];
      return limit !== undefined && !contains(limit.terms, (id) => inside.has(id), kind);
    });
    if (!misses) continue;
    const spared = exception.boxes.flatMap(({ classes }) => classes[index]?.terms.flatMap(({ thing }) => (thing === undefined ? [] : [taxonomy.nameOf(thing)])) ?? []);
    if (spared.length === 0) return `${ROLE[dimension]} is outside it`;
    const name = isUnnamed(member) ? ROLE[dimension] : taxonomy.nameOf(member);
    return `${name} ${isPlural(name) ? 'are' : 'is'} not ${spared.map((one) => say(one, name, dimension)).join(' or ')}`;
  }
  const days = daysOf(exception.formula, witness.course);
  if (days.some(([first, last]) => first <= witness.day && witness.day <= last)) return 'an exception to it applies';
  const fails = whyConditionFails(exception.source.condition, witness, found, speech);
  if (fails.length > 0) return fails.join(', and ');
  const names = namesOf(exception.formula);
  const open = [...names.conditions, ...names.events].map((name) => openingsOf(second).naming.get(name)?.text).find((text) => text !== undefined);
  if (open !== undefined) return `nothing records that ${names.conditions.size > 0 ? `${open.replace(/^if /, '')} is so` : sayHappened(open)}`;
  const ended = days.at(-1)?.[1];
  return ended !== undefined && ended < witness.day ? `it ends on ${sayDay(ended)}` : `it does not apply on ${sayDay(witness.day)}`;
}

/** `a Public Hospital`, `Azure`, `among affiliates of Buyer`: what a member of that name is not. */
function say(spared: string, member: string, dimension: Dimension): string {
  if (/^\p{Ll}/u.test(spared)) return isPlural(member) ? spared : `among ${spared}`;
  return NAMED.has(dimension) ? spared : asMembers(member, spared);
}

/** Dimensions whose members go by their own names. */
const NAMED: ReadonlySet<Dimension> = new Set(['venue', 'territory', 'recipient', 'partner']);
