/** The FHIR server of a trust, as its policy gives it. */
export interface TrustServer {
  /** The FHIR base: https, without a slash at its end. */
  base: string;
  /** The name under which the trust registered Evenhand with its authorization server, as a public client. */
  client: string;
  /** Scopes of SMART App Launch 2.2, parted by spaces. */
  scopes: string;
}

/** The least that lets a document be created: no reading, no searching, no patient, nothing beyond the sign-in. */
export const leastScopes = 'user/Bundle.c';
