/** Colours, type, and what is heard but not seen. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --shade: #f5f6f8; --ink: #1a1d21; --muted: #565d66; --line: #d3d8de; --accent: #0a5294;
  --inserted: #0b4ab5; --deleted: #b42318; --moved: #17692c; --gain: #17692c; --loss: #b42318; --unsure: #7a5200; --blank: #fff1b8; --blank-ink: #4a3500;
  --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --shade: #202328; --ink: #e6e8eb; --muted: #a3abb5; --line: #3a4048; --accent: #7cb7ff;
    --inserted: #8ab4ff; --deleted: #ff9389; --moved: #7fd494; --gain: #7fd494; --loss: #ff9389; --unsure: #e8c170; --blank: #4d3f10; --blank-ink: #ffe9a6;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 56rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
