import { startPage } from '../../src/pages/start-page';
import { Welcome } from '../../src/pages/welcome';

startPage(Welcome);
