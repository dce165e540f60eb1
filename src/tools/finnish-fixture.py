"""Writes src/language/finnish/fixtures/analyses.tsv: what native libvoikko says of some thousands of word forms.

Needs libvoikko's Python binding and voikko-fi (Debian: python3-libvoikko, voikko-fi). Run: python3 src/tools/finnish-fixture.py
Each line is a word, a tab, and its distinct `base form/class` pairs in lower case; none for an unknown word.
"""

from pathlib import Path

import libvoikko

FIXTURE = Path(__file__).parent.parent / "language/finnish/fixtures/analyses.tsv"
# Of the made-up forms that are no words, so many are kept as one in this number.
UNKNOWN_KEPT = 40

NOMINALS = """
valtuusto valtuusto|valtuutettu valtuutetu|kunta kunna kunti kunni|kaupunki kaupungi kaupunke|potilas potilaa potilai
asiakas asiakkaa asiakkai|henkilö|tieto tiedo|salaisuus salaisuude salaisuut salaisuutt salaisuuksi|laki lai lake
päätös päätökse päätöst päätöksi|hallitus hallitukse hallitust hallituksi|virka vira virko viro|mies miehe miest miehi
nainen naise nais naisi|lapsi lapse last lapsi|koulu|opettaja opettaji|oppilas oppilaa oppilai|lääkäri lääkäre|perhe perhee
terveys terveyde terveyt terveytt|sairaus sairaude sairautt sairauksi|rekisteri rekistere|osoite osoittee|puhelin puhelime
numero|kokous kokoukse kokoust kokouksi|esitys esitykse esityst esityksi|tarjous tarjoukse|hankinta hankinna hankinto
hyvinvointi hyvinvointe hyvinvoinni|alue aluee|palvelu|palvelija|vesi vede vett vete vesi|käsi käde kätt kätee|uusi uude uutt
hyvä|suuri suure suurt suuri|pieni piene pient|vanha vanho|nuori nuore nuort|kaunis kaunii kaunist|tärkeä tärkei
julkinen julkise julkis|salainen salaise|avoin avoime avoint|oikea oikei|väärä väärii|tyhmä tyhmi|idiootti idiooti idioote
suomalainen suomalaise|ruotsinkielinen ruotsinkielise|helsinkiläinen helsinkiläise|kieli kiele kielt kieli|talo talo|tie te
yö ö|työ tö|maa mai|puu pui|koira koiri|kissa kisso|auto auto|raha raho|hinta hinna hinto|vero vero|tuki tue tuk
apu avu|vika via viko|ikä iä ik|joki joe joki|mäki mäe mäki|lehti lehde lehti|sukupuoli sukupuole|ihminen ihmise ihmis
kevät kevää|kuollut kuollee|ohut ohue|rikas rikkaa|köyhä köyhi|työtön työttömä|onneton onnettoma|asunto asunno|ranta ranna
sähköposti sähköposte|viesti viestinnä viestintä|media mediaa medioi|kuva kuvi|luettelo|avain avaime|jäsen jäsene|sisar sisare
tytär tyttäre|isä isi|äiti äide äite|veli velje|poika poja poiki|tyttö tytö|päivä päivi|viikko viiko|kuukausi kuukaude kuukautt
vuosi vuode vuott vuosi|tunti tunni tunte|minuutti minuuti|maanantai|tammikuu|kesä kesi|ruoka ruua ruoki|leipä leivä leipi
""".replace("\n", "|")

NOMINAL_ENDINGS = """ n a ä ta tä tta ttä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä in ien en iin oon öön uun yyn aan ään een ja
jä jen ia iä ita itä issa illa ille ista den tten t it ni si nsa nsä mme nne nkin kin ko kö kaan kään han hän sti mpi mman mmat in immin
ssani llaan staan stamme kseen ksenne nsakin tansa""".split()

VERBS = """
sanoa sano sanoi|kertoa kerro kerto kertoi|puhua puhu puhui|tehdä teke tee tek teh|nähdä näke näe näh|mennä mene men menn|tulla tule tul
olla ole ol o|saada saa sai|antaa anna anta anto|ottaa ota otta ott|pitää pidä pitä pit|käyttää käytä käyttä käyt|maksaa maksa makso
päättää päätä päättä päät|julkaista julkaise julkais|kirjoittaa kirjoita kirjoitta kirjoit|ilmoittaa ilmoita ilmoit|tarkoittaa tarkoita
haukkua hauku haukku|valehdella valehtele valehdel|uhkailla uhkaile uhkail|tappaa tapa tappa|hävetä häpeä häve|tavata tapaa tava|vihata vihaa viha
huomata huomaa huoma|kokoontua kokoonnu kokoontu|osallistua osallistu|neuvotella neuvottele neuvotel|suojella suojele suojel|hoitaa hoida hoita hoit
""".replace("\n", "|")

VERB_ENDINGS = """ n t mme tte vat vät isi isin isit isimme isitte isivat isivät in it imme itte ivat ivät kaa kää koon köön taan tään daan dään
ttiin tiin taisiin täisiin ttaisiin nut nyt neet nee neen ttu tty tu ty tun tyn ttua tyä dut dyt va vä van vän vat tava tävä ttava ttävä ttavan ttävän
ma mä man mää maa matta mättä massa mässä minen misen mista misestä essa essä en ken essaan tuaan ja jä jat us uksen maton mätön mattomat o a ä da dä ta
tä aan ään nee isinko nko kaan kään pa pä han hän""".split()

FIRST_PARTS = """lapsi lasten koulu koulun kunta kunnan kaupunki kaupungin terveys terveyden sosiaali potilas potilaan asiakas asiakkaan henkilö
henkilöstö hallinto hallinnon talous talouden vesi veden työ työn virka viran epä esi yli ala yhteis erityis linja nuoriso vanhus vanhusten liikenne
ympäristö rakennus kaava maa meri EU- IT- some- 25- 3- C- ex- wiki- Helsinki- Paimio- euro internet pika""".split()
TAILS = """tieto tiedot laki lain palvelu palvelujen hallitus hallituksen lautakunta lautakunnassa keskus keskuksen virasto viraston
suojelu suojelun ilmoitus ilmoituksesta mies miehen nainen hoitaja hoitajille auto autossa asia asioita luottamus sana alue alueen koulu koululle
laitos arkisto yhdistys vuotias kielinen oikeus oikeudessa osoite euro sivu ministeri""".split()

NAMES = """Matti Matin Maija Maijalle Virtanen Virtasen Korhoselle Mäkinen Mäkisen Niemi Niemelle Lahti Lahdessa Johan Johanin Östman Åsa Lindqvist
Paimio Paimion Paimiossa Turku Turun Turussa Helsinki Helsingin Espoo Espoossa Tampere Tampereen Jyväskylä Jyväskylässä Parainen Paraisten Pietarsaari
Pietarsaaren Maalahti Mustasaari Kemiönsaari Närpiö Uusikaupunki Uudessakaupungissa Iso-Britannia Isossa-Britanniassa Uusi-Seelanti Uuteen-Seelantiin
Etelä-Pohjanmaa Etelä-Pohjanmaalla Pohjois-Savossa Varsinais-Suomi Varsinais-Suomessa Keski-Suomen Vähä-Aasia Suomi Suomen Ruotsi Ruotsissa Venäjän Viro
Kela Kelan Yle Ylen EU EU:n EU:ssa YK:n WC:ssä Ry ry:n oy:lle Sari Sarin Anna Annan Kalle Kallelta Ulla-Maj Jan-Erik Jan-Erikin Aino Ainolle Toivo
Toivon Rauha Rauhan Veikko Veikon Pekka Pekan Liisa Liisalle Ahonen Ahosta Salo Salossa Koski Koskelle Rantanen Laine Laineen Heinonen""".split()

OTHERS = """yksi kaksi kolme kahden kolmea kahtena neljättä kuuttakymmentä kuudessakymmenessä kaksikymmentäkolme kolmekymmentäneljättä kahdestoista
kahdennentoista ensimmäinen toinen kolmannen sata sadan tuhat tuhannen miljoona miljoonaa 3 3. 3:n 14:sta 2,5 1990-luvulla 25-vuotias 25-vuotiaan 5-vuotiaiden
12:00 15.3. xiv XIV:n II:n kunta- koulu- terveys- uutis- perustamis- tasa-arvo- -koulu -palvelut -yliopisto keskus keskuksen linja-auto linja-autossa
linja-autolaitos IT-laitos EU-keskus loma-arkisto ruoka-laitos maa-ala maa-alan meri-ilma sana-arvoitus sanaarvoitus ala-aste ala-asteella ylä-aste
wikimedia-säätiö wikisivu skorpioni-wikisivu isoäiti isoäidin iso-isä hallinto-oikeus hallinto-oikeuden esimies epäluottamus pääministerin työntekijöilleen
lastensuojeluilmoitus salassapitovelvollinen toimenpiteistä yhdyskuntarakenne henkilötietojaan käytettyä suoritettaisiin terveyskeskuslääkärin
huostaanotto salassapidon lainvastainen idioottimainen idioottimaisesti nopeasti hitaammin kauneimmin parempi paras parhaat huonoin ylipäätään minä minun
minua minulle sinä sinun hän hänen me meidän te teidän he heidän tämä tämän nämä se sen ne niiden joka jonka jotka mikä minkä kuka kenen ketkä joku jokin
itse itsensä ei en et emme ette eivät älä älkää älköön eikä ja tai mutta että koska vaikka jos kun kuin vai sekä eli mukaan kanssa ilman ennen jälkeen
vuoksi takia alla päällä vieressä hei moi kiitos anteeksi hyi voi ai oho kyllä ehkä aina usein nyt sitten täällä siellä tänne sinne ulkona kotona kotiin
täten mikäli koskien osalta nojalla mukaisesti toimesta lisäksi hetu matu persu implementoida salassapidettävä oon mut niinku xyzzy qwerty asdf the och""".split()


def candidates():
    for table, endings in ((NOMINALS, NOMINAL_ENDINGS), (VERBS, VERB_ENDINGS)):
        for group in table.split("|"):
            for stem in group.split():
                yield stem
                yield from (stem + ending for ending in endings)
    for first in FIRST_PARTS:
        yield from (first + tail for tail in TAILS)
    yield from NAMES
    yield from OTHERS


def main():
    voikko = libvoikko.Voikko("fi")
    rows = []
    unknown = 0
    listed = {word.lower() for word in NAMES + OTHERS}
    for word in sorted({word.lower() for word in candidates()}):
        pairs = {f"{found['BASEFORM']}/{found['CLASS']}".lower() for found in voikko.analyze(word) if "CLASS" in found}
        if not pairs and word not in listed:
            unknown += 1
            if unknown % UNKNOWN_KEPT:
                continue
        rows.append(f"{word}\t{' '.join(sorted(pairs))}\n")
    FIXTURE.parent.mkdir(exist_ok=True)
    FIXTURE.write_text("".join(rows), encoding="utf-8")
    print(f"{len(rows)} words, {sum(row.endswith(chr(9) + chr(10)) for row in rows)} of them unknown")


main()
