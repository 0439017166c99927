/**
 * One spelling for each file: `c:` and `c%3A`, encoded and plain spaces, `#`, `%` and letters beyond ASCII all meet here.
 * Idempotent. A text that is no URI comes back as it is.
 */
export function canonicalUri(uri: string): string {
  const parts = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/.exec(uri);
  const [, scheme, authority = '', path] = parts ?? [];
  if (scheme === undefined || path === undefined) return uri;
  const segments = path.split('/').map((segment) => encodeURIComponent(decoded(segment)));
  // The drive of `file:///C%3A/deals`: one case, its colon plain.
  const drive = segments[1];
  if (authority !== '' && drive !== undefined && /^[A-Za-z]%3A$/.test(drive)) segments[1] = `${drive.charAt(0).toLowerCase()}:`;
  return `${scheme.toLowerCase()}:${authority.toLowerCase()}${segments.join('/')}${parts?.[4] ?? ''}`;
}

/** The last part of a URI's path, as a person reads it. */
export function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a lone % means itself
  }
}
