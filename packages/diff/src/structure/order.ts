import { cover } from '@dealwright/model';
import type { Change, ComparedVersion, Pairing, Passage, Unit } from '@dealwright/model';
import { sentenceCase } from '../fields/message.ts';
import type { Comparing, Observer } from '../observer.ts';
import { change } from '../rows/change.ts';
import { unitsOf } from '../units.ts';
import { elementOf, passage } from '../view.ts';

/** Where a clause or section stands, what number and heading it carries, and whether it became several. What it says is told elsewhere. */
export const observeOrder: Observer = (pairing, comparing) => {
  const { base, revision, moved } = pairing;
  const [old, now] = [base[0], revision[0]];
  if (!old || !now) return [];
  const told: Change[] = [];
  const passages = { before: headOf(comparing.base, old, 'line'), after: headOf(comparing.revision, now, 'line') };
  if (base.length !== revision.length) {
    const split = base.length < revision.length;
    const [one, several] = split ? [old, revision] : [now, base];
    told.push(change(split ? 'structure/division/changed/split' : 'structure/division/changed/merged', { ...passages, message: split ? `${sentenceCase(one.title)} became ${listed(several)}.` : `${sentenceCase(listed(several))} became ${one.title}.` }));
  }
  if (moved) told.push(...move(old, now, pairing, comparing));
  else if (old.number !== now.number && base.length === revision.length) told.push(change('structure/number/changed/renumbered', { ...passages, message: `${sentenceCase(old.title)} is now ${now.type} ${now.number ?? ''}.` }));
  if (old.type === 'clause' && old.heading !== now.heading && !pairing.saysTheSame) told.push(change('structure/heading/changed/renamed', { before: headOf(comparing.base, old, 'heading'), after: headOf(comparing.revision, now, 'heading'), message: `${sentenceCase(now.title)} had the heading “${old.heading ?? ''}”.` }));
  return told;
};

/** What moved together is told once, at the first of the block. */
function move(old: Unit, now: Unit, pairing: Pairing, comparing: Comparing): readonly Change[] {
  const block = orderOf(comparing).blockOf.get(pairing) ?? [pairing];
  if (block[0] !== pairing) return [];
  const passages = { before: headOf(comparing.base, old, 'line'), after: headOf(comparing.revision, now, 'line') };
  const units = block.flatMap(({ revision }) => revision);
  const place = placeAmong(block.flatMap(({ revision: [unit] }) => unit ?? []), comparing);
  const elsewhere = old.instrument === now.instrument || now.instrument === undefined ? '' : ` from ${old.instrument ?? 'outside any agreement'}`;
  const names = old.number === now.number ? listed(units) : `${listed(units)}, before ${listed(block.flatMap(({ base }) => base))},`;
  return [change('structure/order/changed/moved', { ...passages, message: `${sentenceCase(names)} moved${elsewhere}: ${units.length === 1 ? 'it stands' : 'they stand'} ${place}.` })];
}

/** `after clause 3 of MSA (“Price”)`, `first`. */
function placeAmong([first]: readonly Unit[], comparing: Comparing): string {
  const before = first && orderOf(comparing).before.get(first);
  return before && before.type !== 'header' && before.instrument === first.instrument ? `after ${before.title}` : 'first';
}

interface Order {
  readonly blockOf: ReadonlyMap<Pairing, readonly Pairing[]>;
  /** What a unit of the revision stands behind; a clause never behind the heading of its section. */
  readonly before: ReadonlyMap<Unit, Unit>;
}

const orders = new WeakMap<Comparing, Order>();

/** Worked out once for each comparison. */
function orderOf(comparing: Comparing): Order {
  let order = orders.get(comparing);
  if (!order) orders.set(comparing, order = readOrder(comparing));
  return order;
}

function readOrder({ blocks, revision }: Comparing): Order {
  const before = new Map<Unit, Unit>();
  let last: Unit | undefined;
  let lastSection: Unit | undefined;
  for (const unit of unitsOf(revision)) {
    const other = unit.type === 'section' ? lastSection : last;
    if (other) before.set(unit, other);
    if (unit.type === 'section') lastSection = unit;
    else last = unit;
  }
  return { blockOf: new Map(blocks.flatMap((block) => block.map((pairing) => [pairing, block] as const))), before };
}

/** The line that opens a clause, or its heading alone: what it says below is told elsewhere. */
function headOf(version: ComparedVersion, unit: Unit, part: 'line' | 'heading'): Passage {
  const clause = elementOf(version, unit, 'clause')?.clause;
  return passage(version, unit, clause && (part === 'heading' ? clause.headingSpan : cover(clause.numberSpan, clause.headingSpan)));
}

function listed(units: readonly Unit[]): string {
  const names = units.map(({ title }) => title);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
