import { dayOf, parseDay } from '@dealwright/model';
import type { Day, Settings, Severity } from '@dealwright/model';
import type { ClientSettings } from '@dealwright/protocol';
import type { Paper } from '@dealwright/render/word';

/** The settings of the person as the server uses them. */
export interface ServerSettings {
  readonly analysis: Settings;
  /** The column after which the formatter breaks a sentence. */
  readonly width: number;
  /** Whether lenses stand above the clauses. */
  readonly lenses: boolean;
  readonly word: WordSettings;
}

/** What a file for Word is printed on, and whose name stands at its tracked changes. */
export interface WordSettings {
  readonly author: string;
  readonly paper: Paper;
}

const LEVELS: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** Reads what the client holds under `deal`. Anything malformed counts as left out. */
export function readSettings(client: unknown, today: Day): ServerSettings {
  const { asOf, severity, includeDrafts, codeLens, format, word } = isObject(client) ? (client as ClientSettings) : {};
  const levels = isObject(severity) ? Object.entries(severity).filter((entry): entry is [string, Severity | 'off'] => LEVELS.has(entry[1])) : [];
  const width = isObject(format) && typeof format.width === 'number' && Number.isFinite(format.width) ? format.width : 100;
  return {
    analysis: {
      asOf: (typeof asOf === 'string' ? parseDay(asOf.trim()) : undefined) ?? today,
      severity: Object.fromEntries(levels),
      includeDrafts: includeDrafts === true,
    },
    width: Math.min(400, Math.max(40, Math.round(width))),
    lenses: !isObject(codeLens) || codeLens.enabled !== false,
    word: readWord(isObject(word) ? word : {}),
  };
}

function readWord({ author, paper }: Readonly<Record<string, unknown>>): WordSettings {
  const name = typeof author === 'string' ? author.trim() : '';
  return { author: name === '' ? 'Dealwright' : name, paper: paper === 'Letter' ? 'Letter' : 'A4' };
}

/** The day it is where the server runs. The one place that reads the clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
