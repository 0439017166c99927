import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { agreementContext, allKinds, kindsOf } from '@dealwright/clauses';
import { DealStore } from '@dealwright/language';
import { expect, test } from 'vitest';

const gallery = path.resolve(import.meta.dirname, '../../../examples/gallery');

test('the gallery shows a clause of every kind', () => {
  const store = new DealStore();
  for (const name of readdirSync(gallery).filter((file) => file.endsWith('.deal'))) store.put(`file:///gallery/${name}`, readFileSync(path.join(gallery, name), 'utf8'));
  const shown = new Set<string>();
  for (const { agreements } of store.files.values()) {
    for (const agreement of agreements) {
      const context = agreementContext(store.vocabulary, agreement);
      for (const clause of agreement.clauses) for (const kind of kindsOf(clause, context)) shown.add(kind.id);
    }
  }
  expect([...shown].toSorted()).toEqual(allKinds().map((kind) => kind.id).toSorted());
});
