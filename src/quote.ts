/** Ids, names and paths are user text: they are shown inside backticks, harmless to a terminal, a page or a shell. */

// What every known credential begins with. An id or a model name that holds one is a pasted secret.
const credential = /(?:sk-|eyJ|gh[opsur]_|github_pat_|ya29\.|xox[a-z]-|AIza|AKIA|glpat-|hf_|gsk_|xai-)[\w.\-/+=]{8,}/g;
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069`]/g;

const longest = 160;

const harmless = (text: string): string => {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replace(unprintable, "·").replace(credential, "…");
};

/** User text for a message: inside backticks, without control characters, pasted credentials covered. */
export const quote = (text: string): string => `\`${harmless(text)}\``;

/** User text as one word of a shell command (POSIX). */
export const shellWord = (text: string): string => {
  const word = harmless(text);
  return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
};

/** A flaw's words as a sentence: a capital at the start, one full stop at the end. */
export const sentence = (text: string): string => {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "." || text[end - 1]?.trim() === "")) end -= 1;
  const words = text.slice(0, end).trimStart();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
