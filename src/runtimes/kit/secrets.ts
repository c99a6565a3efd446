/** Values as they are written → secrets, references and stand-ins. */
import { isPlaceholder } from "../../placeholder.ts";
import { Secret } from "../../secret.ts";
import { written } from "./read.ts";

/**
 * Named, not held: `$VAR`, `${VAR}`, `%VAR%`, `{env:VAR}` and `{file:PATH}` (OpenCode), `os.environ/VAR` (LiteLLM),
 * `!command` (pi), `$(command)` (Crush), `op://…`, `${{ secrets.X }}` (Continue, Actions),
 * a value that sops or Ansible Vault encrypted.
 */
const reference =
  /^(?:\$[A-Za-z_]\w*|\$\{[^}]{1,200}\}|%[A-Za-z_]\w*%|\{(?:env|file|cmd|exec|vault):[^}]{0,500}\}|os\.environ\/\w+|!\S.*|\$\(.+\)|op:\/\/\S+|\$\{\{.{1,200}\}\}|\$ANSIBLE_VAULT;.*|ENC\[AES256_GCM,.*|(?:secretref-env|__env__|env|file|exec|keyring):\S+)$/s;

/** A header's scheme is no part of the credential. */
const scheme = /^(?:Bearer|Basic|Token)\s+/i;

/** One value of an entry. */
export interface Held {
  readonly secret?: Secret;
  readonly reference: boolean;
  readonly placeholder: boolean;
}

/** What a written value holds; `undefined`: nothing is written. */
export const heldIn = (value: unknown, kind: string): Held | undefined => {
  const text = written(value)?.trim().replace(scheme, "");
  if (text === undefined || text === "") return undefined;
  if (reference.test(text)) return { reference: true, placeholder: false };
  return { secret: new Secret(text, kind), reference: false, placeholder: isPlaceholder(text) };
};
