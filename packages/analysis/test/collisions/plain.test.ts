import type { Exception, Norm } from '@dealwright/model';
import { describe, expect, it } from 'vitest';
import { HOSTILE, TYPICAL, draw } from '../../bench/norms.ts';
import { readyNorm } from '../../src/collisions/compile.ts';
import { judgeReady } from '../../src/collisions/judge.ts';
import { settingOf } from '../../src/collisions/setting.ts';
import { witnessOf } from '../../src/collisions/witness.ts';

const AS_OF = 21_000;

describe('the rulings that are known from pairs alike', () => {
  for (const [name, shape] of [['one catalogue', { ...HOSTILE, norms: 600, parties: 4, products: 30 }], ['a catalogue each', { ...TYPICAL, norms: 600, parties: 4 }]] as const) {
    it(`are those of a full judgement: ${name}`, () => {
      const { norms, vocabulary } = draw(shape);
      const quick = settingOf(vocabulary, [], AS_OF);
      const full = settingOf(vocabulary, [], AS_OF);
      const ready = norms.map((norm) => ({ known: readyNorm(norm, quick), worked: readyNorm(withEmptyException(norm), full) }));
      const [bans, others] = [true, false].map((isBan) => ready.filter(({ known }) => (known.norm.modality === 'prohibition') === isBan));
      const seen = new Map<string, number>();
      for (const first of others!) {
        for (const ban of bans!) {
          const party = first.known.norm.bearer.party;
          if (ban.known.norm.bearer.party !== party) continue;
          const [known, worked] = [judgeReady(first.known, ban.known, party, quick), judgeReady(first.worked, ban.worked, party, full)];
          seen.set(known.ruling, (seen.get(known.ruling) ?? 0) + 1);
          if (known.ruling !== worked.ruling) expect([first.known.norm.id, ban.known.norm.id, known.ruling]).toEqual([first.known.norm.id, ban.known.norm.id, worked.ruling]);
          if (known.case && worked.case) expect(withoutCourse(witnessOf(known.case, quick))).toEqual(withoutCourse(witnessOf(worked.case, full)));
        }
      }
      expect([...seen.keys()].toSorted()).toEqual(['compatible', 'conflict', 'depends', 'narrowed']);
    });
  }
});

/** An exception that covers nothing takes nothing out, but the norm is no plain one any more. */
function withEmptyException(norm: Norm): Norm {
  const nothing: Exception = { boxes: [], period: { from: [], to: [] }, condition: { type: 'true' }, exceptions: [], span: norm.source.span, text: '' };
  return { ...norm, scope: { ...norm.scope, exceptions: [nothing] } };
}

/** A course is a function, and those of two judgements are never equal. */
function withoutCourse(witness: ReturnType<typeof witnessOf>): object {
  return { ...witness, course: undefined };
}
