/** The letters behind the last dot of a path, small; empty without a dot. */
const endingOf = (path: string): string => {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
};

/** A set of endings is made in a hundredth of the time a pattern of them takes to compile. */
export const endings = (words: string): ((path: string) => boolean) => {
  let known: ReadonlySet<string> | undefined;
  return (path) => {
    known ??= new Set(words.split(" "));
    return known.has(endingOf(path));
  };
};
