import fc from "fast-check";
import { expect, test } from "vitest";
import { maskedLines, maskLine, maskText } from "../src/mask.ts";

const seed = 20261124;
const characters = (set: string, least = 8, most = 120) =>
  fc
    .noShrink(fc.noBias(fc.array(fc.constantFrom(...set), { minLength: least, maxLength: most })))
    .map((units) => units.join(""));
const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";
const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");

const secret = fc.oneof(
  characters(`${lower}${lower.toUpperCase()}${digits}-_`),
  characters(`${lower}${lower.toUpperCase()}${digits}+/=`),
  characters("0123456789abcdef"),
  characters("0123456789abcdef-"),
  characters(lower),
  characters(lower.toUpperCase()),
  characters(digits),
  characters(ascii),
  characters(`${ascii} "':{}[],=`),
  characters("äöüßéñ你好世界абвгд"),
  characters(`${lower}${digits}.`).map((text) => `sk-${text}`),
);

const frames: readonly ((text: string) => string)[] = [
  (text) => `"access": "${text}",`,
  (text) => `{"version":1,"profiles":{"openai:default":{"type":"oauth","access":"${text}"}}}`,
  (text) => `"${text}": "oauth"`,
  (text) => `  "openai:${text}": {`,
  (text) => `// ${text}`,
  (text) => `# the token is ${text} `,
  (text) => `OPENAI_API_KEY=${text}`,
  (text) => `export KEY='${text}'`,
  (text) => `access: ${text}`,
  (text) => `- ${text}`,
  (text) => `"access": "${text}`,
  (text) => `${text}", "refresh": "`,
  (text) => `"access": ${text},`,
  (text) => `"key": ["${text}", {"a": "${text}"}]`,
  (text) => `curl -H "Authorization: Bearer ${text}" https://api.openai.com/v1?key=${text}`,
  (text) => text,
];

const shows = (masked: string, text: string): boolean =>
  Array.from({ length: Math.max(0, text.length - 5) }, (_, start) => text.slice(start, start + 6)).some(
    (part) => part.trim().length === 6 && masked.includes(part),
  );

test("no six characters of a secret show, wherever in a line it stands", () => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...frames),
      fc.constantFrom("json", "yaml", "dotenv", "text"),
      (text, frame, format) => {
        const around = frame("");
        expect(shows(maskLine(frame(text), format), text) && !shows(around, text)).toBe(false);
      },
    ),
    { seed, numRuns: 20_000 },
  );
});

test("a masked line is as wide as the line, so columns still fit", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (line) => {
      expect(maskLine(line, "json")).toHaveLength(line.length);
    }),
    { seed, numRuns: 2_000 },
  );
});

test.each([
  '      "type": "api_key",',
  '  "openai:default": { "type": "oauth", "provider": "openai", "version": 1 },',
  '"fallbacks": ["anthropic/claude-opus-4-6", "ollama/qwen3-coder:30b", "openai/gpt-5.5"]',
  '  "meta": { "lastTouchedVersion": "2026.6.1" }',
  ["OPENAI_API_KEY=$", "{OPENAI_API_KEY}"].join(""),
  '"refresh": "<refresh-token>"',
  "  openai: { lane: subscription, owner: openclaw }",
  "ollama/*",
])("shows %s as it is", (line) => {
  expect(maskLine(line, "json")).toBe(line);
});

test("covers a known word that stands where a credential is kept", () => {
  expect(maskLine('"key": "token", "type": "token"', "json")).toBe(
    '"key": "…………………", "type": "token"'.replace("…………………", "…".repeat(5)),
  );
});

test("shows the provider of a profile id and covers whose it is", () => {
  expect(maskLine('"openai:me@acme.test": {', "json")).toBe(`"openai:${"…".repeat(12)}": {`);
});

test("shows nothing of a database", () => {
  expect(maskLine("type", "sqlite")).toBe("…".repeat(4));
});

test.each([
  ["agents/main/agent/auth-profiles.json"],
  ["agents/coder/agent/openclaw-agent.sqlite-wal"],
  ["openclaw.json.bak.2"],
  ["auth-profiles.json.migrated-2026-09-01T12-00-00-000Z-123e4567-e89b-12d3-a456-426614174000"],
  ["`openai:me.long-name@example.com` is an API key beside an OAuth profile for `openai`"],
  [
    "anthropic/claude-opus-4-6-20250929 then qwen/Qwen3-235B-A22B-Instruct-2507 then openrouter/meta-llama/llama-3.1-70b-instruct",
  ],
  ["token-caches-out-of-sync, api-key-shadows-subscription, suppression-without-reason"],
  ["AUTH_PROFILE_MIGRATION_REQUIRED in agents.defaults.imageGenerationModel at 2026-11-24T12:00:00.000Z"],
  ["Run `openclaw models auth order set --agent coder openai openai:default` and restart"],
  ["/profiles/openai-codex:default/access_token"],
  ["expires 4102444800000, line 12, column 40"],
  ["CLAUDE_CODE_OAUTH_TOKEN and GOOGLE_APPLICATION_CREDENTIALS"],
  ["at-most-once internationalisation-Lizenz"],
  ["maxCountPerIssueType getLocationForJsonPath mcpOAuthClientConfig utf16CodeUnits"],
  ["xai-api-key and sk-ant-oat01 name a kind of credential"],
])("leaves %s alone", (text) => {
  expect(maskText(text)).toBe(text);
});

test("covers an identifier that stands alone: some issuers' keys are nothing else", () => {
  expect(maskText("`123e4567-e89b-12d3-a456-426614174000`")).toBe("`…`");
});

const tokens = fc.oneof(
  characters(`${lower}${lower.toUpperCase()}${digits}-_`, 32),
  characters(`${lower}${lower.toUpperCase()}${digits}+/`, 32),
  characters("0123456789abcdef", 32),
  characters(`${lower}${digits}`, 24).map((text) => `sk-${text}`),
  characters(`${lower}${lower.toUpperCase()}${digits}`, 36).map((text) => `ghp_${text}`),
);

test.each([
  ["a message", (text: string) => `\`openai:default\` holds \`${text}\` here`],
  ["a pointer", (text: string) => `/profiles/${text}/access`],
  ["a path", (text: string) => `agents/main/${text}.json`],
])("covers a token in %s", (_, frame) => {
  fc.assert(
    fc.property(tokens, (text) => {
      const masked = maskText(frame(text));
      const longest = text.split(/[^A-Za-z0-9]/).filter((part) => part.length >= 12);
      expect(longest.filter((part) => masked.includes(part))).toEqual([]);
    }),
    { seed, numRuns: 3_000 },
  );
});

test.each([
  ["quotes", '"\\'.repeat(50_000)],
  ["colons", ":".repeat(100_000)],
  ["names", "openai/".repeat(25_000)],
  ["letters", "aB3".repeat(50_000)],
  ["references", "${".repeat(50_000)],
  ["spaces", " ".repeat(100_000)],
  ["commas", ", ".repeat(50_000)],
  ["issued", "sk-".repeat(50_000)],
  ["uuids", "123e4567-".repeat(50_000)],
])("takes less than a second for a long line of %s", (_, line) => {
  const started = performance.now();

  maskLine(line, "json");
  maskText(line);

  expect(performance.now() - started).toBeLessThan(1_000);
});

test("masks every line of a document however it is looked at", () => {
  const secret = "unmistakable";
  const lines = maskedLines({
    source: { path: "auth-profiles.json", bytes: new Uint8Array(), exposure: "state" },
    format: "json",
    text: `{\r\n "key": "${secret}"\n}`,
    value: undefined,
    problems: [],
  });

  expect(lines).toHaveLength(3);
  expect(lines?.[1]).toBe(` "key": "${"…".repeat(secret.length)}"`);
  expect(
    [JSON.stringify(lines), lines?.join(""), lines?.slice(0).join(""), `${[...(lines ?? [])]}`].join(),
  ).not.toContain(secret);
});
