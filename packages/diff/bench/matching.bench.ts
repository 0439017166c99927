import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { EDITS, drawContract, edited, printDeed, randomFrom, unexaminedVersionOf } from '@dealwright/testkit';
import type { Deed, EditName } from '@dealwright/testkit';
import { match } from '../src/matching/match.ts';

/**
 * What matching costs beyond parsing, in processor time, on an agreement of 20,000 lines; beside git's histogram diff and the line diff of jsdiff
 * on the same two texts. The last two figures are what each says: changed pairings, and lines of the patch.
 */

const CLAUSES = 2200;
/** jsdiff is given up on after so many milliseconds. */
const PATIENCE = 20_000;
const ROUNDS = 15;

const contract = withWordings(drawContract(CLAUSES, randomFrom(1)));
const lines = printDeed(contract).split('\n').length;
console.log(`${CLAUSES} clauses, ${lines} lines, ${Math.round(printDeed(contract).length / 1024)} KB`);

const kinds: Readonly<Record<string, (random: ReturnType<typeof randomFrom>) => Deed>> = {
  'nothing': () => contract,
  'one insertion': (random) => EDITS.insert(contract, random),
  'light: 20 edits': (random) => edited(contract, drawn(20, random), random),
  'heavy: 600 edits': (random) => edited(contract, drawn(600, random), random),
  '200 moves': (random) => edited(contract, Array.from({ length: 200 }, () => 'move' as const), random),
  'renumbering': (random) => edited(contract, ['renumber'], random),
  'shuffle': (random) => ({ ...contract, items: shuffled(contract.items, random) }),
  'rewrite of 40 %': (random) => edited(contract, Array.from({ length: 1100 }, () => 'rewrite' as const), random),
};

const folder = mkdtempSync(join(tmpdir(), 'deal-bench-'));
try {
  for (const [name, edit] of Object.entries(kinds)) measure(name, printDeed(contract), printDeed(edit(randomFrom(2))));
} finally {
  rmSync(folder, { recursive: true });
}

function measure(name: string, before: string, after: string): void {
  let changed = 0;
  const ours = median(Array.from({ length: ROUNDS }, () => {
    const [base, revision] = [unexaminedVersionOf([{ path: '/main.deal', text: before }]), unexaminedVersionOf([{ path: '/main.deal', text: after }])];
    globalThis.gc?.();
    return processorTime(() => { changed = match(base, revision).pairings.filter(({ sameWords, moved }) => !sameWords || moved).length; });
  }).slice(5));
  const [one, other] = [join(folder, 'base.deal'), join(folder, 'revision.deal')];
  writeFileSync(one, before);
  writeFileSync(other, after);
  let patch = 0;
  const git = median(Array.from({ length: 5 }, () => elapsed(() => { patch = gitDiff(one, other); })));
  const starting = median(Array.from({ length: 5 }, () => elapsed(() => gitDiff(one, one))));
  let edits: number | undefined;
  const theirs = elapsed(() => { edits = diffLines(before, after, { timeout: PATIENCE })?.filter(({ added, removed }) => added || removed).length; });
  const jsdiff = edits === undefined ? `gave up after ${(PATIENCE / 1000).toFixed(0)} s` : `${theirs.toFixed(0)} ms (${(theirs / ours).toFixed(0)} ×)`;
  console.log(`  ${name.padEnd(18)} ours ${ours.toFixed(1).padStart(6)} ms   git ${(git - starting).toFixed(1).padStart(6)} ms and ${starting.toFixed(0)} to start (${((git - starting) / ours).toFixed(2)} ×)   jsdiff ${jsdiff.padEnd(22)}   we say ${changed}, git ${patch} lines, jsdiff ${edits ?? '–'}`);
}

/** Lines of the patch. */
function gitDiff(one: string, other: string): number {
  try {
    execFileSync('git', ['diff', '--no-index', '--histogram', '--no-color', one, other], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
    return 0;
  } catch (error) {
    const stdout: unknown = (error as { readonly stdout?: unknown }).stdout;
    return String(stdout).split('\n').length;
  }
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function elapsed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function drawn(count: number, random: ReturnType<typeof randomFrom>): readonly EditName[] {
  const names = (Object.keys(EDITS) as EditName[]).filter((name) => name !== 'renumber' && name !== 'rename term');
  return Array.from({ length: count }, () => random.pick(names));
}

function shuffled<T>(list: readonly T[], random: ReturnType<typeof randomFrom>): readonly T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** Real agreements of 20,000 lines have nine lines a clause. */
function withWordings(deed: Deed): Deed {
  return { ...deed, items: deed.items.map((item) => (item.what === 'section' ? item : { ...item, body: item.body.flatMap((part) => (part.startsWith('text') ? [part] : [part.replaceAll(/ (?=(?:on|until|except|from|within|in|by|for|through|unless|after) )/g, '\n  ')])) })) };
}
