/** A font as a `data:` address. */
declare module "*.woff2?inline" {
  const address: string;
  export = address;
}

/** A style sheet as it stands, not rewritten for older browsers. */
declare module "*.css?raw" {
  const text: string;
  export = text;
}
