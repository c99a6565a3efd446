import type { Home, Order, TranslateInput } from "../../model.ts";
import { listAgentDirs } from "./agent-dirs.ts";
import { readChains } from "./chains.ts";
import { type Config, listAgents, readConfig } from "./config.ts";
import { readDeclared } from "./declared.ts";
import { chooseTarget, eraOf } from "./era.ts";
import { readHolding } from "./facts.ts";
import { listHoldings } from "./holding.ts";
import { type HomeFiles, sortFiles } from "./home-files.ts";
import { groupHomes, type Household } from "./homes.ts";
import { makeJudges } from "./judges.ts";
import { readKeys } from "./keys.ts";
import { type LoadInput, loadAgent } from "./load.ts";
import { readConfigOrders } from "./order-facts.ts";
import { directoryOf } from "./paths.ts";
import { isRecord, normalizeProvider, own } from "./shape.ts";
import { readStoreOrders } from "./store-orders.ts";
import { viewAgent } from "./view.ts";

const recordedVersion = (files: HomeFiles): unknown => {
  const value = files.config?.value;
  const meta = isRecord(value) ? own(value, "meta") : undefined;
  return isRecord(meta) ? own(meta, "lastTouchedVersion") : undefined;
};

/** Agents with files or a directory, those of the config, and `main`, which all others inherit from. */
const agentsOf = (files: HomeFiles, config: Config, dirs: Iterable<string>): readonly string[] => {
  const listed = listAgents(config).map(({ id }) => id);
  const names = new Set([...files.agents.keys(), ...listed, ...dirs]);
  return names.has("main") ? [...names] : ["main", ...names];
};

const keysAt = (config: Config, ...path: readonly string[]): readonly string[] => {
  let value: unknown = config.value;
  for (const step of path) value = isRecord(value) ? own(value, step) : undefined;
  return isRecord(value) ? Object.keys(value) : [];
};

const translateHome = ({ root, claimed }: Household, input: TranslateInput, dirs: Iterable<string>): Home => {
  const files = sortFiles(root, claimed);
  const target = chooseTarget(input.target, recordedVersion(files));
  const { version } = target;
  const { documents, env, now } = input;
  // Its state directory lies in the home (`~/.openclaw`), or is it where a dotfiles repository has no folder around it.
  const variables = (input.variables ?? []).filter((one) => one.root === root || one.root === directoryOf(root));
  const config = readConfig({ document: files.config, documents, version, env });
  const agents = agentsOf(files, config, dirs);
  const load: LoadInput = { files, era: eraOf(version), version, now };
  const outcomes = new Map(agents.map((agent) => [agent, loadAgent(agent, load)] as const));
  const { chains, effective } = readChains(config, version, agents);
  const asked = { config: config.value, version, now };
  const judges = makeJudges({ outcomes, config, version, now });
  const holdings = listHoldings(agents, load);
  const facts = holdings.map((holding) => readHolding(holding, judges.profile(holding.agent), load.era));
  const orders: readonly Order[] = [
    ...holdings.flatMap((holding) => readStoreOrders(holding, files, judges.order)),
    ...readConfigOrders(config, judges.order),
  ];
  const profiles = facts.flatMap((fact) => fact.profiles);
  const declared = readDeclared(config);
  const keys = readKeys({ config, claimed, env, variables });
  const named = [
    ...profiles.map(({ provider }) => provider),
    ...declared.map(({ provider }) => provider),
    ...keys.map(({ provider }) => provider),
    ...keysAt(config, "models", "providers").map(normalizeProvider),
    ...keysAt(config, "auth", "order").map(normalizeProvider),
  ];
  return {
    runtime: "openclaw",
    target,
    root,
    agents: Object.fromEntries(
      [...outcomes].map(([agent, outcome]) => {
        // An agent may be called `constructor`.
        const chain = Object.hasOwn(effective, agent) ? effective[agent] : undefined;
        return [agent, viewAgent(outcome, chain ?? [], asked)];
      }),
    ),
    stores: facts.map(({ store }) => store),
    profiles,
    orders,
    keys,
    declared,
    chains,
    providers: new Set(named.filter((name) => name !== "")),
    // What a template becomes is not known: its schema is not the one to hold it to.
    configFlaws: files.config?.problems.some(({ kind }) => kind === "template") ? [] : config.issues,
    config: files.config && { path: files.config.source.path, at: [] },
  };
};

/** The facts of every OpenClaw home found, one for each directory that is one. */
export const translate = (input: TranslateInput): readonly Home[] => {
  const dirs = listAgentDirs(input.documents.keys());
  return groupHomes(input.claimed).map((household) => translateHome(household, input, dirs.get(household.root) ?? []));
};
