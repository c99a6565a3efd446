/** Lists of logins that are no documents of keys: netrc, git-credentials, pgpass, cookies.txt. */
import { isDummyPassword } from "../generic/url.ts";
import type { Span } from "../model.ts";
import { spanAt } from "./assemble.ts";
import type { Structure, View } from "./model.ts";
import { stateOf } from "./opaque.ts";
import { viewOf } from "./view.ts";

const machine = /(?:^|[ \t\n])(?:machine[ \t\n]+[^\s]{1,253}|default)[ \t\r\n]+(?:login|password|account)[ \t]/;
const password = /(?:^|[ \t\n])password[ \t\r\n]+("[^"\n]{1,1000}"|[^\s]{1,1000})/g;
const loginUrl = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:]{1,300}:([^\s/@]{1,500})@[^\s/@]{1,253}\S{0,500}$/i;
const cookie =
  /^(?:#HttpOnly_)?\.?[\w.-]{1,253}\t(?:TRUE|FALSE)\t\/[^\t]*\t(?:TRUE|FALSE)\t\d{1,20}\t([^\t]{1,300})\t([^\t\r]{0,8000})\r?$/;
const pgpass = /^[\w.*-]{1,253}:(?:\d{1,5}|\*):[\w.*-]{1,64}:[\w.*@-]{1,64}:((?:[^\s:]|\\:){3,200})$/;
const session = /sess|auth|token|sid|login|jwt|remember|secret|^xs$|^c_user$|^li_at$|_u$|key|clearance/i;

type Kind = "netrc" | "urls" | "cookies" | "pgpass";

const kindOf = (first: string, text: string): Kind | undefined => {
  if (/^(?:machine|default)(?:[ \t]|$)/.test(first)) return machine.test(text.slice(0, 16_384)) ? "netrc" : undefined;
  if (loginUrl.test(first)) return "urls";
  if (cookie.test(first)) return "cookies";
  return pgpass.test(first) ? "pgpass" : undefined;
};

/** What a list of logins holds, by its first lines; `undefined` where it is none. Reads at most 2 MB. */
export function readLogins(bytes: Uint8Array): Structure | undefined {
  return readLoginText(viewOf(bytes.subarray(0, 2048))) && readLoginText(viewOf(bytes.subarray(0, 2 * 1024 * 1024)));
}

/** The same of text that was decoded already. */
export function readLoginText(view: View): Structure | undefined {
  const head = view.text.slice(0, 2048);
  const lines = head
    .split("\n", 40)
    .map((line) => line.replace(/\r$/, ""))
    .filter((line) => line.trim() !== "" && !/^#(?!HttpOnly_)/.test(line.trim()));
  const first = lines[0]?.replace(/^\uFEFF/, "") ?? "";
  const kind = kindOf(first, view.text);
  if (kind === undefined) return undefined;

  const spans: Span[] = [];
  let held = 0;
  const add = (start: number, value: string, name: string, role: "password" | "session"): void => {
    held++;
    // A password that nobody made at random is one all the same: only stand-ins are left out.
    if (stateOf(value, true) !== "placeholder" && value.length >= 4)
      spans.push(spanAt(view, start, start + value.length, role, name, "high"));
  };
  if (kind === "netrc") {
    for (const found of view.text.matchAll(password)) {
      const value = (found[1] ?? "").replace(/^"|"$/g, "");
      add(
        found.index + found[0].length - (found[1]?.length ?? 0) + (found[1]?.startsWith('"') ? 1 : 0),
        value,
        "password",
        "password",
      );
    }
  } else {
    for (const found of view.text.matchAll(/[^\n]+/g)) {
      const line = found[0].replace(/\r$/, "").replace(/^\uFEFF/, "");
      const lead = found[0].startsWith("\uFEFF") ? 1 : 0;
      const match = (kind === "urls" ? loginUrl : kind === "cookies" ? cookie : pgpass).exec(line);
      const value = kind === "cookies" ? match?.[2] : match?.[1];
      if (!match || value === undefined) continue;
      if (kind === "urls" && isDummyPassword(value)) continue;
      if (kind === "cookies" && (!session.test(match[1] ?? "") || stateOf(value, false) !== "literal")) continue;
      const at = kind === "urls" ? line.indexOf(`:${value}@`) + 1 : line.length - value.length;
      add(
        found.index + lead + at,
        value,
        kind === "cookies" ? (match[1] ?? "") : "password",
        kind === "cookies" ? "session" : "password",
      );
    }
  }
  if (held === 0) return undefined;
  const title = {
    netrc: "netrc",
    urls: "git credential store",
    cookies: "Cookie jar",
    pgpass: "PostgreSQL password file",
  }[kind];
  return {
    kind: spans.length > 0 ? "auth-store" : "template",
    runtime: kind === "urls" || kind === "netrc" ? "netrc" : kind,
    title,
    spans,
  };
}
