package nl.poort.web.loket;

import java.util.function.UnaryOperator;
import nl.poort.loket.aanvraag.Afschriften;
import nl.poort.loket.aanvraag.Bijlagen;
import nl.poort.loket.aanvraag.Concepten;
import nl.poort.loket.aanvraag.Indieningen;
import nl.poort.loket.aanvraag.Projecten;
import nl.poort.loket.aanvraag.Vervolgen;
import nl.poort.loket.aanvraag.Verzoeknummer;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.omgeving.Omgevingsdeuren;
import nl.poort.techniek.db.Db;

/// What the pages of a request work with.
///
/// @param code the code that belongs to the number of a project
/// @param ontvangers who received what was filed
public record Aanvraagdeuren(
        Db db, Loket loket, Omgeving omgeving, UnaryOperator<String> code, Verzoekbeheer ontvangers) {

    /// How far the request with this number is, for whoever acts for its project.
    Verzoekstand stand(Verzoeknummer nummer) {
        return Verzoekstand.van(ontvangers.ontvangers(nummer.cijfers()));
    }

    public record Loket(
            Projecten projecten,
            Concepten concepten,
            Bijlagen bijlagen,
            Indieningen indieningen,
            Vervolgen vervolgen,
            Afschriften afschriften) {}

    /// @param plek how a place is chosen
    public record Omgeving(Omgevingsdeuren deuren, Plekkiezer plek, Vergunningchecks checks) {}
}
