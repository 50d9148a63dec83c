const GAP = 4;

/**
 * Puts a floating element under its button, or over it when there is no room, and keeps it inside the window.
 * Through the DOM: a style attribute in the markup would be refused by the content security policy.
 */
export function placeBeside(floating: HTMLElement, button: HTMLElement) {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = floating;
  const isRoomBelow = at.bottom + GAP + height <= window.innerHeight;
  const top = isRoomBelow ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  const left = Math.min(Math.max(GAP, at.left), Math.max(GAP, window.innerWidth - width - GAP));
  floating.style.top = `${top}px`;
  floating.style.left = `${left}px`;
}
