import type { Document } from "../model.ts";
import { defineRuntime } from "./kit/define-runtime.ts";
import type { FileFacts, ProfileSketch } from "./kit/model.ts";

const rangeAt = (text: string, start: number, length: number) => {
  const line = text.slice(0, start).split("\n").length;
  const column = start - text.lastIndexOf("\n", start - 1);
  return { line, column, endLine: line, endColumn: column + length };
};

/** `machine HOST login USER password …`, in words over any number of lines; a macro ends at a blank line. */
const readNetrc = ({ text }: Document): FileFacts => {
  const words = [...text.replace(/^#.*$/gm, (comment) => " ".repeat(comment.length)).matchAll(/\S+/g)];
  const profiles: ProfileSketch[] = [];
  let machine = "";
  let login = "";
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.[0];
    const next = words[index + 1];
    if (word === "default") [machine, login] = ["default", ""];
    if (next === undefined || (word !== "machine" && word !== "login" && word !== "password")) continue;
    index++;
    if (word === "machine") [machine, login] = [next[0], ""];
    else if (word === "login") login = next[0];
    else
      profiles.push({
        id: machine,
        provider: `host:${machine}`,
        kind: "token",
        at: [],
        range: rangeAt(text, words[index - 1]?.index ?? 0, "password".length),
        token: next[0],
        account: login,
      });
  }
  return { profiles };
};

/** One address with user and password a line (git-credential-store). */
const readGitCredentials = ({ text }: Document): FileFacts => ({
  profiles: text.split(/\r?\n/).flatMap((line, index): readonly ProfileSketch[] => {
    const [, user, password, host] = /^[a-z]+:\/\/([^:@/\s]{0,300}):([^@/\s]{1,2000})@([^/\s]{1,300})/.exec(line) ?? [];
    if (host === undefined) return [];
    const range = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.indexOf(":") + 1 };
    return [{ id: host, provider: `host:${host}`, kind: "token", at: [], range, token: password, account: user }];
  }),
});

export default defineRuntime({
  id: "netrc",
  title: "netrc and git credentials",
  version: "",
  sources: ["https://everything.curl.dev/usingcurl/netrc", "https://git-scm.com/docs/git-credential-store"],
  files: [
    { role: "netrc", path: ".netrc", store: true, read: readNetrc },
    { role: "netrc", path: "_netrc", store: true, read: readNetrc },
    { role: "git-credentials", path: ".git-credentials", store: true, read: readGitCredentials },
    { role: "git-credentials", path: ".config/git/credentials", store: true, read: readGitCredentials },
  ],
  precedence: ["the first entry of the host"],
  mode: "0600",
});
