import { expect, test } from 'vitest';
import { DealStore } from '../../src/index.ts';
import { snapshotOf } from './snapshot.ts';
import { piecesOf, randomOf, sampleFiles } from './texts.ts';

const EDITS = Number(process.env['DEAL_EDITS'] ?? 10_000);
const SEED = Number(process.env['DEAL_SEED'] ?? 1);
/** How many edits lie between two comparisons with a new store. */
const STRIDE = 40;

const WORDS = piecesOf([...sampleFiles().values()].join('\n'));
const FRAGMENTS = ['"', '"""', '/*', '*/', '//', '[Note: x', ']', '\n', '\n\n', '.', ';', '\r\n', '\ud83d', 'clause 9 "New"\n  ', 'party "Fresh" ("F").\n', 'use "vocabulary.deal".\n', 'use "agreement.deal".\n'];

/** A small copy of the samples, so that a new store is quick to make. */
function smallFiles(): Map<string, string> {
  const all = sampleFiles();
  const sentences = (all.get('file:///sentences.deal') ?? '').split(/\n(?=clause )/).slice(0, 12).join('\n');
  return new Map([...all].map(([uri, text]) => [uri, uri.endsWith('sentences.deal') ? sentences : text]));
}

test(`the state after any of ${EDITS} random edits is that of a new store`, () => {
  const random = randomOf(SEED);
  const files = smallFiles();
  const store = new DealStore();
  for (const [uri, text] of files) store.put(uri, text);
  for (let edit = 1; edit <= EDITS; edit++) {
    const uri = [...files.keys()][random(files.size)] ?? '';
    if (random(400) === 0) {
      files.delete(uri);
      store.remove(uri);
      files.set(uri, smallFiles().get(uri) ?? 'clause 1 "A"\n  Buyer may use Goods.\n');
    } else {
      files.set(uri, edited(files.get(uri) ?? '', random));
    }
    store.put(uri, files.get(uri) ?? '');
    if (random(3) === 0) void store.files;
    if (edit % STRIDE === 0 || edit === EDITS) expect(snapshotOf(store), `seed ${SEED}, edit ${edit}`).toBe(snapshotOf(fresh(files)));
    if (edit % 500 === 0) {
      // Texts that only ever get worse would soon test nothing but broken ones.
      for (const [each, text] of smallFiles()) {
        files.set(each, text);
        store.put(each, text);
      }
    }
  }
});

function fresh(files: ReadonlyMap<string, string>): DealStore {
  const store = new DealStore();
  for (const [uri, text] of [...files].toReversed()) store.put(uri, text);
  return store;
}

function edited(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const length = random(4) === 0 ? random(60) : random(3);
  switch (random(6)) {
    case 0: return text.slice(0, at) + text.slice(at + length);
    case 1: return text.slice(0, at) + (FRAGMENTS[random(FRAGMENTS.length)] ?? '') + text.slice(at);
    case 2: return text.slice(0, at) + (WORDS[random(WORDS.length)] ?? '') + text.slice(at + length);
    case 3: return moved(text, random);
    case 4: return text.slice(0, at) + String.fromCharCode(32 + random(90)) + text.slice(at);
    default: {
      const pieces = [...piecesOf(text)];
      pieces[random(pieces.length)] = WORDS[random(WORDS.length)] ?? '';
      return pieces.join('');
    }
  }
}

/** One paragraph to another place. */
function moved(text: string, random: (below: number) => number): string {
  const parts = text.split('\n\n');
  const [part = ''] = parts.splice(random(parts.length), 1);
  parts.splice(random(parts.length + 1), 0, part);
  return parts.join('\n\n');
}

test('the order in which files are put does not matter', () => {
  const files = [...sampleFiles()];
  const forward = new DealStore();
  const backward = new DealStore();
  for (const [uri, text] of files) {
    forward.put(uri, text);
    void forward.files;
  }
  for (const [uri, text] of files.toReversed()) backward.put(uri, text);
  expect(snapshotOf(backward)).toBe(snapshotOf(forward));
});

test('what did not change stays the same object', () => {
  const store = new DealStore();
  for (const [uri, text] of sampleFiles()) store.put(uri, text);
  const before = store.files.get('file:///agreement.deal');
  const vocabulary = store.vocabulary;
  const text = store.textOf('file:///agreement.deal') ?? '';
  store.put('file:///agreement.deal', `// A comment.\n\n${text.replace('once each year', 'twice each year')}`);
  const after = store.files.get('file:///agreement.deal');
  const changed = after?.agreements[0]?.clauses.filter((clause, at) => clause !== before?.agreements[0]?.clauses[at]).map((clause) => clause.number);
  expect(changed).toEqual(['4.2']);
  expect(store.vocabulary).toBe(vocabulary);
  expect(store.files.get('file:///sentences.deal')).toBeDefined();
});

test('a declaration re-lowers only what it concerns', () => {
  const store = new DealStore();
  for (const [uri, text] of sampleFiles()) store.put(uri, text);
  const before = store.files;
  const uri = 'file:///vocabulary.deal';
  store.put(uri, `${store.textOf(uri)}\nproduct "Something Else".\n`);
  const changed = [...store.files].filter(([each, file]) => before.get(each) !== file).map(([each]) => each);
  expect(changed).toEqual([uri]);
});
