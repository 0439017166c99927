import type { Finding, Norm, Scope, Severity, Span, TimePoint, Verdict } from '@dealwright/model';
import { titledClauseOf } from './found.ts';
import type { Found, Speech } from './found.ts';
import { isPast } from './message.ts';
import { wordWitness } from './word-witness.ts';

const VERDICT: Readonly<Record<Found['ruling'], Verdict>> = {
  conflict: 'conflict', depends: 'depends', undetermined: 'undetermined', undecided: 'undecided', narrowed: 'compatible',
};

const SEVERITY: Readonly<Record<Exclude<Found['ruling'], 'conflict'>, Severity>> = {
  depends: 'warning', undetermined: 'information', undecided: 'warning', narrowed: 'information',
};

/** The finding about one pair, on the sentence of the duty or permission. */
export function findingOf(found: Found, speech: Speech): Finding {
  const { first, second, code, ruling } = found;
  const blank = ruling === 'undetermined' ? blankOf(first.norm) ?? blankOf(second.norm) : undefined;
  return {
    code,
    severity: severityOf(found, speech),
    verdict: VERDICT[ruling],
    message: found.comparison.say(found, speech),
    span: blank ?? first.norm.source.span,
    related: [
      ...(blank ? [{ span: first.norm.source.span, message: titledClauseOf(first.norm) }] : []),
      { span: second.norm.source.span, message: ruling === 'narrowed' ? `${titledClauseOf(second.norm)} narrows it` : titledClauseOf(second.norm) },
    ],
    witness: wordWitness(found, speech),
    fixes: found.comparison.fixes(found, speech),
    clauses: [first.norm.source.clause, second.norm.source.clause],
  };
}

/** What lies wholly in the past is information; a duty to make efforts is at most a warning. */
function severityOf(found: Found, speech: Speech): Severity {
  if (isPast(found, speech)) return 'information';
  const severity = found.ruling === 'conflict' ? found.comparison.severity(found) : SEVERITY[found.ruling];
  return severity === 'error' && found.first.norm.effort !== undefined ? 'warning' : severity;
}

/** Where a norm leaves something blank, or names what nothing declares. */
export function blankOf({ scope, source }: Norm): Span | undefined {
  return blankIn(scope, source.span);
}

function blankIn(scope: Scope, fallback: Span): Span | undefined {
  for (const { point } of [...scope.period.from, ...scope.period.to]) {
    const span = blankPoint(point);
    if (span) return span;
  }
  for (const box of scope.boxes) {
    for (const extent of Object.values(box)) {
      if (extent.set.some(({ base }) => typeof base === 'object' && 'unresolved' in base)) return extent.span ?? fallback;
    }
  }
  for (const exception of scope.exceptions) {
    const span = blankIn(exception, exception.span);
    if (span) return span;
  }
  return undefined;
}

function blankPoint(point: TimePoint): Span | undefined {
  if (point.type === 'unknown') return point.span;
  if (point.type === 'offset') return point.duration.count === undefined ? point.duration.span : blankPoint(point.base);
  if (point.type === 'earlier' || point.type === 'later') return point.of.map(blankPoint).find((span) => span !== undefined);
  return undefined;
}
