import { generateKeyPairSync, sign } from 'node:crypto'

/** One value as DER writes it (ITU-T X.690): its kind, its length, itself. */
function der(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const size = body.byteLength
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([kind, ...length]), body])
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts)
const octets = (...parts: readonly Uint8Array[]) => der(0x04, ...parts)
const id = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))

const ECDSA_SHA256 = sequence(id('2a8648ce3d040302'))
const COMMON_NAME = id('550403')
const ALTERNATIVE_NAME = id('551d11')
const BASIC_CONSTRAINTS = id('551d13')
const TRUE = Buffer.from([1, 1, 0xff])

const text = (words: string) => der(0x0c, Buffer.from(words))
const time = (year: number) => der(0x18, Buffer.from(`${year}0101000000Z`))
const name = sequence(der(0x31, sequence(COMMON_NAME, text('Tickmark test'))))

/** A key of this run and a certificate for 127.0.0.1 that is signed with it (RFC 5280), both in PEM. */
export function testCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const address = sequence(ALTERNATIVE_NAME, octets(sequence(der(0x87, Buffer.from([127, 0, 0, 1])))))
  const authority = sequence(BASIC_CONSTRAINTS, TRUE, octets(sequence(TRUE)))
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(time(2020), time(2120)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(address, authority)),
  )
  const signature = der(0x03, Buffer.from([0]), sign('sha256', told, privateKey))
  const base64 = sequence(told, ECDSA_SHA256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  }
}
