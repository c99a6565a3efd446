var S=Object.defineProperty;var re=Object.getOwnPropertyDescriptor;var ae=Object.getOwnPropertyNames;var ie=Object.prototype.hasOwnProperty;var te=(e,r)=>{for(var a in r)S(e,a,{get:r[a],enumerable:!0})},oe=(e,r,a,o)=>{if(r&&typeof r=="object"||typeof r=="function")for(let t of ae(r))!ie.call(e,t)&&t!==a&&S(e,t,{get:()=>r[t],enumerable:!(o=re(r,t))||o.enumerable});return e};var ne=e=>oe(S({},"__esModule",{value:!0}),e);var Ie={};te(Ie,{a:()=>i,b:()=>O,c:()=>z,d:()=>j,e:()=>y,f:()=>I,g:()=>P,h:()=>L,i:()=>U,j:()=>Z,k:()=>A,l:()=>V,m:()=>F,n:()=>B,o:()=>N,p:()=>J,q:()=>K});module.exports=ne(Ie);var q=require("../auth-lint.js").chunk_N3BNEQCG_js,b=require("../auth-lint.js").chunk_OXLDDIV5_js,l=require("../auth-lint.js").chunk_BG6X2AJF_js,E=require("node:crypto"),de={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},H=e=>(0,l.a)(e).replace(/[\ufffe\uffff]/g,"\uFFFD").replace(/[&<>"']/g,r=>de[r]??""),C=e=>e===void 0?"":typeof e=="string"||typeof e=="number"?H(String(e)):"html"in e?e.html:e.map(C).join(""),le=new Set(["meta","br"]),i=(e,r={},...a)=>{let o=Object.entries(r).map(([n,d])=>d===void 0||d===!1?"":d===!0?` ${n}`:` ${n}="${H(String(d))}"`),t=`<${e}${o.join("")}>`;return{html:le.has(e)?t:`${t}${a.map(C).join("")}</${e}>`}},O=e=>(0,l.b)(e).split(/(`[^`]+`)/).map(r=>/^`[^`]+`$/.test(r)?i("code",{},r.slice(1,-1)):r),z=e=>i("code",{},(0,l.b)(e)),Q=e=>e>=-621672192e5&&e<=0xe677d21fdbff,j=e=>Q(e)?new Date(e).toISOString().slice(0,16).replace("T"," "):"",y=(e,r)=>Q(e)?i("time",{datetime:new Date(e).toISOString(),title:`${j(e)} UTC`},r):r,I=(e,r,a="",o="")=>y(e,`${e<=r?a:o} ${(0,b.d)(e-r)}`.trim()),P=(e,r)=>/^https:\/\/[\w.-]+\/[\w./~%#?=&-]*$/.test(e)?i("a",{href:e,rel:"noopener noreferrer"},r):r,L=(e,r)=>i("span",{class:`badge ${e}`},r),U=(e,r)=>{if(e===null||e<=0)return;let a=e<=r;return i("span",{class:a?"when over":"when"},I(e,r,"expired","expires"))},Z=(e,r)=>/^(?:mcp|registry|host):/.test(e)?void 0:L(r,r),A=e=>i("ul",{class:"tiles","aria-label":"Counts"},e.map(([r,a,o])=>i("li",{class:a>0?r:void 0},i("b",{},a)," ",o))),V=e=>i("dl",{class:"facts"},e.flatMap(([r,a])=>a===void 0||a===""?[]:[i("dt",{},r),i("dd",{},a)])),F=e=>y(e,`${j(e)} UTC`),se=e=>[...new Set(e.targets.flatMap(({runtime:r,version:a})=>a===""?[]:[`${(0,l.b)(r)} ${(0,l.b)(a)}`]))].join(", "),B=(e,r)=>{let{scope:a,rules:o,nextExpiry:t,repository:n,lanesInferred:d,targets:s}=e;return V([["Taken",F(r)],["Read",`${(0,b.a)(a.files,"file")} (${(0,b.b)(a.bytes)})`],["Commits",a.commits>0?String(a.commits):void 0],["Part",a.shard&&`${a.shard.index} of ${a.shard.total}`],["Repository",n&&z(n.url)],["Judged",`by ${(0,b.a)(o,"rule")}${d&&s.length>0?", lanes inferred":""}`],["For",se(e)],["Next expiry",t?[z(t.profile)," ",y(t.expires,(0,b.d)(t.expires-r))]:void 0]])},me=`
.chains{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
figure{margin:0}
.chains figure{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem;max-width:100%}
figcaption{margin-bottom:.5rem;overflow-wrap:anywhere}
.chains .scroll{border:0;border-radius:0}
svg{display:block}
svg text{fill:var(--text);font-size:13px}
svg .mono{font-size:12.5px}
svg .note{fill:var(--faint);font-size:11.5px}
svg .note.bad{fill:var(--error);font-weight:600}
svg .lane-name{font-size:12px;font-weight:600}
svg .band{stroke:none}
svg .box{fill:var(--card);stroke:var(--faint);stroke-width:1.5}
svg .struck{text-decoration:line-through;fill:var(--faint)}
svg .way{fill:none;stroke:var(--faint);stroke-width:1.5}
svg .head{fill:var(--faint);stroke:none}
svg .way.metered{stroke:var(--metered);stroke-width:2.5}
svg .head.metered{fill:var(--metered)}
${["subscription","metered","local","unknown"].map(e=>`svg .band.${e}{fill:var(--${e}-ground)}svg .lane-name.${e}{fill:var(--${e})}svg .box.${e}{stroke:var(--${e})}`).join(`
`)}
svg .box.unserved{stroke:var(--error);stroke-dasharray:5 3}
svg .box.out{stroke:var(--faint);stroke-dasharray:2 3}
svg .box.good{stroke:var(--good);fill:var(--good-ground)}svg .box.bad{stroke:var(--error);fill:var(--error-ground)}
`,ge=`
.finding{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:0 0 1rem;overflow-wrap:anywhere}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}
.finding h4{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .6rem;font-weight:600}
.finding .place,.finding small{font-weight:400}
.finding>p:first-of-type{margin-top:.5rem}
.finding dl{margin-top:.6rem}
.finding .facts{overflow-wrap:anywhere}
pre{margin:.6rem 0;padding:.6rem .75rem;background:var(--sunken);border:1px solid var(--line);border-radius:4px;overflow-x:auto;line-height:1.45;unicode-bidi:isolate;direction:ltr}
pre .mark{color:var(--error);font-weight:700}
.warning pre .mark{color:var(--warning)}.info pre .mark,.related pre .mark{color:var(--info)}
.related{margin:.6rem 0 0;padding-left:.9rem;border-left:2px solid var(--line)}
.related li+li{margin-top:.6rem}
.steps{padding-left:1.4rem}
.steps li+li{margin-top:.2rem}
.plain li{padding:.15rem 0;overflow-wrap:anywhere}
`,D=[210,30,130,280,340,170,55,240,95,310,0,190],fe=(e,r)=>`.hue-${r}{color:hsl(${e} 70% 26%);background:hsl(${e} 70% 90%)}`,pe=(e,r)=>`.hue-${r}{color:hsl(${e} 80% 84%);background:hsl(${e} 45% 24%)}`,J=D.length,ce=`
.matrix th,.matrix td{border-left:1px solid var(--line)}
.matrix tr>:first-child{border-left:0}
.matrix thead th{vertical-align:bottom;min-width:7.75rem;color:var(--text)}
.matrix tbody th{position:sticky;left:0;background:var(--card);z-index:1;min-width:9rem;max-width:16rem;overflow-wrap:anywhere;box-shadow:1px 0 0 var(--line)}
.matrix thead th:first-child{position:sticky;left:0;background:var(--card);z-index:2}
.matrix small{display:block;font-weight:400;overflow-wrap:anywhere}
.matrix .agent{display:inline}
.matrix td li+li{margin-top:.5rem}
.letter{display:inline-block;min-width:1.75rem;text-align:center;font-weight:700;border:2px solid currentColor;border-radius:4px;padding:0 .3rem;line-height:1.4;text-decoration:none;color:var(--faint);background:var(--card)}
.letter.named{border-style:dotted}
.letter.out{border-style:dashed}
.when{display:block;font-size:.8125rem;color:var(--faint)}
.when.over{color:var(--error);font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:.75rem 0 1.5rem;font-size:.875rem;color:var(--faint)}
.holders{min-width:56rem;table-layout:fixed}
.holders thead th:nth-child(1){width:8.5rem}.holders thead th:nth-child(2){width:12rem}.holders thead th:nth-child(3){width:14rem}
.holders td{overflow-wrap:anywhere}
.holders .group th{background:var(--sunken);color:var(--text);overflow-wrap:anywhere}
.holders .when{display:inline}
.holders tr:target{background:var(--info-ground)}
${D.map(fe).join(`
`)}
@media (prefers-color-scheme:dark){${D.map(pe).join(`
`)}}
@media (max-width:40rem){.matrix thead th{min-width:7rem}.matrix tbody th,.matrix thead th:first-child{min-width:6.5rem;max-width:7.5rem}}
`,he=`
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
`,be=`
.timeline{border-left:2px solid var(--line);margin-left:.5rem;list-style:none}
.timeline>li{position:relative;padding:.2rem 0 .2rem 1.25rem;display:grid;grid-template-columns:9.5rem 1fr;gap:.1rem 1rem;overflow-wrap:anywhere}
.timeline>li::before{content:"";position:absolute;left:-7px;top:.6rem;width:8px;height:8px;border:2px solid var(--faint);border-radius:50%;background:var(--card)}
.timeline>li.failed::before{border-color:var(--error);background:var(--error);border-radius:0}
.timeline>li.answer::before{border-color:var(--good);background:var(--good)}
.timeline>li.day{display:block;font-weight:600;padding-top:1rem}
.timeline>li.day::before{display:none}
.timeline>li.gap{display:block;color:var(--faint)}
.strip{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem;margin:0 0 1.25rem}
.strip svg{width:100%;height:6.5rem}
.strip .ends{display:flex;justify-content:space-between}
.strip .failed{fill:var(--error)}.strip .other{fill:var(--good)}.strip .axis{stroke:var(--faint);stroke-width:1}
.scroll+.scroll{margin-top:1rem}
@media (max-width:40rem){.timeline>li{grid-template-columns:1fr}}
`,ue=`
:root{color-scheme:light dark;--ground:#f6f6f3;--card:#fff;--sunken:#f0f0ec;--text:#1b1d21;--faint:#5b616b;--line:#d9dad5;
--link:#0b5cad;--error:#b3141d;--error-ground:#fdecec;--warning:#855000;--warning-ground:#fdf3dd;--info:#0b5c7a;
--info-ground:#e4f2f8;--good:#1c6b34;--good-ground:#e5f4e8;--subscription:#0b5c7a;--subscription-ground:#e4f2f8;
--metered:#855000;--metered-ground:#fdf3dd;--local:#1c6b34;--local-ground:#e5f4e8;--unknown:#5b616b;--unknown-ground:#ececea}
@media (prefers-color-scheme:dark){:root{--ground:#121417;--card:#1a1d22;--sunken:#15181c;--text:#e6e7ea;--faint:#a0a6b1;
--line:#343942;--link:#7db7f5;--error:#ff8f8f;--error-ground:#3a1b1e;--warning:#f0bd5e;--warning-ground:#352a14;--info:#79c8e8;
--info-ground:#14303b;--good:#83d29a;--good-ground:#16301d;--subscription:#79c8e8;--subscription-ground:#14303b;
--metered:#f0bd5e;--metered-ground:#352a14;--local:#83d29a;--local-ground:#16301d;--unknown:#a0a6b1;--unknown-ground:#272b31}}
`,ve=`
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
`,R=[ue,ve,ce,me,ge,be,he].join(""),xe=e=>["default-src 'none'",`style-src 'sha256-${(0,E.createHash)("sha256").update(e).digest("base64")}'`,"base-uri 'none'","form-action 'none'"].join("; "),we=e=>i("nav",{"aria-label":"Parts of this page"},i("ul",{},e.map(({id:r,title:a,count:o})=>i("li",{},i("a",{href:`#${r}`},a),o===void 0?[]:[" ",i("small",{},o)])))),ye=({id:e,title:r,children:a})=>i("section",{id:e,"aria-labelledby":`${e}-title`},i("h2",{id:`${e}-title`},r),a),K=({title:e,lead:r,parts:a})=>{let o=i("head",{},i("meta",{charset:"utf-8"}),i("meta",{"http-equiv":"Content-Security-Policy",content:xe(R)}),i("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),i("meta",{name:"color-scheme",content:"light dark"}),i("meta",{name:"referrer",content:"no-referrer"}),i("meta",{name:"robots",content:"noindex"}),i("title",{},e),{html:`<style>${R}</style>`}),t=i("body",{},i("a",{class:"skip",href:"#content"},"Skip to the content"),i("header",{},i("h1",{},e),r,a.length>1?we(a):void 0),i("main",{id:"content",tabindex:"-1"},a.map(ye)),i("footer",{},i("p",{},`auth-lint ${q.a}. Credentials are covered. This page loads nothing and runs nothing.`)));return`<!doctype html>
${C(i("html",{lang:"en"},`
`,o,`
`,t))}
`},$e=7.6,ke=6.4,W=40,w=46,ze=74,k=26,je=34,Me=(e,r)=>{let a=e.map(({text:t,note:n})=>Math.max(Math.min(W,(0,l.c)((0,l.b)(t))+3)*$e,(0,l.c)(n)*ke)),o=Math.round(Math.max(150,...a)+22);return{boxWidth:o,x:({lane:t})=>Math.max(0,r.findIndex(({id:n})=>n===t))*(o+2*k)+k,y:t=>(r.length>0?je+10:4)+t*ze}},Se=(e,r,{boxWidth:a,x:o,y:t})=>{let{text:n,note:d,lane:s,bad:f,mood:p,struck:m}=e,[u,g]=[o(e),t(r)],c=(0,l.b)(n),v=["box",s,...p===void 0?[]:[p],...m?["out"]:[]];return i("g",{},i("title",{},`${r+1}. ${c}: ${d}`),i("rect",{class:v.join(" "),x:u,y:g,width:a,height:w,rx:6}),i("text",{class:m?"mono struck":"mono",x:u+10,y:g+19},`${r+1} ${(0,l.d)(c,W-2)}`),i("text",{class:f?"note bad":"note",x:u+10,y:g+36},d))},Ce=(e,r,a,o)=>{let[t,n]=[e[r],e[a]];if(t===void 0||n===void 0)return[];let{boxWidth:d,x:s,y:f}=o,p=n.lane==="metered"&&t.lane!=="metered"?" metered":"";if(e.slice(r+1,a).some(({lane:h})=>h===n.lane||h===t.lane)){let[h,M,x]=[Math.min(s(t),s(n))-15,f(r)+w/2,f(a)+w/2],[$,X]=[s(n),s(t)],Y=`M${X} ${M}H${h+6}Q${h} ${M} ${h} ${M+6}V${x-6}Q${h} ${x} ${h+6} ${x}H${$-7}`,ee=`M${$-9} ${x-5}L${$} ${x}L${$-9} ${x+5}Z`;return[i("path",{class:`way${p}`,d:Y}),i("path",{class:`head${p}`,d:ee})]}let[m,u]=[s(t)+d/2,f(r)+w],[g,c]=[s(n)+d/2,f(a)],v=(u+c)/2,T=g<m?-1:1,_=m===g?`M${m} ${u}V${c-7}`:`M${m} ${u}V${v-8}Q${m} ${v-2} ${m+T*6} ${v-2}H${g-T*6}Q${g} ${v-2} ${g} ${v+4}V${c-7}`,G=`M${g-5} ${c-9}L${g} ${c}L${g+5} ${c-9}Z`;return[i("path",{class:`way${p}`,d:_}),i("path",{class:`head${p}`,d:G})]},De=(e,r)=>{let a=[...e.keys()].filter(o=>e[o]?.struck!==!0);return a.slice(1).map((o,t)=>Ce(e,a[t]??o,o,r))},N=(e,r,a)=>{let o=Me(e,r),t=o.boxWidth+2*k,n=Math.max(1,r.length)*t,d=o.y(e.length-1)+w+(r.length>0?14:4),s=r.map(({id:f,title:p},m)=>[i("rect",{class:`band ${f}`,x:m*t+4,y:0,width:t-8,height:d,rx:6}),i("text",{class:`lane-name ${f}`,x:m*t+k,y:21},p)]);return i("div",{class:"scroll",role:"region",tabindex:0,"aria-label":"Chain"},i("svg",{role:"img","aria-label":(0,l.b)(a),width:n,height:d,viewBox:`0 0 ${n} ${d}`},s,De(e,o),e.map((f,p)=>Se(f,p,o))))};0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q});
