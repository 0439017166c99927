import type { ComparedVersion } from '@dealwright/model';
import type { Document } from './document.ts';
import { documentOf } from './of-file.ts';

/** All files of a version, one after the other: those that hold an agreement or an amendment first. */
export function versionDocument({ files, textOf, vocabulary, name }: Pick<ComparedVersion, 'files' | 'textOf' | 'vocabulary' | 'name'>): Document {
  const ordered = [...files.filter(hasInstrument), ...files.filter((file) => !hasInstrument(file))];
  const documents = ordered.map((file) => documentOf(file, textOf(file.uri) ?? '', vocabulary));
  return { title: documents[0]?.title ?? name.file, blocks: documents.flatMap(({ blocks }) => blocks) };
}

function hasInstrument({ agreements, amendments }: ComparedVersion['files'][number]): boolean {
  return [...agreements, ...amendments].some(({ title }) => title !== '');
}
