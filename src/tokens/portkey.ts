import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "portkey",
  title: "Writer",
  shapes: [
    {
      id: "portkey-api-key",
      title: "Portkey API key",
      kind: "api-key",
      keywords: ["portkey"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])(?=[A-Za-z+/]{0,26}\d)[A-Za-z0-9+/]{27}=?(?![\w+/=-])/g,

      reach: { before: 64, after: 200 },
      needsName: ["portkey_api", "x_portkey"],

      minEntropy: 3.9,

      confidence: "medium",

      rotate: "https://app.writer.com/aistudio",
      source: "Portkey docs, x-portkey-api-key",
      samples: (fake) => [`${fake("base64", 27)}=`],
    },
  ],
});
