import type { Thing, ThingKind } from '@dealwright/model';
import type { CompletionItem, Position } from 'vscode-languageserver';
import { agreementAround, agreementsOf, clauseAt, spotAt } from '../deals.ts';
import type { Deals, Spot } from '../deals.ts';
import { fileName } from '../../uris.ts';
import { dates } from './dates.ts';
import { nameItem, phraseItem, snippetItem, valueItem } from './items.ts';
import type { Target } from './items.ts';
import { runsBefore } from './runs.ts';
import { slotAfter } from './slots.ts';
import type { Slot } from './slots.ts';
import { elementStarts, sentenceStarts } from './starts.ts';
import { before } from './words.ts';
import type { Before, Word } from './words.ts';

/** What a file can name, nearest first; all kinds where none is given. */
export type Visible = (uri: string, kinds?: readonly ThingKind[]) => readonly Thing[];

/**
 * What may come next at the cursor, by the words before it.
 *
 * @param asked false where the editor asks because of a space, and would disturb a person who only types
 */
export function completions(deals: Deals, uri: string, position: Position, visible: Visible, asked: boolean): CompletionItem[] {
  const spot = spotAt(deals, uri, position);
  const cut = spot && before(spot.document.getText(), spot.offset);
  if (!spot || !cut) return [];
  const target: Target = { range: { start: spot.document.positionAt(cut.start), end: endOf(spot, cut) }, quoted: cut.quoted };
  const whole = continued(spot, cut, visible, asked);
  const known = new Set(whole.map((item) => item.label));
  return [...whole, ...nextItems(spot, cut, target, visible, asked).filter((item) => !known.has(item.label))];
}

/** What may come after the words before the cursor, or after those before the word that is being typed. */
function nextItems(spot: Spot, cut: Before, target: Target, visible: Visible, asked: boolean): CompletionItem[] {
  const place = placeIn(cut.words);
  if (place.type === 'name') return [];
  if (place.type === 'start') return asked || cut.typed !== '' ? starts(spot, cut, target, visible) : [];
  const parties = visible(spot.file.uri, ['party']);
  const slot = slotAfter(place.words, (name) => parties.some((party) => party.name === name || party.forms.includes(name)));
  if (!asked && !slot.eager) return [];
  return items(spot, target, slot, place.words, visible);
}

/** Names of several words whose first words stand before the cursor; chosen, they replace all that is typed of them. */
function continued(spot: Spot, cut: Before, visible: Visible, asked: boolean): CompletionItem[] {
  const { document, file, offset } = spot;
  for (const run of runsBefore(cut, document.getText(), offset)) {
    const things = visible(file.uri, kindsAfter(run.words));
    const complete = (thing: Thing): boolean => namesOf(thing).some((name) => name.toLowerCase() === run.typed.trimEnd());
    const found = things.filter((thing) => !complete(thing)).flatMap((thing) => {
      const name = namesOf(thing).find((one) => one.toLowerCase().startsWith(run.typed));
      return name === undefined ? [] : [{ thing, name }];
    });
    if (found.length === 0) continue;
    // A name that is whole as it stands is mostly meant as it stands.
    const meant = visible(file.uri).some(complete);
    const target: Target = { range: { start: document.positionAt(run.start), end: document.positionAt(offset) }, quoted: false };
    return meant && !asked ? [] : found.map(({ thing, name }) => nameItem(target, thing, meant ? 6 : 0, name));
  }
  return [];
}

function namesOf(thing: Thing): readonly string[] {
  return [thing.name, ...thing.forms];
}

/** The kinds of which a name may stand after these words. */
function kindsAfter(words: readonly Word[]): readonly ThingKind[] {
  const place = placeIn(words);
  if (place.type === 'name') return [];
  return place.type === 'start' ? ['party'] : sameKind(place.words) ?? slotAfter(place.words).kinds;
}

/** A quotation that the editor closed by itself is replaced whole. */
function endOf({ document, offset }: Spot, { quoted }: Before): Position {
  return document.positionAt(quoted && /["”]/.test(document.getText().charAt(offset)) ? offset + 1 : offset);
}

type Place =
  /** Where an element or a sentence begins. */
  | { readonly type: 'start' }
  /** Where a name or a number is given, which only the person knows. */
  | { readonly type: 'name' }
  /** Inside a sentence, a declaration, a header. */
  | { readonly type: 'inside'; readonly words: readonly Word[] };

const NAMING = /^(?:party|cloud|channel|product|service|asset|customer|territory|purpose|event|term|action|period|calendar|agreement|amendment|scenario|section|schedule)$/;

/** Where in its element the cursor stands: the words since the last full stop, a head left out. */
function placeIn(all: readonly Word[]): Place {
  const stop = all.findLastIndex((word) => word.type === 'mark' && (word.text === '.' || word.text === ';'));
  let words = all.slice(stop + 1);
  if (words[0]?.text === 'party' && words[1]?.text === 'group') words = words.slice(1);
  const head = words[0];
  if (head?.type === 'word' && /^(?:clause|scenario)$/.test(head.text)) {
    const heading = words.findIndex((word) => word.type === 'string');
    if (heading < 0 || heading > 2) return { type: 'name' };
    words = words.slice(heading + 1);
  } else if (head?.type === 'word' && (NAMING.test(head.text) || head.text === 'group') && words.length === 1) {
    return { type: 'name' };
  }
  const label = words.findIndex((word, index) => index > 1 && word.text === ')');
  if (words[0]?.text === '(' && label === 2) words = words.slice(3);
  return words.length === 0 ? { type: 'start' } : { type: 'inside', words };
}

/** An element at the margin; in a clause a sentence too. */
function starts(spot: Spot, cut: Before, target: Target, visible: Visible): CompletionItem[] {
  const inside = cut.indent > 0 || clauseAt(spot.file, spot.offset) !== undefined;
  const parties = inside ? visible(spot.file.uri, ['party']).map((thing) => nameItem(target, thing, 1)) : [];
  const step = cut.words.some((word) => word.text === 'scenario') ? STEPS.map((phrase) => phraseItem(target, phrase, 1)) : [];
  return [...parties, ...step, ...(inside ? sentenceStarts(target, 2) : []), ...(cut.indent === 0 || cut.words.length === 0 ? elementStarts(spot, target, cut.indent === 0 ? 4 : 6) : [])];
}

const STEPS = ['on ${1:2026-03-01} ', 'given ', 'expect '];

const SAME_KIND: ReadonlySet<string> = new Set(['kind of', 'distinct from']);

function items(spot: Spot, target: Target, slot: Slot, words: readonly Word[], visible: Visible): CompletionItem[] {
  const kinds = sameKind(words) ?? slot.kinds;
  const verb = words.at(-1)?.text;
  const declared = sameKind(words) && words.find((word) => word.type === 'string' || word.type === 'term')?.text.replaceAll(/["“”]/g, '');
  return [
    ...(kinds.length === 0 ? [] : visible(spot.file.uri, kinds).filter((thing) => thing.name !== declared).map((thing) => nameItem(target, thing, 1 + kinds.indexOf(thing.kind)))),
    ...(slot.actions ? actions(spot, target, visible, kinds.length === 0 ? 1 : 4) : []),
    ...dates(spot, target, slot.date, 3),
    ...slot.phrases.map((phrase) => (phrase.includes('${') ? snippetItem(target, plainLabel(phrase), phrase, 3) : phraseItem(target, phrase, 3))),
    ...slot.next.map((phrase) => phraseItem(target, phrase, verb === ',' ? 5 : 4)),
    ...references(spot, target, slot, words),
  ];
}

/** `a kind of` and `distinct from` name things of the declared kind. */
function sameKind(words: readonly Word[]): readonly ThingKind[] | undefined {
  const end = words.slice(-2).map((word) => word.text).join(' ');
  const kind = words[0]?.text;
  return SAME_KIND.has(end) && kind !== undefined ? [(kind === 'channel' ? 'cloud' : kind) as ThingKind] : undefined;
}

function actions(spot: Spot, target: Target, visible: Visible, rank: number): CompletionItem[] {
  return visible(spot.file.uri, ['action']).map((thing) => nameItem(target, thing, thing.builtIn && !USUAL.has(thing.name) ? rank + 1 : rank));
}

/** What contracts mostly bind parties to: shown before the rest of the library. */
const USUAL: ReadonlySet<string> = new Set([
  'offer', 'sell', 'resell', 'distribute', 'launch', 'host', 'train', 'develop', 'use', 'license', 'sublicense', 'purchase', 'provide', 'pay', 'invest', 'acquire',
  'disclose', 'assign', 'solicit', 'hire', 'disparage', 'audit', 'insure', 'indemnify', 'compete', 'challenge', 'deliver', 'support', 'maintain', 'escrow', 'terminate',
]);

function plainLabel(phrase: string): string {
  return phrase.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').trim();
}

function references(spot: Spot, target: Target, slot: Slot, words: readonly Word[]): CompletionItem[] {
  const { deals, file, offset } = spot;
  switch (slot.references) {
    case 'clauses': {
      const own = agreementAround(file, offset);
      const base = own ?? agreementsOf(deals).find((agreement) => file.amendments.some((amendment) => amendment.to === agreement.name));
      const sections = words.at(-1)?.text === 'section';
      const listed = sections ? base?.sections ?? [] : base?.clauses ?? [];
      return listed.map((one) => valueItem(target, `${one.number} ${one.heading}`, one.number, one.heading, 1));
    }
    case 'agreements':
      return agreementsOf(deals).map((agreement) => valueItem(target, agreement.name, agreement.name, agreement.title, 2));
    case 'files':
      return otherFiles(spot).map((path) => ({ ...valueItem(target, path, `"${path}"`, 'a deal', 1), filterText: `"${path}` }));
    case undefined: return [];
  }
}

/** The other files of the workspace as a `use` names them: paths from this file's folder. */
function otherFiles({ deals, file }: Spot): string[] {
  const folder = file.uri.slice(0, file.uri.lastIndexOf('/') + 1);
  return [...deals.files.keys()].filter((uri) => uri !== file.uri).flatMap((uri) => {
    const path = relative(folder, uri);
    return path === undefined ? [] : [path];
  }).toSorted();
}

function relative(folder: string, uri: string): string | undefined {
  const from = folder.split('/');
  const to = uri.split('/');
  let same = 0;
  while (same < from.length - 1 && from[same] === to[same]) same++;
  if (same < 3) return undefined; // another machine or scheme
  const up = from.length - 1 - same;
  return [...Array.from({ length: up }, () => '..'), ...to.slice(same).map((part) => fileName(`/${part}`))].join('/');
}
