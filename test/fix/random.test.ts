import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdit } from "../../src/fix/apply-edit.ts";
import type { ContentEdit } from "../../src/fix/model.ts";
import { reading } from "../read/reading.ts";
import { edited } from "./edits.ts";
import { cases } from "./random-edits.ts";

const again = (edit: ContentEdit): boolean => edit.kind === "set" || typeof edit.at.at(-1) === "string";
const commentsIn = (text: string): number => text.match(/(?:\/\/|#) (?:own|c|head|tail)\d*/g)?.length ?? 0;
const isHarmless = (why: string): boolean => why === "refused: it is as it should be";

test("JSON: every edit is made, says what it should, and made twice is made once", async () => {
  await fc.assert(
    fc.asyncProperty(cases("json"), async ({ path, text, edit }) => {
      const once = await edited(path, text, edit);
      fc.pre(!isHarmless(once) && !/problem|template/.test(once));
      expect(once).not.toMatch(/^refused/);
      expect(again(edit) ? await edited(path, once, edit) : "refused").toMatch(/^refused/);
      expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
      expect(once.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test("JSON: a new key or a new scalar leaves every comment where it was", async () => {
  await fc.assert(
    fc.asyncProperty(cases("json"), async ({ path, text, edit }) => {
      fc.pre(edit.kind === "rename" || (edit.kind === "set" && edit.at.at(-1) === "fresh"));
      const once = await edited(path, text, edit);
      expect(once.startsWith("refused") ? commentsIn(text) : commentsIn(once)).toBe(commentsIn(text));
    }),
    { numRuns: 800 },
  );
}, 60_000);

test("YAML: what is made says what it should; most is made", async () => {
  let made = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(cases("yaml"), async ({ path, text, edit }) => {
      const once = await edited(path, text, edit);
      fc.pre(!isHarmless(once));
      all++;
      if (!once.startsWith("refused")) made++;
      expect(!once.startsWith("refused") && again(edit) ? await edited(path, once, edit) : "refused").toMatch(
        /^refused/,
      );
    }),
    { numRuns: 1000 },
  );

  expect(made / all).toBeGreaterThan(0.9);
}, 60_000);

test("any text, any edit: no crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("a.json", "a.json5", "a.yaml", "a.toml", ".env"),
      fc.string({ maxLength: 60, unit: fc.constantFrom(..."{}[]:,\"'#/\n -ab=&*<") }),
      cases("json"),
      async (path, text, { edit }) => {
        await applyEdit(await reading(path, text), edit);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);
