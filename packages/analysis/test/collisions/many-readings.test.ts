import { check } from '@dealwright/testkit';
import { test } from 'vitest';

test('a chain of products built on one another, and an event, leave many readings, in each of which an exception bars the way', () => check(`
//- /words.deal
party Contoso.
party Fabrikam.
party Northwind.
cloud Azure.
cloud AWS.
product "Alpha Products".
product "Beta Products", built on Alpha Products.
product "Gamma Products", built on Alpha Products, built on Beta Products.
customer "Public Customers".
customer "Defence Customers".
event "Milestone", judged by Fabrikam.
//- /alpha.deal
use "words.deal".
agreement "The Alpha Agreement" ("Alpha") between Contoso and Fabrikam dated 2026-03-01.
clause 1 "Distribution"
  Contoso must not distribute Gamma Products on Azure to Defence Customers
    except for all Beta Products to Public Customers in Japan.
//- /beta.deal
use "words.deal".
agreement "The Beta Agreement" ("Beta") between Contoso and Northwind dated 2026-03-01.
clause 1 "Hosting"
  Contoso must host any Alpha Product to Public Customers from Milestone.
`, { asOf: 20_515 }));
