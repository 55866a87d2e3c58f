import { htmlDocument } from './html-document.ts'
import { type Markup, markup, verbatim } from './markup.ts'
import { PALETTE_CSS } from './report-palette.ts'

const CSS = `${PALETTE_CSS}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:96rem;margin:0 auto;padding:2.5rem 2rem 4rem}
main.narrow{max-width:48rem}
h1,h2,p,ul,ol,dl,dd,pre{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1{font-size:1.5rem;line-height:1.25;font-weight:600;text-wrap:balance}
h2{margin-bottom:.6rem;font-size:.8125rem;line-height:1.25rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--muted)}
section{margin-top:2rem}
.eyebrow,.aside{color:var(--muted);font-size:.875rem}
.eyebrow+h1{margin-top:.35rem}
h1+.aside{margin-top:.35rem}
h2 .aside{margin-inline-start:.5rem;font-weight:400;letter-spacing:normal;text-transform:none}
.sheets{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.75rem;font-size:.875rem}
.scroll{max-height:80vh;overflow:auto;border:1px solid var(--rule-strong);border-radius:6px;background:var(--raised)}
table{border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.4}
th,td{padding:.45rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule);border-right:1px solid var(--rule);white-space:pre-line}
thead th{position:sticky;top:0;z-index:1;background:var(--sunk);border-bottom:1px solid var(--rule-strong);font-weight:600}
td.n{text-align:end}
.c{min-width:5rem;width:5rem}.c-10{min-width:8rem}.c-20{min-width:12rem}.c-30{min-width:18rem}.c-40{min-width:22rem}
pre{max-height:80vh;overflow:auto;padding:1rem 1.25rem;border:1px solid var(--rule-strong);border-radius:6px;background:var(--raised);font:400 .8125rem/1.5 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;white-space:pre-wrap;unicode-bidi:plaintext}
.ready li{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}
.ready .level{flex:0 0 8.5rem;font-weight:600}
.ready .level.recommended{font-weight:400;color:var(--muted)}
.ready .what{flex:1 1 16rem}
.finding{padding:1.25rem 0 1.4rem;border-top:1px solid var(--rule)}
.finding h2{margin:0;color:var(--ink);letter-spacing:normal;text-transform:none;font:600 1.25rem/1.36 "Source Serif 4 Variable","Source Serif 4",Charter,Georgia,"Noto Serif","DejaVu Serif",serif;text-wrap:pretty}
.finding p{margin-top:.35rem}
.finding .rating{font-weight:600}
.finding .facts{color:var(--muted);font-size:.875rem}
h1:dir(rtl),h2:dir(rtl){letter-spacing:normal;line-height:1.5}
@media (max-width:40rem){main{padding:1.5rem 1rem 2.5rem}.ready .level{flex-basis:100%}}
@media print{.scroll,pre{max-height:none;overflow:visible}thead th{position:static}}
`

/** A page that shows what is in a file for other programs, as one document that needs nothing else. `head` stands in its head. */
export const plainPage = ({
  title,
  main,
  isNarrow = false,
  head,
}: {
  readonly title: string
  readonly main: Markup
  readonly isNarrow?: boolean
  readonly head?: Markup
}): Uint8Array =>
  new TextEncoder().encode(
    htmlDocument({
      title,
      css: CSS,
      ...(head ? { head } : {}),
      body: markup`<main${isNarrow ? verbatim(' class="narrow"') : ''}>
${main}
</main>`,
    }),
  )
