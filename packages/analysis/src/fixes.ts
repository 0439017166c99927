import type { Fix, Problem, Span } from '@dealwright/model';
import { after } from '@dealwright/model';

/**
 * The fix that a problem of form brings along in its data: words to put in place of what it marks (`replacement`), or
 * after it (`insertion`); where it goes elsewhere, `at` says at which offset of the element.
 */
export function wordsFix(problem: Problem): readonly Fix[] {
  const { replacement, insertion, at } = problem.data ?? {};
  if (typeof replacement === 'string') {
    const title = replacement === '' ? 'Take it out' : `Write \`${replacement}\``;
    return [{ title, edits: [{ span: problem.span, newText: replacement }], preferred: true }];
  }
  if (typeof insertion === 'string') return [{ title: `Add \`${insertion.trim()}\``, edits: [{ span: at === undefined ? after(problem.span) : pointAt(problem.span, Number(at)), newText: insertion }], preferred: true }];
  return [];
}

function pointAt({ anchor }: Span, offset: number): Span {
  return { anchor, start: offset, end: offset };
}
