import { TRUE } from '@dealwright/model';
import type { Box, ClassSet, Condition, Extent, Norm } from '@dealwright/model';

/** The kind of a norm that nobody wrote: an act of the bearer without which a permission of its own is of no use. */
export const NEEDED = 'needed act';

/** A permission, and the words that make the act a condition of it. */
interface Need { readonly permission: Norm; readonly text: string }

const needs = new WeakMap<Norm, Need>();
const known = new WeakMap<Norm, readonly Norm[]>();

/** The permission that needs an act, of a norm that `needsOf` made. */
export function needOf(norm: Norm): Need | undefined {
  return needs.get(norm);
}

/**
 * The acts of its bearer that the condition of a permission requires: `may sell X if it pays Fees`, `may offer X on AWS after the
 * launch of X on Azure`. Each stands for itself, as a power, so that it is compared with what forbids it and with nothing else.
 * Where the words name more than the act and its things, it is not known what exactly is required, and nothing is said.
 */
export function needsOf(norm: Norm): readonly Norm[] {
  if (norm.modality !== 'permission' || norm.grantedTo !== undefined || !isBounded(norm)) return NONE;
  let found = known.get(norm);
  if (!found) {
    found = [...conditionsOf(norm.scope.condition).flatMap((atom) => stated(atom, norm)), ...norm.scope.period.from.flatMap(({ point }) => (point.type === 'event' ? launched(point.event, point.text, norm) : NONE))];
    known.set(norm, found);
  }
  return found;
}

const NONE: readonly Norm[] = [];

function isBounded({ scope }: Norm): boolean {
  return scope.condition.type !== 'true' || scope.period.from.some(({ point }) => point.type === 'event');
}

type AtomCondition = Extract<Condition, { readonly type: 'atom' }>['atom'];

/** What must be so, each for itself. */
function conditionsOf(condition: Condition): readonly AtomCondition[] {
  if (condition.type === 'and') return condition.of.flatMap(conditionsOf);
  return condition.type === 'atom' ? [condition.atom] : [];
}

/** `Buyer pays Fees`: an act that is done, not one that can be or that somebody chooses. */
function stated({ key, event, text, actor }: AtomCondition, norm: Norm): readonly Norm[] {
  if (event !== undefined) return launched(event, text, norm);
  const parts = /^\S.*? (action:[a-z-]+)(?: ([a-z]+:[^@&|]+@[^ &|]+))?$/.exec(key);
  const [, action, object] = parts ?? [];
  if (action === undefined || actor !== norm.bearer.party || / (?:can|elects to|elects not to) action:/.test(key)) return NONE;
  return [needed(norm, text, action, object === undefined ? {} : { object: all([object]) })];
}

/** `the launch of X on Azure`. */
function launched(event: string, text: string, norm: Norm): readonly Norm[] {
  const [, object = '', venue = ''] = /^launch\(([^,|]*),([^,|]*)\)$/.exec(event) ?? [];
  if (object === '') return NONE;
  return [needed(norm, text, 'action:launch', { object: all(object.split('&')), ...(venue === '' ? {} : { venue: all(venue.split('&')) }) })];
}

function all(things: readonly string[]): Extent {
  const set: ClassSet = things.map((thing) => ({ base: { thing }, minus: [] }));
  return { set, quantifier: 'each' };
}

function needed(permission: Norm, text: string, action: string, box: Box): Norm {
  const { quantity: _, ...rest } = permission;
  const norm: Norm = {
    ...rest,
    id: `${permission.id}?${action}`,
    modality: 'power',
    acts: { actions: [action], quantifier: 'each', aspect: 'event' },
    scope: { boxes: [box], period: { from: [], to: permission.scope.period.to }, condition: TRUE, exceptions: [] },
    source: { ...permission.source, kind: NEEDED },
  };
  needs.set(norm, { permission, text });
  return norm;
}
