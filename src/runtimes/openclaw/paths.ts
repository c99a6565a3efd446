/** The directory of a path; `""` for the root that is checked. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** `base/relative`, with `.` and `..` worked in. `undefined`: it climbs above the root that is checked. */
export const joinPath = (base: string, relative: string): string | undefined => {
  const steps: string[] = [];
  for (const step of `${base}/${relative}`.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
};

/** Does the path lie in the directory, or below it? */
export const isInside = (directory: string, path: string): boolean =>
  directory === "" || path === directory || path.startsWith(`${directory}/`);
