import { Popup } from '../../src/pages/popup';
import { startPage } from '../../src/pages/start-page';

startPage(Popup);
