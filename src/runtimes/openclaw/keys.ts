import type { ClaimedDocument, KeyHome, Place, SetVariable } from "../../model.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import type { Config } from "./config.ts";
import { envBlock } from "./config-env.ts";
import { providersOfVariable } from "./key-names.ts";
import { readRole } from "./roles.ts";
import { isRecord, normalizeProvider, own, written } from "./shape.ts";

/**
 * Keys that are served when no profile is, outside the stores: `.env` beside the config, the process environment, the
 * config's `env` block, `models.providers.<p>.apiKey`, and the generated `agents/<id>/agent/models.json`
 * (openclaw 2026.6.1, model-auth: profiles, then environment, then configuration).
 * @param input.env environment variables to judge with
 * @param input.variables those that files of the same home set
 */
export function readKeys(input: {
  readonly config: Config;
  readonly claimed: readonly ClaimedDocument[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly variables?: readonly SetVariable[];
}): readonly KeyHome[] {
  const { config, claimed, env, variables = [] } = input;
  return [
    ...claimed.flatMap((item) => readClaimed(item, config.version)),
    ...processKeys(env, config.version),
    ...variables
      .filter(({ runtime }) => runtime === undefined || runtime === "openclaw")
      .flatMap(({ name, value, place }) => environmentKeys(name, value, place, config.version)),
    ...blockKeys(config),
    ...providerKeys(own(own2(config.written, "models"), "providers"), "config", undefined, (provider, at) =>
      config.place(["models", "providers", provider, ...at]),
    ),
  ];
}

const own2 = (value: unknown, key: string) => {
  const found = isRecord(value) ? own(value, key) : undefined;
  return isRecord(found) ? found : {};
};

function readClaimed({ claim, document }: ClaimedDocument, version: string): readonly KeyHome[] {
  const role = readRole(claim.role);
  const { value, source } = document;
  if (!isRecord(value)) return [];
  if (role === "models") {
    const place = (provider: string, at: readonly string[]) => ({
      path: source.path,
      at: ["providers", provider, ...at],
    });
    return providerKeys(own(value, "providers"), "models-file", claim.agent, place);
  }
  if (role !== "environment") return [];
  return Object.entries(value).flatMap(([name, text]) =>
    environmentKeys(name, text, { path: source.path, at: [name] }, version),
  );
}

/** The process environment is no file: the place names the variable. */
const processKeys = (env: Readonly<Record<string, string | undefined>>, version: string): readonly KeyHome[] =>
  Object.entries(env).flatMap(([name, text]) =>
    environmentKeys(
      name,
      text,
      { path: "environment", at: [name], range: { line: 1, column: 1, endLine: 1, endColumn: 1 } },
      version,
    ),
  );

const blockKeys = (config: Config): readonly KeyHome[] =>
  [...envBlock(config.written)].flatMap(([name, { value, at }]) =>
    environmentKeys(name, value, config.place(at), config.version),
  );

function environmentKeys(name: string, value: unknown, place: Place, version: string): readonly KeyHome[] {
  const text = written(value);
  if (text === undefined) return [];
  return providersOfVariable(name, version).map((provider) => ({
    agent: undefined,
    provider,
    place,
    home: "environment",
    name,
    ...content(text),
  }));
}

function providerKeys(
  providers: unknown,
  home: KeyHome["home"],
  agent: string | undefined,
  place: (provider: string, at: readonly string[]) => Place,
): readonly KeyHome[] {
  if (!isRecord(providers)) return [];
  return Object.entries(providers).flatMap(([id, entry]) => {
    if (!isRecord(entry)) return [];
    const found: readonly (readonly [string, unknown, readonly string[]])[] = [
      ["apiKey", own(entry, "apiKey"), ["apiKey"]],
      ...Object.entries(own2(entry, "headers"))
        .filter(([name]) => /^(?:authorization|x-api-key|api-key)$/i.test(name))
        .map(([name, value]) => [name, value, ["headers", name]] as const),
    ];
    return found.flatMap(([name, value, at]): readonly KeyHome[] => {
      const text = written(value);
      if (text === undefined && !isRecord(value)) return [];
      const held = text === undefined ? { reference: true, placeholder: false } : content(text);
      return [{ agent, provider: normalizeProvider(id), place: place(id, at), home, name, ...held }];
    });
  });
}

const named =
  /^(?:\$\{[A-Za-z_]\w*\}|\$[A-Za-z_]\w*|(?:secretref-env|__env__):\S+|(?:Bearer\s+)?\$\{[A-Za-z_]\w*\}|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|op:\/\/\S+)$/;
// Markers the program writes itself where a login or a local server stands behind the provider (model-auth-markers).
const markers =
  /^(?:oauth:.*|secretref-managed|codex-app-server|custom-local|gcp-vertex-credentials|(?:ollama|lmstudio|apple-fm)-local|(?:minimax|qwen)-oauth|openclaw:\S+)$/;

/** Held, only named, or a stand-in. */
function content(value: string): Pick<KeyHome, "secret" | "reference" | "placeholder"> {
  const text = value.trim();
  if (markers.test(text)) return { reference: false, placeholder: true };
  if (named.test(text)) return { reference: true, placeholder: false };
  return { secret: new Secret(text, "API key"), reference: false, placeholder: isPlaceholder(text) };
}
