import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../src/background/run-background';

export default defineBackground(runBackground);
