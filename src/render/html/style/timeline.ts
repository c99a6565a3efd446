/** The timeline of a log: a line down, a mark a moment. */
export const timelineStyle = `
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
`;
