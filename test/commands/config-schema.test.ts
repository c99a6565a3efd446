import { expect, test } from "vitest";
import { config, makeState, model, said, told } from "../snapshot/state.ts";

const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  properties: {
    $schema: { type: "string" },
    meta: { type: "object", properties: { lastTouchedVersion: { type: "string" } }, additionalProperties: false },
    gateway: { type: "object", properties: { port: { type: "integer" } }, additionalProperties: false },
    agents: {
      type: "object",
      properties: {
        defaults: { type: "object", properties: { model: {} }, additionalProperties: false },
        entries: { type: "object", additionalProperties: { type: "object" } },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const check = async (files: Readonly<Record<string, unknown>>, ...argv: string[]) => {
  const { run } = makeState({ "next.json": schema, ...files });
  return run("check", "s", "--config-schema", "next.json", "--format", "json", ...argv);
};

test("what the schema refuses is told at its exact place, and nothing that only the known version refuses", async () => {
  const { code, stdout } = await check({
    "s/openclaw.json": '// why\n{ gateway: { port: "x", mode: "local" }, meta: { lastTouchedVersion: "2026.6.1" } }',
  });

  expect(code).toBe(1);
  expect(told(stdout).map(({ rule, path, pointer }) => `${rule} ${path}#${pointer}`)).toEqual([
    "config-rejected-by-target openclaw.json#/gateway/port",
    "config-rejected-by-target openclaw.json#/gateway/mode",
  ]);
  expect(said(stdout, "config-rejected-by-target").at(-1)).toContain("OpenClaw (next.json)");
});

test("a key the schema takes is taken, whatever is known of the version asked for", async () => {
  const { stdout } = await check(
    { "s/openclaw.json": config(model("openai/gpt-5.5")) },
    "--target",
    "openclaw@2026.9.6",
  );

  expect(told(stdout).filter(({ rule }) => rule === "config-rejected-by-target")).toEqual([]);
});

test("an included file is judged as part of the whole, and named", async () => {
  const { stdout } = await check({
    "s/openclaw.json": config({ gateway: { $include: "./gateway.json" } }),
    "s/gateway.json": { port: 1, bind: "lan" },
  });

  expect(told(stdout).map(({ path, pointer }) => `${path}#${pointer}`)).toEqual(["gateway.json#/bind"]);
});

test("a list of agents is moved before it is judged, as the version does that keys them", async () => {
  const { stdout } = await check({ "s/openclaw.json": config({ agents: { list: [{ id: "main" }] } }) });

  expect(said(stdout, "config-rejected-by-target")).toEqual([]);
});

test("a value of the configuration is in no message", async () => {
  const { stdout } = await check({ "s/openclaw.json": config({ gateway: { port: "quite-a-long-secret-value" } }) });

  expect(told(stdout)).toHaveLength(1);
  expect(stdout).not.toContain("quite-a-long");
});

test.each([
  ["one that is not there", {}, "gone.json"],
  ["no JSON", { "bad.json": "{" }, "bad.json"],
  ["an error of the program", { "bad.json": { ok: false, error: { message: "x" } } }, "bad.json"],
  ["one that refers elsewhere", { "bad.json": { properties: { a: { $ref: "https://example.org" } } } }, "bad.json"],
])("a bad schema is exit 2, with the command that writes a good one: %s", async (_, files, name) => {
  const { run } = makeState({ "s/openclaw.json": config(), ...files });

  const { code, stderr } = await run("check", "s", "--config-schema", name);

  expect(code).toBe(2);
  expect(stderr).toContain("openclaw config schema");
});

test("where there is no configuration to judge, that is exit 2", async () => {
  const { run } = makeState({ "next.json": schema, "s/auth-profiles.json": { version: 1, profiles: {} } });

  expect((await run("check", "s", "--config-schema", "next.json")).code).toBe(2);
});

test("a pattern that never ends is given up, and that is said", async () => {
  const slow = { properties: { gateway: { properties: { name: { pattern: "^(a+)+$" } } } } };
  const { run } = makeState({ "next.json": slow, "s/openclaw.json": { gateway: { name: `${"a".repeat(60)}!` } } });

  const { code, stderr } = await run("check", "s", "--config-schema", "next.json");

  expect(code).toBe(0);
  expect(stderr).toContain("1 pattern of the schema was not judged");
});
