import { Button, Input, Segmented } from 'antd'
import { createElement as h, type ReactElement } from 'react'

/**
 * One element for each part of antd that the portal uses, by its folder in antd, drawn so that every style it can need
 * is met. The build fails when the portal uses a part that is not here.
 */
export const antParts: Readonly<Record<string, ReactElement>> = {
  button: h('div', null, h(Button), h(Button, { type: 'primary', size: 'large', danger: true, block: true })),
  input: h('div', null, h(Input), h(Input.Search), h(Input.TextArea)),
  segmented: h(Segmented, { options: ['a', 'b'] }),
}
/** Folders of styles that belong to no element of ours; met through the parts above. */
export const antShared: readonly string[] = ['style', 'form', 'space', 'empty', 'config-provider', '_util', 'tooltip']
