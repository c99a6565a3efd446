/** Which program's file it is, told by the keys it has: the list a runtime is added to. */
import type { Container, View } from "./model.ts";
import { plainName } from "./names.ts";
import { namesIn, textOf } from "./reading.ts";

/** A program's mark: all these keys (without case and separators) in one mapping at or around the credential. */
interface Signature {
  readonly runtime: string;
  readonly title: string;
  readonly keys: readonly string[];
  /** Alternatively: the key of a mapping around it. */
  readonly within?: RegExp;
  /** A `type` its mapping must have. */
  readonly type?: RegExp;
}

const mark = (
  runtime: string,
  title: string,
  keys: string,
  more: Pick<Signature, "within" | "type"> = {},
): Signature => ({
  runtime,
  title,
  keys: keys === "" ? [] : keys.split(" "),
  ...more,
});

/** First match wins, from the credential outwards; the more telling stand first. */
const signatures: readonly Signature[] = [
  mark("claude-code", "Claude Code credentials", "claudeaioauth"),
  mark("claude-code", "Claude Code credentials", "", { within: /^(?:claudeaioauth|mcpoauth|mcpoauthclientconfig)$/ }),
  mark("claude-code", "Claude Code state", "primaryapikey"),
  mark("hermes", "Hermes auth file", "credentialpool"),
  mark("hermes", "Hermes auth file", "activeprovider providers"),
  mark("zeroclaw", "ZeroClaw auth profiles", "activeprofiles profiles"),
  mark("codex", "Codex auth file", "openaiapikey tokens"),
  mark("codex", "Codex auth file", "authmode tokens"),
  mark("codex", "Codex auth file", "tokens lastrefresh"),
  mark("codex", "Codex auth file", "openaiapikey authmode"),
  mark("codex", "Codex MCP credentials", "servername serverurl clientid accesstoken"),
  mark("picoclaw", "PicoClaw auth file", "credentials", { type: /./ }),
  mark("grok-build", "Grok auth file", "", { within: /^https:\/\/authxai::/ }),
  mark("amp", "Amp secrets", "", { within: /^apikey@https/ }),
  mark("copilot-cli", "Copilot CLI config", "copilottokens"),
  mark("baileys", "WhatsApp session (Baileys)", "noisekey"),
  mark("baileys", "WhatsApp session (Baileys)", "advsecretkey"),
  mark("signal-cli", "signal-cli account", "aciaccountdata"),
  mark("signal-cli", "signal-cli account", "profilekey registered"),
  mark("azure-cli", "Azure token cache (MSAL)", "homeaccountid"),
  mark("azure-cli", "Azure service principals", "tenant clientsecret"),
  mark("litellm", "LiteLLM config", "", { within: /^litellmparams$/ }),
  mark("litellm", "LiteLLM config", "modellist litellmsettings"),
  mark("litellm", "LiteLLM config", "modellist generalsettings"),
  mark("gcloud", "Google service account key", "privatekey clientemail"),
  mark("gcloud", "Google application default credentials", "type clientid clientsecret refreshtoken"),
  mark("aws", "AWS credentials", "awssecretaccesskey"),
  mark("aws", "AWS credentials", "secretaccesskey"),
  mark("aws", "AWS SSO cache", "starturl accesstoken"),
  mark("cli-proxy-api", "CLIProxyAPI auth file", "type email accesstoken"),
  mark("cli-proxy-api", "CLIProxyAPI config", "remotemanagement"),
  mark("qwen-code", "Qwen Code OAuth file", "resourceurl accesstoken"),
  mark("gemini-cli", "Gemini CLI OAuth file", "expirydate accesstoken"),
  mark("docker", "Docker config", "", { within: /^auths$/ }),
  mark("copilot-editor", "Copilot editor store", "oauthtoken githubappid"),
  mark("gh", "GitHub CLI hosts file", "oauthtoken gitprotocol"),
  mark("gh", "GitHub CLI hosts file", "oauthtoken user"),
  mark("gh", "GitHub CLI hosts file", "", { within: /^github\.?com$/ }),
  mark("claude-code-router", "claude-code-router config", "providers router"),
  mark("roo-code", "Roo Code settings export", "providerprofiles"),
  mark("cline", "Cline secrets", "mcpoauthsecrets"),
  mark("cline", "Cline secrets", "openaicodexoauthcredentials"),
  mark("mcp-config", "MCP server list", "", { within: /^(?:mcpservers|contextservers|agentservers)$/ }),
  mark("opencode", "OpenCode auth file", "", { type: /^(?:api|wellknown)$/ }),
  mark("opencode", "OpenCode MCP auth file", "clientinfo"),
  mark("openclaw", "OpenClaw profile store", "profiles", { type: /./ }),
  mark("codexbar", "CodexBar config", "tokenaccounts"),
  mark("npmrc", "npm registry login", "npmauthtoken"),
  mark("terraform", "Terraform state", "terraformversion"),
  mark("kubernetes", "kubeconfig", "currentcontext users"),
  mark("kubernetes", "kubeconfig", "clientkeydata"),
  mark("firefox", "Firefox logins", "encryptedpassword"),
  mark("jwk", "JSON Web Key with its private part", "kty"),
];

/** The program whose file this is, by the keys at and around a mapping that holds a credential. */
export function identify(
  view: View,
  container: Container,
): { readonly runtime: string; readonly title: string } | undefined {
  const type = typeOf(view, container);
  const around: { readonly names: ReadonlySet<string>; readonly key: string }[] = [];
  let at: Container | undefined = container;
  for (let steps = 0; at && steps < 12; steps++, at = at.parent)
    around.push({ names: namesIn(at), key: plainName(at.key) });
  const found = signatures.find(
    ({ keys, within, type: wanted }) =>
      (!wanted || (type !== "" && wanted.test(type))) &&
      (keys.length === 0 || around.some(({ names }) => keys.every((key) => names.has(key)))) &&
      (!within || around.some(({ key }) => within.test(key))),
  );
  return found && { runtime: found.runtime, title: found.title };
}

const typeOf = (view: View, container: Container): string => {
  const field = container.fields.find(({ key }) => /^(?:type|kind|auth_?method|mode|auth_type)$/i.test(key));
  return field ? plainName(textOf(view, field)) : "";
};
