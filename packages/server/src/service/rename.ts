import { nameKey, plural, singular } from '@dealwright/language';
import type { Occurrence, Target, Thing } from '@dealwright/model';
import { groupBy, placeOf } from '@dealwright/model';
import type { Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { CannotRename } from './cannot-rename.ts';
import { agreementNamed, agreementsOf, rangeIn, spotAt } from './deals.ts';
import type { Deals, Spot } from './deals.ts';
import { isBare, isClauseNumber } from './names.ts';
import { occurrenceAt, occurrencesOf } from './occurrences.ts';

/**
 * The name under the cursor, for the editor to put in its box.
 *
 * @throws CannotRename where nothing there has a name of the person's own
 */
export function prepareRename(deals: Deals, uri: string, position: Position): { readonly range: Range; readonly placeholder: string } {
  const { spot, occurrence } = nameAt(deals, uri, position);
  const range = rangeIn(spot.document, occurrence.span);
  if (occurrence.target.type === 'clause' || occurrence.target.type === 'section') {
    const { number } = occurrence.target;
    return { range, placeholder: plainNumber(number) };
  }
  return { range, placeholder: formOf(deals, occurrence) };
}

/**
 * Gives something another name everywhere: a term in all its forms, a clause number with every reference to it.
 *
 * @throws CannotRename where the new name is taken or is no name
 */
export function rename(deals: Deals, uri: string, position: Position, newName: string, versionOf: (uri: string) => number | null): WorkspaceEdit {
  const { occurrence } = nameAt(deals, uri, position);
  const { target } = occurrence;
  const name = newName.trim().replaceAll(/\s+/g, ' ');
  const replace = target.type === 'clause' || target.type === 'section' ? renumbering(deals, target, name) : renaming(deals, occurrence, name);
  const edits = occurrencesOf(deals, target).flatMap((one) => {
    const newText = replace(one);
    return newText === undefined || newText === one.text ? [] : [{ one, newText }];
  });
  return { documentChanges: byFile(deals, edits, versionOf) };
}

function nameAt(deals: Deals, uri: string, position: Position): { readonly spot: Spot; readonly occurrence: Occurrence } {
  const spot = spotAt(deals, uri, position);
  const occurrence = spot && occurrenceAt(spot.file, spot.offset);
  if (!spot || !occurrence) throw new CannotRename('Only what has a name can be renamed: a party, a defined term, an agreement, or the number of a clause.');
  const { target } = occurrence;
  if (target.type === 'thing') {
    const thing = deals.vocabulary.things.get(target.id);
    if (!thing) throw new CannotRename(`Nothing defines ${occurrence.text}, so it has no name to change.`);
    if (thing.builtIn) throw new CannotRename(`${thing.name} belongs to the language and cannot be renamed.`);
    if (!formNamed(thing, occurrence.text)) throw new CannotRename(`“${occurrence.text}” is not written in a form of ${thing.name} that can be renamed.`);
  } else if (!occurrencesOf(deals, target).some((one) => one.role === 'declaration')) {
    throw new CannotRename(`There is no ${target.type === 'agreement' ? `agreement ${target.name}` : `${target.type} ${plainNumber(target.number)}`} to rename.`);
  }
  return { spot, occurrence };
}

/** The form of a thing's names that an occurrence is written in: as declared, not in the number it stands in. */
function formOf(deals: Deals, { target, text }: Occurrence): string {
  const thing = target.type === 'thing' ? deals.vocabulary.things.get(target.id) : undefined;
  return (thing && formNamed(thing, text)) ?? text;
}

function formNamed(thing: Thing, text: string): string | undefined {
  const forms = [thing.name, ...thing.forms];
  const plain = text.replace(/^Non-(?=\S)/, '');
  const key = nameKey(plain);
  return forms.find((form) => form === plain) ?? forms.find((form) => nameKey(form) === key) ?? verbForm(thing, plain, forms);
}

/** Verbs change their ends: `offers`, `offering`. Only those that stand as declared are renamed. */
function verbForm(thing: Thing, text: string, forms: readonly string[]): string | undefined {
  return thing.kind === 'action' ? forms.find((form) => text.toLowerCase() === form.toLowerCase()) : undefined;
}

/** New words for each occurrence of the renamed form, in the number in which the old ones stood. */
function renaming(deals: Deals, occurrence: Occurrence, name: string): (one: Occurrence) => string | undefined {
  refuseBadName(name);
  const { target } = occurrence;
  const form = formOf(deals, occurrence);
  refuseTaken(deals, target, form, name);
  const thing = target.type === 'thing' ? deals.vocabulary.things.get(target.id) : undefined;
  if (thing?.kind === 'action' && !/^\p{Ll}/u.test(name)) throw new CannotRename('An action is a verb: it begins with a small letter.');
  return (one) => {
    if (thing ? formNamed(thing, one.text) !== form : one.text !== form) return undefined;
    const negated = /^Non-(?=\S)/.test(one.text) && !form.startsWith('Non-');
    const now = inflected(form, negated ? one.text.slice(4) : one.text, name);
    const bare = thing?.kind === 'action' ? /^\p{Ll}[\p{L}\p{M}\p{N}'’-]*$/u.test(now) : isBare(now);
    return quoted(deals, one, `${negated ? 'Non-' : ''}${now}`, bare);
  };
}

/** `API Product` for `API Products`, where the old name changed its number in the same way. */
function inflected(form: string, text: string, name: string): string {
  if (text === form) return name;
  const many = isPlural(text);
  if (many === isPlural(form)) return name;
  return withHead(name, many ? (word) => plural(singular(word)) : singular);
}

function isPlural(name: string): boolean {
  const head = headOf(name);
  return singular(head) !== head;
}

function headOf(name: string): string {
  return name.split(' of ')[0]?.split(' ').at(-1) ?? name;
}

function withHead(name: string, change: (word: string) => string): string {
  const [first = name, ...rest] = name.split(' of ');
  const at = first.lastIndexOf(' ') + 1;
  return [first.slice(0, at) + change(first.slice(at)), ...rest].join(' of ');
}

/** Quotes where the name needs them and has none. The span of an occurrence leaves its quotes out. */
function quoted(deals: Deals, one: Occurrence, name: string, bare: boolean): string {
  const text = deals.document(one.span.anchor.uri)?.getText() ?? '';
  const { start } = placeOf(one.span);
  return bare || /["“]/.test(text.charAt(start - 1)) ? name : `"${name}"`;
}

function refuseBadName(name: string): void {
  if (name === '') throw new CannotRename('A name needs at least one letter.');
  if (/["“”\r\n]/.test(name)) throw new CannotRename('A name cannot hold quotation marks.');
  if (!/[\p{L}\p{N}]/u.test(name)) throw new CannotRename('A name needs at least one letter.');
}

function refuseTaken(deals: Deals, target: Target, form: string, name: string): void {
  const key = nameKey(name);
  if (target.type === 'agreement') {
    const other = agreementsOf(deals).find((one) => one.name === name && one.name !== target.name);
    if (other) throw new CannotRename(`Another agreement is already called ${name}.`);
    return;
  }
  if (target.type !== 'thing' || key === nameKey(form)) return;
  const files = new Set(occurrencesOf(deals, target).map((one) => one.span.anchor.uri));
  for (const thing of deals.vocabulary.things.values()) {
    const near = thing.builtIn || (thing.nameSpan && files.has(thing.nameSpan.anchor.uri)) || thing.kind === 'party';
    if (thing.id === target.id || !near || ![thing.name, ...thing.forms].some((one) => nameKey(one) === key)) continue;
    throw new CannotRename(`${name} already means something else here: the ${thing.kind} ${thing.name}.`);
  }
}

/** `2.1` becomes `2.5`, and `2.1(a)` becomes `2.5(a)`. */
function renumbering(deals: Deals, target: Extract<Target, { readonly number: string }>, number: string): (one: Occurrence) => string | undefined {
  if (!isClauseNumber(number) || number.includes('(')) throw new CannotRename(`“${number}” is not the number of a clause. Write it as 4, 4.2, 4.2.1 or 2A.`);
  const old = plainNumber(target.number);
  const prefix = target.number.slice(0, target.number.length - old.length);
  const agreement = agreementNamed(deals, target.agreement);
  const taken = target.type === 'section'
    ? agreement?.sections.some((section) => section.number === number)
    : agreement?.clauses.some((clause) => `${clause.schedule === undefined ? '' : `${clause.schedule}/`}${clause.number}` === prefix + number);
  if (taken && number !== old) throw new CannotRename(`There is already a ${target.type} ${number} in ${target.agreement || 'this file'}.`);
  return (one) => (one.text === old || one.text.startsWith(`${old}(`) ? number + one.text.slice(old.length) : undefined);
}

/** The number of a clause without the schedule it stands in. */
function plainNumber(number: string): string {
  return number.slice(number.lastIndexOf('/') + 1);
}

function byFile(deals: Deals, edits: readonly { readonly one: Occurrence; readonly newText: string }[], versionOf: (uri: string) => number | null): TextDocumentEdit[] {
  const groups = groupBy(edits, ({ one }) => one.span.anchor.uri);
  return [...groups].flatMap(([uri, group]): TextDocumentEdit[] => {
    const document = deals.document(uri);
    if (!document) return [];
    const seen = new Set<number>();
    const changes: TextEdit[] = [];
    for (const { one, newText } of group) {
      const { start } = placeOf(one.span);
      if (seen.has(start)) continue;
      seen.add(start);
      changes.push({ range: rangeIn(document, one.span), newText });
    }
    return [{ textDocument: { uri: document.uri, version: versionOf(uri) }, edits: changes }];
  });
}
