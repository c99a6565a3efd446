import { maskText } from "../mask-text.ts";
import type { Machine } from "./model.ts";

/** The machine with every word that comes from a file masked like a finding's. */
export const maskMachine = ({ matrix, chains, ...rest }: Machine): Machine => ({
  ...rest,
  matrix: {
    programs: matrix.programs.map((one) => ({ ...one, root: maskText(one.root) })),
    providers: matrix.providers.map((one) => ({ ...one, name: maskText(one.name) })),
    holdings: matrix.holdings.map((one) => ({
      ...one,
      provider: maskText(one.provider),
      id: maskText(one.id),
      path: maskText(one.path),
      pointer: maskText(one.pointer),
      ...(one.agent !== undefined && { agent: maskText(one.agent) }),
    })),
  },
  chains: chains.map((chain) => ({
    ...chain,
    slot: maskText(chain.slot),
    ...(chain.agent !== undefined && { agent: maskText(chain.agent) }),
    links: chain.links.map((link) => ({
      ...link,
      model: maskText(link.model),
      written: maskText(link.written),
      provider: maskText(link.provider),
    })),
  })),
});
