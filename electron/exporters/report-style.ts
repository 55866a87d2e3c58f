import { ACCENT_CSS } from './report-accent.ts'
import { PALETTE_CSS } from './report-palette.ts'
import { PASSAGE_CSS } from './report-passages.ts'
import { PAPER_CSS, TEMPLATE_CSS } from './report-templates.ts'

const PAGE_CSS = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.page{max-width:64rem;margin:0 auto;padding:3.5rem 2.5rem 5rem}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:focus:not(:focus-visible){outline:none}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{position:absolute}
.skip{position:absolute;inset-inline-start:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);border-radius:0 0 8px 8px}
.skip:focus{top:0}
.serif,.masthead,.question,.classroom h2,.headline,.standfirst,.text,.wording,.prose,h1,blockquote,q,.correction dd,.reference .title{font-family:"Source Serif 4 Variable","Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Palatino,"Palatino Linotype",Georgia,"Noto Serif","DejaVu Serif",serif}
.cover{border-bottom:1px solid var(--rule-strong);padding-bottom:1.75rem}
.eyebrow{display:flex;align-items:center;gap:.6rem;font-size:.75rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--muted)}
.eyebrow .tick{width:1.35rem;height:1.35rem;padding:.22rem;border-radius:5px;background:var(--ink);stroke:var(--paper);fill:none;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
h1{max-width:24em;margin-top:1.4rem;font-size:2.5rem;line-height:1.14;font-weight:600;letter-spacing:-.012em;text-wrap:balance}
.credits{margin-top:1rem;color:var(--muted);display:flex;flex-wrap:wrap;gap:.15rem 1.5rem;list-style:none}
.standing-line{margin-top:1.25rem;font-weight:600;max-width:44rem}
.made{margin-top:.3rem;color:var(--muted);font-size:.875rem}
.contents{margin-top:1.25rem;font-size:.875rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;list-style:none}
section{margin-top:3rem}
h2{margin-bottom:1.1rem;font-size:.75rem;line-height:1.25rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--muted)}
section+section{border-top:1px solid var(--rule-strong);padding-top:1.5rem}
.aside,.none{color:var(--muted);font-size:.875rem;max-width:44rem}
.bars{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:2rem 3rem}
.bar-figure figcaption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;font-size:.875rem}
.figure-title{font-weight:600}
.figures{color:var(--muted)}
.bar{display:block;width:100%;height:1.25rem;margin:.6rem 0 .75rem}
.key{list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.3rem 1.5rem;font-size:.875rem}
.key li{display:flex;align-items:center;gap:.5rem;border-bottom:1px solid var(--rule);padding:.2rem 0}
.key-label{flex:1}
.key-count{font-weight:600}
.part,.claim{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);column-gap:3rem}
.claim{grid-template-areas:"head fields" "body fields";grid-template-rows:auto 1fr;padding:1.6rem 0 1.75rem;border-top:1px solid var(--rule);break-inside:avoid}
.claim:first-of-type{border-top:0;padding-top:.25rem}
.claim>header{grid-area:head}
.claim>.fields{grid-area:fields}
.claim-body{grid-area:body}
.claim h3{font-weight:400}
.claim-line{display:flex;align-items:center;gap:.7rem;font-size:.9375rem}
.number{min-width:1.1em;font-weight:600}
.claim-line .number{font-size:1.0625rem}
.changes{margin:0;padding:0;list-style:none}
.change{padding:.8rem 0;border-top:1px solid var(--rule);break-inside:avoid}
.change .wording{margin-top:.2rem;font-size:1.0625rem}
.unannounced{margin-inline-start:.5rem;padding:.05rem .45rem;border:1px solid currentColor;border-radius:.6rem;font-size:.75rem}
.retired{padding:1rem 0;border-top:1px solid var(--rule);break-inside:avoid}
.retired h3{font-weight:400;font-size:.9375rem}
.retired .wording{font-size:1.0625rem}
.wording{display:block;margin-top:.45rem;font-size:1.3125rem;line-height:1.36;font-weight:600;text-wrap:pretty}
.fields{margin-top:.1rem;font-size:.875rem}
.fields div{display:flex;flex-wrap:wrap;gap:0 .6rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}
.fields dt{min-width:4.5rem;color:var(--muted)}
.fields dd{flex:1 1 8rem}
h4{margin-top:1.25rem;margin-bottom:.35rem;font-size:.75rem;line-height:1.25rem;font-weight:600;letter-spacing:.05em;color:var(--muted);text-transform:uppercase}
.passages{margin-top:.9rem;list-style:none}
.passages li{padding-block:.15rem}
.passages q{font-style:italic;quotes:none}
.back{font-size:.8125rem;white-space:nowrap}
.verdict{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5rem;font-size:.9375rem}
.scale,.by,.details,.file,.grade{color:var(--muted);font-size:.875rem}
.prose{font-size:1.0625rem;line-height:1.6;white-space:pre-line;max-width:42rem}
.rationale{margin-top:.35rem}
.by{margin-top:.3rem}
.earlier{list-style:none;font-size:.875rem;color:var(--muted);padding-inline-start:.9rem;border-inline-start:1px solid var(--rule-strong)}
.caution{margin-bottom:.5rem;padding:.45rem .75rem;border:1px dashed var(--verify-again);border-radius:8px;font-size:.9375rem}
.correction{max-width:42rem;display:grid;gap:.25rem}
.correction div{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline}
.correction dt{min-width:6rem;color:var(--muted);font-size:.875rem}
.correction dd{flex:1 1 16rem;font-size:1.0625rem}
del{color:var(--muted);text-decoration:line-through 1px}
ins{font-weight:600;text-decoration:underline 2px var(--accent);text-underline-offset:.2em;background:color-mix(in srgb,var(--accent) 12%,transparent)}
.citations,.sources{list-style:none}
.citation{padding:.7rem 0 .75rem;border-top:1px solid var(--rule)}
.citation:first-child{border-top:0;padding-top:.1rem}
.stance{font-size:.875rem;font-weight:600}
.s-supports{color:var(--true)}.s-refutes{color:var(--false)}.s-context{color:var(--muted)}
.grade::before{content:"· "}
.reference .title{font-weight:600;font-size:1.0625rem}
.reference .rest{color:var(--muted);font-size:.9375rem}
.reference .address{display:table}
.address{font-size:.875rem;word-break:break-all;unicode-bidi:isolate}
.citation blockquote{margin:.35rem 0;padding-inline-start:.9rem;border-inline-start:2px solid var(--rule-strong);font-style:italic}
h1:dir(rtl),.text[dir=rtl] .headline{letter-spacing:normal;line-height:1.4}
.passages q:dir(rtl),.citation blockquote:dir(rtl),.text:is([dir=rtl],:lang(zh),:lang(ja),:lang(ko),:lang(hi),:lang(th)) em{font-style:normal}
.text:is([dir=rtl],:lang(zh),:lang(ja),:lang(ko),:lang(hi),:lang(th)) em{font-weight:600}
code{font:400 .75rem/1.5 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;color:var(--muted);word-break:break-all}
.file code{display:block}
.note{padding-block:.15rem}
.sources li{display:list-item;list-style:decimal;margin-inline-start:1.6rem;padding:.55rem 0 .6rem .3rem;max-width:46rem;break-inside:avoid}
.sources li::marker{font-weight:600}
.method p{max-width:42rem;margin-bottom:.8rem;font-size:1.0625rem;line-height:1.6}
.record{margin-top:1.5rem;font-size:.875rem;max-width:52rem}
.record div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem;padding:.35rem 0;border-bottom:1px solid var(--rule)}
.record dt{color:var(--muted)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--rule-strong);color:var(--muted);font-size:.875rem;display:flex;justify-content:space-between;gap:1rem;flex-wrap:wrap}
.m-true{--mark:var(--true)}.m-mostly-true{--mark:var(--mostly-true)}.m-half{--mark:var(--half)}.m-mostly-false{--mark:var(--mostly-false)}.m-false{--mark:var(--false)}.m-unconfirmed{--mark:var(--unconfirmed)}.m-unrated{--mark:var(--unrated)}.m-verify-again{--mark:var(--verify-again)}
.colour-green{--mark:var(--true)}.colour-teal{--mark:var(--mostly-true)}.colour-ochre{--mark:var(--half)}.colour-rust{--mark:var(--mostly-false)}.colour-red{--mark:var(--false)}.colour-violet{--mark:var(--unconfirmed)}.colour-blue{--mark:var(--blue)}.colour-pink{--mark:var(--pink)}.colour-grey{--mark:var(--grey)}
.standing{display:inline-flex;align-items:center;gap:.4rem;font-weight:600;color:var(--mark)}
.glyph{flex:none;width:1.15em;height:1.15em;vertical-align:-.2em;stroke:var(--paper);fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.glyph .disc{fill:var(--mark);stroke:none}
.glyph.m-unrated{stroke:var(--mark)}
.glyph.m-unrated .disc{fill:none;stroke:var(--mark);stroke-width:1.3;stroke-dasharray:2.2 2}
.glyph.m-verify-again{stroke:var(--ink)}
.glyph.m-verify-again .disc{fill:var(--highlighter);stroke:var(--mark);stroke-width:1.2}
symbol .solid{fill:var(--paper);stroke:none}
symbol.own{stroke-width:2.1}
.glyph:is(.m-mostly-true,.glyph-open-tick){stroke:var(--mark)}
.glyph:is(.m-mostly-true,.glyph-open-tick) .disc{fill:none;stroke:var(--mark);stroke-width:1.3}
.bar .part{fill:var(--mark)}
.bar .m-unrated,.bar .c-unseen{fill:none;stroke:var(--rule-strong);stroke-width:1}
.bar .part.m-verify-again{fill:var(--highlighter);stroke:var(--mark)}
.bar .hatched{stroke:none;color:var(--mark)}
.bar .hatched.m-verify-again,.bar .hatched.c-nothing{fill:url(#hatch);stroke:none}
.bar .c-claim{fill:var(--ink)}
.bar .part.c-nothing{fill:var(--sunk);stroke:var(--rule-strong)}
.hatch-line{fill:var(--muted);opacity:.45}
.swatch{width:1.05em;height:1.05em;border-radius:3px;border:1px solid var(--rule-strong)}
.swatch.c-claim{background:var(--ink);border-color:var(--ink)}
.swatch.c-nothing{background:repeating-linear-gradient(45deg,var(--rule-strong) 0 2px,var(--sunk) 2px 5px)}
`

const NARROW_CSS = `
@media screen and (max-width:52rem){
.page{padding:2rem 1.25rem 3rem}
h1{font-size:1.875rem}
.part{display:block}
.margin ul{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.margin .number{min-width:0}
.claim{grid-template-columns:minmax(0,1fr);grid-template-areas:"head" "fields" "body";grid-template-rows:auto}
.claim>.fields{margin-top:.6rem}
.fields div{border:0;padding:.05rem 0}
.record div{grid-template-columns:minmax(0,1fr)}
}
`

const PRINT_CSS = `
@page{margin:17mm 16mm 19mm}
@media print{
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:10.5pt}
body{background:none}
.page{max-width:none;padding:0}
.skip,.contents,.back,.to-top{display:none}
h1{font-size:22pt}
.part,.claim{grid-template-columns:minmax(0,1fr) 11.5rem;column-gap:1.75rem}
.text p,.text li{orphans:3;widows:3}
h2,h3,h4,h5,.claim>header{break-after:avoid}
.citation,.note,.bar-figure,.record div,.part>table,blockquote,.correction,.verdict{break-inside:avoid}
a{color:inherit;text-decoration-color:var(--rule-strong)}
.text a.out::after{content:" (" attr(href) ")";font-size:.75em;color:var(--muted);word-break:break-all}
}
@media (forced-colors:active){
.passage,.legend .passage{background:none;color:CanvasText}
.glyph,.bar{forced-color-adjust:none}
}
`

/** The whole style of the report, inside the document. */
export const REPORT_CSS = `${PALETTE_CSS}${PAGE_CSS}${PASSAGE_CSS}${NARROW_CSS}${TEMPLATE_CSS}${ACCENT_CSS}${PRINT_CSS}${PAPER_CSS}`
