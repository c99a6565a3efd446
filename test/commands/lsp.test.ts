/** The language server, spoken to by the protocol's own client over pipes. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { fakeCredential } from "../fake.ts";
import { bundleForTests } from "./lsp-program.ts";

const store = "agents/main/agent/auth-profiles.json";
const profiles = (entries: unknown): string => JSON.stringify({ version: 1, profiles: entries }, null, 2);
const login = {
  type: "oauth",
  provider: "openai",
  access: fakeCredential("openai-access"),
  refresh: fakeCredential("openai-refresh"),
  expires: 4_102_444_800_000,
};
const key = { type: "api_key", provider: "openai", key: fakeCredential("openai-key") };
const config = {
  meta: { lastTouchedVersion: "2026.6.1" },
  agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["ollama/a", "ollama/a"] } } },
};

let folder = "";
let server: ReturnType<typeof spawn>;
let client: ProtocolConnection;
const told = new Map<string, readonly Diagnostic[]>();
const uri = (path: string): string => pathToFileURL(join(folder, path)).href;

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((done) => setTimeout(done, 25));
};
const rulesOf = (path: string): readonly unknown[] => (told.get(uri(path)) ?? []).map(({ code }) => code);
const open = (path: string, text: string): Promise<void> =>
  client.sendNotification("textDocument/didOpen", {
    textDocument: { uri: uri(path), languageId: "json", version: 1, text },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "auth-lint-lsp-"));
  mkdirSync(join(folder, "agents/main/agent"), { recursive: true });
  writeFileSync(join(folder, store), profiles({ "openai:default": login }), { mode: 0o600 });
  writeFileSync(join(folder, "openclaw.json"), `${JSON.stringify(config, null, 2)}\n`);
  server = spawn(process.execPath, [await bundleForTests(), "lsp"], {
    cwd: folder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  if (server.stdout === null || server.stdin === null) throw new Error("no pipes");
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.onNotification("textDocument/publishDiagnostics", (params: { uri: string; diagnostics: Diagnostic[] }) => {
    told.set(params.uri, params.diagnostics);
  });
  client.listen();
  await client.sendRequest("initialize", { processId: null, rootUri: pathToFileURL(folder).href, capabilities: {} });
  await client.sendNotification("initialized", {});
}, 60_000);

afterAll(async () => {
  await client?.sendRequest("shutdown");
  await client?.sendNotification("exit");
  client?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

test("the workspace is judged, and again while somebody types", { timeout: 30_000 }, async () => {
  await until(() => rulesOf("openclaw.json").includes("fallback-malformed"));
  expect(rulesOf("openclaw.json")).toContain("fallback-malformed");
  await open(store, profiles({ "openai:default": login, "openai:key": key }));
  await until(() => rulesOf(store).includes("api-key-shadows-subscription"));
  expect(rulesOf(store)).toContain("api-key-shadows-subscription");
  const text = profiles({ "openai:default": login });
  await client.sendNotification("textDocument/didChange", {
    textDocument: { uri: uri(store), version: 2 },
    contentChanges: [{ text }],
  });
  await until(() => rulesOf(store).length === 0);
  expect(rulesOf(store)).toEqual([]);
});

test("a hover explains, and nothing it says holds a secret", { timeout: 30_000 }, async () => {
  await until(() => rulesOf("openclaw.json").length > 0);
  const start = (told.get(uri("openclaw.json")) ?? [])[0]?.range.start;
  await open("openclaw.json", `${JSON.stringify(config, null, 2)}\n`);
  const hover: Hover = await client.sendRequest("textDocument/hover", {
    textDocument: { uri: uri("openclaw.json") },
    position: start,
  });
  expect(JSON.stringify(hover.contents)).toContain("**Do:**");
  expect(JSON.stringify([...told.values()])).not.toContain(login.refresh.slice(8, 20));
});

test("a code action mends what can be mended", { timeout: 30_000 }, async () => {
  await until(() => rulesOf("openclaw.json").includes("fallback-malformed"));
  const found = (told.get(uri("openclaw.json")) ?? []).find(({ code }) => code === "fallback-malformed");
  const actions: readonly CodeAction[] = await client.sendRequest("textDocument/codeAction", {
    textDocument: { uri: uri("openclaw.json") },
    range: found?.range,
    context: { diagnostics: [] },
  });
  const edits = actions.flatMap(({ edit }) => edit?.changes?.[uri("openclaw.json")] ?? []);
  expect(edits.length).toBeGreaterThan(0);
});

test("a policy that is wrong is shown at its place, and what is right again is cleared", {
  timeout: 30_000,
}, async () => {
  writeFileSync(join(folder, "auth-lint.yaml"), "version: 1\nrulez: {}\n");
  await client.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uri("auth-lint.yaml"), type: 1 }],
  });
  await until(() => rulesOf("auth-lint.yaml").includes("policy"));
  expect((told.get(uri("auth-lint.yaml")) ?? [])[0]?.range.start.line).toBe(1);
  writeFileSync(join(folder, "auth-lint.yaml"), "version: 1\n");
  await client.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uri("auth-lint.yaml"), type: 2 }],
  });
  await until(() => rulesOf("auth-lint.yaml").length === 0);
  expect(rulesOf("auth-lint.yaml")).toEqual([]);
});
