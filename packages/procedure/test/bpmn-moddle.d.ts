/** As much of the reader's types as the tests use; the package brings none. */
declare module 'bpmn-moddle' {
  interface Read {
    readonly warnings: readonly unknown[]
    readonly rootElement: {
      readonly rootElements: readonly { readonly flowElements: readonly unknown[] }[]
      readonly diagrams: readonly { readonly plane: { readonly planeElement: readonly unknown[] } }[]
    }
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<Read>
  }
}
