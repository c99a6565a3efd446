// WCAG 2.2, 1.4.3: text and its ground at least 4.5:1; 1.4.11: lines that mean something 3:1.
import { expect, test } from "vitest";
import { pageStyle } from "../../src/render/html/style/page.ts";

type Colour = readonly [number, number, number];

const fromHex = (hex: string): Colour => {
  const digits = hex.length === 3 ? [...hex].map((one) => one + one).join("") : hex;
  const at = (start: number): number => Number.parseInt(digits.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
};

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
const fromHsl = (hue: number, saturation: number, lightness: number): Colour => {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const a = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
    return Math.round(255 * (lightness / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
};

const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

/** Variables of each `:root`: light, dark, paper. */
const themes = [...pageStyle.matchAll(/:root\{([^}]*)\}/g)].map(
  ([, body = ""]) =>
    new Map([...body.matchAll(/--([\w-]+):#([0-9a-f]{3,6})/g)].map(([, name = "", hex = ""]) => [name, fromHex(hex)])),
);

const surfaces = ["ground", "card", "sunken"];
const coloured = ["error", "warning", "info", "good", "subscription", "metered", "local", "unknown"];
const pairs = [
  ...["text", "faint", "link", "error", "warning", "info"].flatMap((name) => surfaces.map((on) => [name, on] as const)),
  ...coloured.flatMap((name) => [[name, `${name}-ground`] as const, [name, "card"] as const]),
  ...coloured.map((name) => ["text", `${name}-ground`] as const),
  ...coloured.map((name) => ["faint", `${name}-ground`] as const),
];

test.each([
  ["light", 0],
  ["dark", 1],
  ["paper", 2],
] as const)("%s: each text is told from its ground", (_, index) => {
  const theme = themes[index];
  const weak = pairs
    .map(([name, on]) => ({ name, on, ratio: contrast(theme?.get(name) ?? [0, 0, 0], theme?.get(on) ?? [0, 0, 0]) }))
    .filter(({ ratio }) => ratio < 4.5);

  expect(weak).toEqual([]);
});

test("each letter is told from its frame's ground", () => {
  const hues = [
    ...pageStyle.matchAll(/\.hue-\d+\{color:hsl\((\d+) (\d+)% (\d+)%\);background:hsl\((\d+) (\d+)% (\d+)%\)\}/g),
  ];
  const weak = hues
    .map(([text, ...numbers]) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(Number);
      return { text, ratio: contrast(fromHsl(a, b, c), fromHsl(d, e, f)) };
    })
    .filter(({ ratio }) => ratio < 4.5);

  expect(hues.length).toBe(24);
  expect(weak).toEqual([]);
});
