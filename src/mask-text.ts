/** Covers what looks like a token in a message, a path or a pointer; leaves the words people read. */

const cover = "…";

/**
 * Beginnings no ordinary word has, at a word's start, and six more characters.
 * From the issuers' own formats; the full table is the shelf `tokens/`.
 */
const issued =
  /(?<![A-Za-z0-9])(?:sk-|sk_|rk_|gh[oprsu]_|github_pat_|glpat-|xox[a-z][-.]|xapp-|eyJ|AKIA|ASIA|AIza|ya29\.|1\/\/0|GOCSPX-|hf_|gsk_|xai-|r8_|pplx-|nvapi-|npm_|pypi-|dop_v1_|tvly-|lin_api_|ntn_|csk-|fw_|tgp_v1_|whsec_|hv[bsr]\.|rt_|rt\.1\.|ak_|at-)[\w+/=.~-]{6,}/g;

const run = /[A-Za-z0-9_+/=.:@~%-]{8,}/g;

const classes = [/[a-z]/, /[A-Z]/, /\d/];

/** How often a text changes between lower case, upper case and digits; `Word` does not count. */
const changes = (text: string): number => {
  const kinds = [...text.replace(/[A-Z](?=[a-z])/g, "a")].map((character) =>
    classes.findIndex((one) => one.test(character)),
  );
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length;
};

const isUnspeakable = (text: string): boolean => {
  const vowels = text.match(/[aeiouy]/gi)?.length ?? 0;
  return vowels < text.length * 0.22 || /[bcdfghjklmnpqrstvwxz]{6}/i.test(text);
};

/** Parts of a camelCase name; in random text many are a letter or two long, in names few. */
const humps = (text: string): readonly string[] => text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];

/** Does a run of mixed case or letters and digits fall into too many, too short parts? */
const isChopped = (text: string): boolean => {
  const parts = humps(text);
  if (text.length < 20) return text.length >= 12 && parts.length > text.length / 3.4;
  const short = parts.filter((part) => part.length <= 2).length;
  return (short >= parts.length * 0.25 && parts.length > text.length / 5) || isUnspeakable(text);
};

/** Does an unbroken run of letters and digits look like chance rather than language? */
const isRandom = (text: string): boolean => {
  if (text.length < 8) return false;
  if (/^\d+$/.test(text)) return text.length >= 18;
  // An abbreviated commit is as long.
  if (/^[0-9a-f]{8,12}$/.test(text)) return false;
  if (/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(text)) return text.length > 28 || (text.length >= 18 && isUnspeakable(text));
  if (isChopped(text)) return true;
  return classes.every((one) => one.test(text)) ? changes(text) >= 4 : text.length >= 16 && changes(text) >= 3;
};

/** Covers the segment if one part between `-`, `_`, `+`, `=` looks like chance: the rest is then of the same token. */
const isSuspect = (segment: string): boolean => segment.split(/[-_+=~%]/).some(isRandom);

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
  text.length < 8
    ? text
    : text.replace(issued, (found) => (isIssuedWord(found) ? found : cover)).replace(run, coverRun);

/** What begins like a token and is none: `xai-api-key`, plain words; `sk-ant-oat01`, the name of a kind. */
const isIssuedWord = (found: string): boolean =>
  (/^(?:at|sk|rk|rt|ak|fw|xai|hf|npm|pypi)[-_](?:[a-z]{1,12}[-_./])*[a-z]{1,12}$/.test(found) && found.length < 24) ||
  /^sk-ant-[a-z]{3,5}\d\d-?$/.test(found);
