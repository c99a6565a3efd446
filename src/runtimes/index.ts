// Written by `npm run gen`; do not edit.
import type { Runtime } from "../model.ts";
import aichat from "./aichat.ts";
import aws from "./aws.ts";
import claudeCode from "./claude-code.ts";
import claudeCodeRouter from "./claude-code-router.ts";
import cliProxyApi from "./cli-proxy-api.ts";
import cline from "./cline.ts";
import codex from "./codex.ts";
import continueDev from "./continue-dev.ts";
import copilotCli from "./copilot-cli.ts";
import crush from "./crush.ts";
import cursorCli from "./cursor-cli.ts";
import docker from "./docker.ts";
import droid from "./droid.ts";
import gcloud from "./gcloud.ts";
import geminiCli from "./gemini-cli.ts";
import generic from "./generic.ts";
import gh from "./gh.ts";
import goose from "./goose.ts";
import hermes from "./hermes.ts";
import kiloCli from "./kilo-cli.ts";
import kiro from "./kiro.ts";
import litellm from "./litellm.ts";
import mcpConfig from "./mcp-config.ts";
import mcpRemote from "./mcp-remote.ts";
import nanobot from "./nanobot.ts";
import netrc from "./netrc.ts";
import npmrc from "./npmrc.ts";
import openclaw from "./openclaw.ts";
import opencode from "./opencode.ts";
import pi from "./pi.ts";
import picoclaw from "./picoclaw.ts";
import qwenCode from "./qwen-code.ts";
import zeroclaw from "./zeroclaw.ts";

export const runtimes: readonly Runtime[] = [
  aichat,
  aws,
  claudeCode,
  claudeCodeRouter,
  cliProxyApi,
  cline,
  codex,
  continueDev,
  copilotCli,
  crush,
  cursorCli,
  docker,
  droid,
  gcloud,
  geminiCli,
  generic,
  gh,
  goose,
  hermes,
  kiloCli,
  kiro,
  litellm,
  mcpConfig,
  mcpRemote,
  nanobot,
  netrc,
  npmrc,
  openclaw,
  opencode,
  pi,
  picoclaw,
  qwenCode,
  zeroclaw,
];
