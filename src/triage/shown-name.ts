/** Names out of a log, made safe: it may hold anything, a pasted credential or an escape sequence too. */
import { maskText } from "../mask-text.ts";
import { oneLine } from "../terminal.ts";

const longest = 120;

/** Names remembered; a log has few, and one with more is not worth the time of forgetting them one by one. */
const room = 500;

/** OpenClaw's own way to name a profile without its id; no secret, and needed to find it again. */
const hash = /^sha256:[0-9a-f]{12}$/;

const clean = (name: string): string => {
  if (hash.test(name)) return name;
  // Cut before it is masked: covering must not cost more than a name is worth.
  const cut = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return maskText(oneLine(cut).replaceAll("`", "'"));
};

/** @returns a function that remembers the names it has seen lately: a log repeats the same few */
export const openShown = (): ((name: string) => string) => {
  const seen = new Map<string, string>();
  return (name) => {
    const known = seen.get(name);
    if (known !== undefined) return known;
    const shown = clean(name);
    if (seen.size >= room) seen.clear();
    if (name.length <= longest) seen.set(name, shown);
    return shown;
  };
};
