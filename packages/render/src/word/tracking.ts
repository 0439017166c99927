import type { Day } from '@dealwright/model';
import { formatDay } from '@dealwright/model';
import { around, w } from './xml.ts';
import type { Attributes, Xml, XmlElement } from './xml.ts';

/** Who is said to have made the changes, and on which day. */
export interface Author {
  readonly name: string;
  readonly day: Day;
}

/** How Word marks what was changed: the element around words, and the one in a paragraph's mark. */
export type Tracked = 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** Makes the marks of one file: each has a number of its own. */
export class Tracking {
  readonly #author: Author;
  #last = 0;

  constructor(author: Author) {
    this.#author = author;
  }

  /** The number, author and day of one more mark. */
  mark(): Attributes {
    return { id: this.number(), author: this.#author.name, date: instant(this.#author.day) };
  }

  number(): number {
    return ++this.#last;
  }

  /** Some runs, marked. */
  around(tracked: Tracked, runs: readonly Xml[]): XmlElement {
    return around(w(tracked, this.mark()), runs);
  }
}

/** A day as Word writes it. */
export function instant(day: Day): string {
  return `${formatDay(day)}T00:00:00Z`;
}
