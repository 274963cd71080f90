package nl.poort.web;

import java.util.List;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Banner;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;

/// What surrounds every page: who looks, what they may open, the form of this request, the words of this moment.
/// Every page template has `@param nl.poort.web.Kader kader`.
///
/// @param wie null for a visitor without a login
/// @param pad the address of this page, to mark the place in the navigation
/// @param banners what this person must know of a calamity; none for a visitor without a login
/// @param gelukt what was just done, said once after a redirect; null when nothing
public record Kader(
        Medewerker wie,
        String organisatie,
        List<Web.Menupunt> menu,
        String pad,
        Formulier formulier,
        Taal taal,
        String gelukt,
        boolean demo,
        List<Banner> banners) {

    public boolean mag(Recht recht) {
        return recht == Recht.OPENBAAR || wie != null && wie.mag(recht);
    }

    /// The form with this name on a page with several; an empty one when another of them was sent.
    public Formulier formulier(String naam) {
        return formulier.naam().equals(naam) ? formulier : Formulier.leeg();
    }

    /// A fresh key: whatever form carries it makes one thing, however often it is sent.
    public String sleutel() {
        return UUID.randomUUID().toString();
    }

    /// Whether this page is in that part: the nearest entrance only, so that one is marked.
    public boolean hier(Web.Menupunt punt) {
        return ligtIn(punt)
                && menu.stream().noneMatch(p -> p.pad().length() > punt.pad().length() && ligtIn(p));
    }

    private boolean ligtIn(Web.Menupunt punt) {
        return pad.equals(punt.pad()) || pad.startsWith(punt.pad() + "/");
    }
}
