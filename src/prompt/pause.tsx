import type { VNode } from 'preact';
import type { Guidance } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { CardWhy } from './card-why';
import type { PromptHandlers } from './prompt-state';

export interface PauseProps {
  readonly guidance: Guidance;
  readonly locale: Language;
}

const MAX_LISTED = 3;

/** The moment at the Post click: what the warnings are, and both ways on. Never a trap. */
export function Pause({ guidance, locale }: PauseProps): VNode {
  const t = promptMessages[locale].pause;
  const warnings = guidance.cards.filter(({ severity }) => severity === 'warning');
  const listed = warnings.slice(0, MAX_LISTED);
  const [first] = warnings;
  return (
    <section class="pause">
      <h2 id="title">{t.title()}</h2>
      <p id="lead">{t.lead({ count: warnings.length })}</p>
      <ul class="pause__list">
        {listed.map(({ id, what, quote, instead }) => (
          <li key={id}>
            <strong>{what[locale]}</strong>
            <span class="pause__quote">”{quote}”</span>
            <span>{instead[locale]}</span>
          </li>
        ))}
      </ul>
      {warnings.length > listed.length && <p>{t.more({ count: warnings.length - listed.length })}</p>}
      {first && <CardWhy card={first} locale={locale} />}
      {guidance.pause && (
        <p>
          <strong>{guidance.pause.title[locale]}.</strong> {guidance.pause.advice[locale]}
        </p>
      )}
      {guidance.freedomOfSpeech && <p class="freedom">{promptMessages[locale].card.freedom()}</p>}
    </section>
  );
}

export interface PauseActionsProps extends Pick<PromptHandlers, 'onBackToEditing' | 'onPostAnyway'> {
  readonly locale: Language;
}

/** Back to editing comes first and has the focus; posting anyway is always there. */
export function PauseActions({ locale, onBackToEditing, onPostAnyway }: PauseActionsProps): VNode {
  const t = promptMessages[locale].pause;
  return (
    <>
      <button type="button" class="button button--primary" data-pause="back" onClick={onBackToEditing}>
        {t.back()}
      </button>
      <button type="button" class="button" data-pause="anyway" onClick={onPostAnyway}>
        {t.anyway()}
      </button>
    </>
  );
}
