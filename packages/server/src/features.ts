import type { Connection, Position, SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams, TextEdit } from 'vscode-languageserver';
import { CompletionTriggerKind, SemanticTokensBuilder } from 'vscode-languageserver';
import { codeActions } from './service/actions.ts';
import { definition } from './service/definition.ts';
import { foldingRanges } from './service/folding.ts';
import { codeLenses } from './service/lenses/index.ts';
import { documentLinks } from './service/links.ts';
import { highlights, references } from './service/references.ts';
import { selectionRanges } from './service/selection.ts';
import { documentSymbols, workspaceSymbols } from './service/symbols.ts';
import { semanticTokens } from './service/tokens.ts';
import { soft } from './soft.ts';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** What the features need beside the deals. */
export interface FeatureSettings {
  readonly width: () => number;
  readonly ruleDocumentation: () => string | undefined;
  readonly lenses: () => boolean;
  /** Whether a lens may call the client's command that shows places. */
  readonly showsPlaces: boolean;
}

interface AtPosition { readonly textDocument: { readonly uri: string }; readonly position: Position }

/** What a person asks for, and not the editor by itself, is loaded when it is first asked for. */
const hovering = () => import('./service/hover/index.ts');
const completing = () => import('./service/completion/index.ts');
const renaming = () => import('./service/rename.ts');
const tidying = () => import('./service/formatting.ts');

/**
 * Answers the requests of an editor. Each is one line here and one file in `service`.
 *
 * @returns what forgets a closed text
 */
export function connectFeatures(connection: Connection, deals: Workspace, settings: FeatureSettings): (uri: string) => void {
  const at = ({ textDocument }: Pick<AtPosition, 'textDocument'>): string => canonicalUri(textDocument.uri);
  const versionOf = (uri: string): number | null => deals.versionOf(uri);

  connection.onHover(soft(connection, 'Hover', null, async (p) => (await hovering()).hover(deals, at(p), p.position) ?? null));
  connection.onDefinition(soft(connection, 'Definition', [], (p) => [...definition(deals, at(p), p.position)]));
  connection.onReferences(soft(connection, 'References', [], (p) => [...references(deals, at(p), p.position, p.context.includeDeclaration)]));
  connection.onDocumentHighlight(soft(connection, 'Highlights', [], (p) => [...highlights(deals, at(p), p.position)]));
  connection.onPrepareRename(soft(connection, 'Rename', null, async (p) => (await renaming()).prepareRename(deals, at(p), p.position)));
  connection.onRenameRequest(soft(connection, 'Rename', null, async (p) => (await renaming()).rename(deals, at(p), p.position, p.newName, versionOf)));
  connection.onDocumentSymbol(soft(connection, 'Outline', [], (p) => documentSymbols(deals, at(p))));
  connection.onWorkspaceSymbol(soft(connection, 'Symbols', [], (p) => workspaceSymbols(deals, p.query)));
  connection.onFoldingRanges(soft(connection, 'Folding', [], (p) => foldingRanges(deals, at(p))));
  connection.onSelectionRanges(soft(connection, 'Selection', [], (p) => selectionRanges(deals, at(p), p.positions)));
  connection.onDocumentLinks(soft(connection, 'Links', [], (p) => documentLinks(deals, at(p), settings.ruleDocumentation())));
  connection.onCodeLens(soft(connection, 'Lenses', [], (p) => (settings.lenses() ? codeLenses(deals, at(p), settings.showsPlaces) : [])));
  connection.onCodeAction(soft(connection, 'Quick fixes', [], (p) => codeActions(deals, at(p), p.range, versionOf)));
  connection.onCompletion(soft(connection, 'Completion', [], async (p) => {
    const asked = p.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter || p.context.triggerCharacter === '"';
    return (await completing()).completions(deals, at(p), p.position, (uri, kinds) => deals.visible(uri, kinds), asked);
  }));
  connection.onDocumentFormatting(soft(connection, 'Formatting', [] as TextEdit[], async (p) => (await tidying()).formatting(deals, at(p), { width: settings.width() })));
  connection.onDocumentRangeFormatting(soft(connection, 'Formatting', [] as TextEdit[], async (p) => (await tidying()).formatting(deals, at(p), { width: settings.width(), range: p.range })));
  return connectTokens(connection, deals);
}

/** Semantic tokens, whole, as a difference to those sent before, or of a range. */
function connectTokens(connection: Connection, deals: Workspace): (uri: string) => void {
  const sent = new Map<string, SemanticTokensBuilder>();
  const fill = (builder: SemanticTokensBuilder, uri: string): void => {
    for (const { line, character, length, type, modifiers } of semanticTokens(deals, uri)) builder.push(line, character, length, type, modifiers);
  };
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const builder = sent.get(uri) ?? new SemanticTokensBuilder();
    sent.set(uri, builder);
    return builder;
  };
  const empty: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(soft(connection, 'Semantic tokens', empty, ({ textDocument }) => {
    const uri = canonicalUri(textDocument.uri);
    const builder = new SemanticTokensBuilder();
    sent.set(uri, builder);
    fill(builder, uri);
    return builder.build();
  }));
  connection.languages.semanticTokens.onDelta(soft<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(connection, 'Semantic tokens', empty, ({ textDocument, previousResultId }) => {
    const uri = canonicalUri(textDocument.uri);
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    fill(builder, uri);
    return builder.buildEdits();
  }));
  connection.languages.semanticTokens.onRange(soft(connection, 'Semantic tokens', empty, ({ textDocument, range }) => {
    const builder = new SemanticTokensBuilder();
    for (const { line, character, length, type, modifiers } of semanticTokens(deals, canonicalUri(textDocument.uri), range)) builder.push(line, character, length, type, modifiers);
    return builder.build();
  }));
  return (uri) => { sent.delete(canonicalUri(uri)); };
}
