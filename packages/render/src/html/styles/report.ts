/** A comparison: its head, its changes, its conflicts. */
export const report = `
.report h1 { margin: 0 0 0.5em; font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; }
.report h2, .redline-heading { margin: 2.5rem 0 0.9rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); font-size: 1.2rem; font-weight: 650; }
.versions { display: grid; gap: 0.15rem; margin: 0 0 1rem; }
.versions > div { display: grid; grid-template-columns: 5.5rem 1fr; }
.versions dt, .words dt, .label { color: var(--muted); font-size: 0.875rem; }
.versions dd, .words dd { margin: 0; overflow-wrap: anywhere; }
.counts { margin: 0 0 0.75rem; font-size: 1.0625rem; font-weight: 600; }
.buckets { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0 0 1.25rem; padding: 0; list-style: none; }
.buckets a { display: inline-block; padding: 0.2rem 0.65rem; border: 1px solid var(--line); border-radius: 1rem; color: inherit; text-decoration: none; font-size: 0.9375rem; }
.buckets a:hover { border-color: var(--accent); }
.count { color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.balances { margin: 0 0 1rem; border-collapse: collapse; font-size: 0.9375rem; }
.balances caption { padding-bottom: 0.25rem; text-align: start; color: var(--muted); font-size: 0.875rem; }
.balances th, .balances td { padding: 0.3rem 1.1rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: start; font-weight: 400; font-variant-numeric: tabular-nums; }
.balances tbody th { font-weight: 600; }
.hidden-changes, .lead, .legend, .foot { color: var(--muted); font-size: 0.9375rem; }
.filter { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0 0 1.75rem; padding: 0.5rem 0.9rem 0.65rem; border: 1px solid var(--line); border-radius: 0.5rem; font-size: 0.9375rem; }
.filter legend { padding: 0 0.35rem; color: var(--muted); font-size: 0.875rem; }
.change, .conflict { margin: 0 0 1.1rem; padding: 0.9rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.change:target { border-color: var(--accent); }
.change .message { margin: 0 0 0.15rem; font-size: 1.0625rem; line-height: 1.4; font-weight: 600; overflow-wrap: anywhere; }
.change .where { margin: 0 0 0.6rem; color: var(--muted); font-size: 0.9375rem; overflow-wrap: anywhere; }
.jump { margin-left: 0.5rem; font-size: 0.875rem; }
.for-whom { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0 0 0.7rem; padding: 0; list-style: none; }
.chip { padding: 0.05rem 0.6rem 0.1rem; border: 1px solid currentColor; border-radius: 1rem; font-size: 0.875rem; }
.chip::first-letter { text-transform: none; }
.gain { color: var(--gain); }
.loss { color: var(--loss); }
.unsure { color: var(--unsure); }
.chip.unsure { border-style: dashed; }
.words { display: grid; gap: 0.35rem; margin: 0 0 0.6rem; font-family: var(--serif); }
.words > div { display: grid; grid-template-columns: 4.5rem 1fr; align-items: baseline; }
.words dt { font-family: var(--sans); }
.witness { margin: 0 0 0.5rem; padding: 0.35rem 0.75rem; border-left: 3px solid var(--accent); background: var(--shade); overflow-wrap: anywhere; }
.remark, .reaches p { margin: 0 0 0.35rem; }
.reaches ul, .unread-words ul { margin: 0; padding-left: 1.2rem; font-size: 0.9375rem; }
.change > :last-child, .conflict > :last-child { margin-bottom: 0; }
.conflict p { margin: 0; overflow-wrap: anywhere; }
.conflicts.appeared .conflict:not(.narrowing) { border-left: 3px solid var(--loss); }
.conflicts.disappeared .conflict:not(.narrowing) { border-left: 3px dashed var(--gain); }
.quiet { margin-top: 2.5rem; }
.quiet summary { cursor: pointer; color: var(--muted); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 2rem; }
.unchanged { margin: 1.5rem 0; }
.unchanged summary { cursor: pointer; color: var(--muted); }
.foot { margin-top: 4rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
.departures { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
.departures th, .departures td { padding: 0.5rem 0.6rem; border: 1px solid var(--line); vertical-align: top; text-align: start; overflow-wrap: anywhere; }
.departures :is(th, td):nth-child(1) { width: 13%; }
.departures :is(th, td):nth-child(2), .departures :is(th, td):nth-child(3), .departures :is(th, td):nth-child(4) { width: 21%; }
.departures :is(th, td):nth-child(5) { width: 11%; }
.departures thead th { background: var(--shade); font-weight: 600; }
.departures caption { padding-bottom: 0.5rem; text-align: start; color: var(--muted); }
.departures ul { margin: 0; padding: 0; list-style: none; }
@media (max-width: 40rem) { .words > div, .versions > div { grid-template-columns: 1fr; } }
@media print {
  .report h1 { font-size: 18pt; }
  .report h2, .redline-heading { font-size: 13pt; margin-top: 18pt; }
  .change, .conflict { padding: 7pt 9pt; margin-bottom: 7pt; }
  .change .message { font-size: 11pt; }
  .jump { display: none; }
  .quiet:not([open]) { display: none; }
}
`;
