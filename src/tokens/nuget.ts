import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "nuget",
  title: "NuGet",
  shapes: [
    {
      id: "nuget-api-key",
      title: "NuGet API key",
      kind: "api-key",
      keywords: ["oy2"],
      pattern: /(?<!(?<!\\)[\w-])oy2[a-z2-7]{43}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "https://www.nuget.org/account/apikeys",
      source: "NuGetGallery, API key V4 (base32, oy2)",
      samples: (fake) => [`oy2${fake("lower-base32", 43)}`],
    },
  ],
});
