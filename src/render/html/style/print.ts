/** On paper: light, nothing scrolls, nothing is cut, a finding stays on one page where it can. */
export const printStyle = `
@page{size:A4 landscape;margin:12mm}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--sunken:#f6f6f3;--text:#000;--faint:#444;--line:#bbb;--link:#000;
--error:#b3141d;--error-ground:#fdecec;--warning:#855000;--warning-ground:#fdf3dd;--info:#0b5c7a;--info-ground:#e4f2f8;
--good:#1c6b34;--good-ground:#e5f4e8;--subscription:#0b5c7a;--subscription-ground:#e4f2f8;--metered:#855000;
--metered-ground:#fdf3dd;--local:#1c6b34;--local-ground:#e5f4e8;--unknown:#444;--unknown-ground:#ececea}
html{font-size:11px}
body{font-size:1rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
nav,.skip{display:none}
header{padding-top:0;padding-bottom:1rem}
.chains{display:block}
.chains figure{display:inline-block;margin:0 .75rem .75rem 0}
.chains .scroll{width:max-content;max-width:100%}
svg{max-width:100%;height:auto;max-height:150mm}
section{margin-bottom:1.25rem}
h2,h3,figcaption,h2+p{break-after:avoid}
#findings,#causes{columns:2;column-gap:8mm}
#findings>h2,#causes>h2,#findings>h3{column-span:all}
.finding{padding:.4rem .6rem;margin-bottom:.6rem}
.finding p,.finding pre,.finding .facts,.related{margin-top:.3rem;margin-bottom:.3rem}
pre{font-size:7pt;padding:.3rem .45rem}
.finding,.chains figure,tr,.tiles li{break-inside:avoid}
.scroll{overflow:visible;border:0}
pre{white-space:pre-wrap;overflow:visible}
table{font-size:7.5pt}
th,td{padding:.2rem .35rem}
.matrix thead th,.matrix tbody th,.matrix thead th:first-child{position:static;min-width:0;box-shadow:none;overflow-wrap:anywhere}
.matrix .when{font-size:7pt}
.matrix time{white-space:normal}
.matrix.many .when:not(.over),.matrix.many thead small{display:none}
.matrix.many thead th:not(:first-child){writing-mode:vertical-rl;text-align:left}
.matrix.many{table-layout:fixed}
.matrix.many thead th:first-child{width:13%}
.matrix.many td,.matrix.many tbody th{padding:.15rem .1rem;overflow-wrap:anywhere}
.matrix.many .badge{font-size:5.5pt;padding:0 .15em;white-space:normal}
.matrix.many .when{font-size:5.5pt}
.holders{min-width:0}
.holders .group{break-after:avoid}
.letter{min-width:1.2rem}
a{text-decoration:none}
}
`;
