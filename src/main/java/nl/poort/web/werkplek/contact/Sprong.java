package nl.poort.web.werkplek.contact;

import java.util.Locale;
import java.util.Optional;
import nl.poort.contact.klantcontact.Bsn;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Telefoonnummer;
import nl.poort.techniek.Weigering;
import nl.poort.web.werkplek.Deuren;

/// A number goes straight to its record: a kenmerk, the code of a check or of an address that was not there, the number
/// of a request, a case or an article, a telephone number, a BSN, an address.
final class Sprong {
    private final Deuren deuren;

    Sprong(Deuren deuren) {
        this.deuren = deuren;
    }

    /// @param bevestigd somebody pressed Enter or a button: only then a BSN is looked up, and the look is written down
    /// @return what to choose, as in [Zoektreffer#kies]
    Optional<String> naar(Medewerker wie, String getypt, boolean bevestigd) {
        var tekst = getypt.strip();
        if (tekst.toUpperCase(Locale.ROOT).startsWith("VC")) {
            return deuren.zaken().checks().findOpCode(tekst).map(c -> "check:" + c.code());
        }
        var adres = deuren.zaken().omgeving().plekken().meldingen().find(tekst);
        if (adres.isPresent()) {
            return Optional.of("adres:" + adres.get().kenmerk());
        }
        var kenmerk = Kenmerken.lees(tekst);
        if (kenmerk.isPresent()) {
            return opKenmerk(wie, kenmerk.get());
        }
        if (!tekst.matches(".*[0-9].*") || tekst.length() > 40) {
            return Optional.empty();
        }
        var verzoek = opVerzoek(wie, tekst);
        if (verzoek.isPresent()) {
            return verzoek;
        }
        var artikel = deuren.contact().kennis().findNummer(wie.actor("antwoord zoeken"), tekst);
        if (artikel.isPresent()) {
            return Optional.of("antwoord:" + artikel.get().id());
        }
        if (!bevestigd) {
            return Optional.empty();
        }
        return opBsn(wie, tekst)
                .or(() -> opNummer(wie, tekst))
                .or(() -> opZaak(wie, tekst))
                .or(() -> opAdres(tekst));
    }

    /// As the receipt of a request says it: `20261005 00012 000`, with or without spaces and the last three.
    private Optional<String> opVerzoek(Medewerker wie, String tekst) {
        return tekst.replace(" ", "").matches("20[0-9]{11}([0-9]{3})?")
                ? deuren.zaken().omgeving().verzoeken().list(wie, tekst, false).stream()
                        .findFirst()
                        .map(o -> "verzoek:" + o.verzoek())
                : Optional.empty();
    }

    private Optional<String> opKenmerk(Medewerker wie, String kenmerk) {
        var actor = wie.actor("kenmerk zoeken");
        var vraag = deuren.keten().vragen().findByKenmerk(actor, kenmerk);
        if (vraag.isPresent()) {
            return Optional.of("vraag:" + vraag.get().id());
        }
        return deuren.contact().contacten().vanKenmerk(actor, kenmerk).map(o -> "overname:" + o.kenmerk());
    }

    /// Only when there is one such address.
    private Optional<String> opAdres(String tekst) {
        var gevonden = deuren.zaken().omgeving().plekken().adressen().vind(tekst, 2);
        return gevonden.size() == 1 ? Optional.of(Plekvinder.kies(gevonden.getFirst())) : Optional.empty();
    }

    private Optional<String> opBsn(Medewerker wie, String tekst) {
        var cijfers = tekst.replaceAll("[ .-]", "");
        if (!cijfers.matches("[0-9]{9}") || !Elfproef.klopt(cijfers)) {
            return Optional.empty();
        }
        return deuren.contact()
                .partijen()
                .zoekOpBsn(wie.actor("klant herkennen bij een contact"), new Bsn(cijfers))
                .map(p -> "klant:" + p.id());
    }

    private Optional<String> opNummer(Medewerker wie, String tekst) {
        try {
            var nummer = new Telefoonnummer(tekst).waarde();
            var gevonden = deuren.contact().partijen().zoek(wie.actor("klant zoeken bij een contact"), nummer, 2);
            return gevonden.size() == 1
                    ? Optional.of("klant:" + gevonden.getFirst().id())
                    : Optional.empty();
        } catch (Weigering geenNummer) {
            return Optional.empty();
        }
    }

    private Optional<String> opZaak(Medewerker wie, String tekst) {
        return deuren.zaken().overzicht().zoek(wie, tekst, 2).stream()
                .filter(w -> w.stand().nummer().equalsIgnoreCase(tekst))
                .map(w -> "zaak:" + w.stand().zaak())
                .findFirst();
    }
}
