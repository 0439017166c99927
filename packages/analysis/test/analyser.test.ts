import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Finding } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import { FIXTURE_SETTINGS, PREAMBLE, uriOf } from '@dealwright/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** A store and an analyser over it, as an editor holds them. */
class Session {
  readonly store = new DealStore();
  readonly analyser = new Analyser();

  write(path: string, text: string | undefined): void {
    if (text === undefined) this.store.remove(uriOf(path));
    else this.store.put(uriOf(path), text);
  }

  update(shouldStop?: () => boolean) {
    return this.analyser.update({ files: this.store.files.values(), vocabulary: this.store.vocabulary, settings: FIXTURE_SETTINGS }, { shouldStop });
  }
}

/** Findings with absolute places, as a client sees them. */
function seen(findings: ReadonlyMap<string, readonly Finding[]>): unknown {
  const strip = (_key: string, value: unknown): unknown => (typeof value === 'object' && value !== null && 'anchor' in value ? placeOf(value as Finding['span']) : value);
  return [...findings].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([uri, list]) => [uri, JSON.parse(JSON.stringify(list, strip)) as unknown]);
}

const HEAD = 'use "example.deal".\nagreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.\n';
const OTHER = 'use "example.deal".\nagreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.\n';
const VERSIONS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  '/example.deal': [PREAMBLE, PREAMBLE.replace('event "Acceptance", judged by Buyer.', 'event "Acceptance".'), PREAMBLE.replace('product "Widgets".', 'product "Widgets", a kind of Gadgets.').replace(', distinct from Widgets', ', a kind of Widgets'), undefined],
  '/a.deal': [
    `${HEAD}clause 1 "Price"\n  Buyer must pay Supplier USD 2 million until Acceptance subject to clause 2 of MSA.\nclause 2 "Sales"\n  Supplier must not sell Widgets.\n`,
    `${HEAD}// A remark.\nclause 1 "Price"\n  Buyer must pay Supplier USD 2 million until Acceptance subject to clause 2 of MSA.\nclause 2 "Sales"\n  // accepted wording/may-not: agreed\n  Supplier may not sell Wigdets.\n`,
    `${HEAD}clause 2 "Sales"\n  Supplier may sell Widgets.\n  Supplier must not sell Widgets.\n`,
    `asset "Ledgers".\n${HEAD}clause 1 "Price"\n  Buyer must pay Supplier $2 until 2032.\n`,
    undefined,
  ],
  '/b.deal': [
    `${OTHER}clause 2 "Audit"\n  Buyer may audit Revenue once each year subject to clause 1 of SA.\n`,
    `use "a.deal".\n${OTHER}clause 2 "Audit"\n  Buyer may audit Ledgers once each year notwithstanding clause 1 of SA.\n`,
    `${OTHER}clause 3 "Audit"\n  Buyer may audit Revenue once each year.\nclause 3 "Audit again"\n  Supplier must sell Widgets.\n`,
    HEAD,
    undefined,
  ],
};
const edits = fc.array(fc.constantFrom(...Object.keys(VERSIONS)).chain((path) => fc.record({ path: fc.constant(path), text: fc.constantFrom(...(VERSIONS[path] ?? [])) })), { minLength: 1, maxLength: 12 });

describe('after any edits', () => {
  test('the findings are those of a fresh look', () => {
    fc.assert(fc.property(edits, (steps) => {
      const session = new Session();
      for (const { path, text } of steps) {
        session.write(path, text);
        session.update();
      }
      const fresh = new Session();
      const last = new Map(steps.map(({ path, text }) => [path, text]));
      for (const [path, text] of last) if (text !== undefined) fresh.write(path, text);
      expect(seen(session.update().findings)).toEqual(seen(fresh.update().findings));
    }), { numRuns: 300 });
  });

  test('the files named as changed are those whose findings changed or moved', () => {
    fc.assert(fc.property(edits, (steps) => {
      const session = new Session();
      const shown = new Map<string, unknown>();
      for (const { path, text } of steps) {
        session.write(path, text);
        const { findings, changed } = session.update();
        for (const uri of changed) {
          const list = findings.get(uri);
          if (list) shown.set(uri, seen(new Map([[uri, list]])));
          else shown.delete(uri);
        }
        expect([...shown.keys()].toSorted()).toEqual([...findings.keys()].toSorted());
        for (const [uri, list] of findings) expect(shown.get(uri)).toEqual(seen(new Map([[uri, list]])));
      }
    }), { numRuns: 200 });
  });

  test('an update that was stopped is finished by the next ones', () => {
    fc.assert(fc.property(edits, fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), (steps, patience) => {
      const session = new Session();
      steps.forEach(({ path, text }, index) => {
        session.write(path, text);
        let left = patience[index % patience.length] ?? 0;
        session.update(() => left-- <= 0);
      });
      const whole = session.update();
      expect(whole.complete).toBe(true);
      const fresh = new Session();
      for (const [path, text] of new Map(steps.map((step) => [step.path, step.text]))) if (text !== undefined) fresh.write(path, text);
      expect(seen(whole.findings)).toEqual(seen(fresh.update().findings));
    }), { numRuns: 200 });
  });
});

test('nothing changed, nothing is said', () => {
  const session = new Session();
  session.write('/example.deal', PREAMBLE);
  session.write('/a.deal', VERSIONS['/a.deal']?.[1]);
  expect(session.update().changed).toEqual([uriOf('/a.deal'), uriOf('/example.deal')]);
  expect(session.update().changed).toEqual([]);
});
