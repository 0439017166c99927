import type { Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { conform, conformedDeal } from '@dealwright/analysis';
import { formatText } from '@dealwright/language';
import { formatDay, parseDay } from '@dealwright/model';
import { AGREEMENTS, CONFORMED_COPY, isAgreementsParams, isConformedCopyParams } from '@dealwright/protocol';
import type { AgreementsResult, ConformedCopyResult } from '@dealwright/protocol';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Answers the requests behind *Show Conformed Copy As Of…*, from the texts as they stand at that moment. */
export function connectConformed(connection: Connection, deals: Workspace, width: () => number): void {
  const malformed = (): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, 'The request is malformed.');
  connection.onRequest(AGREEMENTS, (params: unknown): AgreementsResult | ResponseError => (isAgreementsParams(params) ? agreementsOf(deals, params.uri) : malformed()));
  connection.onRequest(CONFORMED_COPY, (params: unknown): ConformedCopyResult | ResponseError => (isConformedCopyParams(params) ? copyOf(deals, params.agreement, params.asOf, width()) : malformed()));
}

function agreementsOf(deals: Workspace, uri: string | undefined): AgreementsResult {
  const { files, settings } = deals;
  const here = uri === undefined ? undefined : canonicalUri(uri);
  const names = new Map([...files.values()].flatMap((file) => file.agreements).filter(({ name }) => name !== '').toReversed().map((agreement) => [agreement.name, agreement]));
  const agreements = [...names.values()].toReversed().map(({ name, title }) => {
    const conformed = conform(files.values(), name, deals.store, settings);
    const days = (conformed?.amendments ?? []).flatMap(({ from }) => (from === undefined ? [] : [formatDay(from)]));
    const homes = conformed ? [conformed.agreement.uri, ...conformed.amendments.map(({ amendment }) => amendment.uri)] : [];
    return { name, title, isHere: here !== undefined && homes.includes(here), changes: [...new Set(days)] };
  });
  return { agreements, today: formatDay(settings.asOf) };
}

function copyOf(deals: Workspace, agreement: string, asOf: string, width: number): ConformedCopyResult {
  const day = parseDay(asOf);
  if (day === undefined) return { trouble: `${asOf} is no day. Write one as 2026-03-01.` };
  const conformed = conform(deals.files.values(), agreement, deals.store, { asOf: day, includeDrafts: deals.settings.includeDrafts });
  if (!conformed) return { trouble: `There is no agreement ${agreement} in this workspace any more.` };
  return { text: formatText(conformedDeal(conformed, day, deals.files, deals.store), { width }) };
}
