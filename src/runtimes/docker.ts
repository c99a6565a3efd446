import { Buffer } from "node:buffer";
import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";
import { entriesAt, isRecord, own, recordAt, written } from "./kit/read.ts";

const isConfig = (value: unknown): boolean => recordAt(value, "auths") !== undefined;

/** `auth` is base64 of `user:password`. */
const userIn = (auth: unknown): string | undefined =>
  typeof auth === "string" ? Buffer.from(auth.slice(0, 2000), "base64").toString("latin1").split(":")[0] : undefined;

/** An empty entry beside `credsStore` holds nothing. */
const read = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "auths").flatMap(({ name: registry, value: entry, at }): readonly ProfileSketch[] => {
    if (!isRecord(entry)) return [];
    const base = { id: registry, provider: `registry:${registry}` };
    const [auth, identity, token] = ["auth", "identitytoken", "registrytoken"].map((name) => written(own(entry, name)));
    if (identity !== undefined) return [{ ...base, kind: "token", at: [...at, "identitytoken"], token: identity }];
    if (token !== undefined) return [{ ...base, kind: "token", at: [...at, "registrytoken"], token }];
    return auth === undefined
      ? []
      : [{ ...base, kind: "token", at: [...at, "auth"], token: auth, account: userIn(auth) }];
  }),
});

export default defineRuntime({
  id: "docker",
  title: "Docker",
  version: "",
  sources: ["https://docs.docker.com/reference/cli/docker/login/", "containers-auth.json(5)"],
  moved: [{ env: "DOCKER_CONFIG", folder: ".docker" }],
  files: [
    { role: "auth", path: ".docker/config.json", store: true, shape: isConfig, read },
    { role: "auth", path: ".config/containers/auth.json", store: true, shape: isConfig, read },
  ],
  precedence: ["`credHelpers` of the registry", "`credsStore`", "`auths`"],
  login: "docker login",
  mode: "0600",
});
