/** What operators do to OpenClaw's files, in each of its eras. */
import { fake } from "../runtimes/kit/home.ts";
import { anthropic, earlier, eras, later, oauth, openclawConfig, storeOf, storePath, type Version } from "./home.ts";
import type { Wreck } from "./wrecks.ts";

const main = (version: Version): string => storePath(version);
const coder = (version: Version): string => storePath(version, "coder");

/** A database's cell comes before what it holds. */
const at = (version: Version, id: string): string =>
  `${version === "2026.6.1" ? "" : "/auth_profile_store~1primary"}/profiles/${id}`;
const leftover = storePath("2026.6.1");
const unit = ".config/systemd/user/openclaw-gateway.service";

export const openclawWrecks: readonly Wreck[] = [
  {
    name: "an older state of a store is restored beside the new one",
    versions: ["2026.6.1"],
    files: (version, healthy) => ({ ".openclaw/agents/main/agent/auth-profiles.json.bak": healthy[main(version)] }),
    said: () => [["stale-copy-on-disk .openclaw/agents/main/agent/auth-profiles.json.bak#", /rm /]],
  },
  {
    name: "a key is set in the gateway's unit",
    versions: eras,
    files: () => ({
      [unit]: `[Service]\nExecStart=openclaw gateway run\nEnvironment=OPENAI_API_KEY=${fake.opaque()}\n`,
    }),
    said: () => [[`api-key-shadows-subscription ${unit}#`, /OPENAI_API_KEY.*openclaw gateway restart/]],
  },
  {
    name: "a key stands in the environment file of the gateway's unit",
    versions: eras,
    files: () => ({
      [unit]: "[Service]\nExecStart=openclaw gateway run\nEnvironmentFile=%h/keys.env\n",
      "keys.env": `OPENAI_API_KEY=${fake.opaque()}\n`,
    }),
    said: () => [["api-key-shadows-subscription keys.env#", /keys\.env/]],
  },
  {
    name: "a pasted token has run out",
    versions: eras,
    files: (version) => ({
      [main(version)]: storeOf({
        "openai:default": oauth("openai"),
        "anthropic:manual": { type: "token", provider: "anthropic", token: anthropic("oat"), expires: earlier },
      }),
    }),
    said: (version) => [
      [
        `profile-expired ${main(version)}#${at(version, "anthropic:manual/expires")}`,
        /auth login --provider anthropic/,
      ],
    ],
  },
  {
    name: "a login's token stands in a key's slot of OpenClaw",
    versions: eras,
    files: (version) => ({
      [main(version)]: storeOf({
        "openai:default": oauth("openai"),
        "anthropic:key": { type: "api_key", provider: "anthropic", key: anthropic("oat") },
      }),
    }),
    said: (version) => [
      [`credential-kind-mismatch ${main(version)}#${at(version, "anthropic:key")}`, /auth login --provider anthropic/],
    ],
  },
  {
    name: "the store is wrapped in another key",
    versions: ["2026.6.1"],
    files: (version, healthy) => ({ [main(version)]: { auth: healthy[main(version)] } }),
    said: (version) => [[`store-parses-to-zero ${main(version)}#/auth`, /profiles/]],
  },
  {
    name: "a JSON store is left over",
    versions: ["2026.6.5", "2026.9.6"],
    files: () => ({ [leftover]: storeOf({ "anthropic:default": oauth("anthropic") }) }),
    said: () => [[`store-not-read ${leftover}#`, /openclaw doctor --fix/]],
  },
  {
    name: "a JSON store is left over, and the database is empty",
    versions: ["2026.9.6"],
    files: (version) => ({ [main(version)]: storeOf({}), [leftover]: storeOf({ "openai:default": oauth("openai") }) }),
    said: () => [[`store-blocks-startup ${leftover}#`, /openclaw doctor --fix/]],
  },
  {
    name: "two agents of OpenClaw have drifted apart",
    versions: eras,
    files: (version) => ({
      [coder(version)]: storeOf({
        "openai:default": oauth("openai", { accountId: "account-openclaw", expires: later - 9e7 }),
      }),
    }),
    said: (version) => [[`token-caches-out-of-sync ${coder(version)}#${at(version, "openai:default")}`, /inherits/]],
  },
  {
    name: "an order names a profile that is gone",
    versions: eras,
    files: (version) => ({
      ".openclaw/openclaw.json": openclawConfig(version, {
        auth: { order: { openai: ["openai:gone", "openai:default"] } },
      }),
    }),
    said: () => [
      ["order-dangling .openclaw/openclaw.json#/auth/order/openai/0", /openclaw config set auth\.order\.openai/],
    ],
  },
  {
    name: "a fallback names a provider nobody is signed in to",
    versions: eras,
    files: (version) => ({
      ".openclaw/openclaw.json": openclawConfig(version, {
        agents: { defaults: { model: { primary: "openai/gpt-5.5", fallbacks: ["anthropic/claude-opus-4-6"] } } },
      }),
    }),
    said: () => [
      [
        "fallback-provider-not-run .openclaw/openclaw.json#/agents/defaults/model/fallbacks/0",
        /auth login --provider anthropic/,
      ],
    ],
  },
];
