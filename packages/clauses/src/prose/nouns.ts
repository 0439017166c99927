import type { ClauseReference, Noun, NounPhrase } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { article, joinWords } from './words.ts';

/** A noun phrase as one says it: `any cloud other than AWS`, `Buyer and its affiliates`, `Carbon and Hydrogen Applications`. */
export function sayNouns(phrase: NounPhrase, context: AgreementContext): string {
  const shared = sharedOf(phrase);
  const words = phrase.nouns.map((noun) => sayNoun(shared ? { ...noun, of: undefined } : noun, context));
  return joinWords(words, phrase.join === 'or' ? 'or' : 'and') + (shared ? ` of ${sayNoun(shared, context)}` : '');
}

/** `Records and Accounts of Supplier`: what every member of a list belongs to is said once. */
function sharedOf(phrase: NounPhrase): Noun | undefined {
  const of = phrase.nouns[0]?.of;
  return of && phrase.nouns.length > 1 && phrase.nouns.every((noun) => noun.of === of) ? of : undefined;
}

function sayNoun(noun: Noun, context: AgreementContext): string {
  const head = sayHead(noun, context);
  return [
    head,
    noun.affiliates ? 'and its affiliates' : '',
    noun.of ? `of ${sayNoun(noun.of, context)}` : '',
    noun.otherThan ? `other than ${sayNouns(noun.otherThan, context)}` : '',
    noun.including ? `including ${sayNouns(noun.including, context)}` : '',
    noun.excluding ? `excluding ${sayNouns(noun.excluding, context)}` : '',
  ].filter((part) => part !== '').join(' ');
}

/** Quantifiers that are words of the sentence; `a` and `the` need their noun. */
const SAID: ReadonlySet<string> = new Set(['any', 'all', 'each', 'every', 'no', 'either', 'neither', 'both', 'its']);

function sayHead(noun: Noun, context: AgreementContext): string {
  const { head, quantifier, text } = noun;
  const word = SAID.has(quantifier) ? `${quantifier} ` : '';
  switch (head.type) {
    case 'role': return head.role === 'other party' ? 'the other party' : head.role === 'parties' ? `${word || 'the '}parties` : `${word || 'a '}party`;
    case 'kind': {
      const words = `${head.other ? 'other ' : ''}${head.thirdParty && head.kind !== 'party' ? 'third-party ' : ''}${text}`;
      return quantifier === 'a' ? `${article(words)} ${words}` : quantifier === 'the' ? `the ${words}` : `${word}${words}`;
    }
    case 'agreement': return head.agreement === undefined || head.agreement === context.agreement?.name ? 'this agreement' : head.agreement;
    case 'clause': return sayReferences(head.references);
    case 'blank': return `${word}[•]`;
    default: return quantifier === 'a' ? `${article(text)} ${text}` : `${word}${text}`;
  }
}

/** `clause 2.1`, `clauses 3.1 and 7 of MSOAI`. */
export function sayReferences(references: readonly ClauseReference[]): string {
  const groups = new Map<string, ClauseReference[]>();
  for (const reference of references) {
    const key = `${reference.what}|${reference.agreement ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), reference]);
  }
  return joinWords([...groups.values()].map((group) => {
    const { what, agreement } = group[0] ?? { what: 'clause', agreement: undefined };
    const numbers = joinWords(group.map((reference) => reference.number));
    return `${what}${group.length > 1 ? 's' : ''} ${numbers}${agreement === undefined ? '' : ` of ${agreement}`}`;
  }));
}

/** Whether a subject takes a verb in the plural: `A and B own`, `the parties own`. */
export function isPlural(phrase: NounPhrase): boolean {
  if (phrase.nouns.length > 1) return phrase.join !== 'or';
  const [noun] = phrase.nouns;
  if (!noun) return false;
  if (noun.affiliates) return true;
  if (noun.head.type === 'role') return noun.head.role === 'parties' || noun.quantifier === 'both';
  return noun.head.type === 'common' && noun.text.endsWith('s');
}
