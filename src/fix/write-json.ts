/** New pieces of JSON in the style of the file they come into. */
import { isRecord } from "../read/spot.ts";
import { lineBreak } from "./gaps.ts";

export interface JsonStyle {
  /** One step of indentation. */
  readonly unit: string;
  readonly end: string;
  /** Behind colons and commas. */
  readonly space: string;
  /** Has the file more than one line? */
  readonly spread: boolean;
}

export const jsonStyle = (text: string): JsonStyle => ({
  unit: /[\r\n]([ \t]+)[^\s/*#]/.exec(text)?.[1] ?? "  ",
  end: lineBreak(text),
  space: /["'\w]\s*:[^\s/]/.test(text.slice(0, 20_000)) && !/["'\w]\s*:\s/.test(text.slice(0, 20_000)) ? "" : " ",
  spread: /[\r\n]/.test(text.trim()),
});

/** A text in quotes; in single ones where `like` has them. */
const writeText = (text: string, like = '"'): string => {
  const quoted = JSON.stringify(text);
  return like.startsWith("'") ? `'${quoted.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : quoted;
};

/** A key written as the one beside it is: bare where that is bare and it may be. */
export const writeKey = (name: string, like: string): string =>
  /^["']/.test(like) || !/^[A-Za-z_$][\w$]*$/.test(name) ? writeText(name, like) : name;

const inline = (value: unknown, space: string, like: string): string => {
  const pad = space === "" ? "" : " ";
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, space, like)).join(`,${space}`)}]`;
  if (!isRecord(value)) return typeof value === "string" ? writeText(value, like) : JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, one]) => `${writeText(key, like)}:${space}${inline(one, space, like)}`,
  );
  return pairs.length === 0 ? "{}" : `{${pad}${pairs.join(`,${space}`)}${pad}}`;
};

/**
 * @param spread whether it may take several lines
 * @param indent of the line it begins in
 */
export const writeJson = (value: unknown, style: JsonStyle, spread: boolean, indent: string, like = '"'): string =>
  spread && typeof value === "object"
    ? JSON.stringify(value, undefined, style.unit).replaceAll("\n", style.end + indent)
    : inline(value, style.space, like);
