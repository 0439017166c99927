import { test } from 'vitest';
import { readFixture } from '../src/fixture-text.ts';
import { analyse } from '../src/workspace.ts';
import { readFileSync } from 'node:fs';
test('probe', () => {
  const { files } = readFixture(readFileSync('/tmp/p/in.deal', 'utf8'));
  for (const [uri, findings] of analyse(files)) for (const f of findings) {
    const text = files.find((x) => uri.endsWith(x.path))!.text;
    const p = f.span.anchor.offset + f.span.start;
    console.log(`${uri.split('/').at(-1)} ${f.severity}[${f.code}] ${f.verdict ?? ''} «${text.slice(p, p + f.span.end - f.span.start)}»\n   ${f.message}\n   ${f.fixes.map((x) => x.title).join(' | ')}\n   ${JSON.stringify(f.witness)} ${f.question?.text ?? ''}`);
  }
});
