/** Adds one problem of a pack: where (path below the pack), what, what to do. */
export type Report = (where: string[], what: string, todo: string) => void;
