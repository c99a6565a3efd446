import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import { iniLines } from "./kit/ini.ts";
import type { FileFacts } from "./kit/model.ts";
import { entriesAt, valueAt } from "./kit/read.ts";

const field = /^(?:\/\/(.+?)\/?:)?_(authToken|auth|password)$/;

/** `//registry/:_authToken=…`; without a registry it is npm's own. */
const readNpm = ({ text }: Document): FileFacts => ({
  profiles: iniLines(text).flatMap(({ name, value, range }) => {
    const [, registry = "npm", kind] = field.exec(name) ?? [];
    if (kind === undefined) return [];
    const id = `${registry}:_${kind}`;
    return [{ id, provider: `registry:${registry}`, kind: "token" as const, at: [name], range, token: value }];
  }),
});

const readYarn = ({ value }: Document): FileFacts => ({
  profiles: entriesAt(value, "npmRegistries").map(({ name, value: entry, at }) => ({
    id: name,
    provider: `registry:${name.replace(/^(?:https?:)?\/\//, "")}`,
    kind: "token" as const,
    at: [...at, "npmAuthToken"],
    token: valueAt(entry, "npmAuthToken"),
  })),
});

const readPython = ({ text }: Document): FileFacts => ({
  profiles: iniLines(text)
    .filter(({ name }) => name.toLowerCase() === "password")
    .map(({ section, value, range, name }) => ({
      id: section,
      provider: `registry:${section}`,
      kind: "token" as const,
      at: [section, name],
      range,
      token: value,
    })),
});

export default defineRuntime({
  id: "npmrc",
  title: "Package registries",
  version: "",
  sources: ["https://docs.npmjs.com/cli/configuring-npm/npmrc", "https://yarnpkg.com/configuration/yarnrc", "pypirc"],
  files: [
    { role: "npm", path: ".npmrc", store: true, project: true, read: readNpm },
    { role: "yarn", path: ".yarnrc.yml", store: true, project: true, read: readYarn },
    { role: "pypi", path: ".pypirc", store: true, read: readPython },
  ],
  environment: [],
  precedence: ["the project's `.npmrc`", "the user's"],
  login: "npm login",
  mode: "0600",
});
