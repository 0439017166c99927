/** An agreement, and its redline. */
export const document = `
.document { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; overflow-wrap: break-word; }
.document .block { margin: 0 0 0.7em; position: relative; }
.document h1.block { margin: 0 0 0.9em; font-size: 1.65em; line-height: 1.25; font-weight: 600; text-align: center; text-wrap: balance; }
.document .block ~ h1.block { margin-top: 2.5em; padding-top: 1.5em; border-top: 1px solid var(--line); }
.document h1 .defined { font-weight: 400; }
.document .parties, .document .particular { text-align: center; }
.document .particular.block { margin-bottom: 0.15em; color: var(--muted); }
.document h2.block { margin: 2em 0 0.8em; font-size: 1.2em; line-height: 1.3; font-weight: 600; }
.document h3.block { margin: 1.5em 0 0.45em; font-size: 1em; line-height: 1.4; font-weight: 600; }
.document .number { font-variant-numeric: tabular-nums; }
.document h2 .number, .document h3 .number { display: inline-block; min-width: 2.6em; padding-right: 0.4em; }
.document h2 .number { min-width: 2.17em; }
.document h2.schedule .number { min-width: 0; }
.document .sentence, .document .instruction, .document .unread { padding-left: 2.6em; }
.document .item { padding-left: 5em; }
.document .item > .number, .document .item > ins > .number, .document .item > del > .number { display: inline-block; min-width: 2.2em; margin-left: -2.2em; }
.document .wording { margin-left: 2.6em; padding-left: 1em; border-left: 3px solid var(--line); }
.document .step { padding-left: 2.6em; }
.document .use { color: var(--muted); }
.document .note, .document .drafting-note { font-style: italic; color: var(--unsure); }
.document .note { padding-left: 2.6em; }
.document .unread { text-decoration: underline wavy var(--loss); text-underline-offset: 0.2em; }
.document .blank { padding: 0 0.15em; background: var(--blank); color: var(--blank-ink); }
.document a.reference { color: inherit; text-decoration: underline dotted; }
ins { color: var(--inserted); text-decoration: underline double; text-underline-offset: 0.15em; text-decoration-skip-ink: none; }
del { color: var(--deleted); text-decoration: line-through; }
ins.moved-to { color: var(--moved); }
ins.moved-to ins { color: var(--inserted); }
del.moved-from { color: var(--moved); }
.document :is(ins, del) :is(.number, .term, a.reference) { text-decoration: inherit; }
del + ins { margin-left: 0.12em; }
.move { font-family: var(--sans); font-size: 0.8em; color: var(--moved); white-space: nowrap; }
.renumbered > .number :is(ins, del) { color: var(--muted); font-weight: 400; }
.renumbered > .number del { margin-right: 0.35em; }
.document .block:has(ins, del)::before { content: ""; position: absolute; inset: 0.15em auto 0.15em -1rem; border-left: 2px solid var(--muted); }
@media (forced-colors: active) {
  .document .blank { forced-color-adjust: none; background: Mark; color: MarkText; }
  ins, del { color: CanvasText; }
}
`;
