/** Lets a panel's style import the rules with which exports are printed: what a redline looks like is said in one place. */
import { build as bundle } from 'esbuild';

const styles = 'packages/render/src/html/styles/index.ts';

/** `@import 'printed:document';` stands for `STYLES.document` of the rendering. @returns {import('esbuild').Plugin} */
export function printedStyles() {
  return {
    name: 'printed-styles',
    setup(build) {
      build.onResolve({ filter: /^printed:/ }, ({ path }) => ({ path: path.slice('printed:'.length), namespace: 'printed' }));
      build.onLoad({ filter: /.*/, namespace: 'printed' }, async ({ path }) => {
        const { outputFiles } = await bundle({ entryPoints: [styles], bundle: true, format: 'esm', write: false });
        const { STYLES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
        if (typeof STYLES[path] !== 'string') throw new Error(`The rendering has no style ${path}.`);
        return { contents: STYLES[path], loader: 'css', watchFiles: [styles] };
      });
    },
  };
}
