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
