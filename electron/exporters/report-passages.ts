/** How the article and its passages look: each mark has a line of its own kind, and each lane its own depth under the words. */
export const PASSAGE_CSS = `
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem 1.75rem;margin:.9rem 0 0;font-size:.9375rem}
.legend li{display:flex;align-items:center;gap:.5rem}
.text{margin-top:1.75rem;font-size:1.1875rem;line-height:1.78}
.text .part{margin-bottom:1.15rem}
.text .headline{font-size:2.0625rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
.text .kicker{font:600 .75rem/1.5 Inter,"Segoe UI",system-ui,sans-serif;letter-spacing:.07em;text-transform:uppercase;color:var(--muted)}
.text .part:has(.kicker){margin-bottom:.1rem}
.text .standfirst{font-size:1.1875rem;line-height:1.65;font-style:italic;color:var(--muted)}
.text .byline{padding:.55rem 0;border-block:1px solid var(--rule);font:400 .875rem/1.5 Inter,"Segoe UI",system-ui,sans-serif;color:var(--muted)}
.text .part:has(.byline):has(+.part .byline){margin-bottom:0}
.text .part:has(.byline):has(+.part .byline) .byline{padding-bottom:0;border-bottom:0}
.text .part:has(.byline)+.part .byline{padding-top:0;border-top:0}
.text h4,.text h5{margin:1rem 0 0;font:600 1.3125rem/1.4 inherit;font-family:inherit;letter-spacing:0;text-transform:none;color:var(--ink);font-size:1.3125rem}
.text h5{font-size:1.125rem}
.text blockquote{padding-inline-start:1.1rem;border-inline-start:2px solid var(--rule-strong)}
.text ol,.text ul:not(.margin ul){padding-inline-start:1.5rem}
.text li.level-2{margin-inline-start:1.5rem}.text li.level-3{margin-inline-start:3rem}.text li.level-4,.text li.level-5,.text li.level-6{margin-inline-start:4.5rem}
.text .caption,.text .footnote{font-size:.9375rem;line-height:1.7;color:var(--muted)}
.text .figure .label{font:600 .75rem/1.5 Inter,"Segoe UI",system-ui,sans-serif;margin-inline-end:.5rem}
.text .caption.figure{padding:1.1rem 1rem;border:1px solid var(--rule);background:var(--sunk);text-align:center}
.text pre{overflow-x:auto;font-size:.875rem;line-height:1.7;white-space:pre-wrap}
.scroll{overflow-x:auto}
.text table{border-collapse:collapse;min-width:60%;font-size:1rem;line-height:1.7}
.text th,.text td{padding:.35rem 1.5rem .35rem 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top}
.text th{font-weight:600;border-bottom-color:var(--rule-strong)}
.margin{padding-top:.3rem;font:400 .8125rem/1.4 Inter,"Segoe UI",system-ui,sans-serif}
.margin ul{list-style:none}
.margin li{padding-block:.16rem}
.margin a{display:inline-flex;gap:.5rem;align-items:center;color:inherit;text-decoration:none}
.margin a:hover .label{text-decoration:underline}
.margin .number{min-width:1.3em;text-align:end;color:var(--muted)}
.passage{color:inherit;background:color-mix(in srgb,var(--mark) 11%,transparent);text-decoration-line:underline;text-decoration-color:var(--mark);text-decoration-skip-ink:none;text-underline-offset:.22em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.passage:is(.m-true,.line-solid){text-decoration-style:solid;text-decoration-thickness:2px}
.passage:is(.m-mostly-true,.line-thin){text-decoration-style:solid;text-decoration-thickness:1px}
.passage:is(.m-half,.line-dashed){text-decoration-style:dashed;text-decoration-thickness:2px}
.passage:is(.m-mostly-false,.line-wavy){text-decoration-style:wavy;text-decoration-thickness:1px}
.passage:is(.m-false,.line-double){text-decoration-style:double;text-decoration-thickness:1.5px}
.passage:is(.m-unconfirmed,.line-dotted){text-decoration-style:dotted;text-decoration-thickness:2px}
.passage.m-unrated{text-decoration-style:dotted;text-decoration-thickness:1px}
.passage.m-verify-again{background:var(--highlighter);outline:1px dashed var(--mark);outline-offset:-1px;text-decoration-line:none;color:var(--ink)}
.passage.lane-1{text-underline-offset:.4em}
.passage.lane-2{text-underline-offset:.58em}
.passage.lane-3{text-underline-offset:.76em}
.passage:target{background:color-mix(in srgb,var(--mark) 24%,transparent);box-shadow:0 0 0 3px color-mix(in srgb,var(--mark) 18%,transparent)}
.claim:target .wording{text-decoration:underline 2px var(--accent);text-underline-offset:.22em}
.text sup{font:600 .625em/0 Inter,"Segoe UI",system-ui,sans-serif;font-style:normal;vertical-align:.62em;white-space:nowrap;user-select:none;-webkit-user-select:none}
.text sup a{padding:.35em .18em;color:var(--mark);text-decoration:none}
.text sup a:hover{text-decoration:underline}
.text sup .glyph{width:.95em;height:.95em;margin-inline-start:.18em;vertical-align:-.12em}
.text .headline sup{font-size:.4em;vertical-align:1.1em}
`
