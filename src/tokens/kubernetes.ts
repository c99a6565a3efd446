import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "kubernetes",
  title: "Kubernetes",
  shapes: [
    {
      id: "kubernetes-client-key",
      title: "kubeconfig client key",
      kind: "private-key",
      keywords: ["client-key-data"],
      pattern: /client-key-data["']?\s{0,4}:\s{0,4}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/]{200,9000}={0,2})(?![\w+/=-])/g,
      reach: { before: 0, after: 9042 },

      minEntropy: 4,

      confidence: "high",

      rotate: "kubectl config, or the cluster's certificate authority",
      source: "kubernetes client-go clientcmd v1 types",
      samples: (fake) => [`client-key-data: LS0tLS1CRUdJTi${fake("base64", 900)}`],
    },
    {
      id: "kubernetes-bootstrap-token",
      title: "Kubernetes bootstrap token",
      kind: "session",
      keywords: ["kubeadm", "bootstrap"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])[a-z0-9]{6}\.[a-z0-9]{16}(?![\w-])/g,

      needsName: ["kubeadm", "bootstrap_token", "token_id"],

      minEntropy: 3.2,

      confidence: "low",

      rotate: "kubectl config, or the cluster's certificate authority",
      source: "Kubernetes docs, bootstrap tokens",
      samples: (fake) => [`${fake("lower36", 6)}.${fake("lower36", 16)}`],
    },
    {
      id: "openshift-user-token",
      title: "OpenShift user token",
      kind: "session",
      keywords: ["sha256~"],
      pattern: /(?<!(?<!\\)[\w-])sha256~[\w-]{43}(?![\w-])/g,

      minEntropy: 3.8,

      confidence: "high",

      rotate: "kubectl config, or the cluster's certificate authority",
      source: "gitleaks 8.30 config/gitleaks.toml openshift-user-token",
      samples: (fake) => [`sha256~${fake("base64url", 43)}`],
    },
  ],
});
