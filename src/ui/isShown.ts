/** Whether it is on the page: views lie beside the one on screen, drawn ahead, on their way out or hidden while one loads. */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility()
