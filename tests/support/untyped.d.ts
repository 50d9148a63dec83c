// A package that comes without types.
declare module 'oidc-provider';
