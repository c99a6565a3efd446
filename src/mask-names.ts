/** Which names a code frame may show: made of known words and small version numbers, nothing else. */
import { isShownWord } from "./mask-words.ts";

const number = /^(?:[a-z]?\d{1,3}[a-z]?|20\d\d)$/i;
const day = /(?<=[-@])20\d\d-?[01]\d-?[0-3]\d(?![\dA-Za-z])/;
/** `3.1-70b`, `4-6`: what model names count with; longer runs of numbers could be anything. */
const numbers = /^(?:.{0,5}|\d{1,2}(?:\.\d)?[-:]\d{1,3}b)$/i;

/** Known, and in one of the ways people write words: lower, UPPER, Capital. */
const isWord = (text: string): boolean =>
  isShownWord(text.toLowerCase()) &&
  (text === text.toLowerCase() || text === text.toUpperCase() || /^[A-Z][a-z0-9]+$/.test(text));

const humps = (text: string): string[] => text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d{1,3}/g) ?? [];

/** A known word, or camelCase of known words (`apiKey`). */
const isKnown = (text: string): boolean => {
  if (text.length > 40) return false;
  const parts = humps(text);
  const stem = /^([A-Za-z]{3,})\d{1,2}$/.exec(text)?.[1];
  return (
    isWord(text) ||
    (stem !== undefined && isWord(stem)) ||
    (parts.length > 1 &&
      text.length >= 6 &&
      parts.some((part) => part.length > 2) &&
      parts.join("") === text &&
      parts.every(isWord))
  );
};

/** `openai:default`, `anthropic/claude-opus-4-6`, `OPENAI_API_KEY`, `auth-profiles.json`. More numbers than words: no. */
const isComposed = (text: string): boolean => {
  if (/[-_.:/@]{2}/.test(text.replace("://", "/"))) return false;
  const pieces = text.replace(day, "day").split(/(:\/\/|[-_.:/@])/);
  let run = "";
  let known = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0 && isKnown(piece)) [known, run] = [known + 1, ""];
    else if (index % 2 === 1 || piece === "" || number.test(piece)) run += piece;
    else return false;
    if (!numbers.test(run.replace(/^\W+|\W+$/g, "")) || run.length > 12) return false;
  }
  return known > 0;
};

/** `2026.6.1`, `v1.2`, `2027-01-31`. */
export const isVersionOrDay = (text: string): boolean => /^(?:v?\d{4}(?:\.\d{1,3}){1,3}|20\d\d-\d\d-\d\d)$/.test(text);

const isReference = (text: string): boolean =>
  /^\$?\{?[A-Za-z_][\w:-]*\}?$/.test(text) && isComposed(text.replace(/[${}]/g, ""));

const isPlaceholder = (text: string): boolean =>
  /^<[\w: .-]+>$/.test(text) && isComposed(text.slice(1, -1).replaceAll(" ", "-"));

/** May this name be shown as it is? Strict: one unknown part, and no. */
export const isShownName = (text: string): boolean => {
  if (text.length === 0 || text.length > 80) return false;
  const bare = text.replace(/^~?\/?\.?/, "").replace(/\/\*{1,2}$/, "");
  return isVersionOrDay(text) || isComposed(bare) || isReference(text) || isPlaceholder(text);
};

/** A value that only stands for a credential: `${OPENAI_API_KEY}`, `<access-token>`. */
export const isStandIn = (text: string): boolean =>
  text.length <= 80 && ((text.startsWith("$") && isReference(text)) || isPlaceholder(text));

/** `openai:me@example.com` → length of `openai:`, where that much is known; else 0. */
export const shownPrefix = (text: string): number => {
  const colon = text.slice(0, 30).indexOf(":");
  return colon > 2 && isKnown(text.slice(0, colon)) && !text.startsWith("://", colon) ? colon + 1 : 0;
};

/** Does a key of this name hold a credential, whatever its value looks like? */
export const namesSecret = (text: string): boolean =>
  text.length <= 80 && /(?:key|token|secret|password|passwd|access|refresh|credential)s?$/i.test(text);
