import { parseDay } from '@dealwright/model';
import type { ComparedVersion, Settings } from '@dealwright/model';
import type { ComparedPair, ComparedSide, ReadFileResult } from '@dealwright/protocol';
import { canonicalUri, fileName } from '../uris.ts';
import { versionAsOf } from './as-of.ts';
import { closure } from './closure.ts';
import { remembered } from './remember.ts';
import { versionOfTexts } from './version.ts';

/** Where the texts of versions come from. */
export interface Texts {
  /** Of the whole workspace as it stands, by canonical URI; files that cannot be read are not among them. */
  readonly now: ReadonlyMap<string, string>;
  /** A file that is not of the workspace. */
  readonly read: (uri: string) => Promise<ReadFileResult>;
  /** A file as a revision has it. */
  readonly readRevision: (uri: string, revision: string) => Promise<ReadFileResult>;
  /** Why a file of the workspace has no text, in plain words. */
  readonly trouble: (uri: string) => string | undefined;
}

/** Why a version cannot be compared: a sentence for the person. */
export class NoVersion extends Error {}

/**
 * Reads one of two versions. What conflicts in it is told with the rest of the workspace, but without the other version where that
 * is a file of its own: two drafts of an agreement are not two agreements.
 *
 * @throws NoVersion where there is nothing to compare
 */
export async function versionOfSide(pair: ComparedPair, which: 'base' | 'revision', texts: Texts, settings: Settings): Promise<ComparedVersion> {
  const side = pair[which];
  if (side.kind === 'conformed') return conformedSide(side, texts, settings);
  const own = canonicalUri(side.uri);
  const written = await ownTexts(side, own, texts);
  const other = pair[which === 'base' ? 'revision' : 'base'];
  const rival = other.kind === 'file' ? canonicalUri(other.uri) : undefined;
  const rest = [...texts.now].filter(([uri]) => uri !== own && (uri !== rival || written.has(uri)));
  const asked = { name: nameOf(side), asked: [own] };
  const all = new Map([...rest, ...written]);
  return remembered(asked, all, settings, () => versionOfTexts({ ...asked, texts: all }, settings));
}

/** What a version says itself: its file and what that uses, as it was in that version. */
async function ownTexts(side: Exclude<ComparedSide, { readonly kind: 'conformed' }>, own: string, texts: Texts): Promise<ReadonlyMap<string, string>> {
  let trouble: string | undefined;
  const said = ({ text, trouble: found }: ReadFileResult, uri: string): string | undefined => {
    if (uri === own) trouble = found?.message;
    return text;
  };
  const now = async (uri: string): Promise<string | undefined> => {
    const known = texts.now.get(uri);
    if (known !== undefined) return known;
    if (uri !== own) return undefined;
    trouble = texts.trouble(uri);
    return trouble === undefined ? said(await texts.read(side.uri), uri) : undefined;
  };
  const read: (uri: string) => Promise<string | undefined> = side.kind === 'revision' ? async (uri) => said(await texts.readRevision(uri === own ? side.uri : uri, side.revision), uri)
    : side.kind === 'text' ? async (uri) => (uri === own ? side.text : now(uri))
      : now;
  const found = await closure([own], read);
  if (!found.has(own)) throw new NoVersion(`${fileName(side.uri)} cannot be compared. ${trouble ?? (side.kind === 'revision' ? `There is no such file in ${side.label}.` : 'There is no such file.')}`);
  return found;
}

function conformedSide({ agreement, asOf }: ComparedSide & { readonly kind: 'conformed' }, texts: Texts, settings: Settings): ComparedVersion {
  const day = parseDay(asOf);
  if (day === undefined) throw new NoVersion(`${asOf} is no day. Write one as 2026-03-01.`);
  return remembered({ agreement, day }, texts.now, settings, () => {
    const version = versionAsOf({ texts: texts.now, agreement, day }, settings);
    if (!version) throw new NoVersion(`There is no agreement ${agreement} in this workspace any more.`);
    return version;
  });
}

function nameOf(side: Exclude<ComparedSide, { readonly kind: 'conformed' }>): ComparedVersion['name'] {
  const file = fileName(side.uri);
  if (side.kind === 'revision') return { file, revision: side.label };
  if (side.kind === 'text') return { file, revision: side.name };
  return /^untitled:/i.test(side.uri) ? { file, revision: 'unsaved' } : { file };
}
