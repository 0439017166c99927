import { expect, test } from 'vitest';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { engineOpinion } from './engine.ts';
import { forAll } from './runs.ts';
import { workspaceOfText } from './text.ts';

test('the text of a random workspace reads without a problem, and means what its norms mean', () => {
  forAll(workspaces, 1_500, (draft) => {
    const { workspace, problems, text } = workspaceOfText(draft);
    const drawn = workspaceOf(draft);
    const ids = (all: typeof drawn): string[] => all.norms.map((norm) => `${norm.id} ${norm.modality}`);
    if (problems.length > 0) expect(problems.map((problem) => `${problem.code}: ${problem.message}`), text).toEqual([]);
    expect(ids(workspace), text).toEqual(ids(drawn));
    drawn.norms.forEach((norm, first) => drawn.norms.forEach((prohibition, second) => {
      const [read, forbidding] = [workspace.norms[first], workspace.norms[second]];
      if (read === undefined || forbidding === undefined) return;
      const said = (opinion: ReturnType<typeof engineOpinion>): string => (opinion === undefined || opinion.verdict === 'compatible' ? 'nothing' : `${opinion.code} ${opinion.verdict} ${opinion.witness?.act.day ?? ''}`);
      const [here, there] = [said(engineOpinion(norm, prohibition, drawn)), said(engineOpinion(read, forbidding, workspace))];
      if (here !== there) expect(there, `${norm.id} against ${prohibition.id} in\n${text}`).toBe(here);
    }));
  });
});
