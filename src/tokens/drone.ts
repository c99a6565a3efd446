import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "drone",
  title: "Drone CI",
  shapes: [
    {
      id: "drone-token",
      title: "Drone CI token",
      kind: "api-key",
      keywords: ["drone"],
      anyCase: true,
      pattern:
        /(?<!(?<!\\)[\w-])(?=[A-Za-z_-]{0,60}\d)(?=[a-z\d_-]{0,60}[A-Z])(?=[A-Z\d_-]{0,60}[a-z])[A-Za-z0-9]{32}(?![\w-])/g,

      needsName: ["drone_token", "droneci", "drone_rpc_secret", "drone_server_token"],

      minEntropy: 3.8,

      confidence: "medium",

      source: "gitleaks 8.30 config/gitleaks.toml droneci-access-token",
      samples: (fake) => [fake("base62", 32)],
    },
  ],
});
