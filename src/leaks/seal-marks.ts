/** How a file that is encrypted as a whole is told from others: by marks at its two ends. */
import { Buffer } from "node:buffer";

export type Seal = "sops" | "age" | "git-crypt" | "ansible-vault";

/** Where the marks of all but sops stand. */
const headLength = 256;
/** sops writes its block at the end; a recipient of it takes up to 2 KB. */
const tailLength = 32_768;

/**
 * What encrypted the file. sops 3: values `ENC[AES256_GCM,…]` and a block `sops` · age 1: its header, plain or armoured ·
 * git-crypt 0.7: `\0GITCRYPT\0` · Ansible Vault 1.1 and 1.2: `$ANSIBLE_VAULT;`.
 */
export const wholeSeal = (bytes: Uint8Array): Seal | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = view.toString("latin1", 0, headLength);
  if (start.startsWith("\0GITCRYPT\0")) return "git-crypt";
  if (/^age-encryption\.org\/v1\n|^\s{0,8}-----BEGIN AGE ENCRYPTED FILE-----/.test(start)) return "age";
  if (/^\$ANSIBLE_VAULT;1\.\d;/.test(start)) return "ansible-vault";
  const tail = view.subarray(-tailLength);
  const sops = tail.includes("ENC[AES256_GCM,data:") && /\bsops(?:"?[ \t]{0,4}:|_|\])/.test(tail.toString("latin1"));
  return sops ? "sops" : undefined;
};
