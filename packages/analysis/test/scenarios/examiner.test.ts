import { describe, expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { check, checkFix, FIXTURE_SETTINGS, PREAMBLE, uriOf } from '@dealwright/testkit';

const DEALS = `
//- /a.deal
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Support"
  OpenAI must not support API Products.`;

describe('an expectation', () => {
  test('of another answer is an error that says why', () => {
    check(`${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect permitted.
//       ^^^^^^^^^ 💡 error[scenario/wrong-answer]: On 1 March 2026 “OpenAI offers Stateless APIs on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be permitted. Clause 1 of Hosting says: OpenAI may offer API Products only on Azure. No clause would govern it on Azure.
`);
  });
  test('of the right answer under another clause is an error', () => {
    check(`${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 2 of Hosting.
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[scenario/wrong-answer]: On 1 March 2026 “OpenAI offers Stateless APIs on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be a breach of clause 2 of Hosting. …
`);
  });
  test('may name one of the clauses that decide, or a section that holds it', () => {
    check(`
//- /a.deal
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
section 1 "Cloud".
clause 1.1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 1.2 "Ban"
  (a) OpenAI must not offer OpenAI Products on AWS.
scenario "one of two"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 1.1 of Hosting.
scenario "both"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clauses 1.1 and 1.2 of Hosting.
scenario "the item"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 1.2(a) of Hosting.
scenario "the section"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of section 1 of Hosting.
`);
  });
  test('is written by the fix', () => {
    checkFix(`${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect permitted.
`, 'Expect `breach of clause 1 of Hosting`', `${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 1 of Hosting.
`);
  });
  test('that is missing is written by the fix too', () => {
    checkFix(`${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
`, 'Expect', `${DEALS}
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 1 of Hosting.
`);
  });
});

/** A workspace that is typed into, one analyser all along. */
class Typed {
  readonly store = new DealStore();
  readonly analyser = new Analyser();

  constructor() {
    this.store.put(uriOf('/example.deal'), PREAMBLE);
  }

  found(files: Readonly<Record<string, string>>, options = {}): readonly string[] {
    for (const [path, text] of Object.entries(files)) this.store.put(uriOf(path), `use "example.deal".\n${text}`);
    const { findings } = this.analyser.update({ files: this.store.files.values(), vocabulary: this.store.vocabulary, settings: FIXTURE_SETTINGS, source: this.store }, options);
    return [...findings.values()].flat().filter(({ code }) => code.startsWith('scenario/')).map(({ message }) => message.slice(0, message.indexOf('.')));
  }
}

const agreement = (sentence: string): string => `agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.\nclause 1 "Heading" ${sentence}\n`;
const QUESTION = 'scenario "asked"\n  on 2026-03-01 OpenAI offers Frontier on AWS.\n  expect not governed.\n';

describe('while somebody types', () => {
  test('an answer follows the clauses, the facts and the vocabulary of other files', () => {
    const typed = new Typed();
    expect(typed.found({ '/a.deal': agreement('OpenAI must not publish Frontier.'), '/q.deal': QUESTION })).toEqual([]);
    expect(typed.found({ '/a.deal': agreement('OpenAI must not offer Frontier until Acceptance.') })).toEqual(['On 1 March 2026 “OpenAI offers Frontier on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be not governed']);
    expect(typed.found({ '/f.deal': 'fact Acceptance occurred on 2026-02-01.\n' })).toEqual([]);
    expect(typed.found({ '/f.deal': 'fact Acceptance occurred on 2026-03-02.\n' })).toHaveLength(1);
    expect(typed.found({ '/a.deal': agreement('OpenAI must offer API Products only on Azure.') })).toEqual(['On 1 March 2026 “OpenAI offers Frontier on AWS” is unclear under clause 1 of Hosting, but the scenario expects it to be not governed']);
    expect(typed.found({ '/f.deal': 'fact Frontier is an API Product.\n' })).toEqual(['On 1 March 2026 “OpenAI offers Frontier on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be not governed']);
    expect(typed.found({ '/q.deal': QUESTION.replace('AWS', 'Azure') })).toEqual([]);
  });
  test('what is left when it is stopped comes with the next look', () => {
    const typed = new Typed();
    const many = Array.from({ length: 20 }, (_, at) => QUESTION.replace('asked', `asked ${at}`)).join('');
    let asked = 0;
    const options = { shouldStop: () => ++asked > 12 };
    expect(typed.found({ '/a.deal': agreement('OpenAI must not offer Frontier.'), '/q.deal': many }, options)).toEqual([]);
    expect(typed.found({})).toHaveLength(20);
  });
});

describe('what cannot be answered as it stands', () => {
  test('kinds that go in a circle', () => {
    const typed = new Typed();
    const circle = 'product "One", a kind of Two.\nproduct "Two", a kind of One.\n';
    expect(typed.found({ '/a.deal': circle + agreement('OpenAI must not offer One.') + QUESTION.replace('Frontier', 'Two') })).toEqual(['On 1 March 2026 “OpenAI offers Two on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be not governed']);
  });
  test('events that define each other have not happened', () => {
    const typed = new Typed();
    const circle = 'event "First", when Second.\nevent "Second", when First.\n';
    expect(typed.found({ '/a.deal': circle + agreement('OpenAI must not offer Frontier until First.') + QUESTION })).toEqual(['On 1 March 2026 “OpenAI offers Frontier on AWS” is a breach of clause 1 of Hosting, but the scenario expects it to be not governed']);
  });
  test('more than can be tried is said to be so', () => {
    const typed = new Typed();
    const kinds = Array.from({ length: 24 }, (_, at) => `product "Kind ${at}".\n`).join('');
    const bans = Array.from({ length: 24 }, (_, at) => `clause ${at + 2} "Heading" OpenAI may offer "Kind ${at}" on AWS.\n`).join('');
    const [message] = typed.found({ '/a.deal': kinds + agreement('OpenAI must not offer Widgets.') + bans + QUESTION.replace('Frontier', '"Kind 0"') });
    expect(message).toBe('On 1 March 2026 “OpenAI offers Kind 0 on AWS” is unclear under clause 1 of Hosting, but the scenario expects it to be not governed');
  });
});
