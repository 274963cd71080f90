package nl.poort.web.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.kennis.Artikeltekst;
import nl.poort.contact.kennis.Kennis;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.registers.organisatie.Accounts;
import nl.poort.registers.organisatie.Dienstroosters;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatie;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;
import nl.poort.web.aanmelden.AanmeldPagina.Demoaccount;

/// Makes the demo chain on an empty database: two municipalities, a water board, IPLO, TBO, Kadaster and the calamity
/// organisation, with people for every role.
public final class Demoketen {
    /// The duty roster of the demo holds for every chain of the organisation.
    private static final String ELKE_KETEN = "";

    private static final String WACHTWOORD = "welkom bij poort";
    private static final Actor DEMO = Actor.system("demo maken");

    private final Db db;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Accounts accounts;
    private final Dienstroosters dienstroosters;
    private final Kennisredactie redactie;
    private final Map<String, Team> teams = new HashMap<>();
    private final Kennis kennis;

    public Demoketen(
            Db db,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Accounts accounts,
            Dienstroosters dienstroosters) {
        this.db = db;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.accounts = accounts;
        this.dienstroosters = dienstroosters;
        this.redactie = new Kennisredactie(db);
        this.kennis = new Kennis(db);
    }

    /// One person of the demo.
    private record Mens(String login, String naam, String team, String wat, Rol... rollen) {}

    private static final List<Mens> MENSEN = List.of(
            new Mens("sanne", "Sanne de Boer", "kcc", "KCC-medewerker, gemeente Westveld", Rol.KCC_MEDEWERKER),
            new Mens("ilse", "Ilse Bakker", "bouwen", "Deskundige team Bouwen, gemeente Westveld", Rol.SPECIALIST),
            new Mens("petra", "Petra Vos", "bouwen", "Teamleider Bouwen, gemeente Westveld", Rol.TEAMLEIDER),
            new Mens(
                    "rob",
                    "Rob Jansen",
                    "kcc",
                    "Regievoerder en teamleider KCC, gemeente Westveld",
                    Rol.REGIEVOERDER,
                    Rol.TEAMLEIDER,
                    Rol.KCC_MEDEWERKER),
            new Mens("kees", "Kees Smit", "kcc", "Kwaliteitszorg, gemeente Westveld", Rol.KWALITEITSZORG),
            new Mens("karin", "Karin de Groot", "kcc", "Redacteur kennisbank, gemeente Westveld", Rol.KWALITEITSZORG),
            new Mens("bea", "Bea Visser", "kcc", "Functioneel beheerder, gemeente Westveld", Rol.FUNCTIONEEL_BEHEERDER),
            new Mens("imre", "Imre Mulder", "kcc", "Informatiemanager, gemeente Westveld", Rol.INFORMATIEMANAGER),
            new Mens("olga", "Olga Peters", "oostveld", "KCC-medewerker, gemeente Oostveld", Rol.KCC_MEDEWERKER),
            new Mens("wim", "Wim Waterman", "water", "KCC-medewerker, waterschap", Rol.KCC_MEDEWERKER),
            new Mens("noor", "Noor Willems", "iplo", "Frontdesk IPLO", Rol.KETENPARTNER, Rol.KWALITEITSZORG),
            new Mens("tess", "Tess van Dijk", "tbo", "Analist TBO", Rol.KETENPARTNER),
            new Mens("okke", "Okke Hoekstra", "obo", "Beheerder Kadaster (OBO)", Rol.KETENPARTNER),
            new Mens("dewit", "Anna de Wit", "calamiteit", "Calamiteitenmanager", Rol.CALAMITEITENMANAGER),
            new Mens(
                    "zwart", "Bram Zwart", "calamiteit", "Calamiteitenmanager (achterwacht)", Rol.CALAMITEITENMANAGER));

    /// The accounts for the login page of the demo.
    public static List<Demoaccount> accounts() {
        return MENSEN.stream()
                .map(m -> new Demoaccount(m.login() + "@demo.poort.example", WACHTWOORD, m.naam(), m.wat()))
                .toList();
    }

    /// Makes the chain when there is none; in one transaction, so that a start that dies leaves nothing half.
    public boolean maakAlsLeeg() {
        return db.change(DEMO, tx -> {
            if (organisaties.findOpCode(DEMO, "demo-westveld").isPresent()) {
                return false;
            }
            schakels();
            accounts.maak(DEMO, MENSEN.stream().map(this::mens).toList(), WACHTWOORD);
            rooster(tx.local().toLocalDate());
            artikelen(tx.local().toLocalDate());
            new Demokennis(
                            db,
                            van("kcc"),
                            tx.local().toLocalDate(),
                            Map.of("bouwen", teams.get("bouwen").id()))
                    .maak();
            var rob = medewerkers.metRol(DEMO, teams.get("kcc").organisatie(), Rol.REGIEVOERDER);
            new Demoafspraken(db).maak(rob.getFirst(), tx.local().toLocalDate());
            return true;
        });
    }

    private void schakels() {
        var regio = organisatie("Regio Veldland", Organisatiesoort.REGIO, "demo-regio", null);
        var westveld = organisatie("Gemeente Westveld", Organisatiesoort.GEMEENTE, "demo-westveld", regio.id());
        team("kcc", westveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum", "088 1234501");
        team("bouwen", westveld, "Bouwen", Schakelsoort.DESKUNDIGE, "team Bouwen", "088 1234502");
        var oostveld = organisatie("Gemeente Oostveld", Organisatiesoort.GEMEENTE, "demo-oostveld", regio.id());
        team("oostveld", oostveld, "KCC", Schakelsoort.KCC, "het klantcontactcentrum", "088 1234511");
        var water = organisatie("Waterschap Veldwater", Organisatiesoort.WATERSCHAP, "demo-water", regio.id());
        team("water", water, "KCC", Schakelsoort.KCC, "het waterschap", "088 1234521");
        var iplo = organisatie("Informatiepunt Leefomgeving", Organisatiesoort.IPLO, "demo-iplo", null);
        team("iplo", iplo, "IPLO frontdesk", Schakelsoort.IPLO, "IPLO", "088 1234531");
        var tbo = organisatie("Tactische Beheerorganisatie", Organisatiesoort.TBO, "demo-tbo", null);
        team("tbo", tbo, "TBO", Schakelsoort.TBO, "de beheerder van het Omgevingsloket", null);
        var obo = organisatie("Kadaster (beheerorganisatie)", Organisatiesoort.OBO, "demo-obo", null);
        team("obo", obo, "OBO Kadaster", Schakelsoort.OBO, "de beheerder van het Omgevingsloket", null);
        var calamiteit = organisatie(
                "Calamiteitenorganisatie DSO", Organisatiesoort.CALAMITEITENORGANISATIE, "demo-calamiteit", null);
        team(
                "calamiteit",
                calamiteit,
                "Calamiteitenteam",
                Schakelsoort.CALAMITEITENORGANISATIE,
                "de calamiteitenorganisatie",
                "088 1234561");
    }

    private Organisatie organisatie(String naam, Organisatiesoort soort, String code, UUID regio) {
        return organisaties.voegToe(DEMO, new Organisatiegegevens(naam, soort, null, null, code, regio));
    }

    private void team(
            String sleutel, Organisatie van, String naam, Schakelsoort soort, String publiek, String telefoon) {
        var eerste = organisaties.teams(DEMO, van.id()).stream()
                .filter(t -> t.soort() == soort)
                .findFirst();
        teams.put(
                sleutel,
                eerste.map(t -> organisaties.wijzigTeam(
                                DEMO, new Team(t.id(), t.organisatie(), naam, soort, publiek, telefoon)))
                        .orElseGet(() -> organisaties.voegTeamToe(DEMO, van.id(), naam, soort, publiek, telefoon)));
    }

    private UUID mens(Mens mens) {
        var team = teams.get(mens.team());
        var wie = medewerkers.voegToe(
                DEMO,
                team.organisatie(),
                new Medewerkergegevens(
                        mens.naam(),
                        mens.login() + "@demo.poort.example",
                        "088 1234599",
                        Set.of(mens.rollen()),
                        Set.of(team.id())));
        return wie.id();
    }

    /// Three months of duty: one week De Wit, the next week Zwart, the other one as back-up.
    private void rooster(LocalDate vandaag) {
        var team = teams.get("calamiteit");
        List<Medewerker> managers = medewerkers.metRol(DEMO, team.organisatie(), Rol.CALAMITEITENMANAGER);
        var begin = vandaag.minusDays(1);
        for (int week = 0; week < 13; week++) {
            var van =
                    begin.plusWeeks(week).atTime(LocalTime.NOON).atZone(Tx.ZONE).toInstant();
            var tot = begin.plusWeeks(week + 1L)
                    .atTime(LocalTime.NOON)
                    .atZone(Tx.ZONE)
                    .toInstant();
            dienstroosters.roosterIn(DEMO, managers.get(week % 2).id(), ELKE_KETEN, van, tot, 0);
            dienstroosters.roosterIn(DEMO, managers.get((week + 1) % 2).id(), ELKE_KETEN, van, tot, 1);
        }
    }

    private void artikelen(LocalDate vandaag) {
        var westveld = van("kcc");
        var iplo = van("iplo");
        var adres = redactie.overnemen(
                iplo,
                "KA-12",
                new Artikeltekst(
                        "Adres niet gevonden in de Vergunningcheck",
                        List.of("adres niet gevonden", "postcode niet herkend", "huisnummer bestaat niet"),
                        List.of("LOC-404"),
                        "De postcode staat nog niet in het register. Bied aan om het te melden bij IPLO.",
                        "Uw adres staat nog niet in het Omgevingsloket. Kies uw plek op de kaart. Dan kunt u verder.",
                        "Handleiding Vergunningcheck",
                        List.of("Vergunningcheck"),
                        vandaag.plusMonths(6),
                        true));
        redactie.terControle(iplo, adres.id());
        redactie.publiceren(iplo, adres.id());
        kennis.bekendProbleem(iplo, adres.id(), "Kies de locatie op de kaart");
        var dakkapel = redactie.schrijven(
                westveld,
                new Artikeltekst(
                        "Heb ik een vergunning nodig voor een dakkapel?",
                        List.of("dakkapel plaatsen", "dakraam", "vergunningvrij bouwen"),
                        List.of(),
                        "Vraag altijd of het een monument is. Verwijs naar de Vergunningcheck.",
                        "Aan de achterkant mag een dakkapel meestal zonder vergunning. Aan de voorkant hebt u er een "
                                + "nodig. Doe de Vergunningcheck om het zeker te weten.",
                        "Besluit bouwwerken leefomgeving, artikel 2.29",
                        List.of("Omgevingsvergunning"),
                        vandaag.plusMonths(12),
                        false));
        redactie.terControle(westveld, dakkapel.id());
        redactie.publiceren(westveld, dakkapel.id());
    }

    private Actor van(String team) {
        return new Actor(null, "Redactie", teams.get(team).organisatie(), "demo maken");
    }
}
