import { applyFix, findingsOf, readFixture } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { WORDS, checkFix } from './words.ts';

describe('quick fixes', () => {
  const both = `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`;
  test('carve it out', () => {
    checkFix(both, 'Carve it out', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers, except on Bedrock.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });
  test('let the later promise give way', () => {
    checkFix(both, 'Let clause 3.1 of AWSOAI give way', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock subject to clause 2.1 of MSOAI.
`);
  });
  test('let the reservation give way', () => {
    checkFix(both, 'Let clause 2.1 of MSOAI give way', `
//- /msft.deal
use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "APIs"
  OpenAI must offer API Products only on Azure until AGI Verification except to US National Security Customers, subject to clause 3.1 of AWSOAI.
//- /aws.deal
use "words.deal".
agreement "AWS Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-27.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });
});

describe('a carve-out spares no more than what collides', () => {
  test.each([
    ['of what is reserved', 'OpenAI must host Frontier only on Azure.', 'OpenAI must host Frontier on Azure and AWS.', 'except on AWS'],
    ['a part of what is reserved', 'OpenAI must host Frontier only on AWS.', 'OpenAI must host Frontier on Bedrock, Azure and "Google Cloud".', 'except on Azure and Google Cloud'],
    ['of what is forbidden', 'OpenAI must not host Frontier on AWS.', 'OpenAI must host Frontier on Azure and Bedrock.', 'except on Bedrock'],
    ['the whole of a forbidden part', 'OpenAI must not host Frontier on Bedrock or "Google Cloud".', 'OpenAI must host Frontier on Azure and AWS.', 'except on AWS'],
    ['buyers', 'OpenAI must sell Frontier only to Microsoft.', 'OpenAI must sell Frontier to Microsoft and Amazon.', 'except to Amazon'],
    ['all of it', 'OpenAI must not host Frontier.', 'OpenAI must host Frontier on Azure and AWS.', 'except on Azure and AWS'],
  ])('%s', (_, one, other, carveOut) => {
    const { files } = readFixture(`${WORDS}//- /deal.deal\nuse "words.deal".\nagreement "Deal" ("Deal") between Microsoft, OpenAI and Amazon dated 2026-01-01.\nclause 1 "A" ${one}\nclause 2 "B" ${other}\n`);
    const [found, ...more] = findingsOf({ files, marks: [] }).filter(({ code }) => code.startsWith('conflict/'));
    expect(more).toEqual([]);
    const fix = found!.fixes.find(({ preferred }) => preferred)!;
    expect(fix.title).toBe(`Carve it out of clause 1: \`${carveOut}\``);
    expect(findingsOf({ files: applyFix(files, fix), marks: [] }).filter(({ code }) => /^(?:conflict|syntax)/.test(code)).map(({ message }) => message)).toEqual([]);
  });
});

describe('every fix removes its finding and adds none', () => {
  test.each([
    ['where to buy', 'clause 1 "Source" Microsoft must purchase OpenAI Products only from Amazon.', 'clause 2 "Other" Microsoft must purchase OpenAI Products from OpenAI.'],
    ['whom to assign to', 'clause 1 "No assignment" Neither party may assign this agreement without consent of the other party except to affiliates.', 'clause 2 "Assignment" OpenAI may assign this agreement to Amazon.'],
    ['a licence that excludes others', 'clause 1 "Licence" OpenAI grants Microsoft an exclusive licence to Models until 2026-04-27.', 'clause 2 "Other licence" OpenAI grants Amazon a licence to Models.'],
    ['a sole right', 'clause 1 "Sole" Microsoft has the sole right to market OpenAI Products.', 'clause 2 "Marketing" OpenAI must market OpenAI Products in Japan.'],
    ['with a condition', 'clause 1 "Exclusivity" OpenAI must offer API Products only on Azure unless Microsoft cannot support API Products.', 'clause 2 "Bedrock" OpenAI must offer API Products on Bedrock if IPO.'],
    ['on several clouds', 'clause 1 "Exclusivity" OpenAI must offer API Products only on Azure.', 'clause 2 "Clouds" OpenAI must offer Stateless APIs on Bedrock and "Google Cloud" to Government Customers.'],
    ['what hosting is', 'clause 1 "Hosting" OpenAI must host Frontier on Azure.', 'clause 2 "Distribution" OpenAI must distribute Frontier only on AWS.'],
  ])('%s', (_, one, other) => {
    const { files } = readFixture(`${WORDS}//- /deal.deal\nuse "words.deal".\nasset "Models".\nagreement "Deal" ("Deal") between Microsoft, OpenAI and Amazon dated 2026-01-01.\n${one}\n${other}\n`);
    const found = findingsOf({ files, marks: [] }).filter(({ code }) => code.startsWith('conflict/'));
    expect(found.length).toBe(1);
    for (const fix of found.flatMap(({ fixes }) => fixes)) {
      expect(findingsOf({ files: applyFix(files, fix), marks: [] }).filter(({ code }) => /^(?:conflict|syntax|reference|term.undefined)/.test(code)).map(({ message }) => message), fix.title).toEqual([]);
    }
  });
});
