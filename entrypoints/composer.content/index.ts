import { defineContentScript } from 'wxt/utils/define-content-script';
import { runComposer } from '../../src/composer/run-composer';

export default defineContentScript({
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.instagram.com/*',
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://www.linkedin.com/*',
  ],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_start',
  main: (context) => runComposer(window, context.signal),
});
