import { expect, test } from 'vitest'
import { inWords } from '../../../shared/reasons/index.ts'
import { type AllowList, allowNothing, parseAllowList, specialAddress } from './address.ts'
import { checkTarget } from './target.ts'

const brokenRule = (url: string, allow: AllowList) => {
  const grounds = checkTarget(url, allow)
  return grounds && inWords(grounds)
}

test.each([
  'https://example.com/hook',
  'https://example.com',
  'https://example.com./hook',
  'https://EXAMPLE.com:8443/a/b?c=d#e',
  'https://hooks.zapier.com/hooks/standard/1/abc@def/',
  'https://bücher.example/',
  'https://8.8.8.8/',
  'https://1.1.1.1:65535/',
  'https://172.15.255.255/',
  'https://172.32.0.1/',
  'https://100.63.255.255/',
  'https://192.169.0.1/',
  'https://[2606:4700:4700::1111]/',
  'https://10.0.0.1.example.com/',
])('%s may be called', (url) => {
  expect(brokenRule(url, allowNothing)).toBeNull()
})

test.each([
  // not an absolute https URL
  ['', 'must be an absolute https URL'],
  ['/hook', 'must be an absolute https URL'],
  ['//example.com/hook', 'must be an absolute https URL'],
  ['example.com/hook', 'must be an absolute https URL'],
  ['https:example.com', 'must be an absolute https URL'],
  ['https:///example.com', 'must be an absolute https URL'],
  ['https://', 'must be an absolute https URL'],
  ['https://[::1', 'must be an absolute https URL'],
  ['https://1.2.3.256/', 'must be an absolute https URL'],
  ['https://exa mple.com/', 'must be an absolute https URL'],
  ['ftp://example.com/', 'must be an absolute https URL'],
  ['file:///etc/passwd', 'must be an absolute https URL'],
  ['gopher://example.com/', 'must be an absolute https URL'],
  ['javascript:alert(1)', 'must be an absolute https URL'],
  ['http://example.com/', 'must use https'],
  [`https://example.com/${'a'.repeat(2_029)}`, 'must be at most 2048 characters long'],
  ['https://example.com\\@127.0.0.1/', 'must not contain white space, backslashes or control characters'],
  ['https://exam\tple.com/', 'must not contain white space, backslashes or control characters'],
  ['https://example.com/a\nb', 'must not contain white space, backslashes or control characters'],
  ['https://user:password@example.com/', 'must not contain a user name or password'],
  ['https://user@example.com/', 'must not contain a user name or password'],
  ['https://@example.com/', 'must not contain a user name or password'],
  ['https://example.com@127.0.0.1/', 'must not contain a user name or password'],
  // IPv4 special-purpose registry
  ['https://0.0.0.0/', 'must not point to an unspecified address'],
  ['https://0.1.2.3/', 'must not point to an unspecified address'],
  ['https://10.0.0.1/', 'must not point to a private address'],
  ['https://100.64.0.1/', 'must not point to a carrier-grade NAT address'],
  ['https://100.100.100.200/', 'must not point to a carrier-grade NAT address'],
  ['https://127.0.0.1/', 'must not point to a loopback address'],
  ['https://127.255.255.254/', 'must not point to a loopback address'],
  ['https://169.254.169.254/latest/meta-data/', 'must not point to a link-local address'],
  ['https://172.16.0.1/', 'must not point to a private address'],
  ['https://172.31.255.255/', 'must not point to a private address'],
  ['https://192.0.0.8/', 'must not point to a reserved address'],
  ['https://192.0.0.192/', 'must not point to a reserved address'],
  ['https://192.0.2.1/', 'must not point to a reserved address'],
  ['https://192.31.196.1/', 'must not point to a reserved address'],
  ['https://192.52.193.1/', 'must not point to a reserved address'],
  ['https://192.88.99.1/', 'must not point to a reserved address'],
  ['https://192.168.1.1/', 'must not point to a private address'],
  ['https://192.175.48.1/', 'must not point to a reserved address'],
  ['https://198.18.0.1/', 'must not point to a reserved address'],
  ['https://198.51.100.1/', 'must not point to a reserved address'],
  ['https://203.0.113.1/', 'must not point to a reserved address'],
  ['https://224.0.0.1/', 'must not point to a multicast address'],
  ['https://239.255.255.250/', 'must not point to a multicast address'],
  ['https://240.0.0.1/', 'must not point to a reserved address'],
  ['https://255.255.255.255/', 'must not point to a reserved address'],
  // other notations of IPv4
  ['https://2130706433/', 'must not point to a loopback address'],
  ['https://0x7f000001/', 'must not point to a loopback address'],
  ['https://017700000001/', 'must not point to a loopback address'],
  ['https://0x7f.1/', 'must not point to a loopback address'],
  ['https://0177.0.0.01/', 'must not point to a loopback address'],
  ['https://127.1/', 'must not point to a loopback address'],
  ['https://127.0.0.1./', 'must not point to a loopback address'],
  ['https://2852039166/', 'must not point to a link-local address'],
  ['https://0xA9.0xFE.0xA9.0xFE/', 'must not point to a link-local address'],
  ['https://%31%32%37.0.0.1/', 'must not point to a loopback address'],
  ['https://①②⑦.⓪.⓪.①/', 'must not point to a loopback address'],
  ['https://１２７．０．０．１/', 'must not point to a loopback address'],
  ['https://127。0。0。1/', 'must not point to a loopback address'],
  ['https://0/', 'must not point to an unspecified address'],
  // IPv6 special-purpose registry and its ways to write IPv4
  ['https://[::]/', 'must not point to an unspecified address'],
  ['https://[::1]/', 'must not point to a loopback address'],
  ['https://[0:0:0:0:0:0:0:1]/', 'must not point to a loopback address'],
  ['https://[::ffff:127.0.0.1]/', 'must not point to an IPv4-mapped address'],
  ['https://[::ffff:a9fe:a9fe]/', 'must not point to an IPv4-mapped address'],
  ['https://[::ffff:8.8.8.8]/', 'must not point to an IPv4-mapped address'],
  ['https://[::127.0.0.1]/', 'must not point to a reserved address'],
  ['https://[::ffff:0:127.0.0.1]/', 'must not point to a reserved address'],
  ['https://[64:ff9b::127.0.0.1]/', 'must not point to a NAT64 address'],
  ['https://[64:ff9b:1::a00:1]/', 'must not point to a NAT64 address'],
  ['https://[100::1]/', 'must not point to a reserved address'],
  ['https://[100:0:0:1::1]/', 'must not point to a reserved address'],
  ['https://[2001::1]/', 'must not point to a Teredo address'],
  ['https://[2001:1::1]/', 'must not point to a reserved address'],
  ['https://[2001:2::1]/', 'must not point to a reserved address'],
  ['https://[2001:3::1]/', 'must not point to a reserved address'],
  ['https://[2001:4:112::1]/', 'must not point to a reserved address'],
  ['https://[2001:10::1]/', 'must not point to a reserved address'],
  ['https://[2001:20::1]/', 'must not point to a reserved address'],
  ['https://[2001:30::1]/', 'must not point to a reserved address'],
  ['https://[2001:db8::1]/', 'must not point to a reserved address'],
  ['https://[2002:7f00:1::]/', 'must not point to a 6to4 address'],
  ['https://[2620:4f:8000::1]/', 'must not point to a reserved address'],
  ['https://[3fff::1]/', 'must not point to a reserved address'],
  ['https://[4000::1]/', 'must not point to a reserved address'],
  ['https://[5f00::1]/', 'must not point to a reserved address'],
  ['https://[fc00::1]/', 'must not point to a private address'],
  ['https://[fd00:ec2::254]/', 'must not point to a private address'],
  ['https://[fe80::1]/', 'must not point to a link-local address'],
  ['https://[fec0::1]/', 'must not point to a reserved address'],
  ['https://[ff02::1]/', 'must not point to a multicast address'],
  // names that stay inside
  ['https://localhost/', 'must not point to a host of a local network'],
  ['https://LOCALHOST./', 'must not point to a host of a local network'],
  ['https://ｌｏｃａｌｈｏｓｔ/', 'must not point to a host of a local network'],
  ['https://app.localhost/', 'must not point to a host of a local network'],
  ['https://printer.local/', 'must not point to a host of a local network'],
  ['https://metadata.google.internal/', 'must not point to a host of a local network'],
  ['https://router.home.arpa/', 'must not point to a host of a local network'],
  ['https://postgres/', 'must not point to a host of a local network'],
  ['https://a..example.com/', 'must name a valid host'],
  [`https://${'a'.repeat(64)}.com/`, 'must name a valid host'],
  // ports that speak something else
  ['https://example.com:0/', 'must use port 443 or one from 1024 that speaks HTTP'],
  ['https://example.com:22/', 'must use port 443 or one from 1024 that speaks HTTP'],
  ['https://example.com:80/', 'must use port 443 or one from 1024 that speaks HTTP'],
  ['https://example.com:6667/', 'must use port 443 or one from 1024 that speaks HTTP'],
  ['https://example.com:65536/', 'must be an absolute https URL'],
])('%s may not be called', (url, rule) => {
  expect(brokenRule(url, allowNothing)).toBe(rule)
})

test('what the operator names may be called, over http and on any port too, and nothing beside it', () => {
  const allow = parseAllowList('hooks.intern.example, 10.1.0.0/16\nfd00:1::/32 192.168.1.5 LocalHost')
  for (const host of [
    'hooks.intern.example',
    '10.1.2.3',
    '[fd00:1::7]',
    '192.168.1.5',
    'localhost',
    '167837955',
  ]) {
    expect(brokenRule(`http://${host}:80/hook`, allow)).toBeNull()
    expect(brokenRule(`https://${host}/hook`, allow)).toBeNull()
  }
  expect(brokenRule('http://10.2.0.1/', allow)).toBe('must use https')
  expect(brokenRule('https://10.2.0.1/', allow)).toBe('must not point to a private address')
  expect(brokenRule('https://[fd00:2::7]/', allow)).toBe('must not point to a private address')
  expect(brokenRule('https://192.168.1.6/', allow)).toBe('must not point to a private address')
  expect(brokenRule('https://other.localhost/', allow)).toBe('must not point to a host of a local network')
  expect(brokenRule('http://sub.hooks.intern.example/', allow)).toBe('must use https')
  expect(brokenRule('http://user@localhost/', allow)).toBe('must not contain a user name or password')
})

test('an entry of the allow-list that is neither host, address nor block is named', () => {
  for (const entry of ['10.0.0.0/33', '10.1', '*', 'https://example.com', 'a_b', '10.0.0.256']) {
    expect(() => parseAllowList(`example.com, ${entry}`)).toThrow(`"${entry}"`)
  }
  expect(parseAllowList('').hosts.size).toBe(0)
})

test('addresses in every text form are classified', () => {
  expect(specialAddress('8.8.8.8')).toBeNull()
  expect(specialAddress('2606:4700:4700::1111')).toBeNull()
  expect(specialAddress('fe80::1%eth0')).toBe('a link-local')
  expect(specialAddress('::ffff:10.0.0.1')).toBe('an IPv4-mapped')
  expect(specialAddress('')).toBe('an unreadable')
})
