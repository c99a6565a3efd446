import { counted, listed } from "../facts.ts";
import type { Seal } from "../leaks/seals.ts";
import { isExposed, isInGit, purgeFile, remains } from "../leaks/words.ts";
import type { Document, Draft, Home, Leak, Scene, Severity, Source } from "../model.ts";
import { quote, shellWord } from "../quote.ts";
import { defineRule } from "../rule.ts";
import { login } from "./shared-remedies.ts";

const names: Readonly<Record<Seal, string>> = {
  sops: "sops",
  age: "age",
  "git-crypt": "git-crypt",
  "ansible-vault": "Ansible Vault",
};

const keyWords = ({ opens }: Leak): string => {
  if (opens.includes("ansible-vault")) return "the password of an Ansible vault";
  return opens.includes("age")
    ? "an age identity"
    : opens.includes("git-crypt") && opens.length === 1
      ? "a git-crypt key"
      : "a PGP private key";
};

const mostRelated = 10;

// Marks of the formats, put together so that no file of this project is taken for one of them.
const vault = ["$ANSIBLE", "VAULT;1.1;AES256\n6138333930613034\n"].join("_");
const sealed = ["token: ENC[AES256", "GCM,data:q0I=,iv:Zg==,tag:aA==,type:str]\nsops:\n    version: 3.9.0\n"].join("_");

const owners = 0o077;

/** On its machine the pair is the program's own way, and the file mode all that protects it; in git it is plain text. */
const severityOf = (sources: readonly Source[]): Severity => {
  if (sources.some(({ exposure }) => isInGit(exposure))) return "error";
  return sources.some(({ exposure, mode = 0 }) => exposure === "untracked" || (mode & owners) !== 0)
    ? "warning"
    : "info";
};

/** Files a program encrypts, while what opens them is at hand. */
const sealedByPrograms = function* (homes: readonly Home[], documents: readonly Document[]): Iterable<Draft> {
  const byPath = new Map(documents.map(({ source }) => [source.path, source]));
  for (const home of homes) {
    for (const { place, key, derived } of home.sealed ?? []) {
      const paths = [place.path, ...(key ? [key.path] : [])];
      const sources = paths.flatMap((path) => byPath.get(path) ?? []);
      const how = key ? `its key lies in ${quote(key.path)}` : `its key is made ${derived ?? "of what is known"}`;
      const out = sources.some(({ exposure }) => isInGit(exposure));
      yield {
        place,
        message: `${quote(place.path)} is encrypted, and ${how}: whoever has ${key ? "both" : "it"} has the credentials.`,
        remedy: out
          ? `Sign in anew: ${login(home, home.runtime)}. Then take ${listed(paths.map(quote))} out of git and ignore ${key ? "them" : "it"}.`
          : `Treat ${listed(paths.map(quote))} like plain credentials: \`chmod 600 ${paths.map(shellWord).join(" ")}\`, and leave ${key ? "the key" : "it"} out of backups and repositories.`,
        related: key ? [{ place: key, message: "The key." }] : [],
        severity: severityOf(sources),
      };
    }
  }
};

export default defineRule({
  id: "secret-beside-its-key",
  group: "git",
  title: "An encrypted file lies beside the key that opens it",
  why: "The encryption protects nothing: whoever has the repository, the backup or the home has both.",
  remedy: "Make a new key that is kept elsewhere, encrypt anew, and change every secret that was inside.",
  policies: { recommended: "error", strict: "error", upgrade: "error" },
  guarded: true,
  across: true,
  examples: {
    bad: [
      {
        exposure: "tracked",
        files: { "group_vars/all/vault.yml": vault, ".vault_pass": "$FAKE:vault-password\n" },
        at: [".vault_pass#"],
      },
      {
        files: { ".factory/auth.v2.file": "c2VhbGVk", ".factory/auth.v2.key": "a2V5" },
        at: [".factory/auth.v2.file#"],
        note: "On the machine: a program's own way, worth a word.",
      },
    ],
    good: [
      { exposure: "tracked", files: { "group_vars/all/vault.yml": vault }, note: "The password is elsewhere." },
      { exposure: "tracked", files: { "secrets.yaml": sealed } },
      { files: { ".factory/auth.v2.file": "c2VhbGVk" }, note: "The key is elsewhere." },
    ],
  },

  *check({ leaks, homes, documents }: Scene) {
    yield* sealedByPrograms(homes, documents);
    const exposed = leaks.filter(isExposed);
    const sealedFiles = exposed.filter(({ sealed: seal }) => seal !== undefined);
    for (const key of exposed) {
      const opened = sealedFiles.filter(
        ({ sealed: seal, source }) => seal !== undefined && key.opens.includes(seal) && source.path !== key.source.path,
      );
      if (opened.length === 0) continue;
      const { path, commit } = key.source;
      const by = [...new Set(opened.flatMap(({ sealed: seal }) => (seal === undefined ? [] : [names[seal]])))];
      yield {
        place: { path, at: [], ...(key.spans[0] === undefined ? {} : { range: key.spans[0].range }) },
        message: `${quote(path)} holds ${keyWords(key)}, and ${counted(opened.length, "file")} encrypted with ${listed(by)} ${opened.length === 1 ? "lies" : "lie"} in the same repository.`,
        remedy: `Change every secret in the encrypted files and encrypt them for a new key that is kept outside. Then \`git rm --cached -- ${shellWord(path)}\`, ignore it, and take it out of history: ${purgeFile(path)}. ${remains}`,
        related: opened
          .slice(0, mostRelated)
          .map(({ source }) => ({ place: { path: source.path, at: [] }, message: "Opened by it." })),
        secrets: key.spans.map(({ secret }) => secret),
        ...(commit === undefined ? {} : { commit }),
      };
    }
  },
});
