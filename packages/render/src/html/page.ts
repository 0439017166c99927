import type { Tree } from '@dealwright/model';
import { STYLES } from './styles/index.ts';
import { escaped, toHtml } from './to-html.ts';

/** What a page holds. */
export interface Page {
  /** As the browser's tab names it. */
  readonly title: string;
  readonly body: readonly Tree[];
  /** Rules of this page alone, in CSS. Never anything that a person wrote. */
  readonly rules?: string;
}

/** Nothing is loaded and nothing runs, whatever stands on the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page as one file that opens anywhere, prints on A4 and on Letter, and asks for nothing. */
export function page({ title, body, rules = '' }: Page): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>
${[STYLES.base, STYLES.document, STYLES.report, STYLES.print, rules].filter((part) => part !== '').join('\n')}</style>
</head>
<body>
${body.map(toHtml).join('\n')}
</body>
</html>
`;
}
