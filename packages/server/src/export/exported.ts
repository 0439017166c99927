import { conform, conformedDeal } from '@dealwright/analysis';
import { parseDay, sayDay } from '@dealwright/model';
import type { Day } from '@dealwright/model';
import type { ExportFormat, ExportParams, ExportResult } from '@dealwright/protocol';
import { documentPage, wholeDocument } from '@dealwright/render';
import type { Document } from '@dealwright/render';
import { base64Of } from '../base64.ts';
import { storeOf } from '../comparison/version.ts';
import type { WordSettings } from '../settings.ts';
import { canonicalUri, fileName } from '../uris.ts';
import type { Workspace } from '../workspace.ts';

/** What is written: a document, and of which day it is where it is a conformed copy. */
interface Exported {
  readonly document: Document;
  readonly asOf?: Day;
  /** The day of the file itself. */
  readonly today: Day;
  readonly word: WordSettings;
}

type Found = Omit<Exported, 'today' | 'word'>;

const WRITERS: Readonly<Record<ExportFormat, (exported: Exported) => Promise<Uint8Array>>> = {
  html: async ({ document }) => new TextEncoder().encode(documentPage(document)),
  async docx({ document, asOf, today, word: { author, paper } }) {
    const { wordFile } = await import('@dealwright/render/word');
    return wordFile(document, { author: { name: author, day: today }, paper, ...(asOf !== undefined && { caption: `Conformed copy as of ${sayDay(asOf)}` }) });
  },
};

/** A file, or an agreement as it reads on a day, as the bytes of a file that others can open. The definitions that it relies on stand in it. */
export async function exported(deals: Workspace, { uri, format, conformed }: ExportParams, word: WordSettings): Promise<ExportResult> {
  const today = deals.settings.asOf;
  const found = conformed ? copyOf(deals, conformed) : fileOf(deals, canonicalUri(uri));
  return typeof found === 'string' ? { trouble: found } : { content: base64Of(await WRITERS[format]({ ...found, today, word })) };
}

/** The document of a file as it stands; or why there is none. */
function fileOf(deals: Workspace, uri: string): Found | string {
  const trouble = deals.trouble(uri)?.message;
  const file = deals.files.get(uri);
  if (trouble !== undefined || !file) return `${fileName(uri)} cannot be exported. ${trouble ?? 'It is not one of the workspace’s deals.'}`;
  const document = wholeDocument(file, { files: [...deals.files.values()], textOf: (each) => deals.document(each)?.getText(), vocabulary: deals.vocabulary });
  return document.blocks.length === 0 ? `${fileName(uri)} has no words that an agreement would print.` : { document };
}

/** The document of a conformed copy, which is read as a file beside the agreement; or why there is none. */
function copyOf(deals: Workspace, { agreement, asOf }: NonNullable<ExportParams['conformed']>): Found | string {
  const day = parseDay(asOf);
  if (day === undefined) return `${asOf} is no day. Write one as 2026-03-01.`;
  const conformed = conform(deals.files.values(), agreement, deals.store, { asOf: day, includeDrafts: deals.settings.includeDrafts });
  if (!conformed) return `There is no agreement ${agreement} in this workspace any more.`;
  const uri = `${conformed.agreement.uri}?conformed`;
  const texts = [...deals.files.keys()].map((each): [string, string] => [each, deals.document(each)?.getText() ?? '']);
  const store = storeOf(new Map([...texts, [uri, conformedDeal(conformed, day, deals.files, deals.store)]]));
  const file = store.files.get(uri);
  return file ? { document: wholeDocument(file, { files: [...store.files.values()], textOf: (each) => store.textOf(each), vocabulary: store.vocabulary }), asOf: day } : `There is no agreement ${agreement} in this workspace any more.`;
}
