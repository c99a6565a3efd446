/** Findings: what, where, why, what to do. */
export const frameStyle = `
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
`;
