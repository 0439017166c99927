import { shown } from '../document/typography.ts';

/** Words as Markdown shows them: none of their characters is read as markup, a link or HTML. */
export function md(text: string): string {
  return shown(text)
    .replaceAll(/[\\`*_{}[\]<>#|~&!@]/g, (character) => `\\${character}`)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\bwww\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}` : `${space}\\${mark}`))
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`);
}
