import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Why nothing is sent to an address. */
export type Unfit = 'not-an-address' | 'not-https' | 'with-a-name' | 'private'

/**
 * Networks that are not of the public Internet (IANA special-purpose registries, and what was site-local), IPv4 inside IPv6
 * included: what a service can reach there is not meant for whoever names an address.
 */
// Two lists: in one, the range of IPv4 inside IPv6 would hold every IPv4 address.
const inside = { ipv4: new BlockList(), ipv6: new BlockList() }
const ipv4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
const ipv6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const
for (const [network, bits] of ipv4) inside.ipv4.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of ipv6) inside.ipv6.addSubnet(network, bits, 'ipv6')

/** Whether an IP address is not of the public Internet; what is no IP address is not either. */
export const isPrivate = (ip: string): boolean => {
  const family = isIP(ip)
  if (family === 0) return true
  return family === 4 ? inside.ipv4.check(ip, 'ipv4') : inside.ipv6.check(ip, 'ipv6')
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '')

/** Why an address may not be told anything, as it is written; null where it may. Where its name leads is looked at when sending. */
export function unfitAddress(text: string, anywhere: boolean): Unfit | null {
  if (text.length > 2000 || !URL.canParse(text)) return 'not-an-address'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return 'with-a-name'
  if (!['https:', 'http:'].includes(url.protocol)) return 'not-an-address'
  if (anywhere) return null
  if (url.protocol !== 'https:') return 'not-https'
  const host = hostOf(url)
  const local = /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/iu.test(host)
  return local || (isIP(host) !== 0 && isPrivate(host)) || (isIP(host) === 0 && !host.includes('.')) ? 'private' : null
}

/**
 * Resolves a name for a connection and refuses it when any of its addresses is private. The connection is made to what was looked at
 * here, so that a name cannot be turned elsewhere in between.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { all: true, family: options.family === 4 || options.family === 6 ? options.family : 0 }).then(
    (found) => {
      const [first] = found
      if (first === undefined || found.some(({ address }) => isPrivate(address))) done(new PrivateAddress(hostname), '')
      else if (options.all === true) done(null, found)
      else done(null, first.address, first.family)
    },
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ''),
  )
}

/** A name that leads to a network that is not public. */
export class PrivateAddress extends Error {
  readonly code = 'PRIVATE'
}
