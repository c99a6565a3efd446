/** What stands in the place of a credential is none, whatever it is called and wherever it stands. */
import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { createScanner } from "../src/scan/scan.ts";
import { issuers } from "../src/tokens/index.ts";

const scanner = createScanner({ issuers });

/** The styles of 219 public repositories, blank-free ones first; `§` is a dollar sign. */
const styles = [
  ..."os.environ/OPENAI_API_KEY §{OPENAI_API_KEY} OPENAI_API_KEY YOUR_KEY_HERE your-api-key-here your_openai_api_key".split(
    " ",
  ),
  ..."你的API密钥 §{TOKEN:-} §{TOKEN:-your-token} ollama-local lm-studio na not-needed none EMPTY qwen-oauth".split(
    " ",
  ),
  ..."minimax-oauth codex-app-server secretref-managed sk-... sk-… sk-ant-...abcd sk-ab...wxyz <YOUR_KEY>".split(" "),
  ..."<access-token> replace-with-your-token replace-with-a-long-random-token REDACTED [REDACTED] fake-key".split(" "),
  ..."REDACTED_API_KEY example-token dummy token_here __OPENAI_API_KEY__ __OPENCLAW_REDACTED__ §OPENAI_API_KEY".split(
    " ",
  ),
  ..."{env:OPENAI_API_KEY} {file:~/.secrets/openai} sk-xxxx sk-xxxxxxxxxxxxxxxxxxxxxxxx xxxxxxxx sk-#######".split(" "),
  ..."§{env.OPENAI_API_KEY} /run/agenix/openai /run/secrets/openai_key op://vault/openai/key !vault".split(" "),
  ..."ENC[AES256_GCM,data:q83v,iv:AbC=,tag:x==,type:str] sk-your-key-here insert-your-token 123456:ABC-DEF".split(" "),
  ..."YOUR_BOT_TOKEN_FROM_BOTFATHER 123456789:ABCDEF... xoxb-your-token my-secret-token-here".split(" "),
  ...["", "{{ vault_openai_key }}", "{{ api_key }}", "openssl rand -hex 32", "generate with openssl rand -hex 32"],
  "<your bot token>",
].map((style) => style.replaceAll("§", "$"));

const names = "apiKey OPENAI_API_KEY token botToken appSecret password refresh_token clientSecret secret".split(" ");

const places: readonly (readonly [path: string, write: (name: string, value: string) => string])[] = [
  ["openclaw.json", (name, value) => JSON.stringify({ a: 1, [name]: value })],
  ["auth-profiles.json", (name, value) => JSON.stringify({ profiles: { a: { type: "api_key", [name]: value } } })],
  [".env", (name, value) => `${name}=${value}\n`],
  [".env", (name, value) => `${name}="${value}"\n`],
  ["config.yaml", (name, value) => `a:\n  ${name}: "${value}"\n`],
  ["config.toml", (name, value) => `[a]\n${name} = "${value}"\n`],
  ["src/a.ts", (name, value) => `const c = { ${name}: "${value}" };\n`],
  ["a.py", (name, value) => `${name} = "${value}"\n`],
  ["run.sh", (name, value) => `export ${name}='${value}'\n`],
  ["run.sh", (_, value) => `curl -H "Authorization: Bearer ${value}" https://api.host.io\n`],
  ["a.yml", (_, value) => `url: https://user:${value}@host.io/x\n`],
];

const isLoud = (path: string, text: string): boolean =>
  scanner
    .scan({ bytes: Buffer.from(text), path })
    .some(({ confidence, weak }) => confidence !== "low" && weak !== true);

test.each(places.map(([path, write], index) => [path, index, write] as const))(
  "%s (%i): no stand-in is a credential",
  (path, _, write) => {
    const loud = styles.filter((style) => names.some((name) => isLoud(path, write(name, style))));

    expect(loud).toEqual([]);
  },
);
