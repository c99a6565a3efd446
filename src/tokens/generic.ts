import { defineTokens } from "../token.ts";
import { urlPlaceholders } from "./shared-url-placeholders.ts";

export default defineTokens({
  issuer: "generic",
  title: "Any issuer",
  shapes: [
    {
      id: "jwt",
      title: "JSON Web Token",
      kind: "jwt",
      keywords: ["eyJ"],
      pattern: /(?<!(?<!\\)[\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{10,2000}(?![\w-])/g,
      reach: { before: 0, after: 12008 },

      minEntropy: 3.5,

      confidence: "medium",

      source: "betterleaks 1.7 config/betterleaks.toml, jwt; osv-scalibr common/jwt/jwt.go:36",
      samples: (fake) => [fake.jwt({ iss: "x" })],
      lookalikes: (fake) => [`eyJ${fake("base62", 8)}.eyJ${fake("base62", 6)}.x`, "eyJhbGciOi...eyJzdWIiOi..."],
    },
    {
      id: "url-userinfo",
      title: "Credentials inside a URL",
      kind: "password",
      keywords: ["://", "%3a%2f%2f"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w+.-])[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/@:"'<>]{1,80}:([^\s/@"'<>`{}$\\]{3,200})@[\w.-]{3,200}/g,
      reach: { before: 16, after: 500 },

      minEntropy: 2.8,

      confidence: "medium",

      source: "google/osv-scalibr veles/secrets/urlcreds/detector.go:49",
      samples: (fake) => [`http://user:${fake("base62", 20)}@proxy.example.net`],
      lookalikes: () => urlPlaceholders("https"),
    },
    {
      id: "basic-auth-b64",
      title: "docker/npm basic auth blob",
      kind: "password",
      keywords: ["_auth", '"auth"'],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[A-Za-z0-9+/])(?=[A-Za-z+/]{0,80}\d)(?:[A-Za-z0-9+/]{4}){3,100}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![\w+/=-])/g,

      needsName: ["auth"],

      confidence: "low",

      source: "docker config.json auths.*.auth; npmrc _auth",
      samples: (fake) => [Buffer.from(`robot:${fake("base62", 20)}`).toString("base64")],
    },
  ],
});
