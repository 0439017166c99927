import { md } from '../markdown/escape.ts';
import type { Block, BlockKind, Document, Run } from './document.ts';

const PREFIX: Partial<Readonly<Record<BlockKind, string>>> = { title: '# ', heading: '## ', section: '## ', schedule: '## ', clause: '### ', scenario: '### ', item: '- ', step: '- ', wording: '> ' };

/** A document for a page that shows Markdown. */
export function markdownDocument({ blocks }: Document): string {
  return `${blocks.map((block, index) => `${index === 0 ? '' : separated(blocks[index - 1], block)}${blockText(block)}`).join('')}\n`;
}

/** Items of one list stand on lines of their own without a gap. */
function separated(before: Block | undefined, { kind }: Block): string {
  return before?.kind === kind && (kind === 'item' || kind === 'step') ? '\n' : before?.kind === 'wording' && kind === 'wording' ? '\n>\n' : '\n\n';
}

function blockText({ kind, number = '', runs }: Block): string {
  const words = runs.map((run) => runText(run)).join('');
  return `${PREFIX[kind] ?? ''}${number === '' ? '' : `${md(number)} `}${words}`.trimEnd();
}

function runText({ text, style }: Run): string {
  const words = md(text);
  if (style === 'defined' || style === 'blank') return `**${words}**`;
  return style === 'note' ? `_${words}_` : words;
}
