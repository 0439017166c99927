import { describe, expect, test } from 'vitest';
import { formatDay } from '@dealwright/model';
import type { DraftAgreement, DraftFact, DraftRelation } from '../src/generate/draft.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { judgeAll } from '../src/oracle/verdict.ts';
import { all, anyOf, apart, at, clause, either, election, event, except, march, on, onlyOn, onlyTo, to, together, workspace } from './drafts.ts';

/** Every judgement of the oracle but those that are compatible, as `code verdict day`. */
function verdicts(agreements: DraftAgreement[], relations: DraftRelation[] = [], facts: DraftFact[] = []): string[] {
  return judgeAll(workspaceOf(workspace(agreements, relations, facts)))
    .filter((each) => each.verdict !== 'compatible')
    .map(({ code, verdict, found }) => `${code.replace('conflict/', '')} ${verdict} ${found === undefined ? '' : formatDay(found.act.day)}`);
}

const BETA_IS_ALPHA: DraftRelation = { of: 'Beta Products', to: 'Alpha Products', relation: 'a kind of' };
const BETA_IS_NOT_ALPHA: DraftRelation = { of: 'Beta Products', to: 'Alpha Products', relation: 'distinct from' };
const beta = { object: all('Beta Products') };

describe('a duty against an exclusivity', () => {
  const exclusive = clause('must', 'offer', onlyOn(all('Azure')));
  test('on another cloud, of a kind of the product, collides from the first day', () => {
    expect(verdicts(apart(exclusive, clause('must', 'offer', beta, on(all('Bedrock')))), [BETA_IS_ALPHA])).toEqual(['exclusivity conflict 2026-03-01']);
  });
  test('hangs on whether the product is of that kind where nobody has said', () => {
    expect(verdicts(apart(exclusive, clause('must', 'offer', beta, on(all('Bedrock')))))).toEqual(['exclusivity depends 2026-03-01']);
  });
  test('is kept where the products are distinct', () => {
    expect(verdicts(apart(exclusive, clause('must', 'offer', beta, on(all('Bedrock')))), [BETA_IS_NOT_ALPHA])).toEqual([]);
  });
  test('is kept on the exclusive cloud, and where no cloud is said', () => {
    expect(verdicts(together(exclusive, clause('must', 'offer', on(all('Azure'))), clause('must', 'offer')))).toEqual([]);
  });
  test('is kept where a cloud may be chosen and one of them is free', () => {
    expect(verdicts(together(exclusive, clause('must', 'offer', on(either('Azure', 'AWS'))), clause('must', 'offer', on(anyOf))))).toEqual([]);
  });
  test('collides where both clouds are owed', () => {
    expect(verdicts(together(exclusive, clause('must', 'offer', on(all('Azure', 'AWS')))))).toEqual(['exclusivity conflict 2026-03-01']);
  });
  test('that ends with an event collides until then', () => {
    expect(verdicts(apart(clause('must', 'offer', onlyOn(all('Azure')), { times: [at('until', 'Verification')] }), clause('must', 'offer', on(all('AWS')))))).toEqual(['exclusivity conflict 2026-03-01']);
  });
  test('that ended before the duty began does not', () => {
    const ended = clause('must', 'offer', onlyOn(all('Azure')), { times: [at('until', 'Verification')] });
    const later = clause('must', 'offer', on(all('AWS')), { times: [at('from', march(4))] });
    expect(verdicts(apart(ended, later), [], [{ type: 'occurred', event: 'Verification', on: march(4) }])).toEqual([]);
    expect(verdicts(apart(ended, later), [], [{ type: 'occurred', event: 'Verification', on: march(5) }])).toEqual(['exclusivity conflict 2026-03-04']);
  });
  test('that begins with an event depends on it', () => {
    expect(verdicts(apart(clause('must', 'offer', onlyOn(all('Azure')), { times: [at('from', 'Verification')] }), clause('must', 'offer', on(all('AWS')))))).toEqual(['exclusivity depends 2026-03-05']);
  });
  test('collides where both begin with the same event', () => {
    const times = [at('from', 'Verification')];
    expect(verdicts(apart(clause('must', 'offer', onlyOn(all('Azure')), { times }), clause('must', 'offer', on(all('AWS')), { times })))).toEqual(['exclusivity conflict 2026-03-05']);
  });
  test('never collides where one ends with the event that begins the other', () => {
    const until = clause('must', 'offer', onlyOn(all('Azure')), { times: [at('until', 'Verification')] });
    expect(verdicts(apart(until, clause('must', 'offer', on(all('AWS')), { times: [at('from', 'Verification')] })))).toEqual([]);
  });
  test('is spared by a carve-out that covers it whole, and not by one that covers some of it', () => {
    const carved = clause('must', 'offer', onlyOn(all('Azure')), except({ customer: all('Defence Customers') }));
    expect(verdicts(apart(carved, clause('must', 'offer', on(all('AWS')), to(all('Defence Customers')))))).toEqual([]);
    expect(verdicts(apart(carved, clause('must', 'offer', on(all('AWS')))))).toEqual(['exclusivity conflict 2026-03-01']);
    const other: DraftRelation = { of: 'Defence Customers', to: 'Public Customers', relation: 'distinct from' };
    expect(verdicts(apart(carved, clause('must', 'offer', on(all('AWS')), to(all('Public Customers')))), [other])).toEqual(['exclusivity conflict 2026-03-01']);
  });
});

describe('liberties', () => {
  test('a multi-cloud clause against an exclusivity in one agreement is a conflict', () => {
    expect(verdicts(together(clause('must', 'offer', onlyOn(all('Azure'))), clause('may', 'offer', on(anyOf))))).toEqual(['exclusivity conflict 2026-03-01']);
  });
  test('one agreement’s liberty is not compared with another’s promise', () => {
    expect(verdicts(apart(clause('must', 'offer', onlyOn(all('Azure'))), clause('may', 'offer', on(anyOf))))).toEqual([]);
  });
  test('everything but a kind leaves that kind alone', () => {
    expect(verdicts(together(clause('must', 'offer', onlyOn(all('Azure'))), clause('may', 'offer', { object: all('Non-Alpha Products') }, on(anyOf))))).toEqual([]);
  });
  test('a liberty to offer meets a ban on launching; a duty to offer does not', () => {
    expect(verdicts(together(clause('may', 'offer'), clause('must not', 'launch')))).toEqual(['permission-prohibition conflict 2026-03-01']);
    expect(verdicts(together(clause('must', 'offer'), clause('must not', 'launch')))).toEqual([]);
    expect(verdicts(together(clause('must', 'launch'), clause('must not', 'offer')))).toEqual(['obligation-prohibition conflict 2026-03-05']);
  });
  test('an `only` in a liberty forbids elsewhere', () => {
    expect(verdicts(together(clause('may', 'offer', onlyTo(all('Public Customers'))), clause('must', 'offer')))).toEqual(['exclusivity conflict 2026-03-01']);
  });
});

describe('time', () => {
  test('an act of event is kept while one day remains from the as-of date', () => {
    const due = clause('must', 'deliver', { times: [at('from', march(1)), at('by', march(10))] });
    expect(verdicts(together(due, clause('must not', 'deliver', { times: [at('from', march(6))] })))).toEqual([]);
    expect(verdicts(together(due, clause('must not', 'deliver', { times: [at('from', march(5))] })))).toEqual(['obligation-prohibition conflict 2026-03-05']);
    expect(verdicts(together(due, clause('must not', 'deliver', { times: [at('before', march(10))] })))).toEqual([]);
  });
  test('an act of state is lost on a single day', () => {
    expect(verdicts(together(clause('must', 'offer'), clause('must not', 'offer', { times: [at('from', march(9)), at('through', march(9))] }))))
      .toEqual(['obligation-prohibition conflict 2026-03-09']);
    expect(verdicts(together(clause('must', 'offer', { times: [at('before', march(9))] }), clause('must not', 'offer', { times: [at('after', march(8))] })))).toEqual([]);
  });
  test('the end of an agreement releases what is not yet due', () => {
    expect(verdicts(together(clause('must', 'deliver', { times: [at('by', march(10))] }), clause('must not', 'deliver', { times: [at('before', march(8))] })))).toEqual([]);
  });
});

describe('conditions', () => {
  test('what `unless` names is taken not to happen, and what `if` names too', () => {
    const duty = clause('must', 'offer');
    expect(verdicts(together(duty, clause('must not', 'offer', { condition: { word: 'unless', join: 'and', atoms: [event('Verification')] } })))).toEqual(['obligation-prohibition conflict 2026-03-01']);
    expect(verdicts(together(duty, clause('must not', 'offer', { condition: { word: 'if', join: 'and', atoms: [event('Verification')] } })))).toEqual(['obligation-prohibition depends 2026-03-05']);
    expect(verdicts(together(duty, clause('must not', 'offer', { condition: { word: 'while', join: 'and', atoms: [election('Fabrikam')] } })))).toEqual(['obligation-prohibition conflict 2026-03-01']);
  });
  test('what the bearer elects is its choice', () => {
    const forbidden = clause('must not', 'offer', { condition: { word: 'if', join: 'and', atoms: [election('Contoso')] } });
    expect(verdicts(together(clause('must', 'offer'), forbidden))).toEqual([]);
    expect(verdicts(together(clause('must', 'offer'), { ...forbidden, condition: { word: 'if', join: 'and', atoms: [election('Fabrikam')] } }))).toEqual(['obligation-prohibition depends 2026-03-01']);
  });
  test('opposite conditions never meet', () => {
    const atoms = [election('Fabrikam')];
    expect(verdicts(together(
      clause('must', 'offer', { condition: { word: 'if', join: 'and', atoms } }),
      clause('must not', 'offer', { condition: { word: 'unless', join: 'and', atoms } }),
    ))).toEqual([]);
  });
  test('a condition that both share is assumed', () => {
    const condition = { word: 'if', join: 'and', atoms: [election('Fabrikam')] } as const;
    expect(verdicts(together(clause('must', 'offer', { condition }), clause('must not', 'offer', { condition })))).toEqual(['obligation-prohibition conflict 2026-03-01']);
  });
});

describe('what is not compared', () => {
  test('a clause that yields to the other', () => {
    expect(verdicts(together(clause('must', 'offer'), clause('must not', 'offer', { subjectTo: 1 })))).toEqual([]);
    expect(verdicts(together(clause('must', 'offer', { notwithstanding: 2 }), clause('must not', 'offer')))).toEqual([]);
    expect(verdicts(together(clause('must', 'offer', { notwithstanding: 1 }), clause('must not', 'offer')))).toEqual(['obligation-prohibition conflict 2026-03-01']);
  });
  test('another party’s promise', () => {
    expect(verdicts(together(clause('must', 'offer'), clause('must not', 'offer', { bearer: 1 })))).toEqual([]);
  });
});

test('hosting and offering are different acts, joined by an open question on a cloud', () => {
  expect(verdicts(together(clause('must', 'host', on(all('Azure'))), clause('must not', 'distribute', on(all('Azure')))))).toEqual(['obligation-prohibition depends 2026-03-01']);
  expect(verdicts(together(clause('must', 'distribute', on(all('Azure'))), clause('must not', 'host', on(all('Azure')))))).toEqual(['obligation-prohibition depends 2026-03-01']);
  expect(verdicts(together(clause('must', 'host'), clause('must not', 'distribute')))).toEqual([]);
});

test('a whole may involve the part that it is built on', () => {
  expect(verdicts(together(clause('must', 'offer'), clause('must not', 'offer', beta)), [{ of: 'Alpha Products', to: 'Beta Products', relation: 'built on' }, BETA_IS_NOT_ALPHA]))
    .toEqual(['obligation-prohibition depends 2026-03-01']);
});
