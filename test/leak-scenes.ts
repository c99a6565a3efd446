/** Places a secret can stand in, as directories to check. Each scene plants its own secrets. */
import { config, json, key, oauth, type Scene, store, withConfig, withStore, wrap } from "./leak-parts.ts";
import { cutScenes, syntaxScenes } from "./leak-syntax.ts";

const values: Readonly<Record<string, Scene>> = {
  "a healthy profile": (g) =>
    withStore(json({ version: 1, profiles: { "openai:default": { ...oauth(g), expires: 4e12 } } })),
  "a key beside a subscription": (g) =>
    withStore(json({ profiles: { "openai:default": oauth(g), "openai:key": key(g.issued("sk-")) } })),
  "every field of a profile": (g) =>
    withStore(
      wrap({
        ...oauth(g),
        idToken: g.token(),
        clientId: g.token(),
        email: g.phrase(),
        displayName: g.phrase(),
        accountId: g.token(),
      }),
    ),
  "unknown fields": (g) =>
    withStore(wrap({ ...oauth(g), [g.token()]: g.phrase(), note: g.phrase(), nested: { deep: [g.phrase()] } })),
  "foreign field names": (g) =>
    withStore(
      wrap({
        type: "oauth",
        provider: "openai",
        access_token: g.phrase(),
        refresh_token: g.phrase(),
        expires_at: g.phrase(),
      }),
    ),
  "a type that is a secret": (g) => withStore(wrap({ type: g.token(), provider: "openai", key: g.phrase() })),
  "a provider that is a secret": (g) => withStore(wrap({ type: "api_key", provider: g.token(), key: g.phrase() })),
  "a key reference that is a secret": (g) => withStore(wrap({ ...key(undefined), keyRef: g.token() })),
  "a subscription token as key": (g) =>
    withStore(wrap({ type: "api_key", provider: "anthropic", key: g.issued("sk-ant-oat01-") })),
  "an entry that is a secret": (g) => withStore(wrap(g.phrase())),
  "profiles that are a secret": (g) => withStore(json({ profiles: g.phrase() })),
  "a file that is a secret": (g) => withStore(JSON.stringify(g.phrase())),
  "an array of profiles": (g) => withStore(json({ profiles: [oauth(g), key(g.phrase())] })),
  "an order of secrets": (g) =>
    withStore(
      json({
        profiles: { "openai:default": oauth(g) },
        order: { openai: [g.token(), g.token()], [g.token()]: g.token() },
      }),
    ),
  "ids that are secrets": (g) =>
    withStore(json({ profiles: { [g.token()]: oauth(g), [`openai:${g.issued("sk-")}`]: key(g.phrase()) } })),
  "routing state": (g) => ({
    files: {
      [store]: wrap(oauth(g)),
      "agents/main/agent/auth-state.json": json({
        lastGood: { openai: g.token() },
        usageStats: { [g.token()]: { disabledReason: g.phrase() } },
      }),
    },
  }),
  "copies in two agents": (g) => {
    const profile = oauth(g);
    const other = { ...profile, refresh: g.issued("rt_") };
    return {
      files: {
        [store]: wrap(profile),
        "agents/coder/agent/auth-profiles.json": wrap(other),
        [`${store}.1.bak`]: wrap(profile),
      },
    };
  },
  "older homes": (g) => ({
    files: {
      "agents/main/agent/auth.json": json({ openai: key(g.phrase()), [g.token()]: key(g.phrase()) }),
      "credentials/oauth.json": json({ openai: oauth(g) }),
      "agents/main/agent/models.json": json({
        providers: { openai: { apiKey: g.phrase(), baseUrl: `https://u:${g.phrase()}@x.example` } },
      }),
      ".env": `OPENAI_API_KEY=${g.phrase()}\nANTHROPIC_API_KEY="${g.issued("sk-ant-api03-")}"\n`,
    },
  }),
};

const configuration: Readonly<Record<string, Scene>> = {
  "model references": (g) =>
    withConfig(
      config({
        agents: {
          defaults: {
            model: {
              primary: `openai/${g.token()}`,
              fallbacks: [g.token(), `${g.token()}/x`, `openai/gpt-5.5@${g.token()}`, `/${g.token()}`],
            },
          },
        },
      }),
    ),
  "unknown keys": (g) =>
    withConfig(
      config({ [g.token()]: 1, agents: { [g.token()]: { defaults: {} }, defaults: { [g.token()]: g.phrase() } } }),
    ),
  "wrong types": (g) =>
    withConfig(
      config({
        agents: { defaults: { model: { primary: 1, fallbacks: g.phrase() } }, list: g.phrase() },
        auth: g.phrase(),
      }),
    ),
  "declared profiles": (g) =>
    withConfig(
      config({
        auth: {
          profiles: { [g.token()]: { provider: g.token(), mode: g.token(), key: g.phrase() } },
          order: { openai: [g.token()], [g.token()]: g.phrase() },
        },
      }),
    ),
  "provider keys": (g) =>
    withConfig(
      config({
        models: {
          providers: {
            openai: { apiKey: g.phrase(), headers: { Authorization: `Bearer ${g.phrase()}` } },
            [g.token()]: { apiKey: g.phrase() },
          },
        },
        env: { OPENAI_API_KEY: g.phrase(), vars: { X: g.phrase() } },
      }),
    ),
  "a variable that is a secret": (g) =>
    withConfig(config({ agents: { defaults: { model: `\${${g.token().toUpperCase()}}` } } })),
  "include paths": (g) =>
    withConfig(config({ $include: [`./${g.token()}.json5`, `../${g.token()}.json`, `/${g.token()}`, g.token()] })),
  "an include that does not parse": (g) => ({
    files: {
      "openclaw.json": config({ $include: "./part.json5" }),
      "part.json5": `{ a: ${g.phrase()} ${g.phrase()} }`,
    },
  }),
  "a version that is a secret": (g) =>
    withConfig(json({ meta: { lastTouchedVersion: g.token() }, wizard: { lastRunVersion: g.phrase() } })),
  "agent ids": (g) =>
    withConfig(
      config({
        agents: {
          list: [
            { id: g.token(), model: g.token() },
            { id: g.token(), agentDir: g.token() },
          ],
        },
      }),
    ),
  "comments in JSON5": (g) =>
    withConfig(`// ${g.phrase()}\n{ meta: { lastTouchedVersion: '2026.6.1' /* ${g.phrase()} */ }, modelz: 1, }`),
  "prototype keys": (g) =>
    withConfig(`{"__proto__": {"${g.token()}": "${g.phrase()}"}, "constructor": "${g.phrase()}"}`),
  "words every object inherits": (g) => ({
    files: {
      "openclaw.json": config({
        agents: {
          defaults: { model: { primary: "constructor/x", fallbacks: ["__proto__/y", "toString"] } },
          list: [{ id: "constructor" }, { id: "__proto__" }],
        },
        auth: {
          order: { constructor: ["toString"], toString: [g.token()] },
          profiles: { constructor: { provider: "toString", mode: "__proto__" } },
        },
        models: { providers: { constructor: { apiKey: g.phrase() }, toString: {} } },
      }),
      "agents/constructor/agent/auth-profiles.json": json({
        profiles: Object.fromEntries(
          ["constructor", "toString", "__proto__"].map((word) => [
            word,
            { type: word, mode: word, provider: word, key: g.phrase(), keyRef: word },
          ]),
        ),
        order: { constructor: ["toString", "constructor"] },
      }),
      "agents/toString/agent/auth-profiles.json": json({
        profiles: {
          toString: { type: "api_key", provider: "constructor", key: g.phrase() },
          valueOf: { type: "oauth", provider: "toString", access: g.token(), refresh: g.token(), expires: 4e12 },
        },
      }),
      "agents/main/agent/models.json": json({ providers: { constructor: { apiKey: g.phrase() } } }),
    },
  }),
  "the generic shape": (g) => ({
    files: {
      "auth-profiles.json": json({
        profiles: {
          "openai:default": {
            type: "oauth",
            provider: "openai",
            access_token: g.phrase(),
            refresh_token: g.phrase(),
            expires_at: g.token(),
          },
          [`${g.token()}:x`]: { type: "api_key", key: g.phrase() },
        },
      }),
    },
  }),
};

const named: Readonly<Record<string, Scene>> = {
  "file names": (g) => ({
    files: {
      [`agents/main/agent/auth-profiles.json.${g.token()}.bak`]: wrap(key(g.phrase())),
      [`${g.issued("sk-")}/openclaw.json`]: "{",
    },
  }),
  "the name of an agent's directory": (g) => ({ files: { [`agents/${g.token()}/agent/auth-profiles.json`]: "[]" } }),
  "variables of this process": (g) => ({
    files: { [store]: wrap(oauth(g)) },
    env: {
      OPENAI_API_KEY: g.token(),
      ANTHROPIC_API_KEY: g.token(),
      FORCE_COLOR: g.token(),
      TERM_PROGRAM: g.token(),
      OPENCLAW_STATE_DIR: g.token(),
    },
  }),
};

/** Scene name → its files. */
export const treeScenes: Readonly<Record<string, Scene>> = {
  ...values,
  ...syntaxScenes,
  ...cutScenes,
  ...configuration,
  ...named,
};
