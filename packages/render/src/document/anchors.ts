import type { Target, ThingId, Vocabulary } from '@dealwright/model';

/** The name by which a page finds a clause: `clause-MSOAI-2.1`. Equal in two versions of one agreement. */
export function clauseAnchor(agreement: string, number: string): string {
  return `clause-${slug(agreement)}-${slug(number)}`;
}

export function sectionAnchor(agreement: string, number: string): string {
  return `section-${slug(agreement)}-${slug(number)}`;
}

export function definitionAnchor(name: string): string {
  return `term-${slug(name)}`;
}

/** Where a name leads; none for what no document defines. */
export function anchorOf(target: Target, vocabulary: Vocabulary): string | undefined {
  if (target.type === 'clause') return clauseAnchor(target.agreement, target.number);
  if (target.type === 'section') return sectionAnchor(target.agreement, target.number);
  return target.type === 'thing' && isDefined(target.id, vocabulary) ? definitionAnchor(vocabulary.things.get(target.id)?.name ?? '') : undefined;
}

/** Whether a name is a term of the agreement: neither of the language nor a verb. */
export function isDefined(id: ThingId, vocabulary: Vocabulary): boolean {
  const thing = vocabulary.things.get(id);
  return thing !== undefined && !thing.builtIn && thing.kind !== 'action';
}

function slug(name: string): string {
  return name.normalize('NFC').replaceAll(/[^\p{L}\p{N}.]+/gu, '-');
}
