/**
 * Reads a property as the browser defines it. A document's or a form's own members can be shadowed
 * by an element of that name (`<img name="querySelectorAll">`); what its prototypes hold cannot.
 */
export function unclobbered<T extends object, K extends keyof T & string>(of: T, name: K): T[K] {
  for (let at: unknown = Object.getPrototypeOf(of); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    // The descriptor of T's own member, found on T's prototype, has T's type for it.
    if (found) return (found.get ? found.get.call(of) : found.value) as T[K];
  }
  return of[name];
}
