/** Made-up shapes for tests of the engine: no issuer has them. */
import type { TokenIssuer, TokenShape } from "../../src/token.ts";

const shape = (id: string, pattern: RegExp, more: Partial<TokenShape>): TokenShape => ({
  id,
  title: id,
  kind: "api-key",
  keywords: [],
  pattern,
  confidence: "high",
  source: "made up",
  samples: () => [],
  ...more,
});

export const shelf: TokenIssuer = {
  issuer: "made-up",
  title: "Made up",
  shapes: [
    shape("plain", /tok1_[A-Za-z0-9]{24}/g, { keywords: ["tok1_"], minEntropy: 3 }),
    shape("plain-any-case", /any1-[a-z0-9]{24}/gi, { keywords: ["any1-"], anyCase: true }),
    shape("inside", /[a-z]{4}MiDdLe[a-z]{4}/g, { keywords: ["MiDdLe"] }),
    shape("short-inside", /[a-z]{3}9Q~[a-z]{8}/g, { keywords: ["9Q~"] }),
    shape("dotted", /a\.b\.[A-Za-z0-9.]{20,40}/g, { keywords: ["a.b."] }),
    shape("three", /zq-[A-Za-z0-9_-]{20,200}/g, { keywords: ["zq-"], confidence: "medium" }),
    shape("longer-than-three", /zq-deep-[A-Za-z0-9]{24}/g, { keywords: ["zq-deep-"] }),
    shape("named", /[a-z0-9]{32}/g, { keywords: ["acme"], needsName: ["acme"] }),
    shape("summed", /sum_[A-Za-z0-9]{36}/g, { keywords: ["sum_"], checksum: "github" }),
    shape("any-jwt", /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{10,1000}/g, { keywords: ["eyJ"], kind: "jwt" }),
    shape("claimed-jwt", /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{10,1000}/g, {
      keywords: ["eyJ"],
      kind: "jwt",
      claims: ["auth.acme.example"],
    }),
    shape("keyed", /"acmeKey"\s{0,8}:\s{0,8}"([a-f0-9]{40})"/g, { keywords: ["acmeKey"] }),
  ],
};
