/** Files that are encrypted for git, and files that hold what opens them: told by marks, and by a name where any text is a key. */
import { Buffer } from "node:buffer";
import { placeOf } from "../scan/generic/place.ts";
import { type Seal, wholeSeal } from "./seal-marks.ts";

export type { Seal };

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

const headLength = 256;

const head = (bytes: Uint8Array): string => viewOf(bytes).toString("latin1", 0, headLength);

/** How a file is encrypted, as a whole, or (YAML) in values of Ansible Vault. */
export const sealOf = (path: string, bytes: Uint8Array): Seal | undefined => {
  const seal = wholeSeal(bytes);
  if (seal === "sops") return placeOf(path).form === "config" ? seal : undefined;
  if (seal !== undefined) return seal;
  return /\.ya?ml$/i.test(path) && viewOf(bytes).includes("$ANSIBLE_VAULT;1.") ? "ansible-vault" : undefined;
};

// Put together, so that no line here is the mark of a key itself.
const ageKey = ["AGE", "SECRET", "KEY", "1"].join("-");
const begin = ["-----", "BEGIN "].join("");
const marks: readonly (readonly [string, RegExp, readonly Seal[]])[] = [
  [ageKey, new RegExp(`${ageKey}[0-9A-Z]{50,}`), ["age", "sops"]],
  [`${begin}PGP PRIVATE KEY BLOCK-----`, /PGP PRIVATE KEY BLOCK-----\s{0,400}[\w+/=: .-]{20,}/, ["sops", "git-crypt"]],
];
const vaultPassword = /(?:^|\/)\.?(?:ansible[-_.]?)?vault[-_.]?pass(?:word|wd|phrase)?(?:[-_.]?file)?(?:\.txt)?$/i;

/** Does a whole key follow one of its marks? Looks at so many of them, and no farther than a key reaches. */
const isMarked = (bytes: Uint8Array, mark: string, form: RegExp): boolean => {
  const view = viewOf(bytes);
  for (let at = view.indexOf(mark), tries = 0; at !== -1 && tries < 100; at = view.indexOf(mark, at + 1), tries += 1) {
    if (form.test(view.toString("latin1", at, at + 1000))) return true;
  }
  return false;
};

/**
 * What a file opens: a git-crypt key, a vault password (one line in a file of that name), and, where the scanner found a
 * credential in it (`holds`), an age identity or a PGP private key.
 */
export const opensOf = (path: string, bytes: Uint8Array, holds: boolean): readonly Seal[] => {
  if (head(bytes).startsWith("\0GITCRYPTKEY\0")) return ["git-crypt"];
  const found = holds ? marks.flatMap(([mark, form, seals]) => (isMarked(bytes, mark, form) ? seals : [])) : [];
  if (bytes.length > 400 || !vaultPassword.test(path)) return [...new Set(found)];
  const line = viewOf(bytes).toString("latin1").trim();
  const password = line !== "" && !line.includes("\n") && !/^(?:\$ANSIBLE_VAULT;|#!)/.test(line);
  return password ? [...found, "ansible-vault"] : found;
};
