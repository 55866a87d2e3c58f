/** What a publisher adds, and how the templates differ from the newsroom's page, which report-style.ts sets. */
export const TEMPLATE_CSS = `
.masthead{margin-bottom:1.5rem;font-size:1.125rem;font-weight:600;line-height:1.3}
.masthead a{color:inherit;text-decoration:none}
.masthead a:hover{text-decoration:underline}
.logo{display:block;max-width:min(22rem,80%);max-height:4.5rem;object-fit:contain}
.masthead:has(.logo)+.eyebrow .tick{display:none}
.choice{margin-top:.3rem;font-weight:600;max-width:44rem}
.own-words{max-width:42rem;margin-top:2.25rem}
.own-words p+p{margin-top:.8rem}
.own-words.closing{margin-top:3rem;padding-top:1.5rem;border-top:1px solid var(--rule-strong)}
.publisher{flex-basis:100%;font-weight:600;color:var(--ink)}
.steps{padding-inline-start:1.5rem;max-width:42rem}
.steps li{padding:.1rem 0 .1rem .2rem}
.steps li::marker{color:var(--muted)}
.lesson>.prose{max-width:42rem}
.terms{max-width:46rem;margin-top:.75rem}
.terms div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.5rem;padding:.6rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
.terms dt{font-weight:600}
.terms .standing{align-items:baseline}
.questions{max-width:46rem;margin-top:.75rem;padding-inline-start:1.6rem}
.questions li{padding:.7rem 0 .8rem .3rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.questions li::marker{font-weight:600}
.about{font-size:.875rem;color:var(--muted)}
.question{margin-top:.2rem;font-size:1.125rem;font-weight:600;line-height:1.45}
.page.classroom{max-width:68rem;font-size:1.125rem;line-height:1.6}
.classroom section{margin-top:4.25rem}
.classroom section+section{padding-top:2rem}
.classroom h2{font-size:1.5rem;line-height:1.3;letter-spacing:0;text-transform:none;color:var(--ink)}
.classroom .claim h4{font-size:.9375rem;line-height:1.5;letter-spacing:0;text-transform:none;margin-top:1.6rem}
.classroom .prose,.classroom .method p{font-size:1.1875rem;line-height:1.7}
.classroom .text{font-size:1.3125rem;line-height:1.9}
.classroom .claim{padding:2.5rem 0 2.75rem}
.classroom .wording{font-size:1.5rem}
.classroom .claim-line{font-size:1.0625rem}
.classroom .fields,.classroom .key,.classroom .legend,.classroom .bar-figure figcaption,.classroom .correction dt,.classroom .stance{font-size:1rem}
.classroom .by,.classroom .details,.classroom .aside,.classroom .none,.classroom .about,.classroom .made{font-size:1rem}
.classroom .question{font-size:1.25rem}
.classroom .terms div{padding:.9rem 0}
.page.minimal{max-width:44rem}
.minimal .cover{padding-bottom:1.25rem}
.minimal h1{font-size:2rem}
.minimal section{margin-top:2.25rem}
.brief{padding:1.35rem 0 1.4rem;border-top:1px solid var(--rule);break-inside:avoid}
.brief:first-of-type{border-top:0;padding-top:0}
.brief h3{font-weight:400}
.brief .wording{font-size:1.1875rem}
.brief .prose{font-size:1rem}
.brief .caution{margin-top:.5rem}
.brief>.none{margin-top:.5rem}
.brief-sources{list-style:none;margin-top:.6rem;font-size:.9375rem}
.brief-sources li{padding-block:.15rem;padding-inline-start:.9rem;border-inline-start:1px solid var(--rule-strong)}
.brief-sources .address{display:table}
.brief-sources .rest{color:var(--muted)}
.brief-sources .stance::after{content:" ·";color:var(--muted);font-weight:400}
.brief:target .wording{text-decoration:underline 2px var(--accent);text-underline-offset:.22em}
@media screen and (max-width:52rem){
.page.classroom{font-size:1.0625rem}
.classroom .text{font-size:1.1875rem;line-height:1.8}
.classroom .wording{font-size:1.3125rem}
.minimal h1{font-size:1.625rem}
.terms div{grid-template-columns:minmax(0,1fr)}
}
@media screen and (prefers-color-scheme:dark){
.logo{padding:.5rem .75rem;border-radius:6px;background:#fbf8f2}
}
`

/** Paper: the title and the number of each page where the browser can set them, and no heading left behind by what it heads. */
export const PAPER_CSS = `
:root{--running:attr(data-running)}
@page{@top-center{content:var(--running);font:400 8pt/1.3 Inter,"Segoe UI",system-ui,sans-serif;color:#665d50}@bottom-center{content:counter(page) " / " counter(pages);font:400 8pt/1.3 Inter,"Segoe UI",system-ui,sans-serif;color:#665d50}}
@page :first{@top-center{content:none}}
@page a4{size:A4}
@media print{
.on-a4{page:a4}
h1,h2,h3,h4,.wording{text-transform:none;white-space:pre-wrap}
.claim-line{display:block}
.claim-line .standing{display:inline}
.claim-line .glyph{margin-inline-end:.35rem}
.claim-line .number{margin-inline-end:.4rem}
.page.classroom{font-size:11.5pt}
.logo{max-height:16mm}
.classroom section{margin-top:2.5rem}
.classroom .claim{padding:1.25rem 0 1.4rem}
.claim{display:block;break-inside:auto}
.fields{display:flex;flex-wrap:wrap;gap:0 1.75rem;margin-top:.35rem}
.fields div{border:0;padding:0}
.fields dt{min-width:0}
.fields dd{flex:0 1 auto}
.claim>header,.fields,.passages,.steps,.file{break-inside:avoid}
.claim>header,.fields,.brief h3,.cited,.about,figcaption,.passages{break-after:avoid}
.by{break-before:avoid}
.prose,.method p{orphans:3;widows:3}
footer{break-before:avoid;break-inside:avoid}
}
`
