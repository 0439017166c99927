import { describe, expect, test } from 'vitest';
import { cut } from '../src/syntax/cut.ts';
import { parseFile } from '../src/syntax/document.ts';
import { parse } from '../src/syntax/parse.ts';
import { SAMPLES, sample } from './samples.ts';
import { showTree } from './show-tree.ts';

function pieces(text: string): string[] {
  return cut(text).map(({ start, end }) => text.slice(start, end));
}

describe('a file is cut where an element begins', () => {
  test.each([
    ['at each opener on a line of its own', 'party A1.\ncloud "B".\n', ['party A1.', 'cloud "B".']],
    ['with the comments directly above', '// licence\n\n// about A\nparty A1. // here\n// about B\ncloud "B".\n// end', ['// licence', '// about A\nparty A1. // here', '// about B\ncloud "B".\n// end']],
    ['not at a reference that was wrapped', 'clause 1 "A"\n  Contoso must pay Fees subject to\n  clause 4.2.\nclause 2 "B"', ['clause 1 "A"\n  Contoso must pay Fees subject to\n  clause 4.2.', 'clause 2 "B"']],
    ['at a clause without a heading, after a full stop', 'clause 1 "A"\n  Contoso must pay.\nclause 2', ['clause 1 "A"\n  Contoso must pay.', 'clause 2']],
    ['at a clause with a heading, where a full stop was forgotten', 'clause 1 "A"\n  Contoso must pay\nclause 2 "B"', ['clause 1 "A"\n  Contoso must pay', 'clause 2 "B"']],
    ['not at a word of the sentence that is also an opener', 'clause 1 "A"\n  Contoso must pay\n  use Fees.', ['clause 1 "A"\n  Contoso must pay\n  use Fees.']],
    ['not in wording', 'clause 1 "A"\n  text """\n  clause 2 "B"\n  """\nclause 3 "C"', ['clause 1 "A"\n  text """\n  clause 2 "B"\n  """', 'clause 3 "C"']],
    ['in wording that nothing closes, in the first column', 'clause 1 "A"\n  text """\n  words\nclause 3 "C"', ['clause 1 "A"\n  text """\n  words', 'clause 3 "C"']],
    ['not in a comment', '/*\nclause 1 "A"\n*/\nclause 2 "B"', ['/*\nclause 1 "A"\n*/\nclause 2 "B"']],
    ['in a comment that nothing closes', 'party A1. /* soon\nclause 2 "B"', ['party A1. /* soon', 'clause 2 "B"']],
    ['not in a quotation', 'clause 1 "A"\n  Contoso must use "x\nclause 2 "B"', ['clause 1 "A"\n  Contoso must use "x', 'clause 2 "B"']],
    ['not between an instruction and its clause', 'replace clause 2.1 with\n\n  clause 2.1 "A"\n    Contoso must pay.\nclause 3 "B"', ['replace clause 2.1 with\n\n  clause 2.1 "A"\n    Contoso must pay.', 'clause 3 "B"']],
    ['not between an instruction and its clause on one line', 'insert after clause 2 clause 2.1 "A" Contoso must pay.\nclause 3 "B"', ['insert after clause 2 clause 2.1 "A" Contoso must pay.', 'clause 3 "B"']],
    ['not between elements on one line', 'party A1. party B1.', ['party A1. party B1.']],
    ['whatever ends a line', 'party A1.\r\nparty B1.\rparty C1.', ['party A1.', 'party B1.', 'party C1.']],
    ['not where a scenario goes on', 'scenario "A"\n  on 2026-01-01 Contoso sells Goods.\n  expect permitted.', ['scenario "A"\n  on 2026-01-01 Contoso sells Goods.\n  expect permitted.']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('and a caller who knows the rest may stop it there', () => {
    expect(cut('party A1.\nparty B1.\nparty C1.', 0, (start) => start === 10)).toEqual([{ start: 0, end: 9, open: false }]);
  });
});

describe.each(SAMPLES)('%s', (name) => {
  const text = sample(name);
  const whole = parse(text);

  test('is the same read whole and read element by element', () => {
    const apart = parseFile('file:///deal.deal', text).elements.flatMap(({ anchor, elements }) => elements.map((element) => `${anchor.offset + (element.$cstNode?.offset ?? 0)} ${showTree(element)}`));
    expect(whole.elements.map((element) => `${element.$cstNode?.offset} ${showTree(element)}`)).toEqual(apart);
  });

  test('loses no sentence: as many full stops in the trees as in the text', () => {
    const stops = whole.elements.map(showTree).join('').match(/ stop="[.;]"/g) ?? [];
    const bare = text.replaceAll(/"""[\s\S]*?"""|"[^"\n]*"|\/\/.*|\[Note:[^\]]*\]/g, '""');
    expect(stops).toHaveLength(bare.match(/[.;](?=\s|$)/g)?.length ?? 0);
  });
});
