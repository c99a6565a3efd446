/** Writes an ignore beside what it concerns, where the format has comments. */
import type { Format } from "../model.ts";
import { marker } from "./inline.ts";

/** How a comment opens and ends. */
interface Comment {
  readonly opens: string;
  readonly ends: string;
}

const hash: Comment = { opens: "#", ends: "" };
const slashes: Comment = { opens: "//", ends: "" };
const dashes: Comment = { opens: "--", ends: "" };
const markup: Comment = { opens: "<!--", ends: " -->" };

/** Of text, by what its name ends in. */
const endings: readonly (readonly [RegExp, Comment])[] = [
  [/\.(?:sh|bash|zsh|fish|py|rb|pl|conf|cfg|ini|service|timer|properties|tf|nix|dockerfile|gitignore|r)$/i, hash],
  [
    /(?:^|\/)(?:Dockerfile|Makefile|Containerfile|Justfile|\.(?:bashrc|zshrc|profile|bash_profile|zshenv|envrc|npmrc|netrc))$/,
    hash,
  ],
  [/\.(?:[cm]?[jt]sx?|json5|jsonc|go|rs|java|kt|swift|c|h|cc|cpp|cs|php|scala|dart|scss|less)$/i, slashes],
  [/\.(?:sql|lua|hs)$/i, dashes],
  [/\.(?:html?|xml|md|markdown|svg|vue)$/i, markup],
];

/** The comment of a file; undefined where it has none that is known (JSON). */
const commentOf = (path: string, format: Format): Comment | undefined => {
  if (format === "yaml" || format === "toml" || format === "dotenv") return hash;
  if (format === "json5") return slashes;
  return format === "text" ? endings.find(([pattern]) => pattern.test(path))?.[1] : undefined;
};

/**
 * The text with a comment in a line of its own, above the line of the finding and as far in.
 * @param line 1-based
 * @returns undefined where the format has no comment, or its first line is the shell's own
 */
export const withComment = (
  { path, format, text }: { readonly path: string; readonly format: Format; readonly text: string },
  line: number,
  { rule, reason, expires }: { readonly rule: string; readonly reason: string; readonly expires?: string },
): string | undefined => {
  const comment = commentOf(path, format);
  const rows = text.split("\n");
  const row = rows[line - 1];
  if (comment === undefined || row === undefined || (line === 1 && /^(?:#!|<\?xml|<!doctype)/i.test(row)))
    return undefined;
  const indent = /^[ \t]*/.exec(row)?.[0] ?? "";
  const until = expires === undefined ? "" : ` until ${expires}`;
  const end = rows.some((one) => one.endsWith("\r")) ? "\r" : "";
  const words = `${indent}${comment.opens} ${marker} ${rule}: ${reason}${until}${comment.ends}${end}`;
  return [...rows.slice(0, line - 1), words, ...rows.slice(line - 1)].join("\n");
};
