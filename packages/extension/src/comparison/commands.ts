import type { Disposable, ExtensionContext } from 'vscode';
import { Uri, commands, window } from 'vscode';
import type { ComparedPair, ComparedSide } from '@dealwright/protocol';
import { agreementsAround, askDay, chooseAgreement, isDay } from '../agreements.ts';
import { createPanels } from '../panels/panel.ts';
import { chooseOther } from './choose.ts';
import type { ComparisonHost } from './panel.ts';
import { comparisonKind } from './panel.ts';
import { chooseRevision, lastCommit } from './revisions.ts';
import { comparedDocuments } from './sources.ts';

/** The commands that compare, and the panels that they open. What is compared with is the earlier version: the base. */
export function comparisonCommands(context: ExtensionContext, host: ComparisonHost): Disposable[] {
  const panels = createPanels(context, comparisonKind(host));
  const documents = comparedDocuments(host.client);
  const show = (pair: ComparedPair | string | undefined): void => {
    if (typeof pair === 'string') void window.showInformationMessage(pair);
    else if (pair) panels.open(pair);
  };
  /** Compares a file, the one that the person looks at unless told, with what is found for it. */
  const against = (find: (file: Uri) => Promise<ComparedSide | string | undefined>) => async (file?: unknown): Promise<void> => {
    const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
    if (!uri) return show('Open the deal that is to be compared, then compare again.');
    const base = await find(uri);
    show(base === undefined || typeof base === 'string' ? base : { base, revision: { kind: 'file', uri: uri.toString() } });
  };
  return [
    panels,
    documents,
    host.changed(() => documents.refresh()),
    commands.registerCommand('deal.compareWith', (file?: unknown, other?: unknown) => against((uri) => (other instanceof Uri ? Promise.resolve({ kind: 'file', uri: other.toString() }) : chooseOther(uri)))(file)),
    commands.registerCommand('deal.compareSelected', (_clicked?: unknown, selected?: unknown) => show(selectedPair(selected))),
    commands.registerCommand('deal.compareWithLastCommit', against(lastCommit)),
    commands.registerCommand('deal.compareWithRevision', against(chooseRevision)),
    commands.registerCommand('deal.compareAsOf', async (agreement?: unknown, from?: unknown, to?: unknown) => show(await twoDates(host, agreement, from, to))),
  ];
}

/** Two files selected in the Explorer: in the order of their names, which in most folders is that of their dates. */
function selectedPair(selected: unknown): ComparedPair | string {
  const uris = Array.isArray(selected) ? selected.filter((one) => one instanceof Uri).toSorted((a, b) => (a.path < b.path ? -1 : 1)) : [];
  const [base, revision] = uris;
  if (!base || !revision || uris.length !== 2) return 'Select two deals in the Explorer, then compare them.';
  return { base: { kind: 'file', uri: base.toString() }, revision: { kind: 'file', uri: revision.toString() } };
}

async function twoDates({ client }: ComparisonHost, agreement: unknown, from: unknown, to: unknown): Promise<ComparedPair | string | undefined> {
  const running = client();
  const result = running && (await agreementsAround(running, window.activeTextEditor?.document.uri));
  if (!result) return 'The language server does not answer. Restart it with the command Deal: Restart Language Server.';
  const entry = result.agreements.find(({ name }) => name === agreement) ?? (await chooseAgreement(result.agreements, 'Compare which agreement as of two dates?'));
  if (!entry) return undefined;
  const changes = entry.changes.length === 0 ? 'Nothing amends it.' : `It changed on ${entry.changes.join(', ')}.`;
  const [first] = entry.changes;
  const earlier = typeof from === 'string' && isDay(from) ? from : await askDay(`${entry.title}: the earlier day`, `As of which day was it as it was? ${changes}`, first === undefined ? result.today : dayBefore(first));
  if (earlier === undefined) return undefined;
  const later = typeof to === 'string' && isDay(to) ? to : await askDay(`${entry.title}: the later day`, `As of which day is it as it is? ${changes}`, entry.changes.at(-1) ?? result.today);
  if (later === undefined) return undefined;
  return { base: { kind: 'conformed', agreement: entry.name, asOf: earlier }, revision: { kind: 'conformed', agreement: entry.name, asOf: later } };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
