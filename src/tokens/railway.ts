import { defineTokens } from "../token.ts";
import { uuid } from "./shared-uuid.ts";

export default defineTokens({
  issuer: "railway",
  title: "Railway",
  shapes: [
    {
      id: "railway-token",
      title: "Railway token",
      kind: "api-key",
      keywords: ["railway_token", "railway_api_token", "railway-token"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/g,

      needsName: ["railway_token", "railway_api_token"],

      minEntropy: 2.8,

      confidence: "medium",

      rotate: "https://railway.com/account/tokens",
      source: "Railway docs, RAILWAY_TOKEN and RAILWAY_API_TOKEN (UUID)",
      samples: (fake) => [uuid(fake)],
    },
  ],
});
