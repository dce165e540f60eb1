import { Practice } from '../../src/pages/practice';
import { startPage } from '../../src/pages/start-page';

startPage(Practice);
