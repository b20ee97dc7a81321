import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'

/** Somebody as an OpenID provider knows them. */
export interface Vouched {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  /** Only an address that the provider says was verified; in small letters. */
  readonly email: string | null
}
/** What must come back with the answer of a provider, kept by the browser meanwhile. */
export interface Started {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An OpenID provider: where to send somebody, and who came back. Throws where the provider cannot be reached. */
export interface Provider {
  readonly issuer: string
  /** With what what is started is sealed. */
  readonly secret: string
  readonly start: (callback: string) => Promise<Started & { readonly address: string }>
  /** Null where what came back is not the answer to what was started. */
  readonly finish: (answer: URL, started: Started) => Promise<Vouched | null>
}

/** A provider by its address (OpenID Connect Discovery); it is asked when it is first needed, and again after a failure. */
export function providerAt(issuer: string, client: string, secret: string): Provider {
  let found: Promise<Configuration> | null = null
  const configuration = (): Promise<Configuration> => {
    const plain = new URL(issuer).protocol === 'http:'
    found ??= discovery(new URL(issuer), client, secret, undefined, {
      timeout: 10,
      ...(plain ? { execute: [allowInsecureRequests] } : {}),
    }).catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
  return {
    issuer,
    secret,
    start: async (callback) => {
      const config = await configuration()
      const started = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid profile email',
        code_challenge: await calculatePKCECodeChallenge(started.verifier),
        code_challenge_method: 'S256',
        state: started.state,
        nonce: started.nonce,
      })
      return { ...started, address: address.href }
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const config = await configuration()
      const tokens = await authorizationCodeGrant(config, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }).catch(() => null)
      const told = tokens?.claims()
      if (tokens === null || told === undefined) return null
      // Many providers keep the name and the address out of the token itself.
      const more = 'email' in told ? {} : await fetchUserInfo(config, tokens.access_token, told.sub).catch(() => ({}))
      const claims: Readonly<Record<string, unknown>> = { ...more, ...told }
      const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
      const email = claims.email_verified === true ? text(claims.email) : null
      const name = text(claims.name) ?? text(claims.preferred_username) ?? told.sub
      return { issuer, subject: told.sub, name: name.slice(0, 200), email: email?.toLowerCase() ?? null }
    },
  }
}
