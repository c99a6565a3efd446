/** Mends the files of an example as `check --fix` does, in memory. */
import type { CheckInput } from "../../src/check.ts";
import { check } from "../../src/check.ts";
import { recheckOf } from "../../src/commands/recheck.ts";
import { type Mended, mend } from "../../src/fix/mend.ts";
import type { Document, Example } from "../../src/model.ts";
import { parsePolicy, presetPolicy } from "../../src/policy/policy.ts";
import { readDocument } from "../../src/read/read.ts";
import { rules } from "../../src/rules/index.ts";
import { runtimes } from "../../src/runtimes/index.ts";
import { withFakes } from "../fake.ts";

export type Texts = Readonly<Record<string, string>>;

const now = Date.UTC(2026, 10, 23, 12);

const documentsOf = async (texts: Texts, modes: Example["modes"]): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const mode = modes?.[path];
    const bytes = Buffer.from(withFakes(text));
    documents.push(await readDocument({ path, bytes, exposure: "state", ...(mode === undefined ? {} : { mode }) }));
  }
  return documents;
};

/** The texts of an example's files; data with this indentation. */
export const textsOf = ({ files }: Example, indent: number | string = 2): Texts =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? content : JSON.stringify(content, undefined, indent),
    ]),
  );

/** What `check` is given. */
export const inputOf = async (
  texts: Texts,
  { policy, target, modes }: Omit<Example, "files"> = {},
): Promise<CheckInput> => {
  const [runtime, version] = target?.split("@") ?? [];
  const text = JSON.stringify(policy ?? {});
  return {
    documents: await documentsOf(texts, modes),
    policy: policy
      ? await parsePolicy({ text, path: "auth-lint.yaml", rules, readFile: async () => undefined })
      : presetPolicy(["recommended"], rules),
    rules,
    runtimes,
    now,
    ...(runtime === undefined || version === undefined ? {} : { target: { runtime, version } }),
  };
};

/** Fixed, unsafe fixes too. */
export const mendTexts = async (input: CheckInput): Promise<Mended> =>
  mend({
    documents: new Map(input.documents.map((document) => [document.source.path, document])),
    result: await check(input),
    unsafe: true,
    recheck: recheckOf(input),
  });

/** The same input with what was mended. */
export const after = (input: CheckInput, { changed }: Mended): CheckInput => ({
  ...input,
  documents: input.documents.map((document) => changed.get(document.source.path) ?? document),
});
