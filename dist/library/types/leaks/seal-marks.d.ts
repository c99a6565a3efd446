export type Seal = "sops" | "age" | "git-crypt" | "ansible-vault";
/**
 * What encrypted the file. sops 3: values `ENC[AES256_GCM,…]` and a block `sops` · age 1: its header, plain or armoured ·
 * git-crypt 0.7: `\0GITCRYPT\0` · Ansible Vault 1.1 and 1.2: `$ANSIBLE_VAULT;`.
 */
export declare const wholeSeal: (bytes: Uint8Array) => Seal | undefined;
