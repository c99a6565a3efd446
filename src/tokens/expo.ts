import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "expo",
  title: "Expo",
  shapes: [
    {
      id: "expo-access-token",
      title: "Expo access token",
      kind: "api-key",
      keywords: ["expo_token", "expo-token"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[\w-]{40}(?![\w-])/g,

      needsName: ["expo_token"],

      minEntropy: 4,

      confidence: "medium",

      rotate: "https://expo.dev/settings/access-tokens",
      source: "Expo docs, EXPO_TOKEN",
      samples: (fake) => [fake("base64url", 40)],
    },
  ],
});
