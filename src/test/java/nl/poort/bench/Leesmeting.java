package nl.poort.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.poort.Modules;
import nl.poort.keten.vragen.Werkfilter;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Databank;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// Work list, timeline and search at a number of Vragen: the doors in this process, and the screens over HTTP.
final class Leesmeting implements AutoCloseable {
    private static final Duration LANG = Duration.ofSeconds(Integer.getInteger("poort.bench.lees", 5));
    private static final int HOOGSTENS = 100_000;
    private static final String SCHERM = "≤ 8 ms CPU";

    private final Kindprogramma kind;
    private final Rapport rapport;
    private final Vulling vulling;
    private final Databank databank;
    private final Modules m;
    private final Medewerker sanne;
    private int aantal;

    Leesmeting(Kindprogramma kind, Rapport rapport) {
        this.kind = kind;
        this.rapport = rapport;
        var database = kind.database();
        databank = Databank.open(database.url(), "poort", database.password());
        var db = new Db(databank.source(), Clock.system(Tx.ZONE));
        m = new Modules(db, new Gebeurtenissen(db), List.of());
        var plek = plek();
        vulling = new Vulling(database, plek);
        sanne = new Medewerker(
                UUID.randomUUID(),
                plek.organisatie(),
                "Sanne",
                "s@example.nl",
                null,
                Set.of(Rol.KCC_MEDEWERKER),
                Set.of(plek.kcc()));
    }

    private Vulling.Plek plek() {
        return kind.database()
                .superuser()
                .withHandle(h -> h.createQuery("""
                        select k.id as kcc, b.id as bouwen, o.id as organisatie
                        from organisatie.organisatie o
                        join organisatie.team k on k.organisatie = o.id and k.soort = 'KCC'
                        join organisatie.team b on b.organisatie = o.id and b.naam = 'Bouwen'
                        where o.code = 'demo-westveld'""")
                        .map((rs, ctx) -> new Vulling.Plek(
                                rs.getObject("kcc", UUID.class),
                                rs.getObject("bouwen", UUID.class),
                                rs.getObject("organisatie", UUID.class)))
                        .one());
    }

    void meet(int vragen) throws Exception {
        aantal = vragen;
        vulling.tot(vragen);
        var honderd = new Werkfilter(null, false, null, null, null, 100);
        deur(
                "werklijst, 100 regels",
                "≤ 3 ms CPU; p95 ≤ 1,3 × die bij 10.000",
                () -> m.werklijst.list(sanne, honderd).size() == 100);
        deur("werklijst, tellingen", "", () -> !m.werklijst.tel(sanne).isEmpty());
        deur(
                "vraag lezen op sleutel",
                "≤ 0,35 ms CPU",
                () -> m.vragen.find(sanne.actor("lezen"), eigen()).isPresent());
        deur("tijdlijn van een vraag", "p95 ≤ 1,3 × die bij 10.000", this::tijdlijn);
        deur(
                "zoeken, zeldzaam woord",
                "≤ 4 ms CPU; p95 ≤ 50 ms",
                () -> m.werklijst.zoek(sanne, "salamanderpoel", 20).size() <= 20);
        deur(
                "zoeken, gewoon woord",
                "begrensd",
                () -> m.werklijst.zoek(sanne, "dakkapel", 20).size() == 20);
        deur("klantbeeld", "p95 ≤ 1,3 × die bij 10.000", this::klantbeeld);
        klanten();
        schermen();
    }

    private void klanten() throws Exception {
        var wie = sanne.actor("zoeken");
        deur(
                "klantcontacten zoeken, gewoon woord",
                "p95 ≤ 50 ms",
                () -> m.klantcontacten.zoek(wie, "vraag", 20).size() == 20);
        deur(
                "klantcontacten zoeken, zeldzaam woord",
                "p95 ≤ 50 ms",
                () -> !m.klantcontacten.zoek(wie, "salamanderpoel", 20).isEmpty());
        deur(
                "klanten zoeken op naam",
                "p95 ≤ 50 ms",
                () -> !m.partijen.zoek(wie, "jan", 20).isEmpty());
        deur(
                "klanten zoeken, tikfout",
                "p95 ≤ 50 ms",
                () -> !m.partijen.zoek(wie, "jansn", 20).isEmpty());
    }

    /// A customer with ten Vragen at most, however many there are in all.
    private boolean klantbeeld() {
        var wie = sanne.actor("klant bekijken");
        int n = Integer.parseInt(eigen().toString().substring(28), 16);
        var klant = UUID.fromString("dddddddd-0000-0000-0000-0000%08x".formatted(n / 1000 * 100 + n % 100));
        return m.db.read(
                wie,
                tx -> !m.partijen.get(wie, klant).naam().isEmpty()
                        && !m.vragen.vanKlant(wie, klant).isEmpty()
                        && !m.klantcontacten.tijdlijn(wie, klant).isEmpty());
    }

    private boolean tijdlijn() {
        var vraag = eigen();
        var wie = sanne.actor("vraag bekijken");
        return m.db.read(
                wie,
                tx -> m.vragen.find(wie, vraag).isPresent()
                        && !m.vragen.weg(wie, vraag).stappen().isEmpty()
                        && !m.klokken.list(wie, vraag).isEmpty()
                        && m.gebeurtenissen.list(wie, vraag).size() == 5
                        && !m.klantcontacten.bijVraag(wie, vraag).isEmpty());
    }

    /// One of the Vragen of this team.
    private UUID eigen() {
        int n = ThreadLocalRandom.current().nextInt(aantal / 100) * 100
                + ThreadLocalRandom.current().nextInt(1, 10);
        return UUID.fromString("aaaaaaaa-0000-0000-0000-0000%08x".formatted(n));
    }

    private void deur(String wat, String budget, Meting.Werk werk) throws Exception {
        long postgres = kind.postgres().orElseThrow().pid();
        Meting.of(1, Duration.ofSeconds(1), HOOGSTENS, Processortijd.of(), i -> werk);
        var cpu = Processortijd.of(ProcessHandle.current().pid(), postgres);
        rapport.voegToe(titel(wat) + " (deur)", Meting.of(1, LANG, HOOGSTENS, cpu, i -> werk), "", budget);
    }

    private void schermen() throws Exception {
        var wie = new Webklant(kind.uri("")).meldAan("sanne@demo.poort.example", "welkom bij poort");
        scherm(wie, "scherm werklijst", "/werkplek");
        scherm(wie, "scherm van een vraag", "/werkplek/vraag/" + eigen());
        scherm(wie, "scherm zoeken", "/werkplek/zoeken");
        scherm(wie, "scherm kennis zoeken", "/kennis?q=adres");
        wie.close();
    }

    /// A screen that this program does not have gives no line.
    private void scherm(Webklant wie, String wat, String pad) throws Exception {
        if (wie.get(pad).status() != 200) {
            System.out.println("(" + pad + " is er niet)");
            return;
        }
        Meting.Werk werk = () -> wie.get(pad).status() == 200;
        Meting.of(1, Duration.ofSeconds(2), HOOGSTENS, Processortijd.of(), i -> werk);
        var cpu = Processortijd.of(kind.pid());
        rapport.voegToe(titel(wat), Meting.of(1, LANG, HOOGSTENS, cpu, i -> werk), "", SCHERM);
    }

    private String titel(String wat) {
        return wat + ", " + aantal + " vragen";
    }

    @Override
    public void close() {
        databank.close();
    }
}
