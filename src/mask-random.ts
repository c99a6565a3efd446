/** Chance or language? Decides which unbroken runs of letters and digits a message may show. */
import { isShownWord } from "./mask-words.ts";

/** `utf16CodeUnits` → utf, 16, Code, Units. */
const humps = (text: string): readonly string[] => text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];

const isUnspeakable = (text: string): boolean => {
  const vowels = text.match(/[aeiouy]/gi)?.length ?? 0;
  return vowels < text.length * 0.22 || /[bcdfghjklmnpqrstvwxz]{6}/i.test(text);
};

const acronyms = new Set(
  "api aws cli css csv db dns gcp gpu html hf jwt js kv llm mcp ml pdf qa rpc sdk sql ssh tls tts utf ui vm xml".split(
    " ",
  ),
);

const isKnown = (hump: string): boolean => isShownWord(hump.toLowerCase()) || acronyms.has(hump.toLowerCase());

/** Known, or four letters and more that can be spoken. Capitals in a row are a word only where they are known. */
const isWord = (hump: string): boolean =>
  isKnown(hump) ||
  (/^[A-Z]?[a-z]{3,20}$/.test(hump) &&
    hump.length >= 4 &&
    !isUnspeakable(hump) &&
    !/^[^aeiouy]{3}|[^aeiouy]{4}/i.test(hump));

/**
 * Mixed case, or letters and digits: words (`getLocationForJsonPath`), one number behind a letter (`agent2`), and beside
 * a known word one short part (`qwen3coder`, `mcpOAuthClient`).
 */
const isComposed = (text: string): boolean => {
  const parts = humps(text);
  const numbers = parts.filter((part) => /^\d/.test(part));
  const letters = parts.filter((part) => !/^\d/.test(part));
  const others = letters.filter((part) => !isWord(part));
  const known = letters.filter(isKnown).length;
  const allKnown = known === letters.length;
  return (
    letters.some((part) => isWord(part) && part.length > 2) &&
    numbers.every((number) => number.length <= 5) &&
    numbers.length <= (allKnown ? 2 : 1) &&
    (allKnown || !/^\d/.test(text)) &&
    others.every((part) => part.length <= 3) &&
    others.length <= (known > 0 || letters.length > 3 ? 1 : 0)
  );
};

/** `20261124T120000Z`, `2026T10`: how backups are stamped. */
const isTime = (text: string): boolean =>
  /^20\d{2}(?:[01]\d[0-3]\d)?T\d{2,9}Z?$|^\d{2,9}Z$|^[0-3]\dT[0-2]\d$/.test(text);

/** `70b`, `128k`, `4o`. */
const isSize = (text: string): boolean => /^[a-z]?\d{1,6}[a-z]$/i.test(text) && text.length <= 6;

/**
 * Does an unbroken run of letters and digits look like chance rather than language? From six characters on: fewer tell
 * nobody anything. Letters of one case pass as a word, and digits alone as a time, however they came about.
 */
export const isRandom = (text: string): boolean => {
  if (text.length < 6) return false;
  if (/^\d+$/.test(text)) return text.length >= 18;
  if (/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(text)) return text.length > 28 || (text.length >= 18 && isUnspeakable(text));
  return !(isComposed(text) || isTime(text) || isSize(text));
};

/** `8x7b`, `4bit`, `fp8`, `A22B`: what models are counted with. */
const isCount = (text: string): boolean =>
  /^(?:[a-z]{1,4}\d{1,4}[a-z]?|\d{1,4}[a-z]{1,5}|\d{1,2}x\d{1,3}b)$/i.test(text);

/** A short run of mixed kinds that is no count and no word: one means nothing, two are pieces of something. */
export const isOdd = (text: string): boolean =>
  text.length >= 4 &&
  text.length < 6 &&
  !/^(?:\d+|[A-Z]?[a-z]+|[A-Z]+)$/.test(text) &&
  !isCount(text) &&
  !isComposed(text);
