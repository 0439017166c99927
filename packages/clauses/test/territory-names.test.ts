import { expect, test } from 'vitest';
import { sayTerritory } from '../src/index.ts';

test('a territory is named with the article that belongs to it', () => {
  expect(['European Union', 'Germany', 'United States', 'United States of America', 'United Kingdom', 'Netherlands', 'Middle East', 'Cayman Islands', 'Central America', 'The Americas', 'Czech Republic', 'Latin America'].map(sayTerritory))
    .toEqual(['the European Union', 'Germany', 'the United States', 'the United States of America', 'the United Kingdom', 'the Netherlands', 'the Middle East', 'the Cayman Islands', 'Central America', 'The Americas', 'the Czech Republic', 'Latin America']);
});
