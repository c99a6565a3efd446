import { expect, test } from "vitest";
import { openLaps, renderLaps } from "../src/laps.ts";

/** A clock that stands at each of these times in turn. */
const clock = (...times: readonly number[]) => {
  const rest = [...times];
  return () => rest.shift() ?? 0;
};

test("takes the time between laps, sums a phase, and puts the slowest rule first", () => {
  const laps = openLaps(clock(10, 30.04, 31, 36, 100));

  laps.lap("start");
  laps.lap("list");
  laps.lap("rules", "store-not-read", 0);
  laps.lap("rules", "profile-expired", 12);
  laps.lap("report");

  expect(renderLaps(laps).split("\n")).toEqual([
    "phase      ms",
    "start    10.0",
    "list     20.0",
    "rules     6.0",
    "report   64.0",
    "total   100.0",
    "",
    "rule              ms  findings",
    "profile-expired  5.0        12",
    "store-not-read   1.0         0",
    "",
  ]);
});
