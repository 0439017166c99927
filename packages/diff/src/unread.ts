import { placeOf } from '@dealwright/model';
import type { ComparedVersion, Comparison } from '@dealwright/model';

type Unread = Comparison['unread'];

/** Problems that leave words without a meaning. With others the words are read, if with a doubt. */
const UNREADABLE: ReadonlySet<string> = new Set([
  'syntax/expected', 'syntax/outside-clause', 'syntax/too-long', 'syntax/two-terms', 'syntax/unclosed-comment', 'syntax/unclosed-note', 'syntax/unclosed-quote', 'syntax/unclosed-wording', 'syntax/unknown-character',
]);

/** What of the two versions could not be read, the base's first: of these words only the words are compared. */
export function unreadIn(base: ComparedVersion, revision: ComparedVersion): Unread {
  return [...unreadOf('base', base), ...unreadOf('revision', revision)];
}

function unreadOf(version: Unread[number]['version'], { files }: ComparedVersion): Unread {
  return files.flatMap(({ problems }) => problems.filter(({ code }) => UNREADABLE.has(code)).toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start).map(({ span, message }) => ({ version, span, message })));
}
