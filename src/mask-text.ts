/** Covers what looks like a token in a message, a path or a pointer; leaves the words people read. */
import { isOdd, isRandom } from "./mask-random.ts";

const cover = "…";

/**
 * Beginnings no ordinary word has, at a word's start, and six more characters.
 * From the issuers' own formats; the full table is the shelf `tokens/`.
 */
const issued =
  /(?<![A-Za-z0-9])(?:sk-|sk_|rk_|gh[oprsu]_|github_pat_|glpat-|xox[a-z][-.]|xapp-|eyJ|AKIA|ASIA|AIza|ya29\.|1\/\/0|GOCSPX-|hf_|gsk_|xai-|r8_|pplx-|nvapi-|npm_|pypi-|dop_v1_|tvly-|lin_api_|ntn_|csk-|fw_|tgp_v1_|whsec_|hv[bsr]\.|rt_|rt\.1\.|ak_|at-)[\w+/=.~-]{6,}/g;

const run = /[A-Za-z0-9_+/=.:@~%-]{6,}/g;

/** Covers the segment if one part between `-`, `_`, `+`, `=` looks like chance: the rest is then of the same token. */
const isSuspect = (segment: string): boolean => {
  const parts = segment.split(/[-_+=~%]/);
  return parts.some(isRandom) || parts.filter(isOdd).length > 1;
};

const isPlainWord = (segment: string): boolean => /^[a-z][a-z-]*$/.test(segment) || segment.length === 0;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Part of a file name (`….migrated-<time>-<uuid>`): covering it would hide which file is meant. Alone it may be a key. */
const isNamePart = (text: string, start: number, end: number): boolean =>
  /[-._]/.test(text.charAt(start - 1)) || /^\.[a-z]/.test(text.slice(end, end + 2));

const coverRun = (text: string): string => {
  let covered = "";
  let from = 0;
  for (const { 0: found, index } of text.matchAll(uuid)) {
    const end = index + found.length;
    covered += coverSegments(text.slice(from, index)) + (isNamePart(text, index, end) ? found : cover);
    from = end;
  }
  return covered + coverSegments(text.slice(from));
};

const coverSegments = (text: string): string => {
  const segments = text.split(/([/.:@])/);
  const suspect = segments.map((segment, index) => index % 2 === 0 && isSuspect(segment));
  if (!suspect.includes(true)) return text;
  return segments
    .map((segment, index) => {
      const beside = suspect[index - 2] === true || suspect[index + 2] === true;
      const joined = segments[index - 1] !== "@" && segments[index + 1] !== "@";
      return suspect[index] || (index % 2 === 0 && beside && joined && !isPlainWord(segment))
        ? segment === ""
          ? ""
          : cover
        : segment;
    })
    .join("");
};

/**
 * A message, path or pointer with `…` for whatever looks like a credential. File names, model references, profile ids
 * (e-mail addresses in them too), rule ids and times survive. Linear.
 */
export const maskText = (text: string): string =>
  text.length < 6
    ? text
    : text.replace(issued, (found) => (isIssuedWord(found) ? found : cover)).replace(run, coverRun);

/** What begins like a token and is none: `xai-api-key`, plain words; `sk-ant-oat01`, the name of a kind. */
const isIssuedWord = (found: string): boolean =>
  (/^(?:at|sk|rk|rt|ak|fw|xai|hf|npm|pypi)[-_](?:[a-z]{1,12}[-_./])*[a-z]{1,12}$/.test(found) && found.length < 24) ||
  /^sk-ant-[a-z]{3,5}\d\d-?$/.test(found);
