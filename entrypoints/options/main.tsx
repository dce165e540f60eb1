import { Options } from '../../src/pages/options';
import { startPage } from '../../src/pages/start-page';

startPage(Options);
