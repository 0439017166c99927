import { el, spoken } from '../html/build.ts';
import type { Attribute, Tag, Tree, TreeElement } from '@dealwright/model';
import type { Block, BlockKind, Document, Mark, Run } from './document.ts';

export interface TreeOptions {
  /** Further attributes of the element of a paragraph. */
  readonly attributesOf?: (block: Block) => TreeElement['attributes'];
  /** What stands behind the words of a paragraph, in its element. */
  readonly after?: (block: Block) => readonly Tree[];
}

/** What a document looks like on a page: an article with one element for each paragraph, in order. */
export function documentTree(document: Document, options: TreeOptions = {}): TreeElement {
  const known = new Set(document.blocks.flatMap(({ anchor }) => anchor ?? []));
  const [anchors, pairings, moves] = [firsts(document, ({ anchor }) => anchor), firsts(document, ({ pairing }) => pairing), firsts(document, ({ change, move }) => move && `${change} ${move}`)];
  return el('article', { class: 'document' }, document.blocks.map((block) => blockTree(block, {
    ...options, known, leads: moves.has(block), ...(anchors.has(block) && { id: block.anchor }), ...(pairings.has(block) && { pairing: `pairing-${block.pairing}` }),
  })));
}

/** The first paragraph of each key: the first that still stands, where one does. */
function firsts({ blocks }: Document, keyOf: (block: Block) => string | number | undefined): ReadonlySet<Block> {
  const found = new Map<string | number, Block>();
  for (const block of blocks) {
    const key = keyOf(block);
    const known = key === undefined ? undefined : found.get(key);
    if (key !== undefined && (!known || (isGone(known) && !isGone(block)))) found.set(key, block);
  }
  return new Set(found.values());
}

function isGone({ change }: Block): boolean {
  return change === 'deleted' || change === 'moved-from';
}

/** What is known of the page that a paragraph stands on. */
export interface OnPage extends TreeOptions {
  /** The anchors to which references can lead; to others none does. */
  readonly known?: ReadonlySet<string>;
  readonly id?: string | undefined;
  /** The id of the place to which a report leads. */
  readonly pairing?: string;
  /** Whether it is the first paragraph of what moved, and leads to the other place. */
  readonly leads?: boolean;
}

const TAGS: Readonly<Record<BlockKind, Tag>> = {
  title: 'h1', heading: 'h2', section: 'h2', schedule: 'h2', clause: 'h3', scenario: 'h3',
  parties: 'p', particular: 'p', definition: 'p', instruction: 'p', sentence: 'p', item: 'p', wording: 'p', note: 'p', use: 'p', fact: 'p', step: 'p', unread: 'p',
};

/** One paragraph. */
export function blockTree(block: Block, { known = new Set(), id, pairing, leads = false, attributesOf, after }: OnPage = {}): TreeElement {
  const { kind, change, was } = block;
  const classes = ['block', kind, ...(change ? [change] : []), ...(was && was.number !== (block.number ?? '') ? ['renumbered'] : [])];
  const words = [...numberOf(block), ...block.runs.map((run) => runTree(run, known))];
  return el(TAGS[kind], { class: classes.join(' '), id, ...attributesOf?.(block) }, [
    ...(pairing === undefined ? [] : [el('span', { id: pairing, class: 'place' })]),
    ...(change ? [wholly(change, leads ? block.move : undefined, words)] : words),
    ...(after?.(block) ?? []),
  ]);
}

/** The number as it is, and as it was where that differs. */
function numberOf({ number = '', was, change }: Block): readonly Tree[] {
  const old = change || was === undefined ? number : was.number;
  if (number === '' && old === '') return [];
  if (number === old) return [el('span', { class: 'number' }, `${number} `)];
  return [el('span', { class: 'number' }, old === '' ? undefined : marked('del', 'deleted', [old]), number === '' ? undefined : marked('ins', 'inserted', [number]), ' ')];
}

interface Said { readonly tag: 'ins' | 'del'; readonly opens: string; readonly closes: string }
const SAID: Readonly<Record<Mark, Said>> = {
  inserted: { tag: 'ins', opens: 'inserted: ', closes: ' (end of insertion)' },
  deleted: { tag: 'del', opens: 'deleted: ', closes: ' (end of deletion)' },
  'moved-from': { tag: 'del', opens: 'moved away from here: ', closes: ' (end of what moved)' },
  'moved-to': { tag: 'ins', opens: 'moved here: ', closes: ' (end of what moved)' },
};

function wholly(change: Mark, move: string | undefined, words: readonly Tree[]): TreeElement {
  const { tag } = SAID[change];
  if (move === undefined) return marked(tag, change, words);
  const [here, there] = change === 'moved-from' ? ['from', 'to'] : ['to', 'from'];
  const link = el('a', { class: 'move', href: `#${there}-${move}`, 'aria-label': change === 'moved-from' ? 'Go to where it is now' : 'Go to where it was' }, change === 'moved-from' ? '↓ moved' : '↑ moved');
  return el('span', { id: `${here}-${move}` }, marked(tag, change, words), ' ', link);
}

/** Words that one version alone has. What is shown by colour and line is said as well. */
function marked(tag: 'ins' | 'del', change: Mark, words: readonly Tree[]): TreeElement {
  const { opens, closes } = SAID[change];
  return el(tag, { class: change }, spoken(opens), words, spoken(closes));
}

function runTree(run: Run, known: ReadonlySet<string>): Tree {
  const words = styled(run, known);
  return run.change ? marked(SAID[run.change].tag, run.change, [words]) : words;
}

const ELEMENTS: Readonly<Record<NonNullable<Run['style']>, readonly [tag: Tag, attributes: { readonly [A in Attribute]?: string }]>> = {
  defined: ['b', { class: 'defined' }], term: ['span', { class: 'term' }], reference: ['span', { class: 'reference' }], blank: ['mark', { class: 'blank' }], note: ['em', { class: 'drafting-note' }],
};

function styled({ text, style, to }: Run, known: ReadonlySet<string>): Tree {
  if (style === undefined) return text;
  if (style === 'reference' && to !== undefined && known.has(to)) return el('a', { class: 'reference', href: `#${to}` }, text);
  const [tag, attributes] = ELEMENTS[style];
  return el(tag, attributes, text, style === 'blank' ? spoken(' (blank, to be filled in)') : undefined);
}
