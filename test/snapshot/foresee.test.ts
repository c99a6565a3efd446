import { expect, test } from "vitest";
import { foresee } from "../../src/snapshot/foresee.ts";
import type { SnapshotHome, SnapshotProfile } from "../../src/snapshot/model.ts";

const profile = (id: string, provider: string): SnapshotProfile => ({
  ...{ id, agent: "main", provider, kind: "oauth", fate: "usable", path: "a", pointer: "" },
  ...{ fingerprint: null, account: null, expires: null },
});
const home: SnapshotHome = {
  ...{ runtime: "openclaw", version: "2026.6.5", root: "", config: "openclaw.json", stores: [], keys: [], lanes: {} },
  ...{ chains: [], settings: {} },
  profiles: [profile("old:a", "old"), profile("gone:a", "gone")],
  agents: { main: { usable: { old: ["old:a"], gone: ["gone:a"] }, chain: [{ model: "old/m", served: "login" }] } },
};
const repair = { profiles: { old: "new" }, models: { old: "new" }, retired: ["gone:a"], ordered: new Set<string>() };

// `doctor --fix` of openclaw 2026.9.6 on a database of 2026.6.5 did this to google-gemini-cli and anthropic:claude-cli.
test("a version whose repair has to run renames and removes in stores that it reads as they are", () => {
  const seen = foresee(home, home, { ...repair, refused: true });

  expect(seen.profiles.map(({ id, provider, fate }) => `${id} ${provider} ${fate}`)).toEqual([
    "old:a new usable",
    "gone:a gone dropped",
  ]);
  expect(seen.agents.main).toEqual({
    usable: { new: ["old:a"], gone: [] },
    chain: [{ model: "new/m", served: "login" }],
  });
});

test("a version that takes everything as it is changes nothing", () => {
  expect(foresee(home, home, { ...repair, refused: false })).toBe(home);
});
