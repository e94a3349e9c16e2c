/** Whether somebody has signed the words of a decision in the version that it has. */
export function areWordsSigned(signOffs: readonly { version: string }[] | undefined, version: string): boolean {
  return signOffs?.some((one) => one.version === version) === true;
}
