import { defineTokens } from "../token.ts";
import { pem } from "./shared-pem.ts";

export default defineTokens({
  issuer: "pki",
  title: "Private keys",
  shapes: [
    {
      id: "pem-private-key",
      title: "PEM / OpenSSH / PGP private key",
      kind: "private-key",
      keywords: ["PRIVATE KEY-----", "PRIVATE KEY BLOCK-----"],
      pattern:
        /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\{1,4}[nr]|[\s"'+,;>|#*\\]){1,80}(?:[A-Z][A-Za-z-]{2,20}: [^\r\n\\]{1,120}(?:\\{1,4}[nr]|\s){1,8}){0,4}[A-Za-z0-9+/]{32}[\w+/=\s"',\\]{16,12000}(?:-----END[ A-Z0-9]{1,40}-----)?/g,
      reach: { before: 50, after: 12800 },

      minEntropy: 3.5,

      confidence: "high",

      source: "betterleaks 1.7 config/betterleaks.toml, private-key; RFC 7468",
      samples: (fake) => [...["OPENSSH ", "RSA ", "EC ", ""].map((kind) => pem(kind, fake))],
      lookalikes: () => [
        `-----BEGIN ${"PRIVATE KEY"}-----\n...\n-----END ${"PRIVATE KEY"}-----`,
        `-----BEGIN ${"RSA PRIVATE KEY"}-----\n<your key here>\n`,
        `if (text.includes("-----BEGIN ${"PRIVATE KEY"}-----")) return true;`,
      ],
    },
    {
      id: "putty-private-key",
      title: "PuTTY private key",
      kind: "private-key",
      keywords: ["Private-Lines: "],
      pattern: /Private-Lines: \d{1,3}(?:\\{1,4}[nr]|\s){1,8}[A-Za-z0-9+/]{32}[A-Za-z0-9+/=\s\\]{8,8000}/g,
      reach: { before: 0, after: 8100 },

      minEntropy: 3,

      confidence: "high",

      source: "PuTTY docs",
      samples: (fake) => [
        `Private-Lines: 14
${fake("base64", 64)}
${fake("base64", 64)}`,
      ],
    },
    {
      id: "jwk-private-member",
      title: "Private member of a JSON Web Key",
      kind: "private-key",
      keywords: ['"kty"', "'kty'"],
      pattern: /["'][dk]["']\s{0,4}:\s{0,4}["']([\w-]{32,1400})["']/g,
      reach: { before: 3000, after: 4500 },

      minEntropy: 3.5,

      confidence: "high",

      source: "RFC 7517 and RFC 7518, private key members",
      samples: (fake) => [`"kty":"OKP","crv":"Ed25519","d":"${fake("base64url", 43)}"`],
    },
    {
      id: "openssh-key-body",
      title: "OpenSSH private key without its header",
      kind: "private-key",
      keywords: ["b3BlbnNzaC1rZXktdjEAAAAA"],
      pattern: /(?<!(?<!\\)[A-Za-z0-9+/])b3BlbnNzaC1rZXktdjEAAAAA[A-Za-z0-9+/=\s"',\\]{120,6000}/g,
      reach: { before: 0, after: 6024 },

      minEntropy: 3.5,

      confidence: "high",

      source: "openssh PROTOCOL.key (openssh-key-v1 in base64)",
      samples: (fake) => [`b3BlbnNzaC1rZXktdjEAAAAA${fake("base64", 300)}`],
    },
    {
      id: "ethereum-private-key",
      title: "Ethereum private key",
      kind: "private-key",
      keywords: ["private_key", "privatekey", "private-key", "wallet_key", "deployer", "mnemonic"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])0x[a-fA-F0-9]{64}(?![\w-])/g,

      needsName: ["private", "deployer", "wallet", "signer", "mnemonic"],

      minEntropy: 3.2,

      confidence: "medium",

      source: "trufflehog 3.97 pkg/detectors/ethereum private keys; go-ethereum crypto.HexToECDSA",
      samples: (fake) => [`0x${fake("hex", 64)}`],
    },
    {
      id: "bip32-extended-private-key",
      title: "BIP-32 extended private key",
      kind: "private-key",
      keywords: ["xprv", "tprv", "yprv", "zprv"],
      pattern: /(?<!(?<!\\)[\w-])[txyz]prv[1-9A-HJ-NP-Za-km-z]{107,108}(?![\w-])/g,

      minEntropy: 4,

      confidence: "high",

      source: "BIP-32, serialization format",
      samples: (fake) => [`xprv${fake("lower", 107).replaceAll("l", "m")}`],
    },
  ],
});
