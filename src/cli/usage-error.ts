/** A call that is wrong in itself; its message names the flag. Exit code 2. */
export class UsageError extends Error {}
