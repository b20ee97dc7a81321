/** Somebody as an OpenID provider knows them. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  /** Only an address that the provider says was verified. */
  readonly email: string | null
}
/** What must come back with the answer of a provider, kept by the browser meanwhile. */
export interface Started {
  readonly address: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An OpenID provider: where to send somebody, and who came back. */
export interface Provider {
  readonly issuer: string
  readonly start: () => Promise<Started>
  /** Null where what came back is not the answer to what was started. */
  readonly finish: (answer: URL, started: Omit<Started, 'address'>) => Promise<Vouched | null>
}
