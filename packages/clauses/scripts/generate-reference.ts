/** Writes docs/reference/clauses.md: one section for each clause kind, from its own file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commonFields } from '../src/fields/common.ts';
import { allKinds } from '../src/index.ts';
import type { Field, Kind } from '../src/index.ts';

const target = fileURLToPath(new URL('../../../docs/reference/', import.meta.url));
const kinds = [...allKinds()].toSorted((a, b) => (a.title < b.title ? -1 : 1));
/** A duty and a ban burden alike; a right the other way. */
const shared = [['duties and bans', commonFields('duty')], ['rights', commonFields('right')]] as const;

mkdirSync(target, { recursive: true });
writeFileSync(`${target}clauses.md`, `<!-- Generated from packages/clauses/src/kinds. Do not edit. -->

# Kinds of clauses

Every sentence of an agreement is of one kind: the one that fits it most closely. The kind says what the sentence means,
whom it binds, and what to look for in it. Carve-outs (\`except …\`), conditions (\`if\`, \`unless\`, \`while\`), times and
priorities can stand in any of them.

${kinds.map(section).join('\n')}
## What can change in every clause, and whom it burdens

| part | in | change | burdens | |
|---|---|---|---|---|
${shared.flatMap(([attitude, fields]) => fields.map((field) => row(field, attitude))).join('\n')}
`);

function section(kind: Kind): string {
  const fields = kind.fields.filter((field) => !isShared(field));
  return `## ${kind.title}

${kind.about}

${kind.samples.map((sample) => `\`\`\`deal\n${sample}\n\`\`\`\n`).join('\n')}
**Look for**

${kind.watch.map((point) => `- ${point}`).join('\n')}
${kind.cuad.length > 0 ? `\nCovers, of the Contract Understanding Atticus Dataset: ${kind.cuad.join('; ')}.\n` : ''}${fields.length > 0 ? `\n| part | change | burdens | |\n|---|---|---|---|\n${fields.map((field) => row(field)).join('\n')}\n` : ''}`;
}

function isShared(field: Field): boolean {
  return shared.some(([, fields]) => fields.some((common) => common.name === field.name && JSON.stringify(common.effect) === JSON.stringify(field.effect)));
}

function row(field: Field, attitude?: string): string {
  return Object.entries(field.effect).map(([change, effect]) => `| ${field.title} |${attitude === undefined ? '' : ` ${attitude} |`} ${change} | ${effect.burdens} | ${effect.says} |`).join('\n');
}
