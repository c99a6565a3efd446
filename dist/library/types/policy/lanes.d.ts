import type { Home, Lane, Policy } from "../model.js";
/**
 * How a provider is paid in a home: as the policy declares it, else inferred. One oauth or token profile makes a
 * subscription, a server of this machine is local, keys alone are metered.
 */
export declare const laneOf: (policy: Policy, home: Home, provider: string) => Lane;
