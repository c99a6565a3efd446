import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isRecord, own, recordAt, written } from "./kit/read.ts";

const isHosts = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((host) => host.includes(".") && recordAt(value, host) !== undefined);

const token = (
  host: string,
  user: string,
  value: unknown,
  at: readonly (string | number)[],
): readonly ProfileSketch[] =>
  written(value) === undefined
    ? []
    : [{ id: user === "" ? host : `${host}:${user}`, provider: "github", kind: "token", at, token: value }];

/** Of the active user under the host itself, of all under `users`; with a keyring there is none in the file. */
const readHosts = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value).flatMap(({ name: host, value: entry, at }) => {
    if (!isRecord(entry)) return [];
    const users = entriesAt(entry, "users").flatMap(({ name, value: user, at: below }) =>
      isRecord(user) ? token(host, name, own(user, "oauth_token"), [...at, ...below, "oauth_token"]) : [],
    );
    const active = own(entry, "oauth_token");
    // The active user's token is written in both places.
    return users.some((one) => one.token === active)
      ? users
      : [...token(host, written(own(entry, "user")) ?? "", active, [...at, "oauth_token"]), ...users];
  }),
});

export default defineRuntime({
  id: "gh",
  title: "GitHub CLI",
  version: "",
  sources: ["cli/cli, internal/config/config.go", "cli/go-gh, pkg/config"],
  moved: [
    { env: "GH_CONFIG_DIR", folder: ".config/gh" },
    { env: "XDG_CONFIG_HOME", folder: ".config" },
  ],
  files: [{ role: "auth", path: ".config/gh/hosts.yml", store: true, shape: isHosts, read: readHosts }],
  environment: [
    { name: "GH_TOKEN", provider: "github", serves: "first" },
    { name: "GITHUB_TOKEN", provider: "github", serves: "first" },
  ],
  precedence: ["`GH_TOKEN`", "`GITHUB_TOKEN`", "the keyring", "`hosts.yml`"],
  login: "gh auth login",
  silent: "",
  mode: "0600",
});
