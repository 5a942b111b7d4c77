/**
 * For a user-origin sheet while the reader is open. What a page does to its root element it does
 * to the top layer too; and on paper only the reader is wanted.
 */
export const pageResetCss = `html {
  opacity: 1 !important;
  filter: none !important;
  backdrop-filter: none !important;
  transform: none !important;
  translate: none !important;
  rotate: none !important;
  scale: none !important;
  clip-path: none !important;
  mask: none !important;
  mix-blend-mode: normal !important;
  visibility: visible !important;
}
@media print {
  html {
    display: block !important;
    position: static !important;
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
    contain: none !important;
  }
  html > body {
    display: none !important;
  }
}`;

/** First in the reader's own sheet: `!important` on a host wins over anything the page says of it. */
export const hostCss = `:host {
  all: initial !important;
  display: block !important;
  direction: ltr !important;
  unicode-bidi: normal !important;
}`;
