import { expect, test } from 'vitest';
import fc from 'fast-check';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Settings } from '@dealwright/model';
import { DAY_ONE } from '../src/generate/names.ts';
import { filesOf } from '../src/generate/files.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { FIXTURE_SETTINGS, uriOf } from '../src/workspace.ts';
import { seen } from './places.ts';
import { runs } from './runs.ts';

/** How many edits lie between two comparisons with an analysis from nothing. */
const STRIDE = 20;

/** Paragraphs that can replace one another, and characters that break them. */
const DEALS = fc.sample(workspaces, { numRuns: 80, seed: 3 }).map(filesOf);
const PARAGRAPHS = DEALS.flat().flatMap(({ text }) => text.split('\n\n')).filter((text) => text.startsWith('clause '));
const PIECES = ['.', '"', '\n', ' ', ',', 'clause 9 "New"\n  Contoso may host Alpha Products.\n', '// accepted conflict/exclusivity: a waiver\n', '[Note: see]', '[•]', '/*', '\ud83d', '\r\n', 'not ', 'only '];

test('what is found after any of 10,000 random edits is what an analysis from nothing finds', () => {
  const { numRuns, seed } = runs(10_000);
  const random = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 1, seed })[0]!;
  const below = (most: number): number => random.next().value! % most;
  const pick = <T>(all: readonly T[]): T => all[below(all.length)]!;

  const store = new DealStore();
  const analyser = new Analyser();
  let asOf = DAY_ONE + 4;
  const settingsNow = (): Settings => ({ ...FIXTURE_SETTINGS, asOf });
  const texts = new Map<string, string>();
  const history: [uri: string, text: string][] = [];
  const put = (uri: string, text: string): void => {
    history.push([uri, texts.get(uri) ?? '']);
    texts.set(uri, text);
    store.put(uri, text);
  };
  const open = (): void => { for (const { path, text } of pick(DEALS)) put(uriOf(path), text); };
  const update = (shouldStop?: () => boolean): ReturnType<Analyser['update']> =>
    analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: settingsNow() }, shouldStop && { shouldStop });

  open();
  for (let edit = 1; edit <= numRuns; edit++) {
    const uri = pick([...texts.keys()]);
    const text = texts.get(uri) ?? '';
    const paragraphs = text.split('\n\n');
    const at = below(text.length + 1);
    const kind = below(100);
    if (kind < 25) put(uri, pick(DEALS.flat().filter(({ path }) => uriOf(path) === uri)).text);
    else if (kind < 55) put(uri, paragraphs.with(below(paragraphs.length), pick(PARAGRAPHS)).join('\n\n'));
    else if (kind < 65) put(uri, paragraphs.toSpliced(below(paragraphs.length), 1).join('\n\n'));
    else if (kind < 75) put(uri, text.slice(0, at) + pick(PIECES) + text.slice(at));
    else if (kind < 83) put(uri, text.slice(0, at) + text.slice(at + below(12)));
    else if (kind < 93 && history.length > 0) put(...history[history.length - 1 - below(Math.min(5, history.length))]!);
    else if (kind < 95) {
      texts.delete(uri);
      store.remove(uri);
      if (texts.size === 0) open();
    } else if (kind < 97) asOf = DAY_ONE + below(12);
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
    const anew = new Analyser().update({ files: fresh.files.values(), vocabulary: fresh.vocabulary, settings: settingsNow() });
    if (seen(kept.findings) !== seen(anew.findings)) expect(seen(kept.findings), `seed ${seed}, edit ${edit}\n${[...texts].map((each) => each.join('\n')).join('\n\n')}`).toBe(seen(anew.findings));
  }
});
