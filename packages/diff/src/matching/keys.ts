import type { ComparedVersion, Span, UnitType } from '@dealwright/model';
import type { Correspondence } from '../things/correspondence.ts';
import type { Part } from './part.ts';
import { plainWords } from './part.ts';
import type { Key } from './pairs.ts';

/** What is itself by what it declares, and not by how it is worded. */
export const IDENTIFIED: ReadonlySet<UnitType> = new Set(['header', 'declaration']);

/** What identifies a unit whatever it says: a declaration by what it declares, a header by its instrument. */
export function identifying(base: ComparedVersion, revision: ComparedVersion, things: Correspondence): Key {
  const declared = new Map<Span, string>();
  for (const [version, ids] of [[base, things.base], [revision, things.revision]] as const) {
    for (const { things: own } of version.files) for (const { id, span } of own) if (span) declared.set(span, ids.get(id) ?? id);
  }
  const keys: { readonly [T in UnitType]?: Key } = {
    header: ({ home }) => `header ${home}`,
    use: ({ unit }) => unit.id,
    declaration: ({ unit }) => declared.get(unit.span),
  };
  return (part) => keys[part.unit.type]?.(part);
}

/** What speaks for two being one another where their content agrees. */
interface Hint { readonly key: Key; readonly type: UnitType; readonly least: number }

/** Headings before numbers: after an insertion numbers lie. */
export const HINTS: readonly Hint[] = [
  { type: 'section', key: ({ home, unit }) => `${home} ${unit.heading ?? ''}`, least: 0 },
  { type: 'section', key: ({ home, unit }) => `${home} ${unit.number ?? ''}`, least: 0.4 },
  { type: 'scenario', key: ({ unit }) => unit.id, least: 0 },
  { type: 'fact', key: ({ unit }) => unit.id, least: 0 },
  { type: 'instruction', key: ({ home, unit }) => `${home} ${unit.title}`, least: 0.2 },
  { type: 'clause', key: ({ home, unit }) => (unit.heading ? `${home} ${unit.heading}` : undefined), least: 0.3 },
  { type: 'clause', key: ({ home, unit }) => `${home} ${unit.id}`, least: 0.6 },
];

/** Equal words within one instrument; with the number where that must tell equal ones apart. */
export const EQUAL = {
  here: (part: Part): string => `${part.home}\n${plainWords(part)}`,
  anywhere: plainWords,
  numbered: (part: Part): string => `${part.home}\n${part.unit.number ?? ''}\n${plainWords(part)}`,
} as const satisfies Readonly<Record<string, Key>>;
