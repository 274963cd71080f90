package nl.poort.keten.calamiteiten;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.ActieAfgerond;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.ActieToegevoegd;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.BannerBeeindigd;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.BannerGeplaatst;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.NieuwsGebracht;
import nl.poort.keten.calamiteiten.Calamiteitgebeurtenis.VerwachtingGemeld;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// What is done during a calamity: the plan of approach, news, the banner and what is expected.
public final class Maatregelen {
    private final Db db;
    private final Calamiteitbronnen bronnen;

    public Maatregelen(Calamiteitbronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Adds an action to the plan of approach, with its own clock.
    public Actie actieToevoegen(Medewerker wie, UUID calamiteit, NieuweActie nieuw) {
        return db.change(wie.actor("plan van aanpak"), tx -> {
            var inzet = Inzet.actief(tx, bronnen, wie, calamiteit);
            var team = nieuw.team() == null
                    ? null
                    : bronnen.registers().organisaties().getTeam(tx.actor(), nieuw.team());
            var fouten = new Veldfouten();
            var tekst = fouten.verplicht("actie", nieuw.actie(), 500, "Schrijf op wat er moet gebeuren");
            var eigenaar = fouten.tekst("eigenaar", nieuw.eigenaar(), 200);
            fouten.eis(team != null || eigenaar != null, "eigenaar", "Vul in wie dit doet");
            fouten.eis(
                    nieuw.uiterlijk() != null && nieuw.uiterlijk().isAfter(tx.now()),
                    "uiterlijk",
                    "Kies een moment dat nog moet komen");
            fouten.klaar();
            var actie = new Actie(
                    calamiteit,
                    tx.newId(),
                    tekst,
                    eigenaar == null ? team.naam() : eigenaar,
                    team == null ? null : team.id(),
                    team == null ? null : team.organisatie(),
                    nieuw.uiterlijk(),
                    tx.now(),
                    null,
                    null,
                    "");
            new MaatregelenSql(tx.handle()).insert(actie);
            startKlok(tx, actie);
            tx.publish(new ActieToegevoegd(calamiteit, actie.id(), nieuw.team(), actie.uiterlijk()));
            return actie;
        });
    }

    private void startKlok(Tx tx, Actie a) {
        long minuten = Duration.between(tx.now(), a.uiterlijk()).plusSeconds(59).toMinutes();
        bronnen.registers()
                .klokken()
                .start(
                        tx.actor(),
                        new Klokstart(
                                a.calamiteit(),
                                a.id(),
                                Kloksoort.ACTIE,
                                a.actie(),
                                Kalendersoort.VOLCONTINU,
                                Norm.minuten((int) Math.clamp(minuten, 1, 100_000)),
                                tx.now(),
                                a.uiterlijk()));
    }

    /// An action is done, told by the calamity organisation or by the team that owns it. After the last
    /// one the calamity is in recovery and can be scaled down.
    public Actie actieAfronden(Medewerker wie, UUID calamiteit, UUID actie, String resultaat) {
        return db.change(wie.actor("actie afronden"), tx -> {
            var a = new MaatregelenSql(tx.handle())
                    .findActie(calamiteit, actie)
                    .orElseThrow(() -> Weigering.onbekend("Deze actie"));
            var overal = new nl.poort.techniek.db.Actor(wie.id(), wie.naam(), null, "actie afronden");
            return db.change(overal, t -> rondAf(t, wie, a, resultaat));
        });
    }

    private Actie rondAf(Tx tx, Medewerker wie, Actie a, String resultaat) {
        var inzet = Inzet.laad(tx, bronnen, a.calamiteit());
        if (a.eigenaarTeam() == null || !wie.teams().contains(a.eigenaarTeam())) {
            Inzet.eisCalamiteitenorganisatie(wie, inzet.calamiteit());
        }
        Calamiteitregels.eisOpgeschaald(inzet.calamiteit());
        var sql = new MaatregelenSql(tx.handle());
        if (!sql.findActie(a.calamiteit(), a.id()).orElseThrow().isOpen()) {
            throw new Weigering("actie-gereed", "Deze actie is al gereed");
        }
        sql.gereed(a, wie.naam(), resultaat == null ? "" : resultaat.strip(), tx.now());
        bronnen.registers().klokken().stop(tx.actor(), a.calamiteit(), a.id(), Kloksoort.ACTIE);
        tx.publish(new ActieAfgerond(a.calamiteit(), a.id()));
        boolean klaar = sql.acties(a.calamiteit()).stream().noneMatch(Actie::isOpen);
        if (klaar && inzet.calamiteit().stand() != Calamiteitstand.HERSTEL) {
            inzet.stand(Calamiteitstand.HERSTEL, inzet.calamiteit().niveau(), "");
        }
        return sql.findActie(a.calamiteit(), a.id()).orElseThrow();
    }

    /// Open actions of the teams of this person, of whatever calamity.
    public List<Actie> openActies(Medewerker wie) {
        return db.read(wie.actor("acties bekijken"), tx -> new MaatregelenSql(tx.handle()).openActies(wie.teams()));
    }

    /// Brings news; the next comes within two hours. The banner shows the new texts and the next moment
    /// at once.
    public Nieuws nieuws(
            Medewerker wie, UUID calamiteit, String intern, String voorKlant, String omweg, Instant volgende) {
        return db.change(wie.actor("nieuws brengen"), tx -> {
            var inzet = Inzet.actief(tx, bronnen, wie, calamiteit);
            Calamiteitregels.eisNieuws(intern, voorKlant, omweg, volgende, tx.now());
            var nieuws = new Nieuws(
                    calamiteit,
                    tx.newId(),
                    intern.strip(),
                    kaal(voorKlant),
                    kaal(omweg),
                    tx.now(),
                    wie.naam(),
                    volgende);
            var sql = new MaatregelenSql(tx.handle());
            sql.insert(nieuws);
            sql.ververs(nieuws);
            Nieuwsritme.start(bronnen, inzet, volgende);
            tx.publish(new NieuwsGebracht(calamiteit, nieuws.id(), volgende));
            return nieuws;
        });
    }

    /// Shows a banner to exactly these organisations (a region stands for all organisations in it), in
    /// place of the one before.
    public Banner bannerPlaatsen(Medewerker wie, UUID calamiteit, NieuweBanner nieuw) {
        return db.change(wie.actor("banner plaatsen"), tx -> {
            var inzet = Inzet.actief(tx, bronnen, wie, calamiteit);
            var fouten = new Veldfouten();
            var tekst = fouten.verplicht("tekst", nieuw.tekst(), 500, "Schrijf op wat er aan de hand is");
            var klanttekst =
                    fouten.verplicht("klanttekst", nieuw.klanttekst(), 1000, "Schrijf op wat de klant te horen krijgt");
            var omweg = fouten.tekst("omweg", nieuw.omweg(), 1000);
            var volgend = nieuw.volgendBericht() == null ? volgendNieuws(tx, calamiteit) : nieuw.volgendBericht();
            fouten.eis(
                    volgend != null && volgend.isAfter(tx.now()),
                    "volgendBericht",
                    "Kies een moment dat nog moet komen");
            fouten.eis(!nieuw.organisaties().isEmpty(), "organisaties", "Kies wie de banner ziet");
            fouten.klaar();
            var banner = new Banner(
                    calamiteit,
                    tx.newId(),
                    tekst,
                    omweg == null ? "" : omweg,
                    klanttekst,
                    volgend,
                    zien(tx, nieuw),
                    tx.now(),
                    null,
                    wie.naam());
            var sql = new MaatregelenSql(tx.handle());
            sql.beeindigBanner(calamiteit, tx.now()).ifPresent(b -> tx.publish(new BannerBeeindigd(calamiteit, b)));
            sql.insert(banner);
            tx.publish(new BannerGeplaatst(inzet.calamiteit().id(), banner.id(), banner.organisaties()));
            return banner;
        });
    }

    private Instant volgendNieuws(Tx tx, UUID calamiteit) {
        return bronnen.registers().klokken().list(tx.actor(), calamiteit).stream()
                .filter(k -> k.soort() == Kloksoort.NIEUWS && k.isOpen())
                .map(nl.poort.registers.klokken.Klok::deadline)
                .findFirst()
                .orElse(null);
    }

    private List<UUID> zien(Tx tx, NieuweBanner nieuw) {
        var zien = new LinkedHashSet<UUID>();
        for (var id : nieuw.organisaties()) {
            var o = bronnen.registers().organisaties().get(tx.actor(), id);
            if (o.soort() == Organisatiesoort.REGIO) {
                bronnen.registers().organisaties().inRegio(tx.actor(), id).forEach(lid -> zien.add(lid.id()));
            } else {
                zien.add(o.id());
            }
        }
        if (zien.isEmpty()) {
            throw new Weigering("regio-leeg", "In deze regio staat nog geen organisatie");
        }
        return List.copyOf(zien);
    }

    /// The banners this person sees now: those for the own organisation.
    public List<Banner> banners(Medewerker wie) {
        return db.read(
                wie.actor("banner bekijken"), tx -> new MaatregelenSql(tx.handle()).bannersVoor(wie.organisatie()));
    }

    /// Tells the customers of all linked Vragen, before the promise breaks, when it is expected to be
    /// solved and why it takes longer. The chain clocks keep their own end and count as exceeded, told
    /// before.
    public List<Vraag> vertragingMelden(Medewerker wie, UUID calamiteit, Instant verwacht, String reden) {
        return db.change(wie.actor("klanten informeren over vertraging"), tx -> {
            var inzet = Inzet.actief(tx, bronnen, wie, calamiteit);
            var fouten = new Veldfouten();
            var waarom = fouten.verplicht("reden", reden, 1000, "Schrijf op waarom het langer duurt");
            fouten.eis(
                    verwacht != null && verwacht.isAfter(tx.now()), "verwacht", "Kies een moment dat nog moet komen");
            fouten.klaar();
            for (var v : inzet.vragen()) {
                if (v.stand().isOpen() && verwacht.isAfter(v.toegezegdOp())) {
                    bronnen.keten().vragen().vertragingMelden(wie, v.id(), verwacht, waarom);
                } else {
                    tx.publish(new VerwachtingGemeld(
                            calamiteit, v.id(), v.kenmerk(), v.klant(), v.klantTeam(), verwacht, waarom));
                }
            }
            return inzet.vragen();
        });
    }

    private static String kaal(String tekst) {
        return tekst == null ? "" : tekst.strip();
    }
}
