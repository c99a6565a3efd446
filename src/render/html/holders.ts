/** Below the matrix: each provider's credentials, with their files. */
import type { Holding, Machine } from "../../live/model.ts";
import { oneLine } from "../../terminal.ts";
import { badges, letter } from "./letter.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import type { MatrixLook } from "./matrix.ts";
import { code, distance, expiry, laneBadge } from "./prose.ts";

const kinds = { oauth: "login", token: "token", "api-key": "API key", unknown: "unknown kind" } as const;

const places = {
  primary: "in use",
  legacy: "older store, still read",
  copy: "copy",
  backup: "backup",
  superseded: "store of an older version",
  environment: "environment",
  config: "configuration",
  "models-file": "models file",
} as const;

const separated = (parts: readonly Child[]): readonly Child[] =>
  parts.filter((part) => part !== undefined).flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));

const row = (holding: Holding, machine: Machine, { now, hues, rows }: MatrixLook): Markup => {
  const { program, agent, id, kind, where, path, pointer, expires, written } = holding;
  const title = oneLine(machine.matrix.programs[program]?.title ?? "");
  const times = separated([
    expiry(expires, now),
    written === null ? undefined : distance(written, now, "written", "written"),
  ]);
  return tag(
    "tr",
    { id: `holding-${rows.get(holding) ?? 0}` },
    tag("td", {}, letter(holding, hues), " ", tag("span", { class: "faint" }, kinds[kind])),
    tag("td", {}, title, agent === undefined ? [] : [", agent ", code(agent)]),
    tag("td", {}, code(id)),
    tag("td", {}, code(path), pointer === "" ? [] : [" at ", code(pointer)]),
    tag(
      "td",
      {},
      tag("span", { class: "faint" }, places[where]),
      badges(holding).flatMap((one) => [" ", one]),
      times.length === 0 ? [] : [tag("br"), times],
    ),
  );
};

const columns = ["Credential", "Program", "Id", "Where", "State"];

/** Provider by provider, in the order of the matrix. */
export const holders = (machine: Machine, look: MatrixLook): Markup => {
  const { providers, holdings } = machine.matrix;
  const byProvider = new Map<string, Holding[]>(providers.map(({ name }) => [name, []]));
  for (const one of holdings) byProvider.get(one.provider)?.push(one);
  const groups = providers.flatMap(({ name, lane, owner }) => {
    const own = byProvider.get(name) ?? [];
    if (own.length === 0) return [];
    const owned = owner === null ? [] : [" ", tag("small", {}, `owner: ${oneLine(owner)}`)];
    const head = tag(
      "th",
      { scope: "rowgroup", colspan: columns.length },
      oneLine(name),
      " ",
      laneBadge(name, lane),
      owned,
    );
    return [
      tag(
        "tbody",
        {},
        tag("tr", { class: "group" }, head),
        own.map((one) => row(one, machine, look)),
      ),
    ];
  });
  const heads = columns.map((column) => tag("th", { scope: "col" }, column));
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": "Each credential and its place" },
    tag(
      "table",
      { class: "holders" },
      tag("caption", {}, "Copies and backups too."),
      tag("thead", {}, tag("tr", {}, heads)),
      groups,
    ),
  );
};
