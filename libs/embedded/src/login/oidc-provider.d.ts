/**
 * The provider without the package's front door, which warns at every start about Node versions older than 22; the provider itself
 * runs on those. The types are the package's own.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
