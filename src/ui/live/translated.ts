/**
 * Lets a browser translate the page while React draws it. A translation takes a text out of the document and puts an
 * element in its place; React goes on writing to the text that it made, or fails on removing it, and a number on the page
 * would stay what it was. So what stands in for a text is remembered, and written, removed and inserted before in its place.
 */

/** What stands where a text was. */
const standIns = new WeakMap<Node, Element>()

const remember = (records: readonly MutationRecord[]): void => {
  for (const { removedNodes, addedNodes, nextSibling, previousSibling } of records)
    for (const removed of removedNodes) {
      if (!(removed instanceof Text) || removed.isConnected) continue
      const near = [...addedNodes, nextSibling, previousSibling]
      const found = near.find((node) => node instanceof Element && node.localName === 'font')
      if (found instanceof Element) standIns.set(removed, found)
    }
}

/** The child of an element that stands for a node which is no longer there. */
const childFor = (parent: Node, child: Node | null): Element | null => {
  if (child === null || child.parentNode === parent) return null
  const found = standIns.get(child) ?? null
  return found?.parentNode === parent ? found : null
}

/** Starts it, for the document below a node. */
export const surviveTranslation = (root: Node): void => {
  const observer = new MutationObserver(remember)
  observer.observe(root, { childList: true, subtree: true })
  const catchUp = () => remember(observer.takeRecords())

  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    catchUp()
    const found = childFor(this, child)
    if (found) removeChild.call(this, found)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, node, before) as T
    catchUp()
    return insertBefore.call(this, node, childFor(this, before)) as T
  }

  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  if (value?.set && value.get) {
    const { get, set } = value
    Object.defineProperty(Text.prototype, 'nodeValue', {
      configurable: true,
      get,
      set(this: Text, text: string | null) {
        set.call(this, text)
        if (this.parentNode !== null) return
        catchUp()
        // The new text takes its place again; the browser translates it anew.
        standIns.get(this)?.replaceWith(this)
      },
    })
  }
}
