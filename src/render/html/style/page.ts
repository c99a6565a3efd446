import { chainStyle } from "./chain.ts";
import { frameStyle } from "./frame.ts";
import { matrixStyle } from "./matrix.ts";
import { printStyle } from "./print.ts";
import { timelineStyle } from "./timeline.ts";

/** Both sets were measured against their grounds: text 4.5:1, marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const colours = `
:root{color-scheme:light dark;--ground:#f6f6f3;--card:#fff;--sunken:#f0f0ec;--text:#1b1d21;--faint:#5b616b;--line:#d9dad5;
--link:#0b5cad;--error:#b3141d;--error-ground:#fdecec;--warning:#855000;--warning-ground:#fdf3dd;--info:#0b5c7a;
--info-ground:#e4f2f8;--good:#1c6b34;--good-ground:#e5f4e8;--subscription:#0b5c7a;--subscription-ground:#e4f2f8;
--metered:#855000;--metered-ground:#fdf3dd;--local:#1c6b34;--local-ground:#e5f4e8;--unknown:#5b616b;--unknown-ground:#ececea}
@media (prefers-color-scheme:dark){:root{--ground:#121417;--card:#1a1d22;--sunken:#15181c;--text:#e6e7ea;--faint:#a0a6b1;
--line:#343942;--link:#7db7f5;--error:#ff8f8f;--error-ground:#3a1b1e;--warning:#f0bd5e;--warning-ground:#352a14;--info:#79c8e8;
--info-ground:#14303b;--good:#83d29a;--good-ground:#16301d;--subscription:#79c8e8;--subscription-ground:#14303b;
--metered:#f0bd5e;--metered-ground:#352a14;--local:#83d29a;--local-ground:#16301d;--unknown:#a0a6b1;--unknown-ground:#272b31}}
`;

const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif}
header,main,footer{max-width:88rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem;padding-bottom:2rem}
main:focus{outline:none}
section{margin:0 0 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .35rem;letter-spacing:-.01em}
h2{font-size:1.25rem;margin:0 0 .75rem;padding-bottom:.35rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
h4{font-size:1rem;margin:0}
p{margin:.35rem 0}
ul,ol,dl{margin:0;padding:0}
ul{list-style:none}
small,.faint{color:var(--faint);font-size:.875rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.875em}
code{unicode-bidi:isolate;overflow-wrap:anywhere}
p code,li code,dd code{background:var(--sunken);border-radius:3px;padding:.05em .25em}
pre code,li pre code{background:none;padding:0;font-size:inherit;overflow-wrap:normal}
time{white-space:nowrap}
footer{padding-bottom:2rem;color:var(--faint);font-size:.875rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
nav{margin:1.25rem 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem}
.badge{display:inline-block;border:1px solid currentColor;border-radius:3px;padding:0 .35em;font-size:.75rem;line-height:1.45;white-space:nowrap;color:var(--faint)}
.badge.error{color:var(--error);background:var(--error-ground)}
.badge.warning{color:var(--warning);background:var(--warning-ground)}
.badge.info,.badge.subscription{color:var(--info);background:var(--info-ground)}
.badge.good,.badge.local{color:var(--good);background:var(--good-ground)}
.badge.metered{color:var(--metered);background:var(--metered-ground)}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
.tiles li{background:var(--card);border:1px solid var(--line);border-left-width:4px;border-radius:5px;padding:.5rem .9rem;min-width:6.5rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.2}
.tiles .error{border-left-color:var(--error)}.tiles .warning{border-left-color:var(--warning)}
.tiles .info{border-left-color:var(--info)}.tiles .good{border-left-color:var(--good)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;font-size:.9375rem}
.facts dt{color:var(--faint)}
.facts dd{margin:0;min-width:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:6px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;padding:.6rem .75rem;color:var(--faint)}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem;border-top:1px solid var(--line)}
thead th{color:var(--faint);font-weight:600}
@media (max-width:40rem){header,main,footer{padding-left:.9rem;padding-right:.9rem}.facts{grid-template-columns:1fr}.facts dd{margin-bottom:.35rem}.tiles li{flex:1 1 40%}}
`;

/** The style sheet of every page. */
export const pageStyle = [colours, text, matrixStyle, chainStyle, frameStyle, timelineStyle, printStyle].join("");
