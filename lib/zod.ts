// The one door to zod. The mini build, because classic zod probes `new Function`,
// which a strict page reports as a violation of its policy.
export * as z from 'zod/mini';
