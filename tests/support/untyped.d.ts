// Packages that come without types.
declare module 'autocannon';
declare module 'oidc-provider';
