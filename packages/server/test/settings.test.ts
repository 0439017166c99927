import { describe, expect, test } from 'vitest';
import { parseDay } from '@dealwright/model';
import { readSettings } from '../src/settings.ts';

const today = parseDay('2026-03-01') ?? 0;

describe('settings', () => {
  test('say the day, the severities, the width', () => {
    const read = readSettings({ asOf: '2026-04-27', severity: { 'conflict/exclusivity': 'warning' }, includeDrafts: true, codeLens: { enabled: false }, format: { width: 80 }, word: { author: ' Ada Byron ', paper: 'Letter' } }, today);
    expect(read).toEqual({ analysis: { asOf: parseDay('2026-04-27'), severity: { 'conflict/exclusivity': 'warning' }, includeDrafts: true }, width: 80, lenses: false, word: { author: 'Ada Byron', paper: 'Letter' } });
  });

  const defaults = { analysis: { asOf: today, severity: {}, includeDrafts: false }, width: 100, lenses: true, word: { author: 'Dealwright', paper: 'A4' } };
  test.each([
    [undefined], [null], ['x'], [[]],
    [{ asOf: '' }], [{ asOf: '2026-02-30' }], [{ asOf: 5 }],
    [{ severity: { 'conflict/exclusivity': 'loud' } }], [{ severity: 'off' }],
    [{ format: { width: 'wide' } }], [{ includeDrafts: 'yes' }],
    [{ word: 'Letter' }], [{ word: { author: 5, paper: 'A3' } }],
    [{ codeLens: 'off' }], [{ codeLens: { enabled: 0 } }],
  ])('%j counts as nothing set', (client) => {
    expect(readSettings(client, today)).toEqual(defaults);
  });

  test('a width is kept within reason', () => {
    expect(readSettings({ format: { width: 3 } }, today).width).toBe(40);
    expect(readSettings({ format: { width: 9000 } }, today).width).toBe(400);
  });
});
