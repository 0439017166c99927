export { amendmentBetween, instrumentNames } from './amendment.ts';
export { versionAsOf, type AsOf } from './as-of.ts';
export { versionOfTexts, type VersionTexts } from './version.ts';
