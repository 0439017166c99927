/** The version of the extension that this program was built with; the bundler puts it in. */
export const VERSION: string = process.env['DEALWRIGHT_VERSION'] ?? 'development';
