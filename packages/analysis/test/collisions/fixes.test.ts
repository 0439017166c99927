import { describe, test } from 'vitest';
import { checkFix } from './words.ts';

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
