import type { Amount, Clause, Duration, Span, TimePoint } from '@dealwright/model';
import { figureOfAmount, figureOfDay, figureOfDuration, figuresIn } from './figures.ts';
import type { Figure } from './figures.ts';

/** A figure of a sentence, and where it stands. */
export interface StatedFigure extends Figure {
  readonly span: Span;
}

/** The figures that the sentences of a clause state. */
export interface Stated {
  readonly figures: readonly StatedFigure[];
  /** Those that stand in words which the model keeps as they are, as conditions do. */
  readonly inWords: readonly Figure[];
}

/** Durations, percentages, money and dates of a clause's sentences, in the order of the model; those of blanks are none. */
export function statedFigures(clause: Clause): Stated {
  const figures: StatedFigure[] = [];
  const inWords: Figure[] = [];
  const take = (figure: Figure | undefined, span: Span): void => {
    if (figure) figures.push({ ...figure, span });
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (typeof value === 'string') {
      if (/\d/.test(value)) inWords.push(...figuresIn(value));
    } else if (typeof value === 'object' && value !== null && !('anchor' in value)) {
      if (isDuration(value)) take(figureOfDuration(value), value.span);
      else if (isAmount(value)) take(figureOfAmount(value), value.span);
      else if (isDate(value)) take(figureOfDay(value.day), value.span);
      for (const [field, inner] of Object.entries(value)) if (field !== 'id' && field !== 'value') walk(inner);
    }
  };
  walk(clause.sentences);
  return { figures, inWords };
}

// The model is plain data, told apart by the fields that only one kind of it has. A frequency has a calendar beside its unit.
const isDuration = (value: object): value is Duration => 'unit' in value && 'span' in value && !('calendar' in value);
const isAmount = (value: object): value is Amount => 'sense' in value && 'measure' in value;
const isDate = (value: object): value is TimePoint & { readonly type: 'date' } => 'type' in value && value.type === 'date' && 'day' in value;
