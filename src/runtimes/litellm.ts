import { defineRuntime } from "./kit/define-runtime.ts";
import { readLogin } from "./kit/login.ts";
import { isRecord, seconds } from "./kit/read.ts";
import { isProxyConfig, readProxyConfig } from "./litellm/config.ts";

const configs = ["litellm_config.yaml", "litellm.yaml", "proxy_config.yaml", "config.yaml"];

export default defineRuntime({
  id: "litellm",
  title: "LiteLLM",
  version: "",
  sources: [
    "BerriAI/litellm, litellm/llms/chatgpt/authenticator.py and llms/github_copilot/authenticator.py",
    "https://docs.litellm.ai/docs/proxy/reliability and /docs/proxy/configs",
  ],
  moved: [
    { env: "CHATGPT_TOKEN_DIR", folder: ".config/litellm/chatgpt" },
    { env: "GITHUB_COPILOT_TOKEN_DIR", folder: ".config/litellm/github_copilot" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [
    {
      role: "chatgpt-login",
      path: ".config/litellm/chatgpt/auth.json",
      store: true,
      read: readLogin({
        id: "chatgpt",
        provider: "openai",
        access: "access_token",
        refresh: "refresh_token",
        expires: seconds,
        expiresAt: "expires_at",
        account: ["account_id"],
      }),
    },
    {
      role: "copilot-key",
      path: ".config/litellm/github_copilot/api-key.json",
      store: true,
      read: ({ value }) => ({
        profiles: isRecord(value)
          ? [
              {
                id: "copilot",
                provider: "github-copilot",
                kind: "token",
                at: [],
                token: value.token,
                expires: seconds(value.expires_at),
                refreshes: true,
              },
            ]
          : [],
      }),
    },
    ...configs.map((path) => ({ role: "config", path, project: true, shape: isProxyConfig, read: readProxyConfig })),
  ],
  precedence: [
    "`api_key` of the model's row",
    "the provider's variable, where the row has none",
    "rows of one `model_name` in turn: that is load balancing, not a fallback",
  ],
  silent: "a login that does not parse counts as missing",
  mode: "left to the umask (0644): it opens its files without a mode",
});
