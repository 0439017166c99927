import type { Thing, ThingKind } from '@dealwright/model';
import type { CompletionItem, Range } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import { escaped } from '../markdown.ts';
import { written } from '../names.ts';

/** Where completed text goes. */
export interface Target {
  readonly range: Range;
  /** Whether the person has opened a quotation, which the text then repeats. */
  readonly quoted: boolean;
}

const KINDS: Readonly<Record<ThingKind, CompletionItemKind>> = {
  party: CompletionItemKind.Class, cloud: CompletionItemKind.Module, product: CompletionItemKind.Struct, service: CompletionItemKind.Interface,
  asset: CompletionItemKind.Field, customer: CompletionItemKind.TypeParameter, territory: CompletionItemKind.Constant, purpose: CompletionItemKind.Property,
  event: CompletionItemKind.Event, term: CompletionItemKind.Variable, action: CompletionItemKind.Function, period: CompletionItemKind.Value, calendar: CompletionItemKind.Value,
};

/** A declared name, in quotes where it needs them. Found by any of its words, in small letters too. */
export function nameItem(target: Target, thing: Thing, rank: number, name: string = thing.name): CompletionItem {
  const text = thing.kind === 'action' ? name : target.quoted ? `"${name}"` : written(name);
  return {
    label: name,
    kind: KINDS[thing.kind],
    detail: thing.kind,
    ...(thing.meaning !== undefined && { documentation: { kind: MarkupKind.Markdown, value: escaped(thing.meaning) } }),
    filterText: target.quoted ? `"${name}` : name,
    sortText: `${rank}${name.toLowerCase()}`,
    textEdit: { range: target.range, newText: text },
  };
}

/** A word of the language, or a phrase with tab stops. A phrase that ends with a space asks for more. */
export function phraseItem(target: Target, phrase: string, rank: number): CompletionItem {
  const label = plain(phrase).trim();
  const snippet = phrase.includes('${');
  return {
    label,
    kind: CompletionItemKind.Keyword,
    filterText: label,
    sortText: `${rank}${label}`,
    textEdit: { range: target.range, newText: phrase },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(phrase.endsWith(' ') && { command: { title: 'Complete on', command: 'editor.action.triggerSuggest' } }),
  };
}

/** Several words or lines with tab stops, under a name of their own. */
export function snippetItem(target: Target, label: string, snippet: string, rank: number, detail?: string, filter: string = label): CompletionItem {
  return {
    label,
    kind: CompletionItemKind.Snippet,
    ...(detail !== undefined && { detail }),
    documentation: { kind: MarkupKind.PlainText, value: plain(snippet) },
    filterText: filter,
    sortText: `${rank}${label.toLowerCase()}`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range: target.range, newText: snippet },
  };
}

/** A number, a path, a short name. */
export function valueItem(target: Target, label: string, text: string, detail: string, rank: number): CompletionItem {
  return { label, kind: CompletionItemKind.Reference, detail, filterText: `${text} ${detail}`, sortText: `${rank}${label}`, textEdit: { range: target.range, newText: text } };
}

/** A snippet as it reads with its first choices. */
export function plain(snippet: string): string {
  let text = snippet;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\$\{\d+\|([^,|}]*)[^}]*\|\}/g, '$1').replaceAll(/\$\{\d+:([^${}]*)\}/g, '$1');
  }
  return text.replaceAll(/\$\{?\d+\}?/g, '').replaceAll('\\$', '$');
}
