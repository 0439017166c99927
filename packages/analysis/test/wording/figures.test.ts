import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/wording/dates.ts';
import { figuresIn, isSameFigure, sayFigure } from '../../src/wording/figures.ts';

test.each([
  ['within thirty (30) days', ['thirty (30) days → days 30']],
  ['for a period of 12 months, or one year', ['12 months → months 12', 'one year → months 12']],
  ['a two-year term of 8 quarters', ['two-year → months 24', '8 quarters → months 24']],
  ['10 business days or ten (10) Business Days', ['10 business days → business days 10', 'ten (10) Business Days → business days 10']],
  ['two weeks, 30 (thirty) days', ['two weeks → days 14', '30 (thirty) days → days 30']],
  ['twenty percent (20%) of it, 2.5 per cent', ['twenty percent → 20%', '20% → 20%', '2.5 per cent → 2.5%']],
  ['five (5) percent', ['five (5) percent → 5%']],
  ['USD 5 million, US$5,000,000.00, EUR1.5 Billion', ['USD 5 million → USD 5000000', 'US$5,000,000.00 → USD 5000000', 'EUR1.5 Billion → EUR 1500000000']],
  ['five million U.S. dollars, $20, 300 euros', ['five million U.S. dollars → $ 5000000', '$20 → $ 20', '300 euros → EUR 300']],
  ['on 28 October 2025, October 28, 2025 and 2025-10-28', ['28 October 2025 → 2025-10-28', 'October 28, 2025 → 2025-10-28', '2025-10-28 → 2025-10-28']],
  ['ISO 27001, clause 4.2, the second year, year 1, a month, Model 5', []],
  ['a daily rate of 1.5', []],
])('%s', (text, expected) => {
  expect(figuresIn(text).map((figure) => `${figure.text} → ${figure.key}`)).toEqual(expected);
});

describe('figures', () => {
  test('in a currency that the sign leaves open are the same where the numbers are', () => {
    const [open, dollars, euros] = figuresIn('$5,000 USD 5,000 EUR 5,000');
    expect([open && dollars && isSameFigure(open, dollars), open && euros && isSameFigure(euros, open), dollars && euros && isSameFigure(dollars, euros)]).toEqual([true, true, false]);
  });

  test('are said in plain words', () => {
    expect(figuresIn('24 months, 1 month, 10 business days, a fee of $1,000,000 or 5%, on 28 October 2025').map(sayFigure)).toEqual(['2 years', '1 month', '10 business days', '1 million', '5%', '2025-10-28']);
  });
});

test('dates that no year has are found, with or without a year', () => {
  expect(datesIn('on February 30, 2026, 29 February 2026, the 31st day of April, 31 June; 29 February; May 31; 2026-13-01; 29 February 2028').filter((date) => date.isImpossible).map((date) => date.text))
    .toEqual(['February 30, 2026', '29 February 2026', '31st day of April', '31 June', '2026-13-01']);
});
