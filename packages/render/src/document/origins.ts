import { clauseAnchor } from './anchors.ts';
import type { Block, Document } from './document.ts';
import { plain } from './words.ts';

/** Who wrote a clause of a conformed copy, or took it out. In the order of the copy. */
export interface Origin {
  readonly agreement: string;
  /** `2.1`; in a schedule `A/1`. */
  readonly number: string;
  /** `As replaced by A2026 with effect from 27 April 2026`; empty for what stands as it was written. */
  readonly says: string;
  /** The number of a clause that is no more is kept, so that references to others stay true. */
  readonly omitted: boolean;
}

/** A conformed copy that says under each heading who wrote the clause, and where one was left out. */
export function withOrigins({ title, blocks }: Document, origins: readonly Origin[]): Document {
  const said: Block[] = [...blocks];
  let next = said.findIndex(({ kind }) => kind === 'clause' || kind === 'section' || kind === 'schedule');
  for (const origin of origins) {
    const heading = said.findIndex(({ anchor }) => anchor === clauseAnchor(origin.agreement, origin.number));
    if (origin.omitted) {
      const at = next < 0 ? said.length : next;
      said.splice(at, 0, omitted(origin), ...noteOf(origin));
      next = at + 1 + noteOf(origin).length;
    } else if (heading >= 0) {
      said.splice(heading + 1, 0, ...noteOf(origin));
      next = endOf(said, heading);
    }
  }
  return { title, blocks: said };
}

/** Where the paragraphs of a clause end. */
function endOf(blocks: readonly Block[], heading: number): number {
  const after = blocks.findIndex(({ kind }, index) => index > heading && ['clause', 'section', 'schedule', 'heading', 'title'].includes(kind));
  return after < 0 ? blocks.length : after;
}

function omitted({ number }: Origin): Block {
  return { kind: 'clause', level: 3, number: number.slice(number.indexOf('/') + 1), runs: plain('[Intentionally omitted]') };
}

function noteOf({ says }: Origin): readonly Block[] {
  return says === '' ? [] : [{ kind: 'note', level: 1, runs: [{ text: `[${says}.]`, style: 'note' }] }];
}
