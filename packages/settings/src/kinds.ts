import { z } from 'zod'
import type { Variable } from './variable.ts'

/** What a variable takes, as it is said and as it is read. */
type Kind<T> = Pick<Variable<T>, 'takes' | 'schema'>

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number): Kind<number> => ({
  takes: { zh: `${least} 至 ${most} 的整数`, en: `a whole number from ${least} to ${most}` },
  schema: z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .refine((n) => n >= least && n <= most),
})

/** An address of the web without a trailing slash. */
export const webAddress: Kind<string> = {
  takes: { zh: '以 http:// 或 https:// 开头的网址', en: 'an address that begins with http:// or https://' },
  schema: z
    .string()
    .refine((text) => webAddressOf(text) !== null)
    .transform((text) => text.replace(/\/+$/u, '')),
}

const webAddressOf = (text: string): URL | null => {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '' ? url : null
}

/** Origins, separated by spaces or commas: scheme, host and port, nothing after. */
export const origins: Kind<readonly string[]> = {
  takes: {
    zh: '形如 https://www.example.gov.cn 的来源，后面没有路径',
    en: 'origins such as https://www.example.gov.cn, with no path',
  },
  schema: z
    .string()
    .transform((text) => text.split(/[\s,]+/u).filter(Boolean))
    .refine((all) => all.every((one) => webAddressOf(one)?.origin === one)),
}

/** A PostgreSQL address. */
export const postgresAddress: Kind<string> = {
  takes: { zh: '以 postgres:// 开头的地址', en: 'an address that begins with postgres://' },
  schema: z.string().regex(/^postgres(?:ql)?:\/\//u),
}

/** Yes where it is 1, true or yes, no where it is 0, false or no. */
export const yesOrNo: Kind<boolean> = {
  takes: { zh: '1 或 0', en: '1 or 0' },
  schema: z
    .string()
    .regex(/^(?:1|0|true|false|yes|no)$/iu)
    .transform((text) => /^(?:1|true|yes)$/iu.test(text)),
}

/** A secret long enough not to be guessed. */
export const secretText: Kind<string> = {
  takes: { zh: '16 至 500 个可见的 ASCII 字符', en: '16 to 500 visible ASCII characters' },
  schema: z.string().regex(/^[\x21-\x7e]{16,500}$/u),
}

/** A text that a key is made from. */
export const keyText: Kind<string> = {
  takes: { zh: '32 至 500 个可见的 ASCII 字符', en: '32 to 500 visible ASCII characters' },
  schema: z.string().regex(/^[\x21-\x7e]{32,500}$/u),
}

const line = z.string().regex(/^[^\r\n]{1,1000}$/u)
/** Any text on one line. */
export const lineText: Kind<string> = { takes: { zh: '非空的一行文字', en: 'a line of text' }, schema: line }
/** The path of a folder. */
export const folder: Kind<string> = { takes: { zh: '文件夹的路径', en: 'the path of a folder' }, schema: line }
/** The path of a file. */
export const file: Kind<string> = { takes: { zh: '文件的路径', en: 'the path of a file' }, schema: line }
