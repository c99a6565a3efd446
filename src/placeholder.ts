/**
 * Stand-ins for a credential, as 219 public repositories write them: templates, references of other tools, masks,
 * sentinels. None of them is ever a leak. An empty string is none: it is no credential at all.
 */

/** No token begins with these. */
const marks = new Set("$%{<@!-/_");

/** Named by reference: shell, jinja, nix, sops, 1Password, LiteLLM, OpenCode, GitHub, systemd, file paths of secrets. */
const marked: readonly RegExp[] = [
  /^\$[A-Za-z_]\w*$/,
  /^\$\{(?:env[.:])?[A-Za-z_][\w.-]*\}$/,
  /^\$\{\{.*\}\}$/s,
  /^\$\(.+\)$/s,
  /^%[A-Za-z_]\w*%$/,
  /^\{\{.*\}\}$/s,
  /^\{%.*%\}$/s,
  /^<%.*%>$/s,
  /^@@?[A-Za-z_][\w.-]*@@?$/,
  /^\{(?:env|file|cmd|exec|vault):[^}]*\}$/i,
  /^(?:!vault\b|\$ANSIBLE_VAULT;)/,
  /^-----BEGIN AGE ENCRYPTED FILE-----/,
  /^(?:\/run\/(?:agenix|secrets|credentials)|\/var\/run\/secrets|\/etc\/secrets|\/nix\/store)\/\S+$/,
  /^__[A-Za-z0-9_]+__$/,
  /^__env__:\S+$/i,
];

const unmarked: readonly RegExp[] = [
  /^(?:os\.environ|process\.env)[/.[].+$/,
  /^(?:secretref-env|env|file|exec|keyring|keychain|vault|ssm|awssm|gcpsm|azurekv|doppler|infisical|bws):\S+$/i,
  /^op:\/\/\S+/,
  /^ENC\[[\s\S]*\]$/,
  /^vault_\w+$/,
  /^age-encryption\.org\//,
  /^(?:config\.)?(?:sops|age)\.(?:secrets|placeholder|templates)\./,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
];

/** What the runtimes themselves write where no credential is needed, or where it is kept elsewhere. */
const sentinels = new Set([
  "ollama",
  "ollama-local",
  "lmstudio",
  "lm-studio",
  "vllm",
  "vllm-local",
  "llamacpp",
  "llama-cpp",
  "litellm",
  "local",
  "localhost",
  "na",
  "n/a",
  "none",
  "null",
  "nil",
  "undefined",
  "empty",
  "dummy",
  "fake",
  "unused",
  "ignored",
  "no-key",
  "nokey",
  "not-needed",
  "notneeded",
  "not_needed",
  "not-required",
  "no-key-required",
  "not-used",
  "qwen-oauth",
  "minimax-oauth",
  "codex-app-server",
  "secretref-managed",
  "aws-sdk",
  "gcp-vertex-credentials",
  "custom-local",
  "oauth",
  "todo",
  "tbd",
  "fixme",
  "changeme",
  "change-me",
  "change_me",
  "secret",
  "password",
  "token",
  "key",
  "apikey",
  "api-key",
  "api_key",
]);

/** Words only a stand-in holds. They stand alone, between separators, so that no token matches by chance. */
const words =
  /(?:^|[^A-Za-z0-9])(?:your|insert|enter|paste|replace|replaceme|change[-_ ]?me|changeit|placeholder|example|sample|dummy|fake|redacted|removed|masked|hidden|todo|fixme|here|goes[-_ ]here)(?:$|[^A-Za-z0-9])/i;

const glued = /^(?:your|my|insert|replace)(?:own|real)?(?:[a-z]*)(?:key|token|secret|password)(?:here)?$/i;
const chinese = /(?:你的|您的|请填|填写|替换|在此|示例|密钥|令牌)/;
const bracketed = /^(?:<[^<>]{1,120}>|\[[^[\]]{1,120}\]|\{[^{}"]{1,120}\})$/;
const elided = /(?:…|\.{3,}|\*{3,}|•{3,}|·{3,}|#{3,})/;
const repeated = /(?:^|[-_:])([xX0*.#_-])\1{3,}(?:$|[-_])/;
const hint = /^(?:openssl rand|run:? |generate|use |set |see |from )\b/i;

/** `${VAR:-default}`: the default is what counts. */
const defaulted = /^\$\{[A-Za-z_]\w*:?[-=]([\s\S]*)\}$/;

/** A prefix of a real token followed by nothing but filler (`sk-xxxx`, `sk-ant-0000`, `ghp_XXXX`). */
const isFiller = (text: string): boolean => {
  const body = text.replace(/^(?:[A-Za-z]{2,12}[-_]){1,4}/, "");
  return body.length >= 3 && new Set(body.toLowerCase().replace(/[-_.]/g, "")).size <= 1;
};

const counting = /^(?:[a-z]{2,6}[-_]){0,3}(?:0?12345\d{0,5}[a-z]{0,12}|abc123\w{0,8}|abcdef\w{0,12}|test)$/i;

/** Longer than any stand-in: in a long token each word may stand by chance. */
const longest = 200;

/**
 * Letters and digits, more of them than any stand-in below has in one piece: only filler can be one. Most tokens end
 * here, before thirty regular expressions are compiled for them.
 */
const plain = /^(?=[A-Za-z]*\d)[A-Za-z0-9]{24,}$/;

/**
 * Is this value a stand-in for a credential rather than one? Styles: `os.environ/VAR`, `${VAR}`, `${VAR:-default}` (by
 * its default), a bare environment name, `YOUR_KEY_HERE`, `你的…`, local and OAuth sentinels, jinja, masks (`sk-...`),
 * `<access-token>`, `replace-with-…`, `change-me`, REDACTED, `__VAR__`, `{env:VAR}`, `sk-xxxx`, `sk-####`, secret paths,
 * sops, age, ansible-vault, 1Password, nix.
 */
export const isPlaceholder = (value: string): boolean => {
  const text = value.trim();
  if (text === "") return false;
  // Vendors mark the keys of their documents so; no random text holds it.
  if (text.length <= longest && (text.includes("EXAMPLE") || text.endsWith("example"))) return true;
  if (plain.test(text)) return text.length <= longest && isFiller(text);
  const fallback = text.startsWith("${") ? defaulted.exec(text) : null;
  if (fallback) return fallback[1] === undefined || fallback[1].trim() === "" || isPlaceholder(fallback[1]);
  const head = text.slice(0, 4096);
  // Most values are tokens, and a regular expression costs most when it is first tried.
  if ((marks.has(head.charAt(0)) ? marked : unmarked).some((reference) => reference.test(head))) return true;
  if (text.length > longest) return false;
  return (
    sentinels.has(text.toLowerCase()) ||
    [bracketed, words, glued, chinese, elided, repeated, hint, counting].some((style) => style.test(text)) ||
    isFiller(text)
  );
};
