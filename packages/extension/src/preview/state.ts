/** What a preview is made from, now and after a reload. */
export interface PreviewState {
  readonly uri: string;
  /** Whether it stays with its file; else it follows the person from file to file. */
  readonly locked: boolean;
}

export function isPreviewState(value: unknown): value is PreviewState {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'locked' in value && typeof value.locked === 'boolean';
}

/** `Preview supply.deal`; `[Preview] supply.deal` where it is locked, as the editor writes it of its own. */
export function sayPreview({ uri, locked }: PreviewState): string {
  const name = decoded(uri.slice(uri.lastIndexOf('/') + 1));
  return locked ? `[Preview] ${name}` : `Preview ${name}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
