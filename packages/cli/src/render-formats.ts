import { conformedDeal, conformedProse, editionOn, sayOrigin } from '@dealwright/analysis';
import type { Conformed } from '@dealwright/analysis';
import { formatText } from '@dealwright/language';
import type { DealStore } from '@dealwright/language';
import { sayDay } from '@dealwright/model';
import type { Day } from '@dealwright/model';
import { documentPage, markdownDocument, textDocument, wholeDocument, withOrigins } from '@dealwright/render';
import type { Document, Origin } from '@dealwright/render';
import { wordFile } from '@dealwright/render/word';
import type { Paper } from '@dealwright/render/word';
import { CannotRun } from './input.ts';

/** What is to be printed: an agreement as of a day, or files as they stand. */
export type Printing = { readonly store: DealStore; readonly day: Day; readonly width: number; readonly author: string; readonly paper: Paper } & (
  | { readonly conformed: Conformed; readonly uris?: never }
  | { readonly uris: readonly string[]; readonly conformed?: never }
);

/** Writes what is to be printed; bytes where it is no text. */
export type Printer = (printing: Printing) => string | Uint8Array;

/** What `--format` may say. */
export const PRINTERS: Readonly<Record<string, Printer>> = {
  deal: ({ conformed, day, store }) => formatText(conformedDeal(asked(conformed), day, store.files, store)),
  prose: ({ conformed, day, store }) => conformedProse(asked(conformed), day, store.vocabulary),
  html: (printing) => documentPage(documentFor(printing)),
  markdown: (printing) => markdownDocument(documentFor(printing)),
  text: (printing) => textDocument(documentFor(printing), printing.width),
  docx: (printing) => {
    const { author, paper, day, conformed } = printing;
    return wordFile(documentFor(printing), { author: { name: author, day }, paper, ...(conformed && { caption: `Conformed copy as of ${sayDay(day)}` }) });
  },
};

function asked(conformed: Conformed | undefined): Conformed {
  if (!conformed) throw new CannotRun('deal and prose print the conformed copy alone: say --conformed, or another --format.');
  return conformed;
}

/** The document that every format but Deal itself is written from, its definitions in it. */
export function documentFor(printing: Printing): Document {
  const { store } = printing;
  const uris = printing.uris ?? [withCopy(printing.conformed, printing)];
  const beside = { files: [...store.files.values()], textOf: (uri: string) => store.textOf(uri), vocabulary: store.vocabulary };
  const documents = uris.flatMap((uri) => store.files.get(uri) ?? []).map((file) => wholeDocument(file, beside));
  const [first] = documents;
  if (!first) throw new CannotRun('there is nothing to render in these files.');
  const document = { title: first.title, blocks: documents.flatMap(({ blocks }) => blocks) };
  return printing.conformed ? withOrigins(document, originsOf(printing.conformed, printing.day)) : document;
}

function originsOf(conformed: Conformed, day: Day): readonly Origin[] {
  return editionOn(conformed, day).entries.map((entry) => ({
    agreement: conformed.agreement.name, number: entry.number, omitted: entry.clause === undefined, says: entry.how === 'written' ? '' : sayOrigin(entry),
  }));
}

/** Puts the copy into the store, as a file beside the agreement that it is a copy of. */
function withCopy(conformed: Conformed, { store, day }: Printing): string {
  const uri = `${conformed.agreement.uri}?conformed`;
  store.put(uri, conformedDeal(conformed, day, store.files, store));
  return uri;
}
