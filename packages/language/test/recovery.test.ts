import { describe, expect, test } from 'vitest';
import { parseFile } from '../src/syntax/document.ts';
import { showTree } from './show-tree.ts';

const HEAD = 'party OpenAI.\nagreement "X" ("X1") between OpenAI and Microsoft dated 2025-10-28 through 2032.\n\nsection 2 "Cloud".\n\n';
const good = (index: number): string => `clause 2.${index} "Clause ${index}"\n  OpenAI must offer API Products only on Azure\n    until AGI Verification\n    except to Government Customers.\n`;

/** What stands in place of the fifteenth of thirty clauses, and how many mistakes are to be reported. */
const BREAKAGES: readonly (readonly [name: string, clause: string, mistakes: number])[] = [
  ['a misspelt modal', 'clause 2.15 "B"\n  OpenAI mst offer API Products only on Azure until AGI Verification.\n', 1],
  ['an unknown slot word', 'clause 2.15 "B"\n  OpenAI must offer API Products onto Azure until AGI Verification.\n', 1],
  ['terms without capitals', 'clause 2.15 "B"\n  openai must offer api products only on azure until AGI Verification.\n', 1],
  ['no full stop', 'clause 2.15 "B"\n  OpenAI must offer API Products only on Azure\n', 1],
  ['two sentences, the first broken', 'clause 2.15 "B"\n  OpenAI must must offer API Products.\n  Microsoft may audit Revenue once each year.\n', 1],
  ['a term over two lines', 'clause 2.15 "B"\n  OpenAI must offer API Products only to US National\n    Security Customers until 2030-01-01.\n', 1],
  ['money without a number', 'clause 2.15 "B"\n  OpenAI must pay Microsoft USD million within 30 days of Acceptance.\n', 1],
  ['a dollar sign, which is read', 'clause 2.15 "B"\n  OpenAI must pay Microsoft $5 million within 30 days of Acceptance.\n', 0],
  ['a semicolon, which is read', 'clause 2.15 "B"\n  OpenAI must offer API Products only on Azure;\n', 0],
  ['a heading that is not closed', 'clause 2.15 "B\n  OpenAI must offer API Products only on Azure.\n', 1],
  ['wording that is not closed', 'clause 2.15 "B"\n  OpenAI must offer API Products only on Azure.\n  text """ hello\n', 1],
  ['legalese', 'clause 2.15 "B"\n  Notwithstanding anything to the contrary contained herein, OpenAI hereby agrees to offer API Products solely on Azure.\n', 1],
  ['typing: clause', 'clause\n', 1],
  ['typing: its number', 'clause 2.15\n', 1],
  ['typing: its heading', 'clause 2.15 "New"\n', 1],
  ['typing: who', 'clause 2.15 "New"\n  OpenAI\n', 1],
  ['typing: must', 'clause 2.15 "New"\n  OpenAI must\n', 1],
  ['typing: the action', 'clause 2.15 "New"\n  OpenAI must offer\n', 1],
  ['typing: only', 'clause 2.15 "New"\n  OpenAI must offer API Products only\n', 1],
  ['typing: on', 'clause 2.15 "New"\n  OpenAI must offer API Products only on\n', 1],
  ['typing: except', 'clause 2.15 "New"\n  OpenAI must offer API Products only on Azure except\n', 1],
  ['typing: if', 'clause 2.15 "New"\n  OpenAI must offer API Products only on Azure if\n', 1],
];

describe('a broken sentence costs that sentence', () => {
  const whole = parseFile('file:///deal.deal', HEAD + Array.from({ length: 30 }, (_, index) => good(index + 1)).join('\n'));
  const sound = new Map(whole.elements.map((element) => [element.text, element.elements.map(showTree)]));

  test.each(BREAKAGES)('%s', (_, clause, mistakes) => {
    const text = HEAD + Array.from({ length: 30 }, (_unused, index) => (index === 14 ? clause : good(index + 1))).join('\n');
    const { elements } = parseFile('file:///deal.deal', text);
    expect(elements).toHaveLength(33);
    const broken = elements.filter((element) => !sound.has(element.text));
    expect(broken).toHaveLength(1);
    expect(broken[0]?.problems).toHaveLength(mistakes);
    for (const element of elements) {
      if (element === broken[0]) continue;
      expect(element.problems).toEqual([]);
      expect(element.elements.map(showTree)).toEqual(sound.get(element.text));
    }
  });

  test('and not the sentences beside it in the clause', () => {
    const [clause] = parseFile('file:///deal.deal', 'clause 1 "A"\n  Contoso must pay Fees.\n  Contoso mst pay Fees.\n  Contoso may use Goods\n  Fabrikam must pay Fees.\n').elements;
    expect(showTree(clause?.elements[0]).match(/LabelledSentence|UnreadSentence/g)).toEqual(['LabelledSentence', 'UnreadSentence', 'LabelledSentence', 'LabelledSentence']);
    expect(clause?.problems.map((problem) => problem.code)).toEqual(['syntax/expected', 'syntax/full-stop']);
  });

  test('and not the name that a declaration gives', () => {
    const [product] = parseFile('file:///deal.deal', 'product "Frontier", a kind of Products, distnct from Hardware.').elements;
    expect(showTree(product?.elements[0])).toBe('(Declaration kind="product" name="Frontier" attributes=[(KindOf of=(NounPhrase nouns=[(Noun name="Products")]))] unread=", distnct from Hardware" stop=".")');
  });

  test('and not the other headers of an agreement', () => {
    const [agreement] = parseFile('file:///deal.deal', 'agreement "A" ("B") between Contoso and Fabrikam datd 2026-01-01 effective 2026-02-01.').elements;
    expect(showTree(agreement?.elements[0]).match(/\((Between|UnreadHeader|Effective)/g)).toEqual(['(Between', '(UnreadHeader', '(Effective']);
  });
});
