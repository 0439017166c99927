import { describe, expect, test } from 'vitest';
import { lex } from '../src/syntax/lex.ts';
import { syntaxServices } from '../src/syntax/services.ts';

/** Tokens by type and image; keywords by themselves. */
function tokens(text: string): string {
  return lex(text, syntaxServices().types).tokens.map(({ tokenType: { name }, image }) => (name === image ? name : `${name}<${image}>`)).join(' ');
}

describe('a word is read by what stands before it', () => {
  test.each([
    ['terms run over capitalised words of one line', 'API Products', 'TERM<API Products>'],
    ['and end with it', 'US National\nSecurity', 'TERM<US National> TERM<Security>'],
    ['names of firms', 'Johnson & Johnson pays AT&T', 'TERM<Johnson & Johnson> WORD<pays> TERM<AT&T>'],
    ['inner dots, hyphens, digits', 'Amazon.com GPT-5 SOW1.', 'TERM<Amazon.com GPT-5 SOW1> .'],
    ['letters without case', '华为 pays Édition', 'TERM<华为> WORD<pays> TERM<Édition>'],
    ['a term ends before money', 'Fees USD 5', 'TERM<Fees> CURRENCY<USD> NUMBER<5>'],
    ['before a date', 'Closing October 28, 2025', 'TERM<Closing> DATE<October 28, 2025>'],
    ['before a reference', 'Fees Clause 4.2', 'TERM<Fees> REFERENCE<Clause> CLAUSE_NUMBER<4.2>'],
    ['money is a code of ISO 4217', 'pays EUR 1.5 million under ISO 27001', 'WORD<pays> CURRENCY<EUR> NUMBER<1.5> million under TERM<ISO> NUMBER<27001>'],
    ['money with a blank', 'pays USD [•]', 'WORD<pays> CURRENCY<USD> BLANK<[•]>'],
    ['openers at the start of a sentence', 'If Delay, Either party', 'if TERM<Delay> , TERM<Either> party'],
    ['and of the next', 'pays. Each party', 'WORD<pays> . each party'],
    ['`A` before a term, and as a name', 'A Buyer pays. A pays.', 'a TERM<Buyer> WORD<pays> . TERM<A> WORD<pays> .'],
    ['`This agreement`, `Liability of`, `Notice is`', 'This Agreement pays. Liability of Buyer pays. Notice is.', 'this agreement WORD<pays> . liability of TERM<Buyer> WORD<pays> . notice is .'],
    ['the head of a clause, and a reference to one', 'clause 4.2 "Records" Buyer pays clause 4.10(a)(ii).', 'clause CLAUSE_NUMBER<4.2> STRING<"Records"> TERM<Buyer> WORD<pays> REFERENCE<clause> CLAUSE_NUMBER<4.10(a)(ii)> .'],
    ['a list of references, and what is no part of it', 'pays clauses 3.1, 3.2 and 7, 90 days', 'WORD<pays> REFERENCE<clauses> CLAUSE_NUMBER<3.1> , CLAUSE_NUMBER<3.2> and CLAUSE_NUMBER<7> , NUMBER<90> days'],
    ['letters after numbers', 'pays clause 2A', 'WORD<pays> REFERENCE<clause> CLAUSE_NUMBER<2A>'],
    ['schedules', 'schedule A "Fees". Buyer pays schedule A.', 'schedule CLAUSE_NUMBER<A> STRING<"Fees"> . TERM<Buyer> WORD<pays> REFERENCE<schedule> CLAUSE_NUMBER<A> .'],
    ['numbers', '10,000 1e26 0.40 99.9%', 'NUMBER<10,000> NUMBER<1e26> NUMBER<0.40> NUMBER<99.9> %'],
    ['dates', '2025-10-28 28 October 2025', 'DATE<2025-10-28> DATE<28 October 2025>'],
    ['labels', 'pays. (a) The Buyer', 'WORD<pays> . LABEL<(a)> the TERM<Buyer>'],
    ['blanks', '[•] [____] [ ]', 'BLANK<[•]> BLANK<[____]> BLANK<[ ]>'],
    ['wording', 'text """ If a. """ If', 'text TEXT_BLOCK<""" If a. """> if'],
    ['`text` as a word', 'must text Buyer', 'must WORD<text> TERM<Buyer>'],
    ['`and/or`', 'Goods and/or Services', 'TERM<Goods> and/or TERM<Services>'],
    ['an `and` between conditions, and between nouns', 'pays if A Corp sells B and C sells D or E', 'WORD<pays> if TERM<A Corp> WORD<sells> TERM<B> CONDITION_JOIN<and> TERM<C> WORD<sells> TERM<D> or TERM<E>'],
    ['dollars', '$5', 'CURRENCY<$> NUMBER<5>'],
    ['names that every object has', 'must constructor Buyer', 'must WORD<constructor> TERM<Buyer>'],
  ])('%s', (_, text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

test('comments and notes are kept apart', () => {
  const { hidden } = lex('Buyer // one\n/* two\n */ pays [Note: three]', syntaxServices().types);
  expect(hidden.map(({ image, startOffset }) => [startOffset, image])).toEqual([[6, '// one'], [13, '/* two\n */'], [29, '[Note: three]']]);
});

test('a token with a capital keeps its place and its length', () => {
  const [token] = lex('Either party', syntaxServices().types).tokens;
  expect([token?.image, token?.startOffset, token?.endOffset]).toEqual(['either', 0, 5]);
});
