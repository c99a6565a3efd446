/** Environment variables, headers, command lines and URLs in configs: MCP servers, providers, compose files. */
import type { Judge } from "./judge.ts";
import type { Container, Evidence, Field, Role, View } from "./model.ts";
import { isAuthHeader, isEnvironment, isHeaders, plainName, roleOf } from "./names.ts";
import { looksRandom, stateOf } from "./opaque.ts";
import { nameOf, textOf, weigh } from "./reading.ts";

/** `env: {KEY: value}`, also as a list of `KEY=value` or of `{name, value}`. */
export const judgeEnvironment: Judge = (view, container) => {
  if (!isEnvironment(nameOf(container))) return [];
  if (container.list)
    return container.fields.map((field) => (field.key === "" ? assigned(view, container, field) : undefined));
  const name = container.fields.find(({ key }) => /^(?:name|key|variable)$/i.test(key));
  const value = container.fields.find(({ key }) => /^value$/i.test(key));
  if (name && value) {
    const role = roleOf(textOf(view, name))?.role;
    return role ? [weigh(view, container, value, role, "config", { name: textOf(view, name) })] : [];
  }
  return container.fields.map((field) => {
    const role = roleOf(field.key)?.role;
    return role ? weigh(view, container, field, role, "config") : undefined;
  });
};

const assignment = /^([A-Za-z_][\w.-]{0,120})=(.+)$/s;

const assigned = (view: View, container: Container, field: Field): Evidence | undefined => {
  const found = assignment.exec(view.text.slice(field.start, field.end));
  const role = found?.[1] === undefined ? undefined : roleOf(found[1])?.role;
  return role && found?.[1] !== undefined
    ? part(view, container, field, found[1].length + 1, role, found[1])
    : undefined;
};

/** The end of a field's value, from an offset on, as evidence. */
function part(
  view: View,
  container: Container,
  field: Field,
  from: number,
  role: Role,
  name: string,
  to?: number,
): Evidence | undefined {
  const start = field.start + from;
  const end = to === undefined ? field.end : field.start + to;
  if (start >= end) return undefined;
  const found = weigh(view, container, { ...field, start, end }, role, "config", { sure: true, name });
  return found && { ...found, field };
}

const scheme = /^\s*(?:Bearer|Basic|Token|ApiKey|Key|Bot|token)\s+/i;

/** `headers: {Authorization: "Bearer …"}`; of a cookie the whole. */
export const judgeHeaders: Judge = (view, container) => {
  if (!isHeaders(nameOf(container)) || container.list) return [];
  return container.fields.map((field) => {
    if (!isAuthHeader(field.key)) return undefined;
    const raw = view.text.slice(field.start, field.end);
    if (/cookie/i.test(field.key)) return cookie(container, field, raw);
    return part(view, container, field, scheme.exec(raw)?.[0].length ?? 0, "key", field.key);
  });
};

/** A cookie header that stands under a name of its own. */
export const judgeCookie: Judge = (view, container) =>
  container.fields.map((field) =>
    plainName(field.key) === "cookieheader" || (plainName(field.key) === "cookie" && !isHeaders(nameOf(container)))
      ? cookie(container, field, view.text.slice(field.start, field.end))
      : undefined,
  );

const cookie = (container: Container, field: Field, raw: string): Evidence | undefined => {
  if (!/^[\w.%-]+=/.test(raw) || raw.length > 20_000) return undefined;
  const literal = raw.split(/;\s*/).some((pair) => stateOf(pair.slice(pair.indexOf("=") + 1), false) === "literal");
  return literal
    ? {
        container,
        field,
        name: field.key,
        start: field.start,
        end: field.end,
        role: "session",
        of: "store",
        state: "literal",
        confidence: "high",
      }
    : undefined;
};

const flag = /^--?([A-Za-z][\w-]{1,60})$/;
const flagged = /^(?:--?)([A-Za-z][\w-]{1,60})=(.+)$/s;
const header = /^(?:--header=|-H\s*)?([A-Za-z][\w-]{1,60}):\s*((?:Bearer|Basic|Token)\s+)?(.+)$/is;

/** `args: ["--api-key", "…"]`, `--api-key=…`, `--header "Authorization: Bearer …"`, `KEY=value`. */
export const judgeArguments: Judge = (view, container) => {
  if (
    !container.list ||
    !/^(?:args|argv|arguments|command|cmd|entrypoint|additionalargs|extraargs)$/.test(plainName(nameOf(container)))
  )
    return [];
  return container.fields.map((field, index) => {
    const raw = view.text.slice(field.start, Math.min(field.end, field.start + 4000));
    const before = container.fields[index - 1];
    const name = before && flag.exec(view.text.slice(before.start, Math.min(before.end, before.start + 70)))?.[1];
    if (name !== undefined && roleOf(name) && !raw.startsWith("-"))
      return part(view, container, field, 0, roleOf(name)?.role ?? "key", `--${name}`);
    const own = flagged.exec(raw) ?? assignment.exec(raw);
    if (own?.[1] !== undefined && own[2] !== undefined && roleOf(own[1])) {
      return part(view, container, field, raw.length - own[2].length, roleOf(own[1])?.role ?? "key", own[1]);
    }
    const line = header.exec(raw);
    if (line?.[1] !== undefined && line[3] !== undefined && !line[3].startsWith("//") && isAuthHeader(line[1])) {
      return part(view, container, field, raw.length - line[3].length, "key", line[1]);
    }
    return undefined;
  });
};

const userinfo = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:]{0,200}:([^\s/@]{3,300})@[^\s/@]/i;
const query = /[?&]((?:[\w-]{0,40})(?:key|token|secret|sig|signature|password|auth))=([^&#\s"']{8,2000})/i;

/** URLs with a password or a token in them. */
export const judgeUrls: Judge = (view, container) =>
  container.fields.map((field) => {
    if (!container.list && !/ur[il]|proxy|endpoint|dsn|database|registry|remote|host|connection/i.test(field.key))
      return undefined;
    if (field.end - field.start < 12 || field.end - field.start > 4000) return undefined;
    const near = view.text.slice(field.start, field.start + 24);
    if (!near.includes("://")) return undefined;
    const raw = view.text.slice(field.start, field.end);
    const password = userinfo.exec(raw)?.[1];
    if (password !== undefined) {
      const at = raw.indexOf(`:${password}@`) + 1;
      return part(view, container, field, at, "password", field.key, at + password.length);
    }
    const found = query.exec(raw);
    if (found?.[2] === undefined || found[1] === undefined || !looksRandom(found[2])) return undefined;
    const at = found.index + 2 + found[1].length;
    return part(view, container, field, at, "key", found[1], at + found[2].length);
  });
