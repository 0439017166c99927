import type { Span, Thing, ThingKind } from '@dealwright/model';
import { definitionAnchor } from './anchors.ts';
import type { Block, Run } from './document.ts';
import { firstName, stretchOf } from './source.ts';
import type { Source, Stretch } from './source.ts';
import { quoted, typeset } from './typography.ts';
import { plain, textOf, withoutEnd, wordsOf } from './words.ts';

/** What a name that has no meaning given stands for. */
const STANDS_FOR: Readonly<Record<ThingKind, string>> = {
  party: 'a party', cloud: 'a cloud', product: 'products', service: 'services', asset: 'assets', customer: 'customers', territory: 'a territory', purpose: 'a purpose',
  event: 'an event', term: 'a term that has no meaning yet', action: 'an act', period: 'a period', calendar: 'a calendar',
};

/** How what follows a name is said of it, by its first word. */
const SAID: readonly (readonly [form: RegExp, verb: string])[] = [
  [/^when\b/, 'occurs'],
  [/^(?:from|until|through|before|after|for)\b/, 'runs'],
  [/^(?:closed|except)\b/, 'is a calendar'],
];

/** `“API Products” means products that give programmatic access; a kind of OpenAI Products.` */
export function definitionBlock(thing: Thing & { readonly span: Span }, source: Source): Block {
  const { names, lead, meaning, rest } = partsOf(thing, source);
  const runs = [...names, ...said(thing, lead, meaning, rest)];
  return { kind: 'definition', level: 0, runs: joined(textOf(runs).endsWith('.') ? runs : [...runs, { text: '.' }]), source: thing.span, anchor: definitionAnchor(thing.name) };
}

interface Parts {
  /** `“API Products” (also “APIs”)`. */
  readonly names: readonly Run[];
  /** The long name of a party that is called by a short one. */
  readonly lead: readonly Run[];
  readonly meaning?: string;
  /** Everything else that the declaration says. */
  readonly rest: readonly Run[];
}

function said({ kind, group }: Thing, lead: readonly Run[], meaning: string | undefined, rest: readonly Run[]): readonly Run[] {
  const verb = SAID.find(([form]) => form.test(textOf(rest)))?.[1] ?? 'is';
  const means = lead.length > 0 ? [{ text: ' means ' }, ...lead] : meaning === undefined ? [] : [{ text: kind === 'event' ? ' means the following: ' : ' means ' }, ...plain(meaning)];
  if (means.length > 0) return rest.length === 0 ? means : [...means, { text: '; ' }, ...rest];
  if (rest.length > 0) return [{ text: ` ${verb} ` }, ...rest];
  return [{ text: ` stands for ${kind === 'party' && group ? 'a group of parties' : STANDS_FOR[kind]}` }];
}

function partsOf(thing: Thing & { readonly span: Span }, source: Source): Parts {
  const whole = stretchOf(thing.span);
  const { text } = source;
  const kindEnd = whole.start + (/^(?:party\s+group|[a-z]+)\s+/.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0);
  const named = nameEnd(source, kindEnd, whole.end);
  const forms = /^\s*\((?:[^()"]|"[^"\n]*")*\)/.exec(text.slice(named, whole.end))?.[0] ?? '';
  const slots = named + forms.length;
  const written = [...forms.matchAll(/"([^"\n]*)"/g)].map(([, form = '']) => form);
  const isParty = thing.kind === 'party' && written.length > 0;
  const [called = thing.name, ...others] = isParty ? written : [unquoted(text.slice(kindEnd, named)), ...written];
  return {
    names: [{ text: quoted(called), style: 'defined' }, ...(others.length === 0 ? [] : [{ text: ` (also ${others.map(quoted).join(', ')})` }])],
    lead: isParty ? plain(typeset(unquoted(text.slice(kindEnd, named)))) : [],
    ...(thing.meaning !== undefined && { meaning: typeset(thing.meaning).trim().replace(/\.$/, '') }),
    rest: restOf(thing, { start: slots, end: whole.end }, source),
  };
}

/** The end of the declared name, its closing quote included. */
function nameEnd(source: Source, start: number, end: number): number {
  const { text } = source;
  if (text[start] === '"' || text[start] === '“') return (/["”]/.exec(text.slice(start + 1, end))?.index ?? end - start - 2) + start + 2;
  const name = source.names[firstName(source, start)];
  return name?.start === start ? name.end : start + (/^[^\s,.(]*/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function restOf({ meaningSpan }: Thing, { start, end }: Stretch, source: Source): readonly Run[] {
  const meaning = meaningSpan && stretchOf(meaningSpan);
  if (!meaning || meaning.start < start) return trimmed(wordsOf(source, { start, end }));
  const before = source.text.slice(start, meaning.start).replace(/,?\s*\b(?:meaning|means)\s*["“]?$/, '');
  const [first, second] = [trimmed(wordsOf(source, { start, end: start + before.length })), trimmed(wordsOf(source, { start: Math.min(meaning.end + 1, end), end }))];
  return first.length > 0 && second.length > 0 ? [...first, { text: ', ' }, ...second] : [...first, ...second];
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = withoutEnd(runs, /[\s,;.]+$/);
  if (first === undefined || first.style !== undefined) return first === undefined ? [] : [first, ...others];
  const text = first.text.replace(/^[\s,]+/, '');
  return text === '' ? others : [{ ...first, text }, ...others];
}

function unquoted(text: string): string {
  return text.trim().replace(/^["“]/, '').replace(/["”]$/, '');
}

/** Neighbours without a style are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.style === undefined && run.style === undefined) out[out.length - 1] = { text: last.text + run.text };
    else out.push(run);
  }
  return out;
}
