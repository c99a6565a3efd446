import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "oracle",
  title: "Oracle Cloud",
  shapes: [
    {
      id: "oracle-autonomous-wallet-password",
      title: "Oracle wallet password in a JDBC property",
      kind: "password",
      keywords: ["oracle.net.wallet_password=", "javax.net.ssl.keyStorePassword=", "javax.net.ssl.trustStorePassword="],
      pattern: /(?:oracle\.net\.wallet_password|javax\.net\.ssl\.(?:key|trust)StorePassword)=([^\s"'${<&;]{8,80})/g,

      minEntropy: 2.7,

      confidence: "medium",

      rotate: "https://cloud.oracle.com/identity/domains/my-profile/api-keys",
      source: "Oracle JDBC docs, wallet properties",
      samples: (fake) => [`javax.net.ssl.keyStorePassword=${fake("base62", 16)}`],
    },
  ],
});
