/** What a suite prints at its end, so that nobody has to trust an exit code. */

const marker = 'DEALWRIGHT-STATISTICS';

/**
 * Finds the statistics in what a suite printed.
 *
 * @param {string} text
 * @returns {{ passes: number, failures: number } | undefined} undefined where there are none yet, or they make no sense
 */
export function readStatistics(text) {
  const found = new RegExp(`${marker} passes=(\\d+) failures=(\\d+)`).exec(text);
  return found === null ? undefined : { passes: Number(found[1]), failures: Number(found[2]) };
}

/** Whether the suite itself printed this line, and not the editor around it. */
export function isFromSuite(/** @type {string} */ line) {
  return line.startsWith('│') || line.startsWith(marker);
}
