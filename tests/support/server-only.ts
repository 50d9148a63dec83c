// Stands in for the package «server-only» in Vitest.
export const isServer = true;
