/** Edit distance (Levenshtein), given up beyond `limit`. */
const distance = (left: string, right: string, limit = 3): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? limit + 1;
};

/** The known word a mistyped one most likely meant; undefined when none is within two edits (a third of its length). */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.min(2, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase(), 2);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
};
