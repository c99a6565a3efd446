// The page as a browser sees it: nothing loads, nothing runs, nothing overflows, in the dark, in the light and on paper.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { timelinePage } from "../../src/render/html/timeline.ts";
import html from "../../src/reporters/html.ts";
import { type Browser, chromium, openBrowser } from "./chromium.ts";
import { hostile } from "./hostile.ts";
import { at, holding, machine, reportOf, shownLink, triageOf } from "./html-parts.ts";
import { finding, reader, report } from "./report.ts";
import { tagsOf } from "./tags.ts";

const program = chromium();
if (program === undefined) console.warn("No Chromium here: the page is not looked at (AUTH_LINT_CHROMIUM names one).");

const attack = `"'></title></style></script><img src=x onerror="document.title='owned'"><svg onload=alert(1)>${hostile}`;
const context = reader({ now: at, showSuppressed: true, lines: () => Array(12).fill(attack) });
const columns = Array.from({ length: 16 }, (_, index) => `Program ${index}`);
const wide = machine(
  columns.map((_, program) => holding({ program, group: "A", shared: true, expires: at - 1 })),
  Array.from({ length: 6 }, (_, index) =>
    shownLink({ model: `openrouter/anthropic/claude-${index}`, lane: index % 2 === 0 ? "metered" : "subscription" }),
  ),
  columns,
);
const pages = {
  "a machine": html(report([finding()], { machine: wide }), reader({ now: at })),
  "a hostile report": html(reportOf(attack), context),
  "a hostile triage": timelinePage(triageOf(attack), at),
};

let folder = "";
let browser: Browser;

beforeAll(async () => {
  if (program === undefined) return;
  folder = mkdtempSync(join(tmpdir(), "auth-lint-page-"));
  browser = await openBrowser(program);
  for (const domain of ["Page", "Network", "Log", "Runtime"]) await browser.send(`${domain}.enable`);
}, 60_000);

afterAll(async () => {
  if (program === undefined) return;
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (text: string): Promise<void> => {
  const path = join(folder, "page.html");
  writeFileSync(path, text);
  await browser.send("Page.navigate", { url: pathToFileURL(path).href });
  await expect
    .poll(() => browser.evaluate("document.readyState + location.protocol"), { timeout: 20_000 })
    .toBe("completefile:");
};

const look = async (scheme: string, width: number, media = "screen"): Promise<void> => {
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await browser.send("Emulation.setEmulatedMedia", { media, features });
  await browser.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor: 1, mobile: false });
};

const each = Object.entries(pages);

test.skipIf(program === undefined).each(each)(
  "%s: a browser finds the tags that were written, and no others",
  async (_, text) => {
    await open(text);
    const found = await browser.evaluate("[...document.querySelectorAll('*')].map((one) => one.localName)");

    expect(found).toEqual(tagsOf(text).map(({ name }) => name));
    expect(
      await browser.evaluate("document.querySelectorAll('script,img,iframe,link,form,[onload],[onerror]').length"),
    ).toBe(0);
    expect(await browser.evaluate("document.title")).not.toBe("owned");
  },
);

test.skipIf(program === undefined).each(each)(
  "%s: nothing is asked for but the page, its style is taken",
  async (_, text) => {
    const seen = browser.events.length;
    await open(text);
    const events = browser.events.slice(seen);

    expect(events.filter(({ method }) => method === "Network.requestWillBeSent").length).toBe(1);
    expect(events.filter(({ method }) => method === "Log.entryAdded" || method === "Runtime.exceptionThrown")).toEqual(
      [],
    );
    expect(await browser.evaluate("getComputedStyle(document.querySelector('h1')).marginBottom")).not.toBe("0px");
  },
);

test.skipIf(program === undefined).each(each)("%s: fits a phone, a screen and paper", async (_, text) => {
  await open(text);
  const overflow: unknown[] = [];
  for (const [width, media] of [
    [360, "screen"],
    [1280, "screen"],
    [1040, "print"],
  ] as const) {
    await look("light", width, media);
    overflow.push(
      await browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    );
  }

  expect(overflow).toEqual([0, 0, 0]);
});

test.skipIf(program === undefined)("is dark in the dark and light in the light", async () => {
  await open(pages["a machine"]);
  const ground = "getComputedStyle(document.body).backgroundColor";
  await look("dark", 1280);
  const dark = await browser.evaluate(ground);
  await look("light", 1280);

  expect([dark, await browser.evaluate(ground)]).toEqual(["rgb(18, 20, 23)", "rgb(246, 246, 243)"]);
});

test.skipIf(program === undefined)("what scrolls can be reached with the keyboard, and has a name", async () => {
  await open(pages["a machine"]);
  await look("light", 600);
  const unreachable = await browser.evaluate(
    "[...document.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto').filter((one) => one.tabIndex < 0 || !one.getAttribute('aria-label')).length",
  );

  expect(unreachable).toBe(0);
});

test.skipIf(program === undefined)(
  "the way through the page: skip link, parts, letters that lead to their rows",
  async () => {
    await open(pages["a machine"]);
    const broken = await browser.evaluate(
      "[...document.querySelectorAll('a[href^=\"#\"]')].filter((one) => !document.querySelector(one.getAttribute('href'))).length",
    );
    const names = await browser.evaluate(
      "[...document.querySelectorAll('svg[role=img],section,nav,table')].filter((one) => !(one.getAttribute('aria-label') || one.getAttribute('aria-labelledby') || one.querySelector('caption'))).map((one) => one.outerHTML.slice(0, 80))",
    );

    expect([broken, names]).toEqual([0, []]);
  },
);

test.skipIf(program === undefined)(
  "can be printed",
  async () => {
    await open(pages["a machine"]);
    const { data } = await browser.send("Page.printToPDF", { preferCSSPageSize: true, printBackground: true });

    expect(Buffer.from(String(data), "base64").subarray(0, 5).toString()).toBe("%PDF-");
  },
  60_000,
);
