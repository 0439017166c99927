import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), 'utf8'));

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
}
const configuration = read('language-configuration.json') as Configuration;
const words = (line: string): readonly string[] => line.match(new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`)) ?? [];

describe('a word of the language', () => {
  test.each([
    ['offer API Products only on Azure', ['offer', 'API Products', 'only', 'on', 'Azure']],
    ['to US National Security Customers.', ['to', 'US National Security Customers']],
    ['Johnson & Johnson and AT&T', ['Johnson & Johnson', 'and', 'AT&T']],
    ['Amazon.com pays USD 5 on 2026-03-01.', ['Amazon.com', 'pays', 'USD', '5', 'on', '2026-03-01']],
    ['clause 4.10 and 2A', ['clause', '4.10', 'and', '2A']],
    ['Non-API Products, GPT-5', ['Non-API Products', 'GPT-5']],
    ['licence to fine-tune 华为', ['licence', 'to', 'fine-tune', '华为']],
    ['"iPhone"', ['iPhone']],
  ])('%s', (line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  test('never matches nothing, which would hang an editor', () => {
    expect(words('  ,.()  ')).toEqual([]);
    expect(new RegExp(configuration.wordPattern.pattern, configuration.wordPattern.flags).test('')).toBe(false);
  });
});

describe('indentation', () => {
  const opens = (line: string): boolean => new RegExp(configuration.indentationRules.increaseIndentPattern).test(line);
  const closes = (line: string): boolean => new RegExp(configuration.indentationRules.decreaseIndentPattern).test(line);

  test.each(['clause 2.1 "API"', '  clause 2.1 “API”', 'scenario "early"', 'agreement "X" ("Y")', 'replace clause 2.1 with', 'insert after clause 2.3', '  text """'])('%s opens a block', (line) => {
    expect(opens(line)).toBe(true);
  });

  test.each(['  OpenAI must pay Microsoft.', 'section 2 "Cloud".', 'subject to clause 4.2.', 'party Microsoft.', 'use "a.deal".'])('%s opens none', (line) => {
    expect(opens(line)).toBe(false);
  });

  test.each(['section 2 "Cloud".', 'agreement "X"', '  clause 2.1 "API"'])('%s stands at the margin', (line) => {
    expect(closes(line)).toBe(true);
  });
});

describe('the manifest', () => {
  interface Manifest {
    readonly contributes: {
      readonly commands: readonly { readonly command: string; readonly category: string }[];
      readonly languages: readonly { readonly configuration: string }[];
    };
    readonly capabilities: Readonly<Record<string, { readonly supported: boolean }>>;
  }
  const manifest = read('package.json') as Manifest;

  test('works in Restricted Mode and on virtual file systems', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: { supported: true } });
  });

  test('every command stands under Deal', () => {
    expect(new Set(manifest.contributes.commands.map((one) => one.category))).toEqual(new Set(['Deal']));
  });

  test('the language has a configuration, without which VS Code does not activate it', () => {
    expect(manifest.contributes.languages.map((one) => one.configuration)).toEqual(['./language-configuration.json']);
  });
});
