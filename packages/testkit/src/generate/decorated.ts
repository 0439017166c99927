import fc from 'fast-check';
import type { Box, ClassTerm, Extent, Norm, Thing, ThingId } from '@dealwright/model';
import type { Workspace } from '../oracle/verdict.ts';
import { PARTIES } from './names.ts';
import { workspaceOf } from './norms.ts';
import { workspaces } from './workspaces.ts';

const GROUP: ThingId = 'party:Approved Buyers';
const FIELD: ThingId = 'purpose:Research@file:///generated.deal';
const NARROW: ThingId = 'purpose:Basic Research@file:///generated.deal';

/** What one norm has beyond the plain forms. */
interface Decoration {
  readonly recipient?: { readonly terms: readonly ClassTerm[]; readonly quantifier: Extent['quantifier'] };
  readonly purpose?: { readonly terms: readonly ClassTerm[]; readonly quantifier: Extent['quantifier'] };
  readonly grantedTo: boolean;
  readonly indirect: boolean;
  readonly affiliates: boolean;
  readonly bearer?: string;
}

const quantifier = fc.constantFrom<Extent['quantifier'][]>('each', 'each', 'some');
const term = (...ids: readonly ThingId[]): fc.Arbitrary<readonly ClassTerm[]> =>
  fc.record({ id: fc.constantFrom(...ids), outside: fc.integer({ min: 0, max: 4 }) })
    .map(({ id, outside }): readonly ClassTerm[] => (outside === 0 ? [{ base: 'any', minus: [{ base: { thing: id }, minus: [] }] }] : [{ base: { thing: id }, minus: [] }]));

const decoration: fc.Arbitrary<Decoration> = fc.record({
  recipient: fc.option(fc.record({ terms: term('party:Fabrikam', 'party:Northwind', GROUP), quantifier }), { nil: undefined, freq: 2 }),
  purpose: fc.option(fc.record({ terms: term(FIELD, NARROW), quantifier }), { nil: undefined, freq: 4 }),
  grantedTo: fc.boolean(),
  indirect: fc.boolean(),
  affiliates: fc.boolean(),
  bearer: fc.option(fc.constant('party:Contoso Labs'), { nil: undefined, freq: 5 }),
});

/**
 * Workspaces with what plain sentences rarely say: recipients, among them a group of parties; purposes; granted rights; norms
 * that reach what one lets others do; and an affiliate of the usual bearer.
 */
export const decoratedWorkspaces: fc.Arbitrary<Workspace> = fc.tuple(workspaces, fc.array(decoration, { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([draft, decorations, inGroup]) => {
    const plain = workspaceOf(draft);
    const things = new Map(plain.vocabulary.things);
    const like = (id: ThingId, name: string, model: string, rest: Partial<Thing>): void => {
      const from = things.get(model);
      if (from !== undefined) things.set(id, { ...from, id, name, ...rest });
    };
    like(GROUP, 'Approved Buyers', 'party:Northwind', { group: true });
    like('party:Contoso Labs', 'Contoso Labs', 'party:Northwind', { affiliateOf: [`party:${PARTIES[0]}`] });
    if (inGroup) like('party:Fabrikam', 'Fabrikam', 'party:Fabrikam', { kindOf: [GROUP] });
    like(FIELD, 'Research', 'party:Northwind', { kind: 'purpose' });
    like(NARROW, 'Basic Research', 'party:Northwind', { kind: 'purpose', kindOf: [FIELD] });
    const norms = plain.norms.map((norm, index) => decorated(norm, decorations[index % decorations.length]));
    return { ...plain, norms, vocabulary: { things } };
  });

function decorated(norm: Norm, decoration: Decoration | undefined): Norm {
  if (decoration === undefined) return norm;
  const isDuty = norm.modality === 'obligation';
  const extent = (its: Decoration['recipient']): Extent | undefined => its && { set: its.terms, quantifier: isDuty ? its.quantifier : 'each' };
  const recipient = extent(decoration.recipient);
  const purpose = extent(decoration.purpose);
  return {
    ...norm,
    bearer: { party: decoration.bearer ?? norm.bearer.party, affiliates: decoration.affiliates },
    grantedTo: norm.modality === 'permission' && decoration.grantedTo ? norm.counterparties : undefined,
    indirect: decoration.indirect,
    scope: { ...norm.scope, boxes: norm.scope.boxes.map((box): Box => ({ ...box, ...(recipient && { recipient }), ...(purpose && { purpose }) })) },
  };
}
