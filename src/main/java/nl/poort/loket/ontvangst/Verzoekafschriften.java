package nl.poort.loket.ontvangst;

import java.util.List;
import nl.poort.loket.aanvraag.Afschrift;
import nl.poort.loket.aanvraag.Verzoeken;
import nl.poort.loket.aanvraag.Verzoeknummer;
import nl.poort.techniek.db.Actor;

/// The copies of a request, for who handles it: to read (PDF) and as systems read it (XML).
///
/// What was filed here is the copy of the moment of filing; what came from elsewhere is here as it came, with a PDF
/// that is made of it.
public final class Verzoekafschriften {
    private final Ontvangsten ontvangsten;
    private final Verzoeken verzoeken;

    public Verzoekafschriften(Ontvangsten ontvangsten, Verzoeken verzoeken) {
        this.ontvangsten = ontvangsten;
        this.verzoeken = verzoeken;
    }

    /// @param vanHier filed here, so that it can be held against what was filed
    public record Copie(Afschrift inhoud, boolean vanHier) {}

    /// Empty while the message was not read. The caller has checked that the actor may see the request.
    public List<Copie> list(Actor actor, Verzoekdossier v, int volgnummer) {
        var hier = Verzoeknummer.lees(Verzoeknummers.leesbaar(v.nummer(), volgnummer))
                .flatMap(verzoeken::find);
        if (hier.isPresent()) {
            var id = hier.get().id();
            return List.of(
                    new Copie(verzoeken.afschrift(id, Afschrift.Soort.PDF), true),
                    new Copie(verzoeken.afschrift(id, Afschrift.Soort.XML), true));
        }
        return ontvangsten
                .xml(actor, v.id(), volgnummer)
                .map(xml -> List.of(
                        new Copie(Afschrift.van(Afschrift.Soort.PDF, Inhoudpdf.maak(Stamlezer.lees(xml))), false),
                        new Copie(Afschrift.van(Afschrift.Soort.XML, xml), false)))
                .orElseGet(List::of);
    }
}
