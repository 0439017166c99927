import { placeOf } from '@dealwright/model';
import type { ComparedVersion, DealFile, ThingId } from '@dealwright/model';
import { declaredIn } from './declared.ts';
import { definitionBlock } from './definition.ts';
import type { Block, Document } from './document.ts';
import { documentOf } from './of-file.ts';
import { firstName, sourceOf, stretchOf } from './source.ts';
import { quoted } from './typography.ts';
import { plain } from './words.ts';

/** Everything that is read beside a file. */
type Beside = Pick<ComparedVersion, 'textOf' | 'vocabulary'> & { readonly files: readonly DealFile[] };

/**
 * A file as a document that stands by itself: where it brings in the words of other files, the definitions that it relies on stand in it.
 * An agreement that it brings in is named instead.
 */
export function wholeDocument(file: DealFile, beside: Beside): Document {
  const { title, blocks } = documentOf(file, beside.textOf(file.uri) ?? '', beside.vocabulary);
  const relied = reliedOn(file, beside);
  const others = new Map(beside.files.map((other) => [other.uri, other]));
  const used = new Set<string>();
  return { title, blocks: withoutEmpty(blocks.flatMap((block) => (block.kind === 'use' ? broughtIn(block, file, { ...beside, others, relied, used }) : [block]))) };
}

interface Bringing extends Beside {
  readonly others: ReadonlyMap<string, DealFile>;
  readonly relied: ReadonlySet<ThingId>;
  readonly used: Set<string>;
}

function broughtIn(block: Block, { uri, uses }: DealFile, bringing: Bringing): readonly Block[] {
  const { others, relied, used, textOf, vocabulary } = bringing;
  const at = block.source && placeOf(block.source).start;
  const target = others.get(uses.find(({ span }) => placeOf(span).start === at)?.uri ?? '');
  if (!target) return [block];
  const instrument = [...target.agreements, ...target.amendments].find(({ name }) => name !== '');
  if (instrument) return [{ ...block, runs: plain(`Terms defined in ${quoted(instrument.name)} have the meaning given there.`) }];
  if (used.has(target.uri) || target.uri === uri) return [];
  used.add(target.uri);
  const source = sourceOf(target, textOf(target.uri) ?? '', vocabulary);
  const own = declaredIn(target).filter(({ id }) => relied.has(id)).map((thing) => definitionBlock(thing, source));
  const further = target.uses.flatMap((use) => broughtIn({ ...block, source: use.span }, target, bringing));
  return [...own, ...further];
}

/** What the words of a file name, and what the words that define it name, and so on. */
function reliedOn(file: DealFile, { files, vocabulary }: Beside): ReadonlySet<ThingId> {
  const named = new Map<ThingId, readonly ThingId[]>();
  for (const other of files) {
    const source = sourceOf(other, '', vocabulary);
    for (const { id, span } of declaredIn(other)) {
      const { start, end } = stretchOf(span);
      named.set(id, thingsIn(source.names.slice(firstName(source, start), firstName(source, end)).map(({ occurrence }) => occurrence)));
    }
  }
  const relied = new Set<ThingId>();
  const next = thingsIn(file.occurrences);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (relied.has(id)) continue;
    relied.add(id);
    next.push(...(named.get(id) ?? []));
  }
  return relied;
}

function thingsIn(occurrences: DealFile['occurrences']): ThingId[] {
  return occurrences.flatMap(({ target }) => (target.type === 'thing' ? [target.id] : []));
}

/** A heading under which nothing is left is no heading. */
function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }, index) => kind !== 'heading' || ['definition', 'use', 'note', 'fact', 'scenario', 'unread'].includes(blocks[index + 1]?.kind ?? ''));
}
