/** The finders of the guard, put together: loaded only when something is scanned. */
import type { Finders } from "../secrets.ts";

/** Opens scanner, structure and paths for every known issuer; tables and shapes are loaded here, once. */
export const openFinders = async (): Promise<Finders> => {
  const [{ createScanner }, { issuers }, { findStructured }, { authPath }, { withoutOverlaps }] = await Promise.all([
    import("./scan.ts"),
    import("../tokens/index.ts"),
    import("./structure/find.ts"),
    import("./paths/auth-path.ts"),
    import("./overlap.ts"),
  ]);
  const scanner = createScanner({ issuers });
  const shapes = new Map(issuers.flatMap((issuer) => issuer.shapes.map((shape) => [shape.id, shape] as const)));
  return {
    scan: (task) => scanner.scan(task),
    structured: (task) =>
      findStructured({
        ...task,
        rescan: (bytes, depth) => scanner.scan({ bytes, path: task.path, depth }),
      }),
    authPath,
    shape: (id) => shapes.get(id),
    merge: withoutOverlaps,
  };
};
