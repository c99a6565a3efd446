/**
 * Does a model match a glob of the policy's preference? `*` stands for any characters, slashes too: a model name may
 * hold some (`openrouter/anthropic/claude`). Linear backtracking, so no glob can stall it.
 */
export const matchesModel = (glob: string, model: string): boolean => {
  const pattern = glob.toLowerCase().replace(/\*{2,}/g, "*");
  const text = model.toLowerCase();
  let at = 0;
  let star = -1;
  let mark = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === "*") {
      star = at++;
      mark = index;
    } else if (at < pattern.length && (pattern[at] === text[index] || pattern[at] === "?")) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
};
