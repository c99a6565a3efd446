import { expect, test } from "vitest";
import type { Document, Finding } from "../../src/model.ts";
import { housekeeping, suppress } from "../../src/policy/suppress.ts";
import expiredRule from "../../src/rules/suppression-expired.ts";
import reasonRule from "../../src/rules/suppression-without-reason.ts";
import { document, finding, home, now, parse } from "./sample.ts";

const entry = (fields: string): string =>
  `version: 1\nextends: [recommended]\nignore:\n  - { rule: api-key-shadows-subscription, ${fields} }\n`;

const marks = async (text: string, findings: readonly Finding[], documents: readonly Document[] = [], at = now) => {
  const policy = await parse(text);
  const byPath = new Map(documents.map((one) => [one.source.path, one]));
  return suppress({ findings, policy, documents: byPath, now: at }).findings.map(
    ({ suppressed }) => suppressed?.kind ?? null,
  );
};

const files = "files: [agents/sandbox/**], reason: on purpose";

test("silences by rule, files and exact pointer", async () => {
  const at = "at: /profiles/openrouter:default";
  const found = [
    finding(),
    finding({ pointer: "/profiles/openrouter:default/type" }),
    finding({ path: "agents/main/agent/auth-profiles.json" }),
    finding({ rule: "token-in-text" }),
  ];

  expect(await marks(entry(`${files}, ${at}`), found)).toEqual(["policy", null, null, null]);
});

test("silences all below a pointer with `/**`, and one step with `*`", async () => {
  const found = [
    finding(),
    finding({ pointer: "/profiles/openrouter:default/type" }),
    finding({ pointer: "/profiles" }),
  ];

  expect(await marks(entry(`${files}, at: /profiles/openrouter:*/**`), found)).toEqual(["policy", "policy", null]);
  expect(await marks(entry(`${files}, at: /profiles/*/type`), found)).toEqual([null, "policy", null]);
});

test("silences one finding by its fingerprint alone", async () => {
  const found = [finding(), finding({ fingerprint: "other" })];

  expect(await marks(entry("fingerprint: f1f2f3f4f5f6, reason: known"), found)).toEqual(["policy", null]);
});

test("takes files out again with `!`, and a whole folder with a trailing slash", async () => {
  const found = [
    finding({ path: "examples/a/b.json" }),
    finding({ path: "examples/live/b.json" }),
    finding({ path: "x/examples/a" }),
  ];

  expect(await marks(entry("files: [examples/, '!examples/live/**'], reason: fakes"), found)).toEqual([
    "policy",
    null,
    null,
  ]);
});

test.each(["", ", reason: ''", ", reason: '  '", ", reason: 7"])(
  "does not silence without a reason (%s)",
  async (reason) => {
    expect(await marks(entry(`files: "**"${reason}`), [finding()])).toEqual([null]);
  },
);

test("holds through the last millisecond of its last day, in UTC", async () => {
  const text = entry(`${files}, expires: 2026-06-01`);

  expect(await marks(text, [finding()], [], Date.UTC(2026, 5, 2) - 1)).toEqual(["policy"]);
  expect(await marks(text, [finding()], [], Date.UTC(2026, 5, 2))).toEqual([null]);
});

test.each([
  "tomorrow",
  "2027-02-30",
  "2027-1-1",
  "01/01/2027",
  "20270101",
  "2999-12-31T00:00:00Z",
  "[2999-12-31]",
  "null",
])("takes the last day %s for over", async (day) => {
  expect(await marks(entry(`${files}, expires: ${day}`), [finding()])).toEqual([null]);
});

const inlineCases: readonly (readonly [string, Document["format"], string, number, string | null])[] = [
  ["on the same line", "yaml", "a: 1\nb: 2 # auth-lint-ignore token-in-text: a fake\n", 2, "inline"],
  ["on the line above", "toml", "# auth-lint-ignore token-in-text: a fake\nb = 2\n", 2, "inline"],
  [
    "above, among other ignores",
    "yaml",
    "# auth-lint-ignore token-in-text: a\n# auth-lint-ignore other: b\nb: 2",
    3,
    "inline",
  ],
  ["in JSON5", "json5", "{\n  // auth-lint-ignore token-in-text: a fake\n  a: 1 }", 3, "inline"],
  ["in a block comment", "text", "/* auth-lint-ignore token-in-text: a fake */\nconst a = 1", 2, "inline"],
  ["in HTML", "text", "<!-- auth-lint-ignore token-in-text: a fake -->\n<p>", 2, "inline"],
  ["with several rules", "dotenv", "# auth-lint-ignore other, token-in-text: a fake\nA=1", 2, "inline"],
  ["with Windows line ends", "dotenv", "X=1\r\n# auth-lint-ignore token-in-text: a fake\r\nA=1", 3, "inline"],
  ["with a day to come", "yaml", "a: 1 # auth-lint-ignore token-in-text: a fake until 2026-12-31", 1, "inline"],
  ["with a day that is over", "yaml", "a: 1 # auth-lint-ignore token-in-text: a fake until 2026-05-31", 1, null],
  ["with a day that is none", "yaml", "a: 1 # auth-lint-ignore token-in-text: a fake until 2026-13-01", 1, null],
  ["without a reason", "yaml", "a: 1 # auth-lint-ignore token-in-text", 1, null],
  ["with an empty reason", "yaml", "a: 1 # auth-lint-ignore token-in-text:   ", 1, null],
  ["of another rule", "yaml", "a: 1 # auth-lint-ignore other: a fake", 1, null],
  ["two lines above", "yaml", "# auth-lint-ignore token-in-text: a fake\na: 1\nb: 2", 3, null],
  ["at the end of the line above", "yaml", "a: 1 # auth-lint-ignore token-in-text: a fake\nb: 2", 2, null],
  ["outside of a comment", "yaml", "a: auth-lint-ignore token-in-text: a fake", 1, null],
  ["in strict JSON, which has no comments", "json", '{ "a": "# auth-lint-ignore token-in-text: a fake" }', 1, null],
];

test.each(inlineCases)("heeds or passes over a comment %s", async (_, format, text, line, kind) => {
  const one = finding({ rule: "token-in-text", path: "a.txt", line });

  expect(await marks("version: 1", [one], [document("a.txt", text, format)])).toEqual([kind]);
});

test("a comment holds through the last millisecond of its last day, in UTC", async () => {
  const one = finding({ rule: "token-in-text", path: "a.yaml", line: 1 });
  const documents = [document("a.yaml", "a: 1 # auth-lint-ignore token-in-text: a fake until 2026-06-01")];

  expect(await marks("version: 1", [one], documents, Date.UTC(2026, 5, 2) - 1)).toEqual(["inline"]);
  expect(await marks("version: 1", [one], documents, Date.UTC(2026, 5, 2))).toEqual([null]);
});

test.each(["2026-02-30", "soon", "2026-6-1", "20260601", "2999-12-31T00:00:00Z"])(
  "a comment until %s is over: a typo silences nothing",
  async (day) => {
    const one = finding({ rule: "token-in-text", path: "a.yaml", line: 1 });
    const documents = [document("a.yaml", `a: 1 # auth-lint-ignore token-in-text: a fake until ${day}`)];

    expect(await marks("version: 1", [one], documents)).toEqual([null]);
    expect(await stated(expiredRule, "version: 1", documents)).toHaveLength(1);
  },
);

test("a comment names a rule of one's own, alone and among others", async () => {
  const one = (rule: string) => finding({ rule, path: "a.yaml", line: 1 });
  const comment = document("a.yaml", "a: 1 # auth-lint-ignore fleet/port, token-in-text: a fake");

  expect(await marks("version: 1", [one("fleet/port"), one("token-in-text"), one("fleet")], [comment])).toEqual([
    "inline",
    "inline",
    null,
  ]);
});

test("reads the reason and the last day of a comment", async () => {
  const policy = await parse("version: 1");
  const text = "a: 1 # auth-lint-ignore token-in-text: rotated, dead (until 2026-12-31)";
  const documents = new Map([["a.yaml", document("a.yaml", text)]]);

  const { findings } = suppress({
    findings: [finding({ rule: "token-in-text", path: "a.yaml", line: 1 })],
    policy,
    documents,
    now,
  });

  expect(findings[0]?.suppressed).toEqual({ kind: "inline", reason: "rotated, dead", expires: "2026-12-31" });
});

test("is linear in a document full of comments", () => {
  const text = "x: 1 # auth-lint-ignore token-in-text: a fake\n".repeat(20_000);
  const documents = new Map([["a.yaml", document("a.yaml", text)]]);
  const policy = {
    path: undefined,
    presets: [],
    providers: {},
    preference: [],
    chains: {},
    rules: {},
    overrides: [],
    ignore: [],
  };
  const start = performance.now();

  const { used } = suppress({
    findings: [finding({ rule: "token-in-text", path: "a.yaml", line: 5 })],
    policy,
    documents,
    now,
  });

  expect(used.size).toBe(1);
  expect(performance.now() - start).toBeLessThan(1000);
});

const kept = async (
  text: string,
  input: { complete?: boolean; findings?: readonly Finding[]; documents?: readonly Document[] } = {},
) => {
  const policy = await parse(text);
  const documents = new Map((input.documents ?? []).map((one) => [one.source.path, one]));
  const { findings, used } = suppress({ findings: input.findings ?? [], policy, documents, now });
  return housekeeping({ policy, used, homes: [home()], documents, findings, now, complete: input.complete ?? true });
};

test("reports an ignore that silenced nothing, once everything was judged", async () => {
  const text = entry(files);

  expect(await kept(text)).toMatchObject([
    { rule: "suppression-unused", draft: { place: { at: ["ignore", 0], range: { line: 4 } } } },
  ]);
  expect(await kept(text, { findings: [finding()] })).toEqual([]);
  expect(await kept(text, { complete: false })).toEqual([]);
});

test("leaves an ignore alone that has run out or gives no reason: other rules say so", async () => {
  expect(await kept(entry(`${files}, expires: 2020-01-01`))).toEqual([]);
  expect(await kept(entry("files: a"))).toEqual([]);
});

test("names the finding an unused ignore may have meant", async () => {
  const [one] = await kept(entry(`${files}, at: /profiles/openrouter`), { findings: [finding()] });

  expect(one?.draft.remedy).toContain("`/profiles/openrouter:default`");
});

test("reports an idle comment in a configuration, not in prose that explains comments", async () => {
  const text = "# auth-lint-ignore token-in-text: a fake\na: 1\n";
  const documents = [document("a.yaml", text), document("docs/comments.md", text, "text")];

  expect(await kept("version: 1", { documents })).toMatchObject([
    { draft: { place: { path: "a.yaml", range: { line: 1 } } } },
  ]);
});

const stated = async (rule: typeof reasonRule, text: string, documents: readonly Document[] = []) => {
  const policy = await parse(text);
  const lane = () => ({ lane: "unknown" as const, declared: false });
  return [...rule.check({ homes: [], documents, claims: new Map(), leaks: [], policy, now, options: {}, lane })];
};

test("asks for a reason, and under strict for a last day within 180 days", async () => {
  const strict = (fields: string) => entry(fields).replace("recommended", "strict");

  expect(await stated(reasonRule, entry("files: a"))).toMatchObject([{ place: { at: ["ignore", 0] } }]);
  expect(await stated(reasonRule, entry(files))).toEqual([]);
  expect(await stated(reasonRule, strict(files))).toMatchObject([{ message: expect.stringContaining("no last day") }]);
  expect(await stated(reasonRule, strict(`${files}, expires: 2026-11-28`))).toEqual([]);
  expect(await stated(reasonRule, strict(`${files}, expires: 2026-11-29`))).toMatchObject([
    { place: { at: ["ignore", 0, "expires"] }, remedy: expect.stringContaining("2026-11-28") },
  ]);
});

test("under strict a comment needs a last day within 180 days, too", async () => {
  const strict = "version: 1\nextends: [strict]\n";
  const comment = (until: string) => [document("a.yaml", `a: 1 # auth-lint-ignore token-in-text: a fake${until}`)];

  expect(await stated(reasonRule, strict, comment(""))).toMatchObject([
    { message: expect.stringContaining("no last day") },
  ]);
  expect(await stated(reasonRule, strict, comment(" until 2026-11-28"))).toEqual([]);
  expect(await stated(reasonRule, strict, comment(" until 2026-11-29"))).toMatchObject([
    { remedy: expect.stringContaining("`until 2026-11-28`") },
  ]);
});

test("reports what has run out: ignores, comments and lanes", async () => {
  const text = `${entry(`${files}, expires: 2020-01-01`)}providers: { openrouter: { lane: metered, expires: 2020-01-01 } }\n`;
  const comment = document("a.yaml", "a: 1 # auth-lint-ignore token-in-text: a fake until 2020-01-01");

  expect(await stated(expiredRule, text, [comment])).toMatchObject([
    { place: { at: ["ignore", 0, "expires"], range: { line: 4 } } },
    { place: { path: "a.yaml", range: { line: 1 } } },
    { place: { at: ["providers", "openrouter", "expires"] } },
  ]);
});

test("counts another program's comment where it is asked to", async () => {
  const policy = await parse("version: 1\ncompat: [gitleaks]");
  const documents = new Map([["a.yaml", document("a.yaml", "a: 1 # gitleaks:allow")]]);
  const findings = [finding({ rule: "token-in-text", path: "a.yaml", line: 1 })];
  const compat = { rules: new Set(["token-in-text"]) };

  expect(suppress({ findings, policy, documents, now, compat }).findings[0]?.suppressed?.kind).toBe("inline");
  expect(
    suppress({ findings, policy: await parse("version: 1"), documents, now, compat }).findings[0]?.suppressed,
  ).toBeNull();
});

test("counts another program's list by file and line, whatever it calls the rule", async () => {
  const policy = await parse("version: 1\ncompat: [gitleaks]");
  const findings = [
    finding({ rule: "token-in-text", path: "a.yaml", line: 1 }),
    finding({ rule: "token-in-text", path: "a.yaml", line: 2 }),
    finding({ rule: "token-in-text", path: "a.yaml", line: 3, commit: "a".repeat(40) }),
  ];
  const gitleaksIgnore = `# accepted\na.yaml:generic-api-key:1\n${"a".repeat(40)}:a.yaml:jwt:3\n`;
  const compat = { rules: new Set(["token-in-text"]), gitleaksIgnore };

  const { findings: judged } = suppress({ findings, policy, documents: new Map(), now, compat });

  expect(judged.map(({ suppressed }) => suppressed?.reason)).toEqual([
    ".gitleaksignore:2",
    undefined,
    ".gitleaksignore:3",
  ]);
});

test("lets no comment silence a sure find of a guarded rule, unless the policy says so", async () => {
  const text = "a: 1 # auth-lint-ignore token-in-text: it is fine";
  const documents = new Map([["a.yaml", document("a.yaml", text)]]);
  const sure = finding({ rule: "token-in-text", path: "a.yaml", line: 1 });
  const guarded = new Set(["token-in-text"]);
  const judge = async (policy: string, findings = [sure]) =>
    suppress({ findings, policy: await parse(policy), documents, now, guarded }).findings[0]?.suppressed;

  expect(await judge("version: 1")).toBeNull();
  expect(await judge("version: 1", [{ ...sure, confidence: "medium" }])).toMatchObject({ kind: "inline" });
  expect(await judge("version: 1\nrules:\n  token-in-text: { inline: true }")).toMatchObject({ kind: "inline" });
});
