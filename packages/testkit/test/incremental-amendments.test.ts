import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Settings } from '@dealwright/model';
import { formatDay } from '@dealwright/model';
import { filesOf } from '../src/generate/files.ts';
import { DAY_ONE } from '../src/generate/names.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { FIXTURE_SETTINGS, uriOf } from '../src/workspace.ts';
import { seen } from './places.ts';
import { runs } from './runs.ts';

const STRIDE = 10;
const DEALS = fc.sample(workspaces, { numRuns: 60, seed: 5 }).map(filesOf);
const CLAUSES = DEALS.flat().flatMap(({ text }) => text.split('\n\n')).filter((text) => text.startsWith('clause '));

/** Words that clauses hold, and what an amendment may make of them. */
const WORDS = ['must', 'may', 'must not', 'only on', 'on', 'Azure', 'AWS', 'offer', 'distribute', 'Alpha Products', 'Beta Products', 'Verification', 'until', 'nothing of the kind', ''];

interface Random { readonly below: (most: number) => number; readonly pick: <T>(all: readonly T[]) => T }

function header({ below, pick }: Random, file: string): string {
  const day = (): string => formatDay(DAY_ONE + below(10));
  const effective = pick(['', `\n  effective ${day()}`, '\n  effective upon Milestone', '\n  draft']);
  return `amendment "${file} Amendment" ("${file}") to ${pick(['Alpha', 'Alpha', 'Beta', 'A1', 'A2', 'Gamma'])}\n  dated ${day()}${effective}.`;
}

function instruction({ below, pick }: Random): string {
  const number = 1 + below(4);
  switch (below(7)) {
    case 0: return `delete clause ${number}.`;
    case 1: return `replace clause ${number} with\n${pick(CLAUSES)}`;
    case 2: return `insert ${pick(['after', 'before'])} clause ${number}\n${pick(CLAUSES).replace(/clause \d/, `clause ${4 + below(2)}`)}`;
    case 3: return `in clause ${number} delete "${pick(WORDS)}".`;
    case 4: return pick(CLAUSES);
    default: return `in clause ${number} replace "${pick(WORDS)}" with "${pick(WORDS)}".`;
  }
}

test('agreements that amendments amend read after any edits as they do from nothing', () => {
  const { numRuns, seed } = runs(2000);
  const stream = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 1, seed })[0]!;
  const below = (most: number): number => stream.next().value! % most;
  const random: Random = { below, pick: (all) => all[below(all.length)]! };
  const { pick } = random;

  const store = new DealStore();
  const analyser = new Analyser();
  let [asOf, includeDrafts] = [DAY_ONE + 4, false];
  const settingsNow = (): Settings => ({ ...FIXTURE_SETTINGS, asOf, includeDrafts });
  const texts = new Map<string, string>();
  const put = (uri: string, text: string): void => {
    texts.set(uri, text);
    store.put(uri, text);
  };
  const open = (): void => { for (const { path, text } of pick(DEALS)) put(uriOf(path), text); };
  const update = (shouldStop?: () => boolean): ReturnType<Analyser['update']> =>
    analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: settingsNow(), source: store }, shouldStop && { shouldStop });

  open();
  for (let edit = 1; edit <= numRuns; edit++) {
    const file = pick(['A1', 'A2', 'A3']);
    const uri = uriOf(`/${file}.deal`);
    const paragraphs = (texts.get(uri) ?? '').split('\n\n');
    const other = pick([...texts.keys()]);
    const kind = below(100);
    if (kind < 15) put(uri, [header(random, file), ...Array.from({ length: below(4) }, () => instruction(random))].join('\n\n'));
    else if (kind < 45) put(uri, [...paragraphs, instruction(random)].join('\n\n'));
    else if (kind < 60) put(uri, paragraphs.toSpliced(below(paragraphs.length), 1).join('\n\n'));
    else if (kind < 70) put(uri, paragraphs.with(0, header(random, file)).join('\n\n'));
    else if (kind < 80) {
      const parts = (texts.get(other) ?? '').split('\n\n');
      put(other, parts.with(below(parts.length), pick(CLAUSES)).join('\n\n'));
    } else if (kind < 88) {
      const text = texts.get(other) ?? '';
      const at = below(text.length + 1);
      put(other, text.slice(0, at) + pick([' ', '\n', '.', ' // x\n', '[Note: y]']) + text.slice(at));
    } else if (kind < 92) {
      texts.delete(uri);
      store.remove(uri);
    } else if (kind < 95) [asOf, includeDrafts] = [DAY_ONE + below(12), below(3) === 0];
    else open();
    if (below(4) === 0) {
      let left = below(6);
      update(() => left-- <= 0);
    } else if (below(3) === 0) update();
    if (edit % STRIDE !== 0 && edit !== numRuns) continue;
    const kept = update();
    if (!kept.complete) throw new Error('An update that nobody stops is complete.');
    const fresh = new DealStore();
    for (const [each, its] of [...texts].toReversed()) fresh.put(each, its);
    const anew = new Analyser().update({ files: fresh.files.values(), vocabulary: fresh.vocabulary, settings: settingsNow(), source: fresh });
    if (seen(kept.findings) !== seen(anew.findings)) expect(seen(kept.findings), `seed ${seed}, edit ${edit}\n${[...texts].map((each) => each.join('\n')).join('\n\n')}`).toBe(seen(anew.findings));
  }
});
