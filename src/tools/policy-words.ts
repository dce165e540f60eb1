import type { Language } from '../language/language';
import type { PolicyKey } from '../settings/policy-keys';

interface Words {
  readonly name: Readonly<Record<Language, string>>;
  readonly help: Readonly<Record<Language, string>>;
}

/** What each key is called and for, in the policy editors of browsers and Windows. */
export const policyWords: Readonly<Record<PolicyKey, Words>> = {
  municipality: {
    name: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
    help: {
      fi: 'Voimassa olevan sääntöpaketin tunnus, esimerkiksi paimio.',
      sv: 'Id för det regelpaket som gäller, till exempel pietarsaari.',
      en: 'Id of the rule pack in force, for example paimio.',
    },
  },
  locale: {
    name: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
    help: {
      fi: 'Kieli, jolla Kintaitta puhuu: fi, sv tai en.',
      sv: 'Språket som Kintaitta talar: fi, sv eller en.',
      en: 'The language that Kintaitta speaks: fi, sv or en.',
    },
  },
  pack: {
    name: { fi: 'Sääntöpaketti', sv: 'Regelpaket', en: 'Rule pack' },
    help: {
      fi: 'Sääntöpaketti tekstinä: komennon pack sign yksi rivi. Chrome ja Edge jättävät pois paketin, joka on liitetty oliona (JSON): anna silloin osoite.',
      sv: 'Ett regelpaket som text: den enda raden från pack sign. Ett paket som klistras in som objekt (JSON) lämnas bort av Chrome och Edge: ange då adressen.',
      en: 'A rule pack as text: the one line of pack sign. Chrome and Edge leave out a pack that is pasted as an object (JSON): give its address then.',
    },
  },
  packUrl: {
    name: { fi: 'Sääntöpaketin osoite', sv: 'Adress till regelpaketet', en: 'Address of the rule pack' },
    help: {
      fi: 'Allekirjoitetun sääntöpaketin https-osoite. Se haetaan enintään kerran päivässä (aiemmin vain virheen tai käytännön muutoksen jälkeen). Tarvitsee julkiset avaimet.',
      sv: 'En https-adress till ett undertecknat regelpaket. Det hämtas högst en gång om dagen (tidigare bara efter ett fel eller en ändring av policyn). Behöver öppna nycklar.',
      en: 'The https address of a signed rule pack, fetched at most once a day (sooner only after a failure or a change of the policy). Needs public keys.',
    },
  },
  packKeys: {
    name: { fi: 'Julkiset avaimet', sv: 'Öppna nycklar', en: 'Public keys' },
    help: {
      fi: 'Niiden julkiset avaimet, jotka saavat julkaista sääntöpaketteja, kukin omana tekstinään.',
      sv: 'Öppna nycklar för dem som får ge ut regelpaket, var och en som en egen text.',
      en: 'Public keys of those who may publish rule packs, each as a text of its own.',
    },
  },
  accounts: {
    name: { fi: 'Organisaation tilit', sv: 'Organisationens konton', en: "The organisation's accounts" },
    help: {
      fi: 'Organisaation omat tilit palveluittain sääntöpaketin tilien lisäksi.',
      sv: 'Organisationens egna konton per tjänst, utöver dem i regelpaketet.',
      en: "The organisation's own accounts by platform, besides those of the rule pack.",
    },
  },
  disabledRules: {
    name: { fi: 'Pois päältä olevat säännöt', sv: 'Avstängda regler', en: 'Rules that are off' },
    help: {
      fi: 'Niiden sääntöjen tunnukset, jotka ovat pois päältä.',
      sv: 'Id för de regler som är avstängda.',
      en: 'Ids of the rules that are off.',
    },
  },
  enforced: {
    name: { fi: 'Lukitut asetukset', sv: 'Låsta inställningar', en: 'Locked settings' },
    help: {
      fi: 'Asetukset, joita käyttäjä ei voi muuttaa: municipality, locale.',
      sv: 'Inställningar som användaren inte kan ändra: municipality, locale.',
      en: 'Settings that the user can not change: municipality, locale.',
    },
  },
};
