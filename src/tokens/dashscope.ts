import { defineTokens } from "../token.ts";

export default defineTokens({
  issuer: "dashscope",
  title: "Alibaba DashScope",
  shapes: [
    {
      id: "dashscope-coding-key",
      title: "DashScope Coding Plan key",
      kind: "api-key",
      keywords: ["sk-sp-"],
      pattern: /(?<!(?<!\\)[\w-])sk-sp-[A-Za-z0-9_.-]{20,160}(?![\w-])/g,

      minEntropy: 3.2,

      confidence: "medium",

      rotate: "https://bailian.console.aliyun.com",
      source: "Alibaba Model Studio Coding Plan docs",
      samples: (fake) => [`sk-sp-${fake("hex", 32)}`],
    },
    {
      id: "dashscope-api-key",
      title: "DashScope / Qwen API key",
      kind: "api-key",
      keywords: ["dashscope", "qwen", "bailian", "modelstudio", "alibaba"],
      anyCase: true,
      pattern: /(?<!(?<!\\)[\w-])sk-[a-f0-9]{32}(?![\w-])/g,

      needsName: ["dashscope", "qwen", "alibaba", "bailian", "modelstudio"],

      minEntropy: 3,

      confidence: "medium",

      rotate: "https://bailian.console.aliyun.com",
      source: "community rules; Alibaba docs sample shape",
      samples: (fake) => [`sk-${fake("hex", 32)}`],
    },
  ],
});
