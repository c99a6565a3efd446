import fc from "fast-check";
import { expect, test } from "vitest";
import { cutTo, displayWidth, oneLine, pad, printable, wrap } from "../src/terminal.ts";

test("spells escape sequences out instead of passing them to the terminal", () => {
  expect(printable("a\u001b[31mred\u0007\u009b1m\r")).toBe("a\\x1b[31mred\\x07\\x9b1m\\x0d");
});

test("drops what turns a line around or hides in it", () => {
  expect(printable("pay\u202eto\u2066 \u200bme\ufeff")).toBe("payto me");
});

test("keeps line feeds, and joins lines where one line is asked for", () => {
  expect([printable("a\nb"), oneLine("a \n  b\r\nc")]).toEqual(["a\nb", "a b c"]);
});

test("makes lone surrogates well-formed", () => {
  expect(printable("a\ud800b 😀")).toBe("a\ufffdb 😀");
});

test("leaves no control character in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("counts columns, not characters", () => {
  expect(["abc", "日本", "e\u0301", "😀"].map(displayWidth)).toEqual([3, 4, 1, 2]);
});

test("cuts to a width and fills up to one", () => {
  expect([cutTo("abcdef", 4), cutTo("日本語", 4), cutTo("ab", 4), pad("日", 4)]).toEqual(["abc…", "日…", "ab", "日  "]);
});

test("breaks between words and never inside a command or path", () => {
  expect(wrap("one two three agents/main/agent/auth.json four", 10)).toEqual([
    "one two",
    "three",
    "agents/main/agent/auth.json",
    "four",
  ]);
});

test("keeps a command in backticks in one piece", () => {
  expect(wrap("Run `chmod 600 auth-profiles.json`, then restart.", 16)).toEqual([
    "Run",
    "`chmod 600 auth-profiles.json`,",
    "then restart.",
  ]);
});

test("wraps a long text without spaces or with odd backticks in linear time", () => {
  const started = performance.now();

  wrap("`".repeat(200_001), 80);
  wrap("a`b ".repeat(100_000), 80);

  expect(performance.now() - started).toBeLessThan(1_000);
});
