/** On paper, A4 and Letter alike: no colour of the screen, no heading at the foot of a page, no change across two. */
export const print = `
@page { margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --shade: #fff; --ink: #000; --muted: #444; --line: #999; --accent: #000;
    --inserted: #0b4ab5; --deleted: #b42318; --moved: #17692c; --gain: #17692c; --loss: #b42318; --unsure: #5c3d00; --blank: #fff1b8; --blank-ink: #000;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .document { font-size: 11pt; line-height: 1.45; }
  .document .block:has(ins, del)::before { left: -4mm; }
  h1, h2, h3, h4, summary, caption { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .change, .conflict, tr, .document .item { break-inside: avoid; }
  thead { display: table-header-group; }
  ins, del, mark, .chip { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .screen { display: none; }
  .redline { break-before: page; }
}
`;
