/** Candidates by what they are. */
import { ESCAPES, LEAST_RUN, URL_USERINFO } from "./layout.ts";

/** Byte offsets, in order. */
export interface Places {
  /** Where the name of a secret begins that a value follows. */
  readonly names: readonly number[];
  /** Where the literal of a shape stands. */
  readonly anchors: readonly number[];
  /** Where `://` begins that a userinfo follows. */
  readonly urls: readonly number[];
  /** Where a run of token characters begins, and how long it is (at most `LONGEST_RUN`). */
  readonly runs: readonly number[];
  readonly runLengths: readonly number[];
  /** Where escapes of letters and digits begin. */
  readonly escapes: readonly number[];
  /** Where any name stands before a value, one of a secret or a hint that `structure/` knows. */
  readonly hits: readonly number[];
  /** Did any name stand before a value, one of a secret or a hint that `structure/` knows? */
  readonly anchored: boolean;
}

const list = (): number[] => [];

const nowhere: Places = {
  names: [],
  anchors: [],
  urls: [],
  runs: [],
  runLengths: [],
  escapes: [],
  hits: [],
  anchored: false,
};

/** Sorts pairs of position and kind: up to `anchors` are shapes' and left out, then `names`, then hints. */
export const sortCandidates = (pairs: Int32Array, anchors: number, names: number): Places => {
  if (pairs.length === 0) return nowhere;
  const places = { ...nowhere, names: list(), anchors: list(), urls: list(), escapes: list(), hits: list() };
  const runs = list();
  const runLengths = list();
  for (let index = 0; index < pairs.length; index += 2) {
    const at = pairs[index] ?? 0;
    const kind = pairs[index + 1] ?? 0;
    if (kind >= anchors) places.hits.push(at);
    if (kind >= anchors + names) continue;
    if (kind >= anchors) places.names.push(at);
    else if (kind >= 0) places.anchors.push(at);
    else if (kind === URL_USERINFO) places.urls.push(at);
    else if (kind === ESCAPES) places.escapes.push(at);
    else if (kind <= -LEAST_RUN) {
      runs.push(at);
      runLengths.push(-kind);
    }
  }
  return { ...places, runs, runLengths, anchored: places.hits.length > 0 };
};
