/**
 * Text of anybody → Markdown that shows it and does nothing else: no HTML, no link, no image, no mention, no reference.
 * GitHub and GitLab turn bare addresses, `@name` and `#12` into links after Markdown is done, so a backslash does not
 * stop them; a zero-width space does.
 */
import { oneLine } from "../terminal.ts";

const apart = "\u200b";

const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+!|~^$&-]/g, "\\$&")
    .replaceAll("@", `@${apart}`)
    // References of GitHub and GitLab: `#12`, `!12`, `%3`, `~label`, `&5`, `$7`.
    .replace(/([#!%~&$^])(?=[\w"])/g, `$1${apart}`)
    .replaceAll("://", `:${apart}//`)
    .replace(/(?<![A-Za-z0-9])(www)\./gi, `$1${apart}.`)
    .replace(/\b(mailto|xmpp|GH\\-)(?=[:\d])/gi, `$1${apart}`)
    // A comment that begins a line with a slash gives GitLab an order (`/close`).
    .replace(/^\//, "\\/");

/** A code span that holds any text; not for the cells of a table. */
export const codeSpan = (text: string): string => {
  const line = oneLine(text);
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const spaced = line.startsWith("`") || line.endsWith("`") || line.trim() === "";
  return spaced ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
};

/** One line of prose; what stands in backticks stays code. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .trim()
    .split(/(`[^`]+`)/)
    .map((piece) => (/^`[^`]+`$/.test(piece) ? codeSpan(piece.slice(1, -1)) : plain(piece)))
    .join("");

/** A link to a page of ours; anything that is not a plain https address is left as text. */
export const pageLink = (label: string, url: string): string =>
  /^https:\/\/[\w./~%#?=&-]+$/.test(url) ? `[${label}](${url})` : label;
