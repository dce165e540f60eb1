import { checkSamples } from './check-samples';
import { openPracticePage } from './open-practice-page';
import { photographPrompt } from './photograph-prompt';

/** Linux needs a display server for a window; other systems always have one. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

if (hasDisplay) {
  console.log('Opening the practice page with the rules of Paimio. Close the browser to end.');
  await openPracticePage('paimio');
} else {
  console.log(
    'There is no display here, so no browser window is opened.\nThe sample posts of rules/paimio, checked:\n',
  );
  checkSamples('paimio');
  console.log(`A prompt over the compose box of X: ${photographPrompt()}`);
}
