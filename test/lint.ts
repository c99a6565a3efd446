/** Runs examples through the real pipeline: files in, findings out. */
import { createHmac } from "node:crypto";
import type { CheckResult } from "../src/check.ts";
import { type ExampleTools, placesOf, runExample, type Shelves } from "../src/examples/run-example.ts";
import type { Example } from "../src/model.ts";
import { openFinders } from "../src/scan/finders.ts";
import { withFakes } from "./fake.ts";

export type { Shelves };
export { placesOf };

let opened: ReturnType<typeof openFinders> | undefined;

export const exampleTools: ExampleTools = {
  withFakes,
  print: (text) => createHmac("sha256", "00").update(text).digest("hex").slice(0, 12),
  finders: () => {
    opened ??= openFinders();
    return opened;
  },
};

/** An example, checked with every rule of the shelf. */
export const lintExample = (example: Example, shelves: Shelves): Promise<CheckResult> =>
  runExample(example, shelves, exampleTools);
