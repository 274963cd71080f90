package nl.poort.keten.ketentest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.poort.TestDatabase;
import nl.poort.keten.vragen.Bronnen;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.ketenafspraken.Ketenafspraken;
import nl.poort.registers.klokken.Kalenderbeheer;
import nl.poort.registers.klokken.Klokken;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkergegevens;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisatiegegevens;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Organisatiesoort;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;

/// Drimmelen with its team, a supplier, IPLO, TBO, VNG, and a municipality that has nothing to do with it.
final class Testkamer implements AutoCloseable {
    static final Actor SYSTEEM = Actor.system("proef");

    final TestDatabase test = TestDatabase.open();
    final Organisaties organisaties = new Organisaties(test.db());
    final Medewerkers medewerkers = new Medewerkers(test.db());
    final Klokken klokken = new Klokken(test.db());
    private final Bronnen bronnen = new Bronnen(
            test.db(),
            organisaties,
            medewerkers,
            klokken,
            new Kalenderbeheer(test.db()),
            new Ketenafspraken(test.db()));
    final Vragen vragen = new Vragen(bronnen);
    final Overdrachten overdrachten = new Overdrachten(bronnen);
    final Ketentests tests = new Ketentests(test.db(), organisaties);
    final Iteraties iteraties = new Iteraties(test.db());
    final Bevindingen bevindingen = new Bevindingen(test.db(), organisaties, vragen);
    final Deling deling = new Deling(test.db());
    final Stappenplannen plannen = new Stappenplannen(test.db());
    final Casussen casussen = new Casussen(test.db(), tests);

    final Medewerker bea = mens("Drimmelen", Organisatiesoort.GEMEENTE, "Bea Beheer", Rol.FUNCTIONEEL_BEHEERDER);
    final Medewerker ivo = erbij(bea, "Ivo Inhoud", Rol.SPECIALIST);
    final Medewerker lev = mens("Rx Software", Organisatiesoort.LEVERANCIER, "Lia Leverancier", Rol.KETENPARTNER);
    final Medewerker noor = mens("IPLO", Organisatiesoort.IPLO, "Noor", Rol.KETENPARTNER);
    final Medewerker tess = mens("TBO", Organisatiesoort.TBO, "Tess", Rol.KETENPARTNER);
    final Medewerker vera = mens("VNG", Organisatiesoort.KOEPEL, "Vera", Rol.KETENPARTNER);
    final Medewerker vreemd =
            mens("Geertruidenberg", Organisatiesoort.GEMEENTE, "Gijs Vreemd", Rol.FUNCTIONEEL_BEHEERDER);
    private int nummer;

    Testkamer() {
        new Ketentestvolger(bevindingen, organisaties).luister(test.gebeurtenissen());
    }

    private Medewerker mens(String organisatie, Organisatiesoort soort, String naam, Rol rol) {
        var o = organisaties.voegToe(SYSTEEM, Organisatiegegevens.van(organisatie, soort));
        return mens(o.id(), naam, rol);
    }

    private Medewerker erbij(Medewerker collega, String naam, Rol rol) {
        return mens(collega.organisatie(), naam, rol);
    }

    private Medewerker mens(UUID organisatie, String naam, Rol rol) {
        var team = organisaties.teams(SYSTEEM, organisatie).getFirst();
        var adres = naam.toLowerCase().replace(' ', '.') + "@example.nl";
        return medewerkers.voegToe(
                SYSTEEM, organisatie, new Medewerkergegevens(naam, adres, null, Set.of(rol), Set.of(team.id())));
    }

    String kenmerk() {
        return "K-2026-%06d".formatted(++nummer);
    }

    UUID nieuw() {
        return tests.aanmaken(bea, new NieuweKetentest("Werkplaats Drimmelen", "Drimmelen", "De keten werkt", null))
                .id();
    }

    void vulTeam(UUID id) {
        for (var rol : Testrol.nodig()) {
            tests.voegDeelnemerToe(bea, id, rol, ivo);
        }
        tests.voegDeelnemerToe(bea, id, Testrol.LEVERANCIER, lev);
    }

    void meldGereed(UUID id) {
        Arrays.stream(Deelketen.values()).forEach(d -> tests.meldGereed(bea, id, d, "Rx Software", true, ""));
    }

    /// A test that runs, with the kick-off behind it.
    UUID gestart() {
        var id = nieuw();
        tests.leesBevindingen(bea, id);
        vulTeam(id);
        meldGereed(id);
        tests.planSjabloon(bea, id, LocalDate.of(2026, 3, 9));
        List.of(Meldpunt.values()).forEach(p -> tests.meldAan(bea, id, p));
        tests.starten(bea, id);
        tests.get(bea, id).momenten().stream()
                .filter(m -> m.soort() == Momentsoort.KICK_OFF)
                .forEach(m -> tests.rondMomentAf(bea, id, m.id(), Momentstand.GEHOUDEN, ""));
        return id;
    }

    Bevinding bevinding(UUID id, int iteratie, int stap, Ernst ernst) {
        return bevindingen.registreren(
                ivo,
                id,
                new NieuweBevinding(
                        iteratie,
                        stap,
                        Bevindingsoort.LANDELIJK,
                        ernst,
                        "W. Baas wacht: het verzoek komt niet aan",
                        ""));
    }

    @Override
    public void close() {
        test.close();
    }
}
