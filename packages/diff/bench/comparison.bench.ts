import { EDITS, drawContract, edited, printDeed, randomFrom, versionOf } from '@dealwright/testkit';
import type { EditName } from '@dealwright/testkit';
import { compare } from '../src/compare.ts';

/** What a whole comparison costs, in processor time, beyond reading and examining the two versions: matching, judgement, effects. */

const CLAUSES = 2200;
const ROUNDS = 5;

const contract = drawContract(CLAUSES, randomFrom(1));
const names = (Object.keys(EDITS) as EditName[]).filter((name) => name !== 'renumber' && name !== 'rename term');
const base = printDeed(contract);

console.log(`${CLAUSES} clauses, the whole comparison`);
for (const edits of [0, 20, 200, 1100]) {
  const random = randomFrom(2);
  const revision = printDeed(edited(contract, Array.from({ length: edits }, () => random.pick(names)), random));
  let changes = 0;
  const times = Array.from({ length: ROUNDS }, () => {
    const [old, now] = [versionOf([{ path: '/main.deal', text: base }]), versionOf([{ path: '/main.deal', text: revision }])];
    const before = process.cpuUsage();
    changes = compare(old, now).changes.length;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  console.log(`  ${String(edits).padStart(5)} edits   ${median.toFixed(0).padStart(6)} ms, the first time ${(times[0] ?? Number.NaN).toFixed(0)}   ${changes} changes`);
}
