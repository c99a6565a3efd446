export type Seal = "sops" | "age" | "git-crypt" | "ansible-vault";
/**
 * How a file is encrypted. sops 3: values `ENC[AES256_GCM,…]` and a block `sops` · age 1: its header, plain or armoured ·
 * git-crypt 0.7: `\0GITCRYPT\0` · Ansible Vault 1.1 and 1.2: `$ANSIBLE_VAULT;`, whole or as a value. Looks at the two
 * ends only; a YAML file is searched for vault values.
 */
export declare const sealOf: (path: string, bytes: Uint8Array) => Seal | undefined;
/**
 * What a file opens: a git-crypt key, a vault password (one line in a file of that name), and, where the scanner found a
 * credential in it (`holds`), an age identity or a PGP private key.
 */
export declare const opensOf: (path: string, bytes: Uint8Array, holds: boolean) => readonly Seal[];
