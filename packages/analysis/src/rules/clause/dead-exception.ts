import { both, implies, isSatisfiable } from '@dealwright/algebra';
import type { Exception, Norm } from '@dealwright/model';
import { isSurelyWithin, mayMeet } from '../../norm-rules/boxes.ts';
import type { NormContext } from '../../norm-rules/context.ts';
import { formulaOfScope } from '../../norm-rules/formulas.ts';
import { clauseOf } from '../../norm-rules/say.ts';
import type { NormRule } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: NormRule = {
  reads: 'norms',
  severity: 'warning',
  title: 'An exception that takes out nothing, or everything',
  why: 'A carve-out that the clause does not reach anyway protects nobody, though somebody negotiated for it; one that takes out all leaves no clause. Either way the words do not say what was agreed.',
  remedy: 'Correct what the exception names, or delete it. Where two kinds are declared `distinct from` one another and are not, correct the declaration.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure
    except to Government Customers.
clause 2 "Frontier"
  OpenAI must not offer API Products on AWS
    except for Frontier.
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Exclusivity"
  Supplier must not sell Widgets on Azure
    except for Gadgets.
//  ^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Exclusivity"
  Supplier must not sell API Products on Azure
    except for OpenAI Products.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Exclusivity"
  Supplier must not sell Widgets from 2027-01-01
    except to Government Customers until 2026-06-01.
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *sentence(norms, context) {
    const seen = new Map<Exception['span'], { readonly norm: Norm; readonly exception: Exception }[]>();
    for (const norm of norms) for (const exception of norm.scope.exceptions) seen.set(exception.span, [...seen.get(exception.span) ?? [], { norm, exception }]);
    for (const [span, uses] of seen) {
      const [first] = uses;
      // What another clause takes out is shown there by its own words.
      if (!first || span.anchor !== first.norm.source.span.anchor) continue;
      const clause = sayClause(clauseOf(first.norm), first.norm.source.agreement);
      if (uses.every(({ norm, exception }) => takesNothing(norm, exception, context))) {
        yield { span, message: `${capital(clause)} does not reach what this exception takes out, so the exception changes nothing. Correct what it names, or delete it.` };
      } else if (uses.length === norms.length && uses.every(({ norm, exception }) => takesAll(norm, exception, context))) {
        yield { span, message: `This exception takes out all that ${clause} speaks of, so nothing is left of the clause. Narrow the exception, or delete the clause.` };
      }
    }
  },
};

function takesNothing({ scope }: Norm, exception: Exception, { setting }: NormContext): boolean {
  if (!scope.boxes.some((box) => exception.boxes.some((other) => mayMeet(box, other, setting)))) return true;
  const [own, taken] = [formulaOfScope(scope, setting), formulaOfScope(exception, setting)];
  // Where one of the two never applies, that is what is wrong with it.
  return isSatisfiable(both(own, taken), setting.asOf) === false && isSatisfiable(own, setting.asOf) === true && isSatisfiable(taken, setting.asOf) === true;
}

function takesAll({ scope }: Norm, exception: Exception, { setting }: NormContext): boolean {
  if (exception.exceptions.length > 0 || !scope.boxes.every((box) => exception.boxes.some((other) => isSurelyWithin(box, other, setting)))) return false;
  return implies(formulaOfScope(scope, setting), formulaOfScope(exception, setting), setting.asOf);
}
