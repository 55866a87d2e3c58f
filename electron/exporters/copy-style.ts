import { REPORT_CSS } from './report-style.ts'

const OWN_CSS = `
.page{max-width:76rem}
.about{margin-top:1.25rem;max-width:46rem;font-size:.9375rem}
.about p+p{margin-top:.3rem}
.about p:first-child{font-weight:600}
.about ul{list-style:none;columns:2 16rem;column-gap:2rem;margin-block:.3rem;padding-inline-start:.9rem;border-inline-start:1px solid var(--rule-strong);color:var(--muted);font-size:.875rem}
.about li{break-inside:avoid;padding-block:.2rem}
.about p:last-child{margin-top:.9rem;color:var(--muted);font-size:.875rem}
.text .part{grid-template-columns:minmax(0,38rem) minmax(0,1fr)}
.text del{color:var(--muted);text-decoration:line-through 1.5px}
.text ins{white-space:pre-line;color:var(--ink)}
.text del+ins{margin-inline-start:.25em}
.comments{list-style:none;display:grid;gap:.75rem}
.margin .comments li{padding:0}
.comment{padding-block:.1rem .2rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--mark);font:400 .8125rem/1.5 Inter,"Segoe UI",system-ui,sans-serif;break-inside:avoid}
.comment>*+*{margin-top:.25rem}
.comment h3{margin:0;font-size:.875rem;line-height:1.4;font-weight:600}
.comment .standing .glyph{width:1.1em;height:1.1em}
.comment .facts,.comment .aside,.comment .by,.comment .address{color:var(--muted);font-size:.75rem}
.comment .aside{max-width:none}
.comment .correction{display:block;max-width:none}
.comment .caution{margin-bottom:0;padding:.25rem .5rem;border-radius:6px;font-size:.75rem}
.comment .citation{padding:0;border:0;margin-top:.5rem}
.comment blockquote{margin-block:.2rem 0;padding-inline-start:.6rem;border-inline-start:2px solid var(--rule-strong);font-size:.8125rem;line-height:1.5;font-style:italic}
.comment blockquote:dir(rtl){font-style:normal}
.comment .note{padding:0}
.margin .comment a{display:inline;color:var(--accent);text-decoration:underline;text-decoration-thickness:1px}
.margin .comment .back{white-space:nowrap}
.margin .again{display:inline-flex;gap:.4rem;align-items:center;color:var(--muted)}
#nowhere .comment{max-width:38rem;font-size:.875rem}
@media screen and (max-width:52rem){
.text .part{display:block}
.margin .comments{display:grid;margin-top:.75rem}
}
@media print{
.text{margin-top:1rem;font-size:1.0625rem;line-height:1.6}
.text .part{display:block;margin-bottom:.9rem}
.comments{grid-template-columns:repeat(2,minmax(0,1fr));gap:.6rem 1.5rem}
.comments li:only-child{grid-column:1/-1}
.comment a{color:inherit}
.margin .comment .back{display:none}
}
@media (forced-colors:active){
.comment{border-inline-start-color:CanvasText}
}
`

/** The whole style of a copy, inside the page: that of the report, with comments in a wider margin. */
export const COPY_CSS = `${REPORT_CSS}${OWN_CSS}`
