import { sayReferences } from '../prose/nouns.ts';
import type { Field } from '../kind.ts';
import { burdenOf, effect, reliefOf, slotField } from './field.ts';
import type { Attitude } from './field.ts';

/** `subject to`: what it yields to. What yields is weaker than it reads. */
export function yieldsField(attitude: Attitude): Field {
  return targetField('yields', 'Yields to', 'subject to', {
    added: effect(reliefOf(attitude), 'It now gives way to another text.'),
    removed: effect(burdenOf(attitude), 'It no longer gives way.'),
    changed: effect('both', 'It now gives way to another text than before.'),
  });
}

/** `notwithstanding`: what it prevails over. */
export function prevailsField(attitude: Attitude): Field {
  return targetField('prevails', 'Prevails over', 'notwithstanding', {
    added: effect(burdenOf(attitude), 'It now holds even where another text says otherwise.'),
    removed: effect(reliefOf(attitude), 'Another text may now take it back.'),
    changed: effect('both', 'It now prevails over another text than before.'),
  });
}

function targetField(name: string, title: string, slotType: 'subject to' | 'notwithstanding', effects: Field['effect']): Field {
  return slotField(name, title, 'clauses', slotType, ({ references, agreement, everything, law }) => ({
    text: everything ? 'anything in this agreement' : references.length > 0 ? sayReferences(references) : agreement ?? 'the law that applies',
    data: { references, agreement, everything, law },
  }), effects);
}
