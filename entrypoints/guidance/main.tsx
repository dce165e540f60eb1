import { GuidancePage } from '../../src/pages/guidance-page';
import { startPage } from '../../src/pages/start-page';

startPage(GuidancePage);
