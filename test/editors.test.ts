/** The published JSON Schemas, as an editor uses them: Red Hat's YAML language server reads them and says what is wrong. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const root = new URL("..", import.meta.url);
const schema = (name: string): string => new URL(`policies/schemas/${name}.schema.json`, root).href;

let server: ReturnType<typeof spawn>;
let client: ProtocolConnection;
const told = new Map<string, readonly Diagnostic[]>();

beforeAll(async () => {
  const manifest = createRequire(import.meta.url).resolve("yaml-language-server/package.json");
  const entry = join(dirname(manifest), "bin", "yaml-language-server");
  server = spawn(process.execPath, [entry, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  if (server.stdout === null || server.stdin === null) throw new Error("no pipes");
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.onNotification("textDocument/publishDiagnostics", (params: { uri: string; diagnostics: Diagnostic[] }) => {
    told.set(params.uri, params.diagnostics);
  });
  const schemas = {
    [schema("policy")]: ["**/auth-lint.yaml"],
    [schema("rules")]: ["**/policies/*.yaml"],
    [schema("auth-profiles")]: ["**/auth-profiles.json"],
  };
  client.onRequest("workspace/configuration", () => [{ schemas, validate: true, hover: true }, {}, {}, {}, {}]);
  client.onRequest("client/registerCapability", () => null);
  client.listen();
  await client.sendRequest("initialize", {
    processId: null,
    rootUri: root.href,
    capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ["markdown"] } } },
  });
  await client.sendNotification("initialized", {});
  await client.sendNotification("workspace/didChangeConfiguration", {
    settings: { yaml: { schemas, validate: true } },
  });
}, 60_000);

afterAll(() => {
  client?.dispose();
  server?.kill();
});

let count = 0;
/** Opens a text under a name; what is wrong with it, in the server's words. */
const problemsOf = async (
  name: string,
  text: string,
): Promise<{ readonly uri: string; readonly problems: readonly string[] }> => {
  const uri = pathToFileURL(`/nowhere/${++count}/${name}`).href;
  await client.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  for (let turn = 0; turn < 200 && !told.has(uri); turn++) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 300));
  return {
    uri,
    problems: (told.get(uri) ?? ["nothing was said"]).map((one) =>
      typeof one === "string" ? one : JSON.stringify(one.message),
    ),
  };
};

test.each([
  ["auth-lint.yaml", "version: 1\nextends: [strict]\nrules:\n  token-in-text: error\n  fleet/own: off\n"],
  [
    "policies/fleet.yaml",
    "version: 1\nrules:\n  - id: fleet/a\n    title: A\n    given: /a\n    must: { b: { length: { min: 1 } } }\n",
  ],
  [
    "auth-profiles.json",
    '{"version":1,"profiles":{"openai:default":{"type":"oauth","provider":"openai","access":"a","refresh":"b","expires":1}}}',
  ],
])("%s that is right has no problem", { timeout: 30_000 }, async (name, text) => {
  expect((await problemsOf(name, text)).problems).toEqual([]);
});

test.each([
  ["auth-lint.yaml", "version: 1\nrulez: {}\n"],
  ["auth-lint.yaml", "version: 1\nrules:\n  token-in-text: fatal\n"],
  ["policies/fleet.yaml", "version: 1\nrules:\n  - id: fleet/a\n    title: A\n    must: {}\n"],
  ["policies/fleet.yaml", "version: 1\nrules:\n  - id: a\n    title: A\n    given: /a\n    must: {}\n"],
  ["auth-profiles.json", '{"version":1,"profiles":[]}'],
])("%s that is wrong has one: %j", { timeout: 30_000 }, async (name, text) => {
  expect((await problemsOf(name, text)).problems.length).toBeGreaterThan(0);
});

test("a hover tells what a key is for", { timeout: 30_000 }, async () => {
  const { uri } = await problemsOf("auth-lint.yaml", "version: 1\npreference: [openai/gpt-5.5]\n");
  const hover: Hover | null = await client.sendRequest("textDocument/hover", {
    textDocument: { uri },
    position: { line: 1, character: 3 },
  });
  expect(JSON.stringify(hover?.contents)).toContain("best first");
});
