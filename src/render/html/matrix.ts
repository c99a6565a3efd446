/** The caches as a matrix: providers down, programs across. */
import type { Holding, Machine, Program } from "../../live/model.ts";
import { oneLine } from "../../terminal.ts";
import { isExpired } from "../matrix.ts";
import { away } from "../words.ts";
import { badges, letter } from "./letter.ts";
import { type Child, type Markup, tag } from "./markup.ts";
import { badge, distance, moment } from "./prose.ts";

export interface MatrixLook {
  /** Unix time in ms. */
  readonly now: number;
  readonly hues: ReadonlyMap<string, number>;
  /** Where each holding's row is: index in `holdings`. */
  readonly rows: ReadonlyMap<Holding, number>;
}

/** What is in use; copies and backups are in the lists below. */
const isLive = ({ where }: Holding): boolean => where !== "backup" && where !== "copy";

const entry = (holding: Holding, { now, hues, rows }: MatrixLook): Markup => {
  const { expires, written } = holding;
  const over = isExpired(holding, now);
  const when: readonly Child[] = [
    expires === null || expires <= 0
      ? undefined
      : tag("span", { class: over ? "when over" : "when" }, distance(expires, now, "expired", "expires")),
    written === null ? undefined : tag("span", { class: "when" }, moment(written, `written ${away(written - now)}`)),
  ];
  const said = badges(holding, now).flatMap((one) => [" ", one]);
  return tag("li", {}, letter(holding, hues, `#holding-${rows.get(holding) ?? 0}`), said, when);
};

/** Programs of one title, two times: their folders tell them apart. */
const isTwice = ({ title }: Program, all: readonly Program[]): boolean =>
  all.filter((one) => one.title === title).length > 1;

const columnHead = (program: Program, all: readonly Program[]): Markup =>
  tag(
    "th",
    { scope: "col" },
    oneLine(program.title),
    program.version === "" ? undefined : tag("small", {}, oneLine(program.version)),
    isTwice(program, all) && program.root !== "" ? tag("small", {}, oneLine(program.root)) : undefined,
  );

/** More columns than paper has room for with their times. */
const many = 10;

/** The grid; a program that holds nothing live has no column. */
export const grid = (machine: Machine, look: MatrixLook): Markup => {
  const { programs, providers, holdings } = machine.matrix;
  const cells = new Map<string, Holding[]>();
  for (const one of holdings.filter(isLive)) {
    const key = `${one.program} ${one.provider}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  const live = new Set(holdings.filter(isLive).map(({ program }) => program));
  const columns = [...programs.keys()].filter((column) => live.has(column));
  const rows = providers.flatMap(({ name, lane, owner }) => {
    const inRow = columns.map((column) => cells.get(`${column} ${name}`) ?? []);
    if (inRow.every((one) => one.length === 0)) return [];
    const owned = owner === null ? undefined : tag("small", {}, `owner: ${oneLine(owner)}`);
    const head = tag("th", { scope: "row" }, oneLine(name), " ", badge(lane, lane), owned);
    const data = inRow.map((held) =>
      tag(
        "td",
        {},
        held.length === 0
          ? []
          : tag(
              "ul",
              {},
              held.map((one) => entry(one, look)),
            ),
      ),
    );
    return [tag("tr", {}, head, data)];
  });
  const heads = columns.flatMap((column) => {
    const program = programs[column];
    return program === undefined ? [] : [columnHead(program, programs)];
  });
  return tag(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": "Matrix of credentials" },
    tag(
      "table",
      { class: columns.length > many ? "matrix many" : "matrix" },
      tag("caption", {}, "Who holds which credential. One letter is one credential, wherever it is."),
      tag("thead", {}, tag("tr", {}, tag("th", { scope: "col" }, "Provider"), heads)),
      tag("tbody", {}, rows),
    ),
  );
};
