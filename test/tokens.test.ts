import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { checks } from "../src/scan/checksum/checksums.ts";
import { genericNames } from "../src/scan/generic/names.ts";
import { openKernel } from "../src/scan/kernel/kernel.ts";
import { openTables } from "../src/scan/kernel/open-tables.ts";
import { isSequence } from "../src/scan/sequence.ts";
import { verifierOf } from "../src/scan/verify-anchors.ts";
import type { TokenShape } from "../src/token.ts";
import { issuers as registered } from "../src/tokens/index.ts";
import { dummyTokens, fakeToken } from "./fake-token.ts";
import { entropyOf, issuers, matchIn, shapes } from "./token-shapes.ts";

const samplesOf = (shape: TokenShape): readonly string[] =>
  Array.from({ length: 8 }, (_, seed) => shape.samples(fakeToken(seed + 1))).flat();

const fold = (shape: TokenShape, text: string): string => (shape.anyCase ? text.toLowerCase() : text);

/** The sample as it stands in a file: shapes that need a name have it before the value. */
const inContext = (shape: TokenShape, sample: string): string =>
  shape.needsName === undefined ? sample : `${shape.needsName.join(" ")} ${shape.keywords[0]} = "${sample}"`;

test("there are at least 250 shapes", () => {
  expect(shapes.length).toBeGreaterThanOrEqual(250);
});

test("every file is registered and has the name of its issuer", () => {
  expect(registered.map(({ issuer }) => issuer)).toEqual(issuers.map(({ file }) => file));
});

test("ids are kebab-case and unique", () => {
  const ids = shapes.map(({ id }) => id);

  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("keywords are selective: 3 bytes at least, lower case where case does not count, none twice", () => {
  const wrong = shapes.flatMap((shape) =>
    shape.keywords
      .filter(
        (keyword, index) =>
          keyword.length < 3 || fold(shape, keyword) !== keyword || shape.keywords.indexOf(keyword) !== index,
      )
      .map((keyword) => `${shape.id}: ${keyword}`),
  );

  expect(wrong).toEqual([]);
});

test("one keyword stands in every sample", () => {
  const wrong = shapes.filter((shape) =>
    samplesOf(shape).some(
      (sample) => !shape.keywords.some((keyword) => fold(shape, inContext(shape, sample)).includes(keyword)),
    ),
  );

  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("a pattern that begins with its keyword begins at it; others say how far before", () => {
  const wrong = shapes.filter((shape) => {
    if (shape.needsName !== undefined && shape.anyCase) return false;
    return samplesOf(shape).some((sample) => {
      const match = matchIn(shape, sample);
      if (match === undefined) return false;
      const start = sample.indexOf(match.whole);
      const end = start + match.whole.length;
      const { before, after } = shape.reach ?? { before: 0, after: 256 };
      return !shape.keywords.some((keyword) => {
        const at = fold(shape, sample).indexOf(keyword, Math.max(0, start - (shape.reach === undefined ? 0 : after)));
        return at >= 0 && at - start <= before && end - at <= after;
      });
    });
  });

  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("every sample is matched, whole where the pattern has no group, and its token passes checksum and entropy", () => {
  const wrong = shapes.flatMap((shape) =>
    samplesOf(shape).flatMap((sample) => {
      const match = matchIn(shape, sample);
      if (match === undefined) return [`${shape.id}: no match`];
      if (
        !/\((?!\?)/.test(shape.pattern.source.replaceAll(/\\.|\[[^\]]*\]/g, "")) &&
        match.whole !== sample &&
        !shape.pattern.source.includes("(?=")
      )
        return [`${shape.id}: in part`];
      if (shape.checksum !== undefined && !checks(shape.checksum, match.token)) return [`${shape.id}: checksum`];
      return entropyOf(match.token) < (shape.minEntropy ?? 0) ? [`${shape.id}: entropy ${entropyOf(match.token)}`] : [];
    }),
  );

  expect(wrong).toEqual([]);
});

test("a sample is found after the escapes and marks that precede tokens in files", () => {
  const before = ["", '"', "'", "=", ": ", "\\n", "\\t", "(", ">", "`", ","];
  const free = shapes.filter((shape) => !/^(?:https?:|[a-z]+:\/\/)/.test(shape.samples(fakeToken(1))[0] ?? ""));
  const wrong = free.flatMap((shape) =>
    before
      .filter((mark) => matchIn(shape, `${mark}${shape.samples(fakeToken(3))[0]}"`) === undefined)
      .map((mark) => `${shape.id} after ${mark}`),
  );

  expect(wrong).toEqual([]);
});

test("a checksum rejects a changed token", () => {
  const sealed = shapes.filter(({ checksum }) => checksum !== undefined);
  const fooled = sealed.filter(({ checksum, samples }) =>
    samples(fakeToken(5)).some(
      (sample) =>
        checksum !== undefined &&
        checks(
          checksum,
          sample.replace(/.(?=.{12}$)/, (one) => (one === "Q" ? "R" : "Q")),
        ),
    ),
  );

  expect(sealed.length).toBeGreaterThanOrEqual(12);
  expect(fooled.map(({ id }) => id)).toEqual([]);
});

test("every shape cites its source, and none but those told apart by name are low", () => {
  expect(shapes.filter(({ source }) => source.length < 5).map(({ id }) => id)).toEqual([]);
});

const { anchors, image } = openTables(registered, genericNames);
const kernel = openKernel(image);
const verify = verifierOf(anchors);

/** What the engine finds by shape alone at medium or above. */
const found = (text: string): readonly string[] => {
  const bytes = new TextEncoder().encode(text);
  return verify(bytes, kernel.scan(bytes))
    .filter(({ confidence }) => confidence !== "low")
    .map(({ shape }) => shape);
};

const free = shapes.filter(({ needsName, confidence }) => needsName === undefined && confidence !== "low");

test("the engine finds every sample that proves itself, in a sentence and in quotes", () => {
  const missed = free.filter((shape) =>
    samplesOf(shape).some(
      (sample) => found(`see ${sample} there\n`).length === 0 || found(`x = "${sample}"\n`).length === 0,
    ),
  );

  expect(missed.map(({ id }) => id)).toEqual([]);
});

test("the engine reports no token of one character, of the alphabet or of digits in order", () => {
  // Bech32 has an order of its own; a JWT has a real header whatever follows.
  const odd = new Set(["age-secret-key", "nostr-nsec", "anthropic-internal-jwt"]);
  const wrong = free.filter(
    (shape) =>
      !odd.has(shape.id) &&
      dummyTokens.some((dummy) => shape.samples(dummy).some((sample) => found(`see ${sample} there\n`).length > 0)),
  );

  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("the engine reports no lookalike", () => {
  const wrong = shapes.flatMap(({ id, lookalikes }) =>
    (lookalikes?.(fakeToken(9)) ?? [])
      .filter((text) => found(`${text}\n`).length > 0)
      .map((text) => `${id}: ${text.length}`),
  );

  expect(wrong).toEqual([]);
});

test("random text is no sequence", () => {
  const random = Array.from({ length: 2000 }, (_, seed) =>
    fakeToken(seed)(seed % 2 === 0 ? "hex" : "base62", 20 + (seed % 40)),
  );

  expect(random.filter(isSequence)).toEqual([]);
});

describe("no pattern hangs", () => {
  const megabyte = 1_000_000;
  const worst = (shape: TokenShape): readonly string[] => {
    const [sample = ""] = shape.samples(fakeToken(2));
    const keyword = shape.keywords.find((one) => sample.includes(one)) ?? "";
    return [
      keyword,
      `${keyword}a`,
      `${keyword}a.`,
      `"${keyword}1"`,
      sample,
      sample.slice(0, -1),
      `${sample.slice(0, Math.ceil(sample.length / 2))} `,
      "a",
      "0",
      "A/",
      "a-",
      " ",
      "eyJa.",
      "\\n",
      "://a:",
    ]
      .filter((unit) => unit !== "")
      .map((unit) => unit.repeat(Math.ceil(megabyte / unit.length)).slice(0, megabyte));
  };
  const context = createContext({ pattern: /x/, text: "" });

  test.each(shapes.map((shape) => [shape.id, shape] as const))("%s", (_, shape) => {
    const slow = worst(shape).filter((text) => {
      Object.assign(context, { pattern: new RegExp(shape.pattern.source, "g"), text });
      const started = process.cpuUsage().user;
      runInContext("for (const match of text.matchAll(pattern)) void match;", context, { timeout: 2000 });
      return process.cpuUsage().user - started > 250_000;
    });

    expect(slow.map((text) => text.slice(0, 20).length)).toEqual([]);
  });
});
