import { check as checkAll, checkFix as checkFixAll } from '@dealwright/testkit';

/** The words that all cases here share. */
export const WORDS = `//- /words.deal
party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
cloud "Bedrock", part of AWS.
cloud "Google Cloud".
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "First-Party Products", a kind of OpenAI Products.
product "Frontier", a kind of First-Party Products, distinct from API Products.
customer "Government Customers".
customer "US National Security Customers", a kind of Government Customers.
event "AGI Verification", judged by Microsoft.
event "IPO", judged by OpenAI.
`;

/** As the testkit's, with the shared words before. */
export function check(fixture: string, settings?: Parameters<typeof checkAll>[1]): void {
  checkAll(WORDS + fixture.trimStart(), settings);
}

export function checkFix(before: string, title: string, after: string): void {
  checkFixAll(WORDS + before.trimStart(), title, WORDS + after.trimStart());
}
