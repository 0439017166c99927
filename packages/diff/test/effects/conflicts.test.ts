import { trimmed, versionOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const WORDS = `
party Microsoft. party OpenAI. party Amazon.
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
product "API Products".
product "Stateless APIs".
product "Frontier", distinct from API Products.
`;

const AWS = `
agreement "Amazon Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-01.
clause 7 "Launch"
  OpenAI must offer API Products on AWS.
clause 8 "Frontier"
  OpenAI must offer Frontier on AWS.
`;

function version(clauses: string, aws = AWS) {
  return versionOf([
    { path: '/words.deal', text: WORDS },
    { path: '/msoai.deal', text: `use "words.deal".\nagreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.\n${trimmed(clauses)}\n` },
    { path: '/awsoai.deal', text: `use "words.deal".\n${aws}` },
  ]);
}

/** Which conflicts come and go, by code, verdict and clauses. */
function effects(base: ReturnType<typeof version>, revision: ReturnType<typeof version>) {
  const { appeared, disappeared } = compare(base, revision);
  const say = ({ code, verdict, clauses }: (typeof appeared)[number]): string => `${code} ${verdict}: ${clauses.join(', ')}`;
  return { appeared: appeared.map(say), disappeared: disappeared.map(say) };
}

const EXCLUSIVE = 'clause 2 "API"\n  OpenAI must offer API Products only on Azure.';
const FREE = 'clause 2 "API"\n  OpenAI may offer API Products on any cloud.';

test('a conflict disappears with the words that made it, and appears with them', () => {
  const collision = 'conflict/exclusivity conflict: AWSOAI/7, MSOAI/2';
  expect(effects(version(EXCLUSIVE), version(FREE))).toEqual({ appeared: [], disappeared: [collision] });
  expect(effects(version(FREE), version(EXCLUSIVE))).toEqual({ appeared: [collision], disappeared: [] });
});

test('an agreement that stays the same keeps its conflicts', () => {
  expect(effects(version(EXCLUSIVE), version(EXCLUSIVE))).toEqual({ appeared: [], disappeared: [] });
});

test('a renumbered clause keeps its conflict', () => {
  const inserted = `clause 2 "Report"\n  OpenAI must support Frontier.\n${EXCLUSIVE.replace('clause 2', 'clause 3')}`;
  expect(effects(version(EXCLUSIVE), version(inserted))).toEqual({ appeared: [], disappeared: [] });
});

test('a second conflict of one clause appears beside the first', () => {
  const both = 'clause 2 "API"\n  OpenAI must offer API Products only on Azure.\n  OpenAI must offer Frontier only on Azure.';
  expect(effects(version(EXCLUSIVE), version(both))).toEqual({ appeared: ['conflict/exclusivity conflict: AWSOAI/8, MSOAI/2'], disappeared: [] });
});

test('a conflict that becomes an open question is another', () => {
  const doubtful = EXCLUSIVE.replace('API Products', 'Stateless APIs');
  expect(effects(version(EXCLUSIVE), version(doubtful))).toEqual({
    appeared: ['conflict/exclusivity depends: AWSOAI/7, MSOAI/2', 'conflict/exclusivity depends: AWSOAI/8, MSOAI/2'],
    disappeared: ['conflict/exclusivity conflict: AWSOAI/7, MSOAI/2'],
  });
});

test('an open question on which one more clause comes to hang appears, and the one before does not disappear', () => {
  const one = 'clause 2 "API"\n  OpenAI must offer Stateless APIs only on Azure.';
  const more = `${AWS}clause 9 "More"\n  OpenAI must sell Frontier on AWS.\n`;
  expect(effects(version(one), version(one, more))).toEqual({ appeared: ['conflict/exclusivity depends: AWSOAI/8, MSOAI/2, AWSOAI/9'], disappeared: [] });
  expect(effects(version(one, more), version(one))).toEqual({ appeared: [], disappeared: ['conflict/exclusivity depends: AWSOAI/8, MSOAI/2, AWSOAI/9'] });
});

test('a conflict is told of the change that touches its clauses', () => {
  const { changes } = compare(version(EXCLUSIVE), version(FREE));
  expect(changes.flatMap(({ reaches }) => reaches.map(({ version: which, unit, because }) => ({ which, unit: unit.id, because })))).toEqual([
    { which: 'base', unit: 'AWSOAI/7', because: 'It no longer collides with this.' },
  ]);
});

test('the other way round what appeared disappears', () => {
  const versions = [EXCLUSIVE, FREE, EXCLUSIVE.replace('API Products', 'Stateless APIs'), `${EXCLUSIVE}\n  OpenAI must offer Frontier only on Azure.`, EXCLUSIVE.replace('clause 2', 'clause 5'), 'clause 9 "Other"\n  OpenAI must support Frontier.'].map((clauses) => version(clauses));
  for (const base of versions) {
    for (const revision of versions) {
      const [there, back] = [effects(base, revision), effects(revision, base)];
      expect({ appeared: back.disappeared.toSorted(), disappeared: back.appeared.toSorted() }).toEqual({ appeared: there.appeared.toSorted(), disappeared: there.disappeared.toSorted() });
    }
  }
});
