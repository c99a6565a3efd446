/** Chains: a column a lane, a row a model. */
export const chainStyle = `
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
${["subscription", "metered", "local", "unknown"]
  .map(
    (lane) =>
      `svg .band.${lane}{fill:var(--${lane}-ground)}svg .lane-name.${lane}{fill:var(--${lane})}svg .box.${lane}{stroke:var(--${lane})}`,
  )
  .join("\n")}
svg .box.unserved{stroke:var(--error);stroke-dasharray:5 3}
svg .box.out{stroke:var(--faint);stroke-dasharray:2 3}
svg .box.good{stroke:var(--good);fill:var(--good-ground)}svg .box.bad{stroke:var(--error);fill:var(--error-ground)}
`;
