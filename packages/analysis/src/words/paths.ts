/** The path from one file to another, by their URIs, as `use` writes it: `../vocabulary.deal`. */
export function relativePath(from: string, to: string): string {
  const [home, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < home.length && shared < target.length - 1 && home[shared] === target[shared]) shared++;
  return [...home.slice(shared).map(() => '..'), ...target.slice(shared).map(plain)].join('/');
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
