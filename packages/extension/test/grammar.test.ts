import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, scopeOf, tokenize } from './scopes.ts';

let grammar: IGrammar;
beforeAll(async () => { grammar = await loadGrammar(); });

const clause = 'storage.type.element.deal';
const term = 'entity.name.type.term.deal';
const modal = 'keyword.control.modal.deal';
const slot = 'keyword.operator.word.slot.deal';
const time = 'keyword.other.time.deal';
const when = 'keyword.control.conditional.deal';
const definition = 'entity.name.type.deal';

/** A line, a piece of it, and the innermost scope of that piece. */
const facts: readonly (readonly [line: string, piece: string, scope: string])[] = [
  // comments, notes, blanks, texts
  ['// a remark', 'a remark', 'comment.line.double-slash.deal'],
  ['/* a remark */', 'a remark', 'comment.block.deal'],
  ['// accepted conflict/exclusivity: waiver of 2 March 2026', 'accepted', 'keyword.other.accepted.deal'],
  ['// accepted conflict/exclusivity: waiver of 2 March 2026', 'conflict/exclusivity', 'constant.other.code.deal'],
  ['[Note: confirm the cap with finance]', 'Note', 'keyword.other.note.deal'],
  ['[Note: confirm the cap with finance]', 'confirm the cap with finance', 'comment.block.documentation.note.deal'],
  ['  within [•] days of Acceptance', '[•]', 'constant.other.placeholder.blank.deal'],
  ['  through [____]', '[____]', 'constant.other.placeholder.blank.deal'],
  ['  at [ ]', '[ ]', 'constant.other.placeholder.blank.deal'],
  ['  text """\n    Microsoft may, once.\n  """', 'Microsoft may, once.', 'string.quoted.triple.wording.deal'],
  ['  text """\n    Microsoft may, once.\n  """', 'text', clause],
  // elements
  ['use "vocabulary.deal".', 'use', 'keyword.control.import.use.deal'],
  ['use "vocabulary.deal".', '"vocabulary.deal"', 'string.quoted.double.path.deal'],
  ['agreement "Partnership" ("MSOAI")', 'agreement', clause],
  ['agreement "Partnership" ("MSOAI")', '"Partnership"', 'entity.name.section.heading.deal'],
  ['agreement "Partnership" ("MSOAI")', '"MSOAI"', definition],
  ['amendment "April" ("A1") to MSOAI', 'amendment', clause],
  ['  between Microsoft Corporation ("Microsoft")', '"Microsoft"', definition],
  ['  between Microsoft Corporation ("Microsoft")', 'between', 'keyword.other.header.deal'],
  ['  dated 2025-10-28', 'dated', 'keyword.other.header.deal'],
  ['  effective 2025-10-28', 'effective', 'keyword.other.header.deal'],
  ['  supersedes MSOAI', 'supersedes', 'keyword.other.header.deal'],
  ['  non-binding', 'non-binding', 'keyword.other.header.deal'],
  ['section 2 "Cloud".', 'section', clause],
  ['section 2 "Cloud".', '2', 'entity.name.section.number.deal'],
  ['schedule A "Fees".', 'A', 'entity.name.section.number.deal'],
  ['clause 2.1 "API products"', 'clause', clause],
  ['clause 2.1 "API products"', '2.1', 'entity.name.section.number.deal'],
  ['clause 2A “API products”', '“API products”', 'entity.name.section.heading.deal'],
  ['  (a) OpenAI must pay Microsoft.', '(a)', 'entity.name.section.label.deal'],
  // declarations
  ['party Microsoft Corporation ("Microsoft").', 'party', 'storage.type.declaration.deal'],
  ['party group "Approved Suppliers".', 'party group', 'storage.type.declaration.deal'],
  ['cloud "Azure", operated by Microsoft.', '"Azure"', definition],
  ['cloud "Azure", operated by Microsoft.', 'operated by', 'keyword.other.attribute.deal'],
  ['cloud "Azure", operated by Microsoft.', 'Microsoft', term],
  ['product "API Products" (also "APIs"), a kind of OpenAI Products.', 'also', 'keyword.other.attribute.deal'],
  ['product "API Products", a kind of OpenAI Products.', 'a kind of', 'keyword.other.attribute.deal'],
  ['event "Release", judged by Panel, meaning "it is released".', '"it is released"', 'string.quoted.double.meaning.deal'],
  ['term "Revenue" means "receipts".', 'means', 'keyword.other.attribute.deal'],
  ['asset "Research IP", distinct from Model IP.', 'distinct from', 'keyword.other.attribute.deal'],
  ['product "Agents", built on Frontier.', 'built on', 'keyword.other.attribute.deal'],
  ['action "fine-tune", a kind of train.', '"fine-tune"', definition],
  ['calendar "New York Banking Days".', 'calendar', 'storage.type.declaration.deal'],
  ['period "Royalty Term", from Sale until Expiry.', 'period', 'storage.type.declaration.deal'],
  ['fact AWS Launch occurred on 2026-04-28.', 'fact', 'storage.type.fact.deal'],
  ['fact AWS Launch occurred on 2026-04-28.', 'AWS Launch', term],
  ['fact AWS Launch occurred on 2026-04-28.', 'occurred', 'keyword.other.fact.deal'],
  ['fact AGI has not occurred as of 2026-05-01.', 'has not occurred', 'keyword.other.fact.deal'],
  // sentences
  ['  OpenAI must offer API Products only on Azure', 'OpenAI', term],
  ['  OpenAI must offer API Products only on Azure', 'must', modal],
  ['  OpenAI must offer API Products only on Azure', 'offer', 'entity.name.function.action.deal'],
  ['  OpenAI must offer API Products only on Azure', 'API Products', term],
  ['  OpenAI must offer API Products only on Azure', 'only', 'keyword.control.exclusive.deal'],
  ['  OpenAI must offer API Products only on Azure', 'on', slot],
  ['  OpenAI must not compete with Microsoft', 'must not', modal],
  ['  OpenAI shall not compete with Microsoft', 'shall not', modal],
  ['  OpenAI need not offer Frontier', 'need not', modal],
  ['  OpenAI is not required to offer Frontier', 'is not required to', modal],
  ['  OpenAI may not offer Frontier', 'may not', 'keyword.control.modal.ambiguous.deal'],
  ['  A must use reasonable efforts to sell Goods', 'use reasonable efforts to', modal],
  ['  A must jointly develop Goods', 'jointly', modal],
  ['    until AGI Verification', 'until', time],
  ['    until AGI Verification', 'AGI Verification', term],
  ['    through the earlier of AGI Verification and 2030.', 'the earlier of', time],
  ['    through the earlier of AGI Verification and 2030.', 'and', 'keyword.operator.logical.deal'],
  ['    through 2032', '2032', 'constant.numeric.deal'],
  ['    except to US National Security Customers.', 'except', when],
  ['    except to US National Security Customers.', 'to', slot],
  ['    except to US National Security Customers.', 'US National Security Customers', term],
  ['    except to US National Security Customers.', '.', 'punctuation.terminator.sentence.deal'],
  ['    unless Microsoft cannot support Frontier', 'unless', when],
  ['    unless Microsoft cannot support Frontier', 'cannot', 'keyword.other.condition.deal'],
  ['    subject to clause 4.2.', 'subject to', 'keyword.control.priority.deal'],
  ['    subject to clause 4.2.', 'clause', 'keyword.other.reference.deal'],
  ['    subject to clause 4.2.', '4.2', 'entity.name.reference.number.deal'],
  ['    subject to clause 4.2 ("Records").', '"Records"', 'string.quoted.double.heading.deal'],
  ['  Clauses 3.1 and 7 survive termination.', 'Clauses', 'keyword.other.reference.deal'],
  ['  Clauses 3.1 and 7 survive termination.', 'survive', 'keyword.other.predicate.deal'],
  ['  During the term, OpenAI must not compete with Microsoft.', 'During', time],
  ['  If Late Delivery, Supplier must pay Buyer USD 10,000 each day.', 'If', when],
  ['  If Late Delivery, Supplier must pay Buyer USD 10,000 each day.', 'Late Delivery', term],
  ['  Neither party may disparage the other party.', 'Neither', 'keyword.other.quantifier.deal'],
  ['  This agreement is governed by the law of Delaware.', 'This agreement', 'keyword.other.quantifier.deal'],
  ['  This agreement is governed by the law of Delaware.', 'is governed by', 'keyword.other.predicate.deal'],
  ['  This agreement is governed by the law of Delaware.', 'Delaware', term],
  ['  Liability of Supplier is capped at USD 5 million.', 'Liability of', 'keyword.other.quantifier.deal'],
  ['  A grants B an exclusive, royalty-free licence to X.', 'grants', 'keyword.other.predicate.deal'],
  ['  A grants B an exclusive, royalty-free licence to X.', 'exclusive', 'storage.modifier.licence.deal'],
  ['  A grants B a non-exclusive license to X.', 'license', 'storage.modifier.licence.deal'],
  ['  Johnson & Johnson must pay AT&T.', 'Johnson & Johnson', term],
  ['  Buyer must pay Amazon.com on 2026-01-01.', 'Amazon.com', term],
  ['  华为 must pay Buyer.', '华为', term],
  ['  A must sell "iPhone" in Japan.', '"iPhone"', 'string.quoted.double.name.deal'],
  // dates and amounts
  ['  on 2026-03-01', '2026-03-01', 'constant.numeric.date.deal'],
  ['  on 28 October 2025', '28 October 2025', 'constant.numeric.date.deal'],
  ['  by October 28, 2025', 'October 28, 2025', 'constant.numeric.date.deal'],
  ['  for 8 years', '8', 'constant.numeric.duration.deal'],
  ['  within 10 business days of Notice', 'business days', 'constant.numeric.duration.unit.deal'],
  ['  pay USD 250 billion', 'USD', 'support.constant.currency.deal'],
  ['  pay USD 38,000,000', '38,000,000', 'constant.numeric.money.deal'],
  ['  pay EUR 1.5 million', 'million', 'constant.numeric.scale.deal'],
  ['  purchase at least USD 5', 'at least', 'keyword.other.bound.deal'],
  ['  pay $5', '$', 'support.constant.currency.deal'],
  ['  pay 2.5% of Revenue', '2.5', 'constant.numeric.percent.deal'],
  ['  above 1e26 FLOP', '1e26', 'constant.numeric.deal'],
  // instruments and scenarios
  ['replace clause 2.1 with', 'replace', 'keyword.control.instruction.deal'],
  ['replace clause 2.1 with', 'with', 'keyword.control.instruction.deal'],
  ['insert after clause 2.3', 'insert after', 'keyword.control.instruction.deal'],
  ['in clause 3.1 replace "an exclusive" with "a non-exclusive".', 'in', 'keyword.control.instruction.deal'],
  ['in clause 3.1 delete "words".', 'delete', 'keyword.control.instruction.deal'],
  ['delete clause 2.2.', 'delete', 'keyword.control.instruction.deal'],
  ['scenario "early launch"', 'scenario', clause],
  ['  expect unclear under clause 2.1 of MSOAI.', 'expect', 'keyword.control.scenario.deal'],
  ['  expect unclear under clause 2.1 of MSOAI.', 'unclear', 'constant.language.answer.deal'],
  ['  expect not governed.', 'not governed', 'constant.language.answer.deal'],
  ['  given Frontier is an API Product.', 'given', 'keyword.control.scenario.deal'],
];

describe('the TextMate grammar', () => {
  test.each(facts)('%s: %s is %s', (line, piece, scope) => {
    expect(scopeOf(grammar, line, piece)).toBe(scope);
  });

  test('a declaration ends with its full stop, so what follows is a sentence again', () => {
    const pieces = tokenize(grammar, 'cloud "Azure", operated by Microsoft.\nclause 1 "X"\n  A must sell "iPhone".');
    expect(pieces.find((one) => one.text === '"iPhone"')?.scopes).toEqual(['string.quoted.double.name.deal']);
  });

  test('a declaration that lacks its full stop does not swallow the next element', () => {
    const pieces = tokenize(grammar, 'cloud "Azure"\nclause 1 "X"\n  A must pay B.');
    expect(pieces.find((one) => one.text === 'clause')?.scopes).toEqual([clause]);
  });

  test('a text block that is never closed stays text, and a note that is never closed stays a note', () => {
    expect(tokenize(grammar, 'text """\nA must pay B.').at(-1)?.scopes).toEqual(['string.quoted.triple.wording.deal']);
    expect(tokenize(grammar, '[Note: who\nA must pay B.').at(-1)?.scopes).toEqual(['comment.block.documentation.note.deal']);
  });
});

describe('every keyword has a colour', () => {
  /** Words that the TextMate grammar leaves to the general rule for a word: verbs and units, which are names and not keywords. */
  const plain = /^variable\.other\.word\.deal$/;
  const sources = fileURLToPath(new URL('../../language/src/grammar/', import.meta.url));
  const words = new Set<string>();
  for (const name of readdirSync(sources).filter((one) => one.endsWith('.langium'))) {
    const text = readFileSync(sources + name, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const match of text.matchAll(/'([A-Za-z][A-Za-z-]*)'/g)) if (match[1]) words.add(match[1]);
  }

  test('the grammar names keywords', () => { expect(words.size).toBeGreaterThan(100); });

  test('none of them is coloured as an ordinary word', () => {
    const uncoloured = [...words].filter((word) => plain.test(tokenize(grammar, `  A x ${word} y.`).find((one) => one.text.split(/\s+/).includes(word))?.scopes.at(-1) ?? ''));
    expect(uncoloured).toEqual([]);
  });
});
