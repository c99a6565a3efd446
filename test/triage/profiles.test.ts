import { expect, test } from "vitest";
import { consoleLine, fileLine, hashOf, triageLines, windowFields, windowText } from "./logs.ts";

const time = Date.UTC(2026, 10, 23, 15);
const hour = 3_600_000;
const line = (at: number, reason: string, window: "cooldown" | "disabled", reused = false) =>
  consoleLine(at, "agent/embedded", windowText("openai:default", reason, window, reused));

test("gives the end that the file log holds", () => {
  const fields = windowFields("openai:default", "billing", time + 5 * hour);

  const { profiles } = triageLines([fileLine(time, "agent/embedded", fields, "auth profile failure state updated")]);

  expect(profiles).toMatchObject([
    { window: "disabled", until: { earliest: time + 5 * hour, latest: time + 5 * hour, exact: true } },
  ]);
});

test.each([
  ["2026.6.1", "billing", "disabled", 5 * hour],
  ["2026.8.2", "billing", "disabled", 5 * hour],
  ["2026.9.6", "billing", "disabled", hour / 6],
  ["2026.6.1", "auth", "cooldown", 30_000],
  ["2026.2.17", "auth", "cooldown", 60_000],
  ["2026.9.6", "auth_permanent", "disabled", hour / 6],
] as const)("knows how long %s leaves a profile alone after %s", (version, reason, window, length) => {
  const { profiles } = triageLines([line(time, reason, window)], { version });

  expect(profiles).toMatchObject([{ until: { earliest: time + length, latest: time + length, exact: false } }]);
});

test.each([
  ["2026.6.1", [5, 10, 20, 24, 24]],
  ["2026.9.6", [1 / 6, 1 / 3, 2 / 3, 4 / 3, 8 / 3]],
])("doubles the time with each failure in a row up to a day: %s", (version, hours) => {
  const lines = hours.map((_, index) => line(time + index, "billing", "disabled"));
  const ends = lines.map((_, index) => triageLines(lines.slice(0, index + 1), { version }).profiles[0]?.until?.latest);

  expect(ends).toEqual(hours.map((count, index) => time + index + count * hour));
});

test("says between when and when where the version is not known", () => {
  const { profiles } = triageLines([line(time, "billing", "disabled")]);

  expect(profiles).toMatchObject([{ until: { earliest: time + hour / 6, latest: time + 5 * hour } }]);
});

test("a window that was running is not begun anew", () => {
  const lines = [line(time, "billing", "disabled"), line(time + hour, "billing", "disabled", true)];

  expect(triageLines(lines, { version: "2026.6.1" }).profiles).toMatchObject([
    { count: 2, until: { latest: time + 5 * hour } },
  ]);
});

test("calls a profile by its id where the state tells it", () => {
  const names = new Map([[hashOf("openai:default"), "openai:default"]]);

  const report = triageLines([line(time, "auth", "cooldown")], { names });

  expect(report.profiles).toMatchObject([{ profile: "openai:default" }]);
  expect(report.timeline[0]?.says).toContain("`openai:default`");
});

test("keeps the hash of a profile that no state tells", () => {
  expect(triageLines([line(time, "auth", "cooldown")]).profiles).toMatchObject([{ profile: hashOf("openai:default") }]);
});
