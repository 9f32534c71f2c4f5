/** Written above sw.js by the export. */
declare const SITE: {
  /** A hash of all files. */
  version: string;
  /** Relative to the site's root. */
  files: string[];
};
