import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "auth0",
  title: "Auth0",
  shapes: [
    {
      id: "auth0-client-secret",
      title: "Auth0 client secret",
      kind: "client-secret",
      keywords: ["auth0"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[\w-]{64}(?![\w-])/g,

      needsName: ["auth0_client_secret", "auth0_secret"],

      minEntropy: 4.3,

      confidence: "medium",

      rotate: "https://manage.auth0.com",
      source: "trufflehog 3.97 pkg/detectors/auth0oauth",
      samples: (fake) => [fake("base64url", 64)],
    },
  ],
});
