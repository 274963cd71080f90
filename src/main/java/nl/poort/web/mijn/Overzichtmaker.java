package nl.poort.web.mijn;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.inzage.Basisregistratie;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Correctie;
import nl.poort.web.mijn.Mijnoverzicht.Adres;
import nl.poort.web.mijn.Mijnoverzicht.Berichtregel;
import nl.poort.web.mijn.Mijnoverzicht.Correctieregel;
import nl.poort.web.mijn.Mijnoverzicht.Registerregel;
import nl.poort.web.mijn.Mijnoverzicht.Vraagregel;
import nl.poort.web.mijn.Mijnoverzicht.Wijzigingregel;

/// Brings together what we have of somebody, from the doors that know it.
final class Overzichtmaker {
    private final Mijndeuren deuren;
    private final Clock klok;

    Overzichtmaker(Mijndeuren deuren, Clock klok) {
        this.deuren = deuren;
        this.klok = klok;
    }

    Mijnoverzicht van(Burger burger, UUID id) {
        var p = burger.partij(id);
        var inzage = deuren.inzage();
        var actor = burger.actor(id, "eigen gegevens inzien");
        return new Mijnoverzicht(
                p.naam(),
                p.soort().tekst(),
                p.bsnBekend(),
                p.adressen().stream()
                        .map(a -> new Adres(a.soort().tekst(), a.adres()))
                        .toList(),
                p.voorkeur().kanaal(),
                p.voorkeur().moment(),
                inzage.registers().list(actor, id).stream()
                        .map(g ->
                                new Registerregel(register(g.registratie()), g.gegeven(), g.waarde(), g.opgehaaldOp()))
                        .toList(),
                vragen(burger, id),
                deuren.post().list(actor, id).stream()
                        .map(b -> new Berichtregel(b.opgesteldOp(), b.onderwerp(), b.tekst()))
                        .toList(),
                inzage.gegevens().geschiedenis(burger, id).stream()
                        .map(w -> new Wijzigingregel(w.tijd(), w.veld().tekst(), w.oud(), w.nieuw()))
                        .toList(),
                inzage.correcties().list(burger, id).stream()
                        .map(Overzichtmaker::regel)
                        .toList(),
                inzage.verstrekkingen().list(burger, id, inzage.blikken()));
    }

    private String register(String code) {
        return deuren.inzage()
                .registers()
                .registratie(code)
                .map(Basisregistratie::naam)
                .orElse(code);
    }

    private List<Vraagregel> vragen(Burger burger, UUID id) {
        return deuren.inzage().verstrekkingen().eigenVragen(burger, id).stream()
                .flatMap(v -> deuren.zaken().dossier().vind(v.id(), klok.instant()).stream())
                .map(b -> new Vraagregel(
                        b.kenmerk(),
                        b.gesteldOp(),
                        b.eigenWoorden(),
                        b.klaar() ? "beantwoord" : b.stap(),
                        b.uiterlijk(),
                        b.antwoord()))
                .toList();
    }

    private static Correctieregel regel(Correctie c) {
        return new Correctieregel(
                c.kenmerk(),
                c.gegeven(),
                c.staatEr(),
                c.hoort(),
                c.tijd(),
                c.uiterlijk(),
                c.stand().tekst(),
                c.terugmelding() == null ? null : c.terugmelding().stand().tekst(),
                c.uitkomst());
    }
}
