/** `*` stands for any run of characters. Two indices and one way back: never more than length × length steps. */
const matchesStars = (pattern: string, text: string): boolean => {
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < text.length) {
    if (pattern[i] === "*") [star, mark, i] = [i, j, i + 1];
    else if (pattern[i] === text[j]) [i, j] = [i + 1, j + 1];
    else if (star === -1) return false;
    else [mark, i, j] = [mark + 1, star + 1, mark + 1];
  }
  while (pattern[i] === "*") i++;
  return i === pattern.length;
};

/**
 * Does a JSON pointer fit a pattern: the same, or with `*` inside a step, or with `/**` at the end for the place and
 * all below it?
 */
export const matchesPointer = (pattern: string, pointer: string): boolean => {
  const below = pattern.endsWith("/**");
  const wanted = (below ? pattern.slice(0, -3) : pattern).split("/");
  const steps = pointer.split("/");
  if (below ? steps.length < wanted.length : steps.length !== wanted.length) return false;
  return wanted.every((step, index) => matchesStars(step, steps[index] ?? ""));
};
