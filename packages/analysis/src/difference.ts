/** What came and what went. What stayed is the same object. */
export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Collects what comes and what goes; what went and came again did neither. */
export class Difference<T> {
  #came = new Set<T>();
  #went = new Set<T>();

  add(item: T): void {
    if (!this.#went.delete(item)) this.#came.add(item);
  }

  remove(item: T): void {
    if (!this.#came.delete(item)) this.#went.add(item);
  }

  /** Hands out what was collected, and begins anew. */
  take(): Changes<T> {
    const changes = { added: [...this.#came], removed: [...this.#went] };
    this.#came.clear();
    this.#went.clear();
    return changes;
  }
}
