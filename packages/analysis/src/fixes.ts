import type { Fix, Problem } from '@dealwright/model';
import { after } from '@dealwright/model';

/**
 * The fix that a problem of form brings along in its data: words to put in place of what it marks (`replacement`), or
 * after it (`insertion`).
 */
export function wordsFix(problem: Problem): readonly Fix[] {
  const { replacement, insertion } = problem.data ?? {};
  if (typeof replacement === 'string') {
    const title = replacement === '' ? 'Take it out' : `Write \`${replacement}\``;
    return [{ title, edits: [{ span: problem.span, newText: replacement }], preferred: true }];
  }
  if (typeof insertion === 'string') return [{ title: `Add \`${insertion.trim()}\``, edits: [{ span: after(problem.span), newText: insertion }], preferred: true }];
  return [];
}
