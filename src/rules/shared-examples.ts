/** Files the rules' examples are made of. */

/** The newest version that reads JSON stores. */
export const jsonEra = "openclaw@2026.6.1";
/** Reads its database and ignores JSON stores. */
export const sqliteEra = "openclaw@2026.6.5";
/** Refuses to start over leftover JSON stores. */
export const strictEra = "openclaw@2026.9.6";

export const mainStore = "agents/main/agent/auth-profiles.json";
export const coderStore = "agents/coder/agent/auth-profiles.json";

const farAway = 4_102_444_800_000;

/** An oauth profile as OpenClaw writes it. `name` marks the credentials: the same name is the same login. */
export const oauth = (provider: string, name = provider, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "oauth",
  provider,
  access: `$FAKE:${name}-access`,
  refresh: `$FAKE:${name}-refresh`,
  expires: farAway,
  ...more,
});

export const apiKey = (provider: string, name = provider) => ({
  type: "api_key",
  provider,
  key: `$FAKE:${name}-key`,
});

export const store = (profiles: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  version: 1,
  profiles,
  ...more,
});

/** A store that is in order, for the examples that are about something else. */
export const fineStore = store({ "openai:default": oauth("openai") });

/** A configuration with a chain. */
export const modelConfig = (model: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  agents: { defaults: { model }, ...more },
});
