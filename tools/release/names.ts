/** The built site, in a release. */
export const site = 'site.zip';
/** The checksums of the files in that, for who has unpacked it. */
export const siteChecksums = 'site.sha256';
/** The checksums of all that is in a release, but for these. */
export const checksums = 'SHA256SUMS';
