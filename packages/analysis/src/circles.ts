/** Something that each node of a graph leads to. */
export type Next = (node: string) => readonly string[];

/**
 * The circles of a graph: for each node from which a way leads back to it, all nodes that share such a way with it, in order.
 *
 * Tarjan's algorithm for strongly connected components (SIAM J. Comput. 1, 1972), without recursion; near-linear in nodes and
 * edges.
 */
export function circlesOf(nodes: Iterable<string>, next: Next): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const stacked = new Set<string>();
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { readonly node: string; readonly ways: readonly string[]; at: number }[] = [];
    const enter = (node: string): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      stack.push(node);
      stacked.add(node);
      path.push({ node, ways: next(node), at: 0 });
    };
    const lower = (node: string, to: number): void => {
      low.set(node, Math.min(low.get(node) ?? to, to));
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const way = top.ways[top.at++];
      if (way !== undefined) {
        if (!order.has(way)) enter(way);
        else if (stacked.has(way)) lower(top.node, order.get(way) ?? 0);
        continue;
      }
      path.pop();
      const { node } = top;
      const above = path.at(-1);
      if (above) lower(above.node, low.get(node) ?? 0);
      if (low.get(node) !== order.get(node)) continue;
      const members = stack.splice(stack.lastIndexOf(node)).toSorted();
      for (const member of members) stacked.delete(member);
      if (members.length > 1 || next(node).includes(node)) for (const member of members) circles.set(member, members);
    }
  }
  return circles;
}

/** The shortest way from one node to another among some nodes, both ends included; `undefined` where there is none. */
export function wayBetween(from: string, to: string, among: ReadonlySet<string>, next: Next): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const node of before.keys()) {
    if (node === to) {
      const way = [node];
      for (let at = before.get(node); at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const step of next(node)) if (among.has(step) && !before.has(step)) before.set(step, node);
  }
  return undefined;
}
