import { globSync, readFileSync } from 'node:fs';
import { EDITS, NO_SCORE, deedOf, drawContract, edited, f1, firstVersion, precision, randomFrom, recall, scoreOf, sum, versionOfDeed } from '@dealwright/testkit';
import type { Deed, EditName, Score } from '@dealwright/testkit';
import { match } from '../src/matching/match.ts';

/** How often the matching is right, on edits of which the truth is known. */

const names = Object.keys(EDITS) as EditName[];
const drawn = Array.from({ length: 6 }, (_, seed) => drawContract(120, randomFrom(seed)));
const real = globSync('examples/**/*.deal').toSorted().flatMap((file) => deedOf(readFileSync(file, 'utf8')) ?? []).map(firstVersion);

for (const [what, deeds, count] of [['contracts drawn at random, 120 clauses', drawn, 24], [`${real.length} agreements of examples/`, real, 3]] as const) {
  console.log(`\n${what}`);
  let all = NO_SCORE;
  for (const name of names) {
    const score = scored(deeds, Array.from({ length: name === 'renumber' ? 1 : count }, () => name));
    print(name, score);
    all = sum(all, score);
  }
  const random = randomFrom(99);
  const mixed = (times: number): readonly EditName[] => Array.from({ length: times }, () => random.pick(names));
  print('all sorts mixed', scored(deeds, mixed(count * 2)));
  print('mixed, then renumbered', scored(deeds, [...mixed(count * 2), 'renumber']));
  print('four times as many', scored(deeds, [...mixed(count * 8), 'renumber']));
  print('half of it rewritten', scored(deeds, [...Array.from({ length: count * 3 }, () => random.pick(['rewrite', 'rewrite with heading'] as const)), 'renumber']));
  print('each sort alone', all);
}

function scored(deeds: readonly Deed[], edits: readonly EditName[]): Score {
  return deeds.map((deed, index) => {
    const revised = edited(deed, edits, randomFrom(1000 + index));
    return scoreOf(deed, revised, match(versionOfDeed(deed), versionOfDeed(revised)).pairings);
  }).reduce(sum, NO_SCORE);
}

function print(what: string, score: Score): void {
  const percent = (value: number): string => `${(100 * value).toFixed(2).padStart(6)} %`;
  console.log(`  ${what.padEnd(24)} precision ${percent(precision(score))}   recall ${percent(recall(score))}   F1 ${f1(score).toFixed(4)}   false pairs ${percent(1 - precision(score))}`);
}
