import { Policy } from '../../src/pages/policy';
import { startPage } from '../../src/pages/start-page';

startPage(Policy);
