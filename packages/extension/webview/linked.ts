/** A paragraph of a page, in pixels from its head, and the lines of its source. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a page and a text have come along together. Both only grow from point to point. */
export interface Point {
  readonly line: number;
  readonly y: number;
}

/**
 * The points in which a page and the text that it was made from meet. Paragraphs that stand elsewhere than in the text (definitions go
 * before the clauses, wherever they are written) are left out, as few as will do, so that neither side ever jumps.
 *
 * @param placed in the order of the page
 * @param height of the whole page
 */
export function pointsOf(placed: readonly Placed[], height: number): readonly Point[] {
  const points: Point[] = [{ line: 0, y: 0 }];
  const add = (line: number, y: number): void => {
    const last = points.at(-1);
    // What stands above the paragraph of the first line belongs to that line as well: a title, whose words come later in the text.
    if (line > 0 && last && line >= last.line && y >= last.y) points.push({ line, y });
  };
  for (const { first, last, top, bottom } of together(rising(placed))) {
    add(first, top);
    add(last + 1, bottom);
  }
  add(points.at(-1)?.line ?? 0, height);
  return points;
}

/** Where a line stands on the page. */
export function yOf(line: number, points: readonly Point[]): number {
  return along(line, points, ({ line: x }) => x, ({ y }) => y);
}

/** Which line stands at a height of the page; between two lines, as much of the first as has passed. */
export function lineAt(y: number, points: readonly Point[]): number {
  return along(y, points, ({ y: x }) => x, ({ line }) => line);
}

/** A value on the way from point to point, in proportion. Where several are right, the one furthest on. */
function along(x: number, points: readonly Point[], xOf: (point: Point) => number, valueOf: (point: Point) => number): number {
  const after = points.findIndex((point) => xOf(point) > x);
  const [from, to] = [points.at(after < 0 ? -1 : Math.max(0, after - 1)), points.at(after)];
  if (!from || !to) return 0;
  const span = xOf(to) - xOf(from);
  return span <= 0 ? valueOf(from) : valueOf(from) + ((Math.max(x, xOf(from)) - xOf(from)) / span) * (valueOf(to) - valueOf(from));
}

/** Paragraphs on the same lines, as one. */
function together(placed: readonly Placed[]): readonly Placed[] {
  const groups: Placed[] = [];
  for (const one of placed) {
    const last = groups.at(-1);
    if (last && one.first <= last.last) groups[groups.length - 1] = { ...last, last: Math.max(last.last, one.last), bottom: Math.max(last.bottom, one.bottom) };
    else groups.push(one);
  }
  return groups;
}

/** The longest run of paragraphs whose lines only rise (patience sorting, Schensted 1961). */
function rising(placed: readonly Placed[]): readonly Placed[] {
  /** Of the runs of each length the one that ends lowest: the index of its end. */
  const ends: number[] = [];
  const before = placed.map(() => -1);
  for (const [at, { first }] of placed.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[ends[middle] ?? 0]?.first ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run: Placed[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(...placed.slice(at, at + 1));
  return run.toReversed();
}
