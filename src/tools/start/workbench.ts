import { openOwnPage } from './open-practice-page';

console.log('Opening the workbench. Save your files there; close the browser to end.');
try {
  await openOwnPage('workbench', 'base');
} catch (error) {
  console.error('The browser could not be opened: the workbench needs a display.');
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  process.exitCode = 1;
}
