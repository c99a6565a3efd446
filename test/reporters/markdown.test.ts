import { expect, test } from "vitest";
import { codeSpan, markdownText } from "../../src/render/markdown-text.ts";
import markdown from "../../src/reporters/markdown.ts";
import { hostile } from "./hostile.ts";
import { finding, reader, report } from "./report.ts";

const withoutCode = (text: string): string => text.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, "code");

test("counts, then the findings by file with the worst first, details folded", () => {
  const text = markdown(
    report([finding({ path: "a.json", severity: "warning" }), finding({ path: "b.json" })]),
    reader(),
  );

  expect(text.split("\n").slice(0, 5)).toEqual([
    "## auth-lint: 1 error, 1 warning",
    "",
    "| errors | warnings | infos | suppressed | not judged | skipped |",
    "| ---: | ---: | ---: | ---: | ---: | ---: |",
    "| 1 | 1 | 0 | 0 | 0 | 0 |",
  ]);
  expect(text.indexOf("### `b.json`")).toBeLessThan(text.indexOf("### `a.json`"));
  expect(text.match(/<details>/g)?.length).toBe(2);
});

test("says that nothing was found, in what", () => {
  const text = markdown(report([]), reader());

  expect(text).toContain("## auth-lint: no findings\n");
  expect(text).toContain("no findings in 12 files");
});

test("names what could not be judged and what was skipped", () => {
  const text = markdown(
    report([], {
      unjudged: [{ path: "x.sqlite", reason: "No SQLite here.", remedy: "Run it with Node 22.13." }],
      scope: { mode: "check", files: 1, bytes: 1, commits: 0, skipped: [{ path: "big.json", reason: "too large" }] },
    }),
    reader(),
  );

  expect(text).toContain("- **not judged** `x.sqlite`: No SQLite here.");
  expect(text).toContain("skipped \\(too large\\): big.json");
});

test("the text of a file does nothing: no HTML, no link, no mention, no heading, no order", () => {
  const text = markdown(
    report([finding({ path: hostile, message: hostile, pointer: hostile, remedy: hostile, url: "javascript:x" })]),
    reader(),
  );
  const active = withoutCode(text).replaceAll(/<\/?(?:details|summary)>/g, "");

  expect(active).not.toMatch(/(?<!\\)[<>]/);
  expect(active).not.toMatch(/(?<!\\)\]\(/);
  expect(active).not.toMatch(/@\w|#\d|!\d|:\/\/|\bwww\.|^\s*\//m);
  expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
});

test("only pages of rules are links", () => {
  const [link, ...others] = markdown(report([finding()]), reader()).match(/\]\([^)]*\)/g) ?? [];

  expect(link).toBe("](https://example.test/rules/api-key-shadows-subscription)");
  expect(others).toEqual([]);
});

test("stays below what GitHub shows, and counts what is left out", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => finding({ path: `ü${index}.json` }));
  const text = markdown(report(many), reader());

  expect(Buffer.byteLength(text)).toBeLessThan(910_000);
  expect(text).toMatch(/\*\*[\d,]+ more entries left out\*\*/);
});

test.each([
  ["plain", "`plain`"],
  ["a`b", "``a`b``"],
  ["`a``", "``` `a`` ```"],
  ["", "`  `"],
])("a code span holds %j", (text, span) => {
  expect(codeSpan(text)).toBe(span);
});

test("code in prose stays code, and an odd backtick is one", () => {
  expect(markdownText("use `a|<b>` or ` or *c*")).toBe("use `a|<b>` or \\` or \\*c\\*");
});
