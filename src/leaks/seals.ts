/** Files that are encrypted for git, and files that hold what opens them: told by marks, and by a name where any text is a key. */
import { Buffer } from "node:buffer";
import { placeOf } from "../scan/generic/place.ts";

export type Seal = "sops" | "age" | "git-crypt" | "ansible-vault";

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the marks of all but sops stand. */
const headLength = 256;
/** sops writes its block at the end; a recipient of it takes up to 2 KB. */
const tailLength = 32_768;

const head = (bytes: Uint8Array): string => viewOf(bytes).toString("latin1", 0, headLength);

/**
 * How a file is encrypted. sops 3: values `ENC[AES256_GCM,…]` and a block `sops` · age 1: its header, plain or armoured ·
 * git-crypt 0.7: `\0GITCRYPT\0` · Ansible Vault 1.1 and 1.2: `$ANSIBLE_VAULT;`, whole or as a value. Looks at the two
 * ends only; a YAML file is searched for vault values.
 */
export const sealOf = (path: string, bytes: Uint8Array): Seal | undefined => {
  const start = head(bytes);
  if (start.startsWith("\0GITCRYPT\0")) return "git-crypt";
  if (/^age-encryption\.org\/v1\n|^\s{0,8}-----BEGIN AGE ENCRYPTED FILE-----/.test(start)) return "age";
  const yaml = /\.ya?ml$/i.test(path);
  if (/^\$ANSIBLE_VAULT;1\.\d;/.test(start) || (yaml && viewOf(bytes).includes("$ANSIBLE_VAULT;1."))) {
    return "ansible-vault";
  }
  const tail = viewOf(bytes).subarray(-tailLength);
  const sops = tail.includes("ENC[AES256_GCM,data:") && /\bsops(?:"?[ \t]{0,4}:|_|\])/.test(tail.toString("latin1"));
  return sops && placeOf(path).form === "config" ? "sops" : undefined;
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
