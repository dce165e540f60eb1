import { test } from '../support/chromium';
import { badge, choose, expectBadge, paimio, prompt } from '../support/prompt';
import { openSurface, surfaceCases, goToSubmit, submitOf } from '../support/surfaces';
test.setTimeout(200000);
test('shots', async ({ context, page }) => {
  await choose(context, { ...paimio, ...(process.env.LOC ? { locale: process.env.LOC as 'fi' } : {}) });
  for (const s of surfaceCases.filter((x) => new RegExp(process.env.S ?? '.').test(x.name))) {
    const n = s.name.replace(/\W+/g, '-');
    await openSurface(page, s);
    await page.keyboard.insertText('Asiakas 010190-907X odottaa vastausta. Mikäli ette soita, tulee asiasta ilmoittaa kirjaamoon.');
    await expectBadge(page, 'warning');
    await page.screenshot({ path: `/tmp/h/shots/site-${n}-badge.png` });
    await badge(page).click(); await prompt(page).locator('article').waitFor(); await page.waitForTimeout(200);
    await page.screenshot({ path: `/tmp/h/shots/site-${n}-card.png` });
    await page.keyboard.press('Escape');
    await goToSubmit(page, s); await submitOf(page, s).click(); await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/h/shots/site-${n}-pause.png` });
  }
});
