// The one door to zod. The mini build, because classic zod probes `new Function`,
// which a strict page reports as a violation of its policy.
// Import it as a namespace (`import * as z`), so that a bundle holds only what is used.
export * from 'zod/mini';
