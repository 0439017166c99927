import type { ModelRule } from '../../rule.ts';
import { sayFile } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Two agreements of one name',
  why: 'Agreements are addressed across the workspace by their short names: `clause 2.1 of MSOAI`. With two of one name, every such reference could mean either.',
  remedy: 'Give one of them another short name. Versions of one agreement are better written as amendments.',
  valid: [`
use "example.deal".
agreement "Service Agreement" ("SA1") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
//- /a.deal
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
//- /b.deal
use "example.deal".
agreement "Sales Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
//                            ^^
clause 1 "Audit"
  Buyer may audit Revenue once each month.
`],
  *file(file, context) {
    for (const instrument of [...file.agreements, ...file.amendments]) {
      const [first] = context.instruments(instrument.name);
      if (!first || instrument.name === '' || first.nameSpan === instrument.nameSpan) continue;
      yield {
        span: instrument.nameSpan,
        message: `${instrument.name} is already the name of “${first.title}”${first.uri === file.uri ? '' : ` in ${sayFile(first.uri)}`}. Give one of them another short name, so that references can tell them apart.`,
        related: [{ span: first.nameSpan, message: `“${first.title}” is called ${first.name} here.` }],
      };
    }
  },
};
