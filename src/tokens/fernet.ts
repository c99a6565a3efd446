import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "fernet",
  title: "Fernet",
  shapes: [
    {
      id: "airflow-fernet-key",
      title: "Fernet key",
      kind: "private-key",
      keywords: ["fernet_key", "fernetkey"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[\w-]{43}=(?![\w+/=-])/g,

      needsName: ["fernet_key", "fernetkey"],

      minEntropy: 4,

      confidence: "medium",

      source: "pyca/cryptography Fernet (32 bytes, base64url)",
      samples: (fake) => [`${fake("base64url", 43)}=`],
    },
  ],
});
