import { expect, test } from 'vitest';
import { RULES } from '@dealwright/analysis';
import type { Finding } from '@dealwright/model';
import { compareFixture } from '../src/index.ts';
import { VERDICTS } from './verdicts.ts';
import { VERDICTS_OF_FACTS } from './verdicts-of-facts.ts';

/** What the examples of the rules do not show: the other things that a rule can say. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'reference/clause': [
    'use "example.deal".\nclause 1 "Price"\n  Buyer must pay Supplier USD 2 million subject to clause 27.3.',
    'use "example.deal".\nclause 1 "Price"\n  (a) Buyer must pay Supplier USD 2 million subject to clause 2(b).\nclause 2 "Audit"\n  (a) Buyer may audit Revenue once each year.',
  ],
  'reference/use-cycle': ['use "main.deal".'],
  'reference/use-missing': ['use "../../elsewhere.deal".'],
  'priority/cycle': ['use "example.deal".\nclause 1 "A"\n  Buyer must pay Supplier USD 2 million subject to clause 1.', 'use "example.deal".\nclause 1 "A"\n  Buyer must pay Supplier USD 2 million subject to clause 2.\nclause 2 "B"\n  Buyer may audit Revenue once each year subject to clause 3.\nclause 3 "C"\n  Supplier may audit Revenue once each year subject to clause 1.'],
  'acceptance/unused': ['use "example.deal".\nclause 1 "Price"\n  // accepted open/nite: finance answers by Friday\n  Buyer must pay Supplier USD 2 million.'],
  'reference/agreement': ['use "example.deal".\nagreement "Order Form" ("OF") between Buyer and Supplier dated 2026-01-01 under MSA.\nclause 1 "Audit"\n  Buyer may audit Revenue once each year.'],
  'number/sequence': [
    'use "example.deal".\nsection 2 "Money".\nclause 3.1 "Price"\n  Buyer must pay Supplier USD 2 million.',
    'use "example.deal".\nsection 2 "Money".\nclause 2.1 "Price"\n  Buyer must pay Supplier USD 2 million.\nsection 1 "Rights".\nclause 1.1 "Audit"\n  Buyer may audit Revenue once each year.'],
};

test('every message, to be read aloud', async () => {
  const page = [...RULES].map(([code, rule]) => {
    const findings = [...rule.invalid, ...(MORE[code] ?? []), ...(VERDICTS[code] ?? []), ...(VERDICTS_OF_FACTS[code] ?? [])].flatMap((text) => compareFixture(text).findings.filter((finding) => finding.code === code));
    const said = new Set(findings.map(spoken));
    return [`## ${code}`, '', `${rule.title}.`, '', ...[...said].flatMap((text) => [text, ''])].join('\n');
  });
  await expect(`# What Dealwright says\n\n${page.join('\n')}`).toMatchFileSnapshot('golden/messages.md');
});

function spoken({ severity, message, related, fixes }: Finding): string {
  return [`- **${severity}**: ${message}`, ...related.map((one) => `  - → ${one.message}`), ...fixes.map((fix) => `  - 💡 ${fix.title}`)].join('\n');
}
