import type { Webview } from 'vscode';
import { Uri } from 'vscode';

/** Where the pages of the panels are, of all that the extension carries: nothing else can be loaded by them. */
export const pagesIn = (extension: Uri): Uri => Uri.joinPath(extension, 'dist', 'webview');

/**
 * The document of a panel: empty, for its script to build. Nothing can be loaded but that script and its style, no text can become
 * markup or code (Trusted Types without any policy), and nothing can be sent anywhere.
 *
 * @param page the name of its script and its style
 * @param title what a screen reader calls it
 */
export function pageOf(webview: Webview, extension: Uri, page: string, title: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(pagesIn(extension), name)).toString();
  const policy = [
    "default-src 'none'", `script-src 'nonce-${nonce}'`, `style-src ${webview.cspSource}`, "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll(/[&<>"']/g, '')}</title>
<link rel="stylesheet" href="${file(`${page}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${file(`${page}.js`)}"></script>
</body>
</html>
`;
}
