import type { Agreement, Amendment, DealFile, Fact, Note, Scenario, Span, Use, Vocabulary } from '@dealwright/model';
import { clauseBlocks, noteBlock, sectionBlock } from './clause.ts';
import { declaredIn } from './declared.ts';
import { definitionBlock } from './definition.ts';
import type { Block, Document } from './document.ts';
import { headerBlocks } from './header.ts';
import { instructionBlocks, restatedClauses } from './instruction.ts';
import { sentencesIn } from './sentences.ts';
import { sourceOf, stretchOf } from './source.ts';
import type { Source, Stretch } from './source.ts';
import { quoted, typeset } from './typography.ts';
import { capitalised, plain, textOf, wordsOf } from './words.ts';

/** Something that a file says, with the place at which it says it. */
interface Part {
  readonly at: Stretch;
  readonly of: 'header' | 'body' | 'definition' | 'note' | 'fact' | 'scenario';
  readonly blocks: readonly Block[];
}

/**
 * A file as a person reads it: the title and the parties, the definitions, the clauses, then facts and scenarios. The words are those
 * of the file; what is Deal's alone (comments, quotes around names, the words that open an element) is left out or put in plain words.
 */
export function documentOf(file: DealFile, text: string, vocabulary: Vocabulary): Document {
  const source = sourceOf(file, text, vocabulary);
  const parts = partsOf(file, source);
  const rest = unreadParts(source, file, parts);
  const all = [...parts, ...rest].toSorted((a, b) => a.at.start - b.at.start);
  const first = all.findIndex(({ of }) => of === 'header');
  const isFront = ({ of }: Part, index: number): boolean => of === 'definition' || (of === 'note' && index < first);
  const [front, body] = [all.filter(isFront), all.filter((part, index) => !isFront(part, index) && part.of !== 'fact' && part.of !== 'scenario')];
  const definitions = [...file.uses.map(useBlock), ...front.flatMap(({ blocks }) => blocks)];
  const opening = body.findIndex(({ of }) => of === 'header') + 1;
  return {
    title: titleOf(file),
    blocks: [
      ...body.slice(0, opening).flatMap(({ blocks }) => blocks),
      ...headed('Definitions', definitions),
      ...body.slice(opening).flatMap(({ blocks }) => blocks),
      ...headed('Facts', all.filter(({ of }) => of === 'fact').flatMap(({ blocks }) => blocks)),
      ...headed('Scenarios', all.filter(({ of }) => of === 'scenario').flatMap(({ blocks }) => blocks)),
    ],
  };
}

/** What a document of this file is called. */
export function titleOf({ agreements, amendments, uri }: DealFile): string {
  const first = [...agreements, ...amendments].find(({ title }) => title !== '');
  return first ? typeset(first.title) : fileName(uri);
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.deal\b.*$/, '');
  try {
    return typeset(decodeURIComponent(name));
  } catch {
    return typeset(name);
  }
}

function headed(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, runs: plain(heading) }, ...blocks];
}

function partsOf(file: DealFile, source: Source): readonly Part[] {
  return [
    ...file.agreements.flatMap((agreement) => instrumentParts(agreement, agreement.sections, agreement.clauses, source)),
    ...file.amendments.flatMap((amendment) => [
      ...instrumentParts(amendment, amendment.sections ?? [], restatedClauses(amendment), source),
      ...amendment.instructions.map((instruction) => part('body', instruction.span, instructionBlocks(instruction, source))),
    ]),
    ...declaredIn(file).map((thing) => part('definition', thing.span, [definitionBlock(thing, source)])),
    ...file.notes.map((note: Note) => part('note', note.span, [noteBlock(note, 0)])),
    ...file.facts.map((fact) => part('fact', fact.span, [factBlock(fact, source)])),
    ...file.scenarios.map((scenario) => part('scenario', scenario.span, scenarioBlocks(scenario, source))),
  ];
}

function instrumentParts(instrument: Agreement | Amendment, sections: Agreement['sections'], clauses: Agreement['clauses'], source: Source): readonly Part[] {
  return [
    part('header', instrument.span, headerBlocks(instrument, source)),
    ...sections.map((section) => part('body', section.span, [sectionBlock(section, instrument.name)])),
    ...clauses.map((clause) => part('body', clause.span, clauseBlocks(clause, source))),
  ].filter(({ blocks }) => blocks.length > 0);
}

function part(of: Part['of'], span: Span, blocks: readonly Block[]): Part {
  return { of, at: stretchOf(span), blocks };
}

function useBlock({ path, span }: Use): Block {
  return { kind: 'use', level: 0, runs: plain(`Terms defined in ${quoted(path)} have the meaning given there.`), source: span };
}

function factBlock({ span }: Fact, source: Source): Block {
  const { start, end } = stretchOf(span);
  return { kind: 'fact', level: 0, runs: capitalised(wordsOf(source, afterWord(source, { start, end }, 'fact'))), source: span };
}

/** A title, then each step as a sentence. */
function scenarioBlocks({ title, titleSpan, span }: Scenario, source: Source): readonly Block[] {
  const { start, end } = stretchOf(span);
  const from = Math.max(start, title === '' ? start : stretchOf(titleSpan).end);
  const steps = sentencesIn(source.text, source.text[from] === '"' ? { start: from + 1, end } : { start: from, end });
  return [
    { kind: 'scenario', level: 3, runs: plain(typeset(title)), source: { ...span, end: span.start + from - start } },
    ...steps.flatMap((step): readonly Block[] => {
      const runs = capitalised(wordsOf(source, step));
      return textOf(runs) === '' ? [] : [{ kind: 'step', level: 1, runs, source: { ...span, start: span.start + step.start - start, end: span.start + step.end - start } }];
    }),
  ];
}

function afterWord({ text }: Source, { start, end }: Stretch, word: string): Stretch {
  return { start: text.startsWith(word, start) ? start + word.length : start, end };
}

/** What stands in the text and in no part: words that could not be read. A document leaves out nothing that was written. */
function unreadParts(source: Source, file: DealFile, parts: readonly Part[]): readonly Part[] {
  const taken = [...parts.map(({ at }) => at), ...[...file.uses, ...notesIn(file)].map(({ span }) => stretchOf(span))].toSorted((a, b) => a.start - b.start);
  const unread: Part[] = [];
  let from = 0;
  for (const { start, end } of [...taken, { start: source.text.length, end: source.text.length }]) {
    if (start > from) unread.push(...unreadIn({ start: from, end: start }, source));
    from = Math.max(from, end);
  }
  return unread;
}

/** Notes of a clause may stand after its last sentence, where the clause has ended. */
function notesIn({ agreements, amendments }: DealFile): readonly Note[] {
  const brought = amendments.flatMap(({ instructions }) => instructions.flatMap((instruction) => ('clause' in instruction ? [instruction.clause] : [])));
  return [...[...agreements, ...amendments].flatMap(({ clauses }) => clauses), ...brought].flatMap(({ notes }) => notes);
}

function unreadIn(stretch: Stretch, source: Source): readonly Part[] {
  const runs = wordsOf(source, stretch);
  const text = textOf(runs);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const span: Span = { anchor: { uri: source.uri, offset: 0 }, ...stretch };
  return [{ of: 'body', at: stretch, blocks: [{ kind: 'unread', level: 0, runs, source: span }] }];
}
