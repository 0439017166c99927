import { test } from 'vitest';
import { parseDay } from '@dealwright/model';
import { check } from './words.ts';

test('carve-outs one by one are read as one of all of them, however many', () => {
  check(`
//- /deals.deal
use "words.deal".
customer "Banks".
customer "Clinics".
customer "Farms".
customer "Mines".
customer "Schools".
//        ^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Schools are not stated to be, or not to be, Banks. If they are not, clause 3 of Sales breaches clause 2 from 1 January 2026.
//        ^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Schools are not stated to be, or not to be, Clinics. If they are not, clause 3 of Sales breaches clause 2 from 1 January 2026.
//        ^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Schools are not stated to be, or not to be, Farms. If they are not, clause 3 of Sales breaches clause 2 from 1 January 2026.
//        ^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Schools are not stated to be, or not to be, Government Customers. If they are not, clause 3 of Sales breaches clause 2 from 1 January 2026.
//        ^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: Schools are not stated to be, or not to be, Mines. If they are not, clause 3 of Sales breaches clause 2 from 1 January 2026.
agreement "Sales" ("Sales") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Mines"
  OpenAI must offer Frontier to Mines.
clause 2 "Nobody but"
  OpenAI must not offer Frontier except to Banks, except to Clinics, except to Farms, except to Government Customers, except to Mines.
clause 3 "Schools"
  OpenAI must offer Frontier to Schools.
`, { asOf: parseDay('2026-01-01')! });
});

test('of many carve-outs that do not help, the first are named and the others counted', () => {
  check(`
//- /deals.deal
cloud "Alpha".
cloud "Beta".
cloud "Gamma".
cloud "Delta".
cloud "Epsilon".
cloud "Zeta".
cloud "Eta".
product "Widgets".
agreement "Sales" ("Sales") between Buyer and Seller dated 2026-01-01.
clause 1 "Everywhere but"
  Seller must not sell Widgets except on Alpha, except on Beta, except on Gamma, except on Delta, except on Epsilon, except on Zeta.
clause 2 "Eta"
  Seller must sell Widgets on Eta.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2026 Seller must sell Widgets on Eta (clause 2), but must not sell Widgets (clause 1). The carve-out “except on Alpha” does not help: Eta is not Alpha. The carve-out “except on Beta” does not help: Eta is not Beta. The carve-out “except on Gamma” does not help: Eta is not Gamma. The carve-out “except on Delta” does not help: Eta is not Delta. Nor do 2 more carve-outs. The drafter may mean clause 2 as an exception to clause 1: if so, say so.
`, { asOf: parseDay('2026-01-01')! });
});
