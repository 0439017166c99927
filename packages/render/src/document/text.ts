import type { Block, Document } from './document.ts';
import { textOf } from './words.ts';

/** How far a paragraph is set in. */
const INDENT: Partial<Readonly<Record<Block['kind'], number>>> = { sentence: 2, instruction: 2, unread: 2, item: 4, wording: 4, note: 2, step: 2 };

/** A document as plain text, its lines no longer than the width. */
export function textDocument({ blocks }: Document, width = 100): string {
  return `${blocks.map((block, index) => `${index === 0 ? '' : gap(blocks[index - 1], block)}${blockText(block, width)}`).join('')}\n`;
}

/** A heading stands apart from what came before; what stands under it follows at once. */
function gap(before: Block | undefined, { kind, level }: Block): string {
  if (kind === 'particular' || kind === 'step') return '\n';
  const isHeading = ['title', 'heading', 'section', 'schedule', 'clause', 'scenario'].includes(kind);
  if (isHeading) return level < 3 && before?.kind !== 'title' ? '\n\n\n' : '\n\n';
  return ['clause', 'scenario', 'sentence', 'item', 'definition', 'fact', 'use'].includes(before?.kind ?? '') ? '\n' : '\n\n';
}

function blockText(block: Block, width: number): string {
  const { kind, number = '', runs } = block;
  const indent = ' '.repeat(INDENT[kind] ?? 0);
  const label = number === '' ? '' : `${number} `;
  const hang = kind === 'item' ? ' '.repeat(label.length) : '';
  const words = kind === 'title' ? textOf(runs).toUpperCase() : textOf(runs);
  return wrapped(`${label}${words}`, width - indent.length - hang.length).map((line, index) => `${indent}${index === 0 ? '' : hang}${line}`.trimEnd()).join('\n');
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
