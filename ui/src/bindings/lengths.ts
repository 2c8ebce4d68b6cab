// Generated from the Rust types and commands by `make bindings`. Don’t edit.

import type { IncidentKind, SessionLength, SessionStep, Severity } from "./types";

/** The steps that a workshop of a length needs, in their order. */
export const NEEDED: { readonly [length in SessionLength]: readonly SessionStep[] } = {
  quarter: ["happened", "fishbone", "actions", "report"],
  hour: ["opening", "happened", "fishbone", "whys", "priorities", "actions", "report"],
  full: ["opening", "happened", "fishbone", "whys", "priorities", "actions", "report"],
};

/** How many minutes a workshop of a length usually takes. */
export const USUAL_MINUTES: { readonly [length in SessionLength]: number } = {
  quarter: 15,
  hour: 60,
  full: 90,
};

/** The severities, the least first. */
export const SEVERITIES = ["minor", "moderate", "major", "catastrophic"] as const satisfies readonly Severity[];

/** The length that suits a kind and the worse of the harm that was done and that could have been done. */
export const SUGGESTED: { readonly [kind in IncidentKind]: { readonly [worst in Severity | "unrated"]: SessionLength } } = {
  incident: { unrated: "full", minor: "hour", moderate: "hour", major: "full", catastrophic: "full" },
  near_miss: { unrated: "full", minor: "quarter", moderate: "quarter", major: "hour", catastrophic: "full" },
  hazard: { unrated: "full", minor: "quarter", moderate: "quarter", major: "hour", catastrophic: "full" },
};
