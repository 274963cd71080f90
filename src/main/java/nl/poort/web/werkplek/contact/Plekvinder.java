package nl.poort.web.werkplek.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Adres;
import nl.poort.registers.omgeving.Bestuurslaag;
import nl.poort.registers.omgeving.Gezag;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;

/// Addresses in the search box of the desk: who decides there, and what runs there.
final class Plekvinder {
    /// Of a street that is in half the country, all are looked at: those of the own municipality come first.
    private static final int MEESTE = 1_000;

    private static final int ZAKEN = 5;

    private final Deuren deuren;

    Plekvinder(Deuren deuren) {
        this.deuren = deuren;
    }

    List<Zoektreffer> zoek(Medewerker wie, String tekst, int hoogstens) {
        return deuren.zaken().omgeving().plekken().adressen().vind(tekst, MEESTE).stream()
                .map(a -> new Vondst(a, gemeente(a)))
                .sorted(Comparator.comparing(v -> !v.isVan(wie.organisatie())))
                .limit(hoogstens)
                .map(v -> v.treffer(wie.organisatie()))
                .toList();
    }

    /// @param gemeente empty where no boundary is loaded
    private record Vondst(Adres adres, Optional<Gezag> gemeente) {
        boolean isVan(UUID organisatie) {
            return gemeente.filter(g -> organisatie.equals(g.organisatie())).isPresent();
        }

        Zoektreffer treffer(UUID organisatie) {
            return new Zoektreffer(
                    kies(adres),
                    adres.regel(),
                    adres.plaats(),
                    isVan(organisatie) ? "" : gemeente.map(g -> g.naam()).orElse(""));
        }
    }

    /// An address has no number of its own: what is on the envelope names it.
    static String kies(Adres a) {
        return "plek:" + a.postcode() + " " + a.nummer();
    }

    /// @param wat what stands behind `plek:`
    Adres get(String wat) {
        return deuren.zaken().omgeving().plekken().adressen().vind(wat, MEESTE).stream()
                .filter(a -> kies(a).equals("plek:" + wat))
                .findFirst()
                .orElseThrow(() -> Weigering.onbekend("Dit adres"));
    }

    Blad.Plekblad blad(Medewerker wie, String wat) {
        var adres = get(wat);
        var plek = Plek.op(adres);
        var omgeving = deuren.zaken().omgeving().plekken();
        var zaken = deuren.zaken().overzicht().opPlaats(wie, adres.tekst(), ZAKEN).stream()
                .map(w -> w.stand())
                .toList();
        return new Blad.Plekblad(
                adres, omgeving.gebieden().gezagen(plek), omgeving.gebieden().waterschapskeuze(plek), zaken);
    }

    private Optional<Gezag> gemeente(Adres a) {
        return deuren.zaken().omgeving().plekken().gebieden().gezagen(Plek.op(a)).stream()
                .filter(g -> g.laag() == Bestuurslaag.GEMEENTE)
                .findFirst();
    }
}
