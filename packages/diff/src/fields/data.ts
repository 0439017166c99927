/** Keys whose text only says what another key of the same object means. */
const MEANT_BY: readonly string[] = ['head', 'event', 'key', 'action', 'period', 'thing'];

/** Whether two pieces of model data, ids in one identity space, say the same: wherever they stand, and in whatever words where a name says it. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return one === other || dataOf(one) === dataOf(other);
}

/** Model data as a text; equal texts say the same. */
export function dataOf(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, part: unknown) {
    if (key === 'id' || key === 'modalText' || key === 'label' || /span$/i.test(key)) return undefined;
    return key === 'text' && MEANT_BY.some((meaning) => this[meaning] !== undefined) ? undefined : part;
  }) ?? '';
}
