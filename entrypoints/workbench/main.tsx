import { startPage } from '../../src/pages/start-page';
import { Workbench } from '../../src/pages/workbench/workbench';

startPage(Workbench);
