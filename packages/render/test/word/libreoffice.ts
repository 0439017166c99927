import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice without a window, in a profile and a folder of its own. */
export interface Office {
  /** The pages of a Word file, as text in their layout, one string a page. */
  readonly pagesOf: (file: Uint8Array) => readonly string[];
  /** The lines of a Word file once LibreOffice has accepted, or rejected, all changes. */
  readonly decided: (file: Uint8Array, decision: 'accept' | 'reject') => readonly string[];
  readonly close: () => void;
}

export function openOffice(): Office {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-office-'));
  const [source, pdf, text] = ['redline.docx', 'redline.pdf', 'decided.txt'].map((name) => path.join(folder, name)) as [string, string, string];
  const start = (...args: readonly string[]): void => {
    const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice did not run; \`npm test\` installs it. ${stderr}`);
  };
  // The first start makes the profile; a macro that is there before is lost.
  start('--terminate_after_init');
  const macros = path.join(folder, 'profile/user/basic/Standard');
  writeFileSync(path.join(macros, 'Module1.xba'), MACRO);
  return {
    pagesOf: (file) => {
      writeFileSync(source, file);
      start('--convert-to', 'pdf', source);
      return spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout.split('\f').filter((page) => page !== '');
    },
    decided: (file, decision) => {
      writeFileSync(source, file);
      rmSync(text, { force: true });
      start(`macro:///Standard.Module1.Decide(${source},${decision === 'accept' ? 'AcceptAllTrackedChanges' : 'RejectAllTrackedChanges'},${text})`);
      return readFileSync(text, 'utf8').replace(/^\uFEFF/, '').split('\n').filter((line) => line !== '');
    },
    close: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(source As String, command As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, ".uno:" + command, "", 0, Array())
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName"
  asText(0).Value = "Text (encoded)"
  asText(1).Name = "FilterOptions"
  asText(1).Value = "UTF8,LF"
  document.storeToURL(ConvertToURL(target), asText())
  document.close(True)
End Sub
</script:module>
`;
