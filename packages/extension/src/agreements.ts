import type { QuickPickItem, Uri } from 'vscode';
import { window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { AgreementEntry, AgreementsParams, AgreementsResult } from '@dealwright/protocol';
import { AGREEMENTS, isAgreementsResult } from '@dealwright/protocol';

/** The agreements of the workspace, and which of them a file speaks of. */
export async function agreementsAround(client: LanguageClient, file: Uri | undefined): Promise<AgreementsResult | undefined> {
  const params: AgreementsParams = file ? { uri: client.code2ProtocolConverter.asUri(file) } : {};
  const result = await client.sendRequest<unknown>(AGREEMENTS, params);
  return isAgreementsResult(result) ? result : undefined;
}

/** The agreement of the file that the person looks at, where there is one; else the one that they choose. */
export async function chooseAgreement(agreements: readonly AgreementEntry[], title: string): Promise<AgreementEntry | undefined> {
  const here = agreements.filter(({ isHere }) => isHere);
  const among = here.length > 0 ? here : agreements;
  const [only, ...more] = among;
  if (more.length === 0) {
    if (!only) void window.showInformationMessage('There is no agreement in this workspace.');
    return only;
  }
  const items = among.map((entry): QuickPickItem & { entry: AgreementEntry } => ({ label: entry.name, description: entry.title, entry }));
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.entry;
}

/** Asks for a day; nothing where the person thought better of it. */
export async function askDay(title: string, prompt: string, value: string): Promise<string | undefined> {
  return window.showInputBox({ title, prompt, value, validateInput: (text) => (isDay(text) ? undefined : 'Write a day as 2026-03-01.') });
}

export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
