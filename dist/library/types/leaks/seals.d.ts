import { type Seal } from "./seal-marks.js";
export type { Seal };
/** How a file is encrypted, as a whole, or (YAML) in values of Ansible Vault. */
export declare const sealOf: (path: string, bytes: Uint8Array) => Seal | undefined;
/**
 * What a file opens: a git-crypt key, a vault password (one line in a file of that name), and, where the scanner found a
 * credential in it (`holds`), an age identity or a PGP private key.
 */
export declare const opensOf: (path: string, bytes: Uint8Array, holds: boolean) => readonly Seal[];
