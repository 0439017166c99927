import { expect, test } from 'vitest';
import type { Norm, Span, TimePoint } from '@dealwright/model';
import { DAY_ONE } from '../src/generate/names.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { engineOpinion, oracleOpinion } from './engine.ts';
import { forAll } from './runs.ts';

const NOWHERE: Span = { anchor: { uri: '', offset: 0 }, start: 0, end: 0 };
const BLANK: TimePoint = { type: 'unknown', text: '[•]', span: NOWHERE };

/** Days that can make a difference in a small workspace, with long before and long after. */
const DAYS = [DAY_ONE - 5000, ...Array.from({ length: 20 }, (_, index) => DAY_ONE - 3 + index), DAY_ONE + 5000];

/** The norm with its last date put as another point, or left out: a blank may yet name an event that never happens. */
function withLastDate(norm: Norm, point: TimePoint | 'never'): Norm | undefined {
  const { period } = norm.scope;
  const at = period.to.findLastIndex((bound) => bound.point.type === 'date');
  return at < 0 ? undefined : { ...norm, scope: { ...norm.scope, period: { ...period, to: period.to.flatMap((bound, index) => (index !== at ? [bound] : point === 'never' ? [] : [{ ...bound, point }])) } } };
}

test('a blank in place of a date is a conflict only where every date is one, and silence only where every date is', () => {
  const counts = new Map<string, number>();
  forAll(workspaces, 400, (draft) => {
    const workspace = workspaceOf(draft);
    for (const norm of workspace.norms) {
      for (const prohibition of workspace.norms) {
        if (oracleOpinion(norm, prohibition, workspace) === undefined) continue;
        for (const fill of [
          (point: TimePoint | 'never'): readonly (Norm | undefined)[] => [withLastDate(norm, point), prohibition],
          (point: TimePoint | 'never'): readonly (Norm | undefined)[] => [norm, withLastDate(prohibition, point)],
        ]) {
          const [first, second] = fill(BLANK);
          if (first === undefined || second === undefined) continue;
          const filled = new Set([...DAYS, 'never' as const].map((day) => {
            const [whole = norm, ban = prohibition] = fill(day === 'never' ? day : { type: 'date', day, span: NOWHERE });
            const opinion = oracleOpinion(whole, ban, workspace);
            return opinion === 'too large' ? 'too large' : opinion?.verdict ?? 'compatible';
          }));
          if (filled.has('too large')) continue;
          const [only = 'compatible'] = filled;
          const expected = filled.size === 1 ? [only] : ['undetermined', 'depends'];
          const said = engineOpinion(first, second, workspace)?.verdict ?? 'compatible';
          counts.set(said, (counts.get(said) ?? 0) + 1);
          if (!expected.includes(said)) expect(expected, `${[...filled].join(', ')}: ${norm.id} against ${prohibition.id}\n${JSON.stringify([first.scope, second.scope])}`).toContain(said);
        }
      }
    }
  });
  expect(counts.get('undetermined')).toBeGreaterThan(0);
});
