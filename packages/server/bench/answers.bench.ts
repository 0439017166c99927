/** How long an editor waits for an answer on an agreement of 5,000 lines, at the 95th percentile. */
import type { Position } from 'vscode-languageserver';
import { completions } from '../src/service/completion/index.ts';
import { codeActions } from '../src/service/actions.ts';
import { codeLenses } from '../src/service/lenses/index.ts';
import { documentSymbols } from '../src/service/symbols.ts';
import { hover } from '../src/service/hover/index.ts';
import { references } from '../src/service/references.ts';
import { semanticTokens } from '../src/service/tokens.ts';
import { Ours, single } from './ours.ts';
import { agreement, keystroke } from './text.ts';

const uri = 'file:///bench/main.deal';
const text = agreement(5000);
const ours = new Ours();
ours.open(single(text));
const { workspace } = ours;
const document = workspace.document(uri);
if (document === undefined) throw new Error('the agreement was not opened');

/** A place for every 97th character: heads, names, figures, words, blank lines. */
const places = Array.from({ length: Math.floor(text.length / 97) }, (_, index) => document.positionAt(index * 97));
const { offset } = keystroke(text);

const answers: readonly (readonly [what: string, ask: (position: Position) => unknown])[] = [
  ['hover', (position) => hover(workspace, uri, position)],
  ['completion', (position) => completions(workspace, uri, position, (file, kinds) => workspace.visible(file, kinds), true)],
  ['references', (position) => references(workspace, uri, position, true)],
  ['quick fixes', (position) => codeActions(workspace, uri, { start: position, end: position }, () => 1)],
  ['lenses', () => codeLenses(workspace, uri, true)],
  ['outline', () => documentSymbols(workspace, uri)],
  ['semantic tokens', () => semanticTokens(workspace, uri)],
];

console.log('Answers on 5,000 lines (CPU, median and 95th percentile)');
for (const [what, ask] of answers) {
  const times: number[] = [];
  for (let round = -5; round < 200; round++) {
    // A key before each question, as where somebody types: what the key made stale is part of the answer's time.
    if (round % 10 === 0) ours.edit(uri, offset, 1, String(Math.abs(round % 9) + 1));
    const place = places[(Math.abs(round) * 37) % places.length];
    if (place === undefined) continue;
    const before = process.cpuUsage();
    ask(place);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push((user + system) / 1000);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(2).padStart(8)} ms`;
  console.log(`  ${what.padEnd(46)} ${at(0.5)}   ${at(0.95)}`);
}
