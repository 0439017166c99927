import type { Agreement, Amendment, ComparedVersion, Unit } from '@dealwright/model';

/** What a version is made of, in the order of its files and their texts. */
export function unitsOf({ files }: ComparedVersion): readonly Unit[] {
  return files.flatMap((file) => [
    ...file.things.flatMap((thing): readonly Unit[] => (thing.span === undefined || thing.kind === 'party' ? [] : [{ type: 'declaration', id: `${thing.kind}:${thing.name}`, title: `the definition of ${thing.name}`, span: thing.span }])),
    ...[...file.agreements, ...file.amendments].flatMap(unitsOfInstrument),
  ]).toSorted((a, b) => (a.span.anchor.uri === b.span.anchor.uri ? a.span.anchor.offset + a.span.start - b.span.anchor.offset - b.span.start : 0));
}

function unitsOfInstrument(instrument: Agreement | Amendment): readonly Unit[] {
  const { name, span, clauses } = instrument;
  return [
    ...(name === '' ? [] : [{ type: 'header' as const, id: name, title: `the heading of ${name}`, instrument: name, span }]),
    ...clauses.map((clause): Unit => ({
      type: 'clause', id: clause.id, title: `clause ${clause.number}${name === '' ? '' : ` of ${name}`}${clause.heading === '' ? '' : ` (“${clause.heading}”)`}`,
      instrument: name, number: clause.number, heading: clause.heading, span: clause.span,
    })),
  ];
}
