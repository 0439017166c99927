/** LibreOffice, in which the Word files are opened, and the tool that reads its PDFs. */
import { spawnSync } from 'node:child_process';
import { ensurePackages } from './debian.mjs';

/** Installs the writer of LibreOffice, without a window, where it is missing and this machine lets us; says plainly what to do where it does not. */
export function ensureLibreOffice() {
  return ensurePackages({
    what: 'The tests of the Word files need LibreOffice and pdftotext, which are not installed here (90 MB to fetch).',
    packages: ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-liberation'],
    elsewhere: 'Elsewhere install LibreOffice (7.4 or later) and poppler, and see that soffice and pdftotext are on the path.',
    isHere: () => spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0,
  });
}
