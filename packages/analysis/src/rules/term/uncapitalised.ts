import type { Thing, ThingKind } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ModelRule, Report } from '../../rule.ts';
import { meaningsOf, wordingsOf } from '../../wording/texts.ts';
import type { Text } from '../../wording/texts.ts';
import { uncapitalisedIn } from '../../wording/uncapitalised.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'A defined term without its capitals',
  why: 'A term in capitals means what its definition says. In lower case it means what the words mean, which may be more, or less; the other side will read it in whichever way helps.',
  remedy: 'Write it as it is defined, or use other words where the definition is not meant.',
  valid: [`
use "example.deal".
clause 1 "Confidentiality"
  text """
    Each party shall keep Confidential Information secret. CONFIDENTIAL INFORMATION IS NOT LICENSED.
  """
`],
  invalid: [`
use "example.deal".
clause 1 "Confidentiality"
  text """
    Each party shall keep the confidential information of the other secret.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^
  """
`],
  *clause(clause, context) {
    for (const text of wordingsOf(clause)) yield* loweredIn(text, clause.span.anchor.uri, context);
  },
  *file(file, context) {
    // What a term means is often said with its own words, and less strictly than what is promised.
    for (const meaning of meaningsOf(file)) for (const report of loweredIn(meaning, file.uri, context, meaning.of.name)) yield { ...report, severity: 'information' };
  },
};

/** Proper names are misspelt in lower case, and not misunderstood. */
const DEFINED: ReadonlySet<ThingKind> = new Set<ThingKind>(['term', 'product', 'service', 'asset', 'customer', 'event', 'purpose', 'period']);

function* loweredIn({ text, spanAt }: Text, uri: string, context: Context, own?: string): Iterable<Report> {
  for (const { name, start, end } of uncapitalisedIn(text, context.names())) {
    if (name === own) continue;
    const thing = context.thingsNamed(name).find((one) => DEFINED.has(one.kind) && isSeen(one, uri, context));
    if (!thing) continue;
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const newText = inNumberOf(written, name);
    yield {
      span: spanAt(start, end),
      message: `${name} is a defined term, but stands here as “${written}”. Write \`${newText}\` if the definition is meant, or other words if it is not.`,
      fixes: [{ title: `Write ${newText}`, edits: [{ span: spanAt(start, end), newText }] }],
      ...(thing.nameSpan && { related: [{ span: thing.nameSpan, message: `${thing.name} is defined here.` }] }),
    };
  }
}

/** In the plural or singular, as the text has it. */
function inNumberOf(written: string, name: string): string {
  const [wrote, named] = [written.endsWith('s'), name.endsWith('s')];
  return wrote === named ? name : wrote ? `${name}s` : name.slice(0, -1);
}

/** Whether a file, or one that it brings in, declares a thing. */
function isSeen(thing: Thing, uri: string, context: Context): boolean {
  const home = thing.nameSpan?.anchor.uri;
  const reached = new Set([uri]);
  for (const at of reached) {
    if (at === home) return true;
    for (const used of context.usesOf(at)) reached.add(used);
  }
  return false;
}
