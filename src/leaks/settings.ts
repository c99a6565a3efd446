/**
 * Files that configure a runtime, whatever else stands in them: they are meant to be kept in git, without the secrets.
 * A credential in one is taken out of it; the file itself is no auth file. With rotations and copies of them.
 */
const settings = [
  /(?:^|\/)(?:openclaw|clawdbot|moltbot)[^/]*\.json[c5]?(?:[._-][^/]*)?$/i,
  /(?:^|\/)(?:models|mcp|\.mcp|mcp_config|mcp-config|opencode|kilo|kilocode)\.json[c5]?(?:\.[^/]*)?$/i,
  /(?:^|\/)settings(?:\.[\w-]+)?\.json[c5]?(?:\.[^/]*)?$/i,
  /(?:^|\/)\.?(?:codex|hermes|gemini|continue|goose)\/config\.(?:toml|ya?ml|json)(?:\.[^/]*)?$/i,
  /(?:^|\/)[^/]*litellm[^/]*\.ya?ml(?:\.[^/]*)?$/i,
];

/** Is this path one of a runtime's configuration? */
export const isSettings = (path: string): boolean => settings.some((form) => form.test(path));
