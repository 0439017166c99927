import { readFileSync } from 'node:fs';
import type { Clause, DealFile, Sentence } from '@dealwright/model';
import { DealStore } from '../../src/index.ts';

/** Names for every sample sentence. */
export const THINGS = readFileSync(new URL('things.deal', import.meta.url), 'utf8');

/** A store of files by path: `/main.deal`. The vocabulary of the samples is `/things.deal`. */
export function storeOf(files: Readonly<Record<string, string>>): DealStore {
  const store = new DealStore();
  store.put('file:///things.deal', THINGS);
  for (const [path, text] of Object.entries(files)) store.put(`file://${path}`, text);
  return store;
}

/** One file that uses the vocabulary of the samples. */
export function fileOf(text: string): DealFile {
  const file = storeOf({ '/main.deal': `use "things.deal".\n${text}` }).files.get('file:///main.deal');
  if (!file) throw new Error('The file is missing.');
  return file;
}

/** The clauses of a file, in the order of the text. */
export function clausesOf(file: DealFile): readonly Clause[] {
  return [...file.agreements.flatMap((agreement) => agreement.clauses), ...file.amendments.flatMap((amendment) => amendment.clauses)];
}

/** The only sentence of a text: `OpenAI must offer …`. */
export function sentenceOf(sentence: string): Sentence {
  const [first] = clausesOf(fileOf(`clause 1 "A"\n  ${sentence}\n`)).flatMap((clause) => clause.sentences);
  if (!first) throw new Error(`No sentence in: ${sentence}`);
  return first;
}

/** The codes of what could not be read, with the words they mark. */
export function problemsOf(text: string): readonly string[] {
  const store = storeOf({ '/main.deal': `use "things.deal".\n${text}` });
  const source = store.textOf('file:///main.deal') ?? '';
  return (store.files.get('file:///main.deal')?.problems ?? []).map(({ code, span }) => {
    const { offset } = span.anchor;
    return `${code}: ${source.slice(offset + span.start, offset + span.end)}`;
  });
}
