import fc from "fast-check";
import { expect, test } from "vitest";
import { seal } from "../../src/scan/checksum/checksums.ts";
import { createScanner } from "../../src/scan/scan.ts";
import { shelf } from "./kernel-shapes.ts";

const wasm = createScanner({ issuers: [shelf] });
const twin = createScanner({ issuers: [shelf], kernel: "twin" });

const random = (length: number): string => "q7Rk2Vw9Xb4Nz6Hc1Lf8Jd3Ps5Gt0My".repeat(9).slice(3, 3 + length);
const scan = (text: string) => wasm.scan({ bytes: Buffer.from(text), path: "notes.txt" });
const found = (text: string) =>
  scan(text).map(({ shape, start, end, confidence }) => `${shape} ${start}-${end} ${confidence}`);
const jwt = (claims: unknown): string =>
  [{ alg: "RS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".") +
  `.${random(43)}`;

test("finds a token where it stands, whatever is around it", () => {
  const token = `tok1_${random(24)}`;

  expect(found(`a ${token} b`)).toEqual(["plain 2-31 high"]);
  expect(found(`"x\\n${token}\\n"`)).toEqual(["plain 4-33 high"]);
  expect(found(`\0\xff${token}\0`)).toHaveLength(1);
  expect(found(`${"y".repeat(9000)} ${token}${" z".repeat(9000)}`)).toEqual(["plain 9001-9030 high"]);
});

test("finds no part of a longer word", () => {
  expect(found(`x tok1_${random(25)}`)).toEqual([]);
  expect(found(`xtok1_${random(24)}`)).toEqual([]);
});

test("tells no stand-in and nothing of little entropy", () => {
  expect(found("tok1_aaaaaaaaaaaaaaaaaaaaaaaa")).toEqual([]);
  expect(found("zq-your-token-goes-here-please")).toEqual([]);
});

test("finds a token by a literal inside of it", () => {
  expect(found("x abcdMiDdLewxyz")).toEqual(["inside 2-16 high"]);
  expect(found(`a.b.${random(12)}.${random(12)}`)).toEqual(["dotted 0-29 high"]);
});

test("lets the more telling of two shapes win", () => {
  expect(found(`zq-deep-${random(24)}`)).toEqual(["longer-than-three 0-32 high"]);
});

test("takes a value for a named one only near its name", () => {
  const value = "q7k2w9b4z6c1f8d3s5t0m7x2r9v4n6h1";

  expect(found(`x = "${value}"`).filter((line) => line.startsWith("named "))).toEqual([]);
  expect(found(`ACME_KEY=${value}`)).toEqual(["named 9-41 high"]);
  expect(found(`# acme\nvalue: ${value}`)).toEqual(["named 14-46 high"]);
  expect(found(`# acme\n\n\nvalue: ${value}`).filter((line) => line.startsWith("named "))).toEqual([]);
});

test("lowers a token whose checksum is wrong", () => {
  const body = `sum_${random(30)}`;

  expect(found(seal("github", body))).toEqual(["summed 0-40 high"]);
  expect(found(`${body}000000`)).toEqual(["summed 0-40 low"]);
});

test("tells issuer, plan and expiry of a JWT and chooses the issuer by its claims", () => {
  const claims = { iss: "https://auth.acme.example", exp: 1_900_000_000, "https://acme": { plan_type: "pro" } };
  const [known] = scan(jwt(claims));
  const [unknown] = scan(jwt({ iss: "https://other.example" }));

  expect(known?.shape).toBe("claimed-jwt");
  expect(known?.note).toBe("issued by https://auth.acme.example, plan pro, expires 2030-03-17");
  expect(unknown?.shape).toBe("any-jwt");
});

test("takes the group of a pattern for the token", () => {
  const value = "0a1b2c3d4e".repeat(4);

  expect(found(`{"acmeKey": "${value}"}`)).toEqual(["keyed 13-53 high"]);
});

test("never shows a character of the secret", () => {
  const token = `tok1_${random(24)}`;

  expect(JSON.stringify(scan(`key: ${token}`))).not.toContain(token.slice(5, 12));
});

test("gives the same with the twin, for any text", () => {
  const piece = fc.constantFrom(
    ...[" ", "\n", '"', "=", "-", "_", "acme", "password", "\xff", "\0", `tok1_${random(24)}`, `zq-${random(30)}`],
    ...[`zq-deep-${random(24)}`, random(20), random(32).toLowerCase(), "https://user:", `${random(10)}@host`, "\\n"],
  );

  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const task = { bytes: Buffer.from(parts.join(""), "latin1"), path: "any.env" };

      expect(JSON.stringify(wasm.scan(task))).toBe(JSON.stringify(twin.scan(task)));
    }),
    { numRuns: 300 },
  );
});
