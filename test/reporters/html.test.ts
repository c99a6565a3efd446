import { expect, test } from "vitest";
import { timelinePage } from "../../src/render/html/timeline.ts";
import html from "../../src/reporters/html.ts";
import { hostile } from "./hostile.ts";
import { at, holding, machine, reportOf, shownLink, triageOf } from "./html-parts.ts";
import { finding, reader, report } from "./report.ts";
import { type Tag, tagsOf } from "./tags.ts";

const attack = `"'></title></style></script><img src=x onerror=alert(1)><svg onload=alert(1)>&lt;b&#60;${hostile}`;
const context = reader({
  now: at,
  showSuppressed: true,
  lines: () => [attack, attack, attack, attack, attack, attack],
});
const pageOf = (word: string): string => html(reportOf(word), { ...context, lines: () => Array(6).fill(word) });

/** What a page is made of, apart from its words. */
const shapeOf = (tags: readonly Tag[]): readonly string[] =>
  tags.map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(" ")}`);

const names = (tags: readonly Tag[]): readonly string[] => [...new Set(tags.map(({ name }) => name))].sort();

test("no element and no attribute comes from data", () => {
  const [plain, attacked] = [tagsOf(pageOf("a word")), tagsOf(pageOf(attack))];

  expect(names(attacked)).toEqual(names(plain));
  expect(
    attacked.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|^style$|^src/.test(key)),
  ).toEqual([]);
  expect(shapeOf(tagsOf(pageOf("</script><img onerror>")))).toEqual(shapeOf(plain));
});

test("no element and no attribute comes from a log", () => {
  const [plain, attacked] = [tagsOf(timelinePage(triageOf("a word"), at)), tagsOf(timelinePage(triageOf(attack), at))];

  expect(names(attacked).filter((name) => name !== "code")).toEqual(names(plain).filter((name) => name !== "code"));
  expect(shapeOf(tagsOf(timelinePage(triageOf("</script><img onerror>"), at)))).toEqual(shapeOf(plain));
});

test("ids and classes are the page's own", () => {
  const tags = tagsOf(pageOf(attack));
  const own = tags.flatMap(({ attributes: { id = "", class: classes = "" } }) => [id, ...classes.split(" ")]);
  const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));

  expect(own.filter((word) => !/^[a-z0-9-]*$/.test(word))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("control and bidi characters do not reach the page", () => {
  for (const text of [pageOf(attack), timelinePage(triageOf(attack), at)]) {
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe]|\p{Surrogate}/u,
    );
  }
});

test("links lead to places of the page and to pages of rules by https alone", () => {
  const text = html(
    report([finding(), finding({ url: "javascript:alert(1)" }), finding({ url: "http://x.example/" })]),
    context,
  );
  const links = tagsOf(text).flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));

  expect(links.filter((href) => !href.startsWith("#"))).toEqual([
    "https://example.test/rules/api-key-shadows-subscription",
  ]);
});

test("nothing is loaded and nothing runs: styles by their hash, all else refused", () => {
  const tags = tagsOf(html(reportOf("word"), context));
  const policy = tags.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");

  expect(policy?.attributes.content).toMatch(
    /^default-src &#39;none&#39;; style-src &#39;sha256-[\w+/]{43}=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;$/,
  );
  expect(
    names(tags).filter((name) => /^(?:script|link|img|iframe|object|embed|form|input|base|use|image)$/.test(name)),
  ).toEqual([]);
  expect(html(report([]), context)).not.toMatch(/url\(|@import|@font-face/);
});

test("the same report at the same time is the same page, however long it took", () => {
  const given = reportOf("word");

  expect(html(given, { ...context, elapsed: 9 })).toBe(html(given, { ...context, elapsed: 90_000 }));
});

test("shows who holds what: the letter, its marks, its times", () => {
  const shown = machine([
    holding({ group: "A", shared: true, owner: true }),
    holding({ program: 1, group: "A", shared: true, expires: at - 3_600_000 * 3 }),
    holding({ program: 1, group: "B", kind: "api-key", serves: "first", expires: null }),
    holding({ program: 1, group: null, fate: "reference", expires: null }),
  ]);
  const text = html(report([], { machine: shown }), context);

  expect(text).toContain(
    '<a class="letter hue-0" href="#holding-0">A</a> <span class="badge warning">shared</span> <span class="badge good">owner</span>',
  );
  expect(text).toContain('<tr id="holding-0">');
  expect(text).toMatch(/<span class="when over"><time [^>]*>expired 3 hours ago<\/time>/);
  expect(text).toContain('href="#holding-2">b</a> <span class="badge warning">asked first</span>');
  expect(text).toContain('<span class="hidden">named only</span>');
});

test("of many credentials in one cell the first are shown, the list has all", () => {
  const agents = Array.from({ length: 11 }, (_, index) => holding({ agent: `agent-${index}` }));
  const text = html(report([], { machine: machine(agents) }), context);

  expect(text.match(/class="letter" href/g)?.length).toBe(8);
  expect(text).toContain('<a href="#holding-8">and 3 more</a>');
  expect(text.match(/<tr id="holding-/g)?.length).toBe(11);
});

test("a copy is in the list, not in the matrix", () => {
  const text = html(report([], { machine: machine([holding({ where: "backup" })]) }), context);

  expect(text).not.toContain('href="#holding-0"');
  expect(text).toContain('<tr id="holding-0">');
});

test("draws a chain: its lanes, an arrow for each step taken, what is struck out, what has no credential", () => {
  const links = [
    shownLink(),
    shownLink({ model: "openai/gpt-5.5", role: "fallback", fate: "repeated" }),
    shownLink({ model: "ollama/qwen3", provider: "ollama", role: "fallback", lane: "local", served: false }),
    shownLink({ model: "openrouter/x", provider: "openrouter", role: "fallback", lane: "metered", served: false }),
  ];
  const text = html(report([], { machine: machine([holding()], links) }), context);

  expect(text.match(/class="head/g)?.length).toBe(2);
  expect(text).toContain('class="head metered"');
  expect(text).toContain('class="mono struck"');
  expect(text.match(/✕ no credential here<\/text>/g)?.length).toBe(1);
  expect(text).toContain("metered: billed per token");
  expect(text).toContain(
    'aria-label="1. openai/gpt-5.5, subscription, primary; 2. openai/gpt-5.5, subscription, repeated',
  );
});

test("the findings with the worst first, with their lines, related places, why and what to do", () => {
  const related = [{ path: "b.json", pointer: "", line: 1, column: 1, message: "The `first` one." }];
  const text = html(
    report([finding({ severity: "info", path: "a.json" }), finding({ severity: "error", related })]),
    reader(),
  );

  expect(text.indexOf("Errors (1)")).toBeLessThan(text.indexOf("Notes (1)"));
  expect(text).toContain("<code>b.json:1:1</code> The <code>first</code> one.");
  expect(text).toMatch(/<span class="mark">&gt; 6 │ {7}&quot;type&quot;: &quot;api_key&quot;,<\/span>/);
  expect(text).toContain("<dt>What to do</dt><dd>Delete the <code>api_key</code> profile");
});

test("says what was judged where nothing was found, and what was not", () => {
  const clean = html(report([]), reader());
  const none = html(report([], { scope: { mode: "check", files: 0, bytes: 0, commits: 0, skipped: [] } }), reader());

  expect(clean).toContain("No findings.");
  expect(clean).toContain("12 files (34 kB)");
  expect(none).toContain("Nothing was judged.");
});

test("a page stays one that a browser opens, and says what it leaves out", () => {
  const many = Array.from({ length: 2100 }, (_, index) => finding({ line: index + 1 }));
  const text = html(report(many), reader());

  expect(text.match(/<article/g)?.length).toBe(2000);
  expect(text).toContain("100 more findings left out here");
});

test("times that no calendar has break nothing", () => {
  const shown = machine([
    holding({ expires: 1e18, written: -1e18 }),
    holding({ expires: 0 }),
    holding({ expires: -5 }),
  ]);

  expect(() => tagsOf(html(report([], { machine: shown }), context))).not.toThrow();
});
