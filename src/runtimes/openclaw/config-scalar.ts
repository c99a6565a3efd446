import type { Complaint } from "./config-validity.ts";

/** Judges a string, a number or a truth value against its code in the tree (`policies/upgrades/README.md`). */
export function judgeScalar(code: string, value: unknown): Complaint | undefined {
  if (code === "*") return undefined;
  const expected = code[0] === "s" ? "string" : code[0] === "b" ? "boolean" : "number";
  if (typeof value !== expected) return { kind: "wrong-type", expected: [expected] };
  if (code.length === 1 && code !== "i") return undefined;
  if (typeof value === "string") return judgeText(code, value);
  return typeof value === "number" ? judgeNumber(code, value) : undefined;
}

function judgeText(code: string, text: string): Complaint | undefined {
  if (code === "s1") return text === "" ? { kind: "out-of-range", bound: "not empty" } : undefined;
  const pattern = code.slice(2);
  return fits(pattern, text) ? undefined : { kind: "out-of-range", bound: `of the form \`${pattern}\`` };
}

function judgeNumber(code: string, value: number): Complaint | undefined {
  if (code[0] === "i" && !Number.isSafeInteger(value)) return { kind: "out-of-range", bound: "a whole number" };
  for (const [bound, sign, edge] of code.matchAll(/(>=|>|<=)(-?[\d.e+]+)/g)) {
    const limit = Number(edge);
    const within = sign === ">=" ? value >= limit : sign === ">" ? value > limit : value <= limit;
    if (!within) return { kind: "out-of-range", bound };
  }
  return undefined;
}

/** Does the text fit `pattern`, or `pattern/flags`? A text longer than any name fits none. */
export const fits = (pattern: string, text: string): boolean => {
  const [, source = pattern, flags = ""] = /^(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return text.length <= 4096 && new RegExp(source, flags).test(text);
};
