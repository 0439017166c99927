import { expect, test } from 'vitest';
import { toHtml } from '../src/index.ts';

test('text never becomes markup', () => {
  expect(toHtml({ tag: 'p', attributes: { title: '"><script>' }, children: ['<img src=x onerror=alert(1)> & \'more\''] }))
    .toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; &#39;more&#39;</p>');
});
